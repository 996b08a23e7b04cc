/* The program that an export is: main() of the compiled app. It supervises one worker process that serves (so that a
 * crash of the app's code costs one event, not the service), reads its configuration from options, environment and the
 * file `reflex.json` beside the executable, and prints what it does. The only part of the runtime that prints and
 * exits. Its one function, rx_serve, is declared in reflex/program.h, which is installed for the program that the
 * export compiles.
 *
 * options.c: what was asked for. supervise.c: the parent. worker.c: the process that serves. pages.c: the pages for the
 * export. */
#ifndef RX_SERVE_SERVE_H
#define RX_SERVE_SERVE_H

#include "../include/reflex/program.h"
#include "../server/server.h"

#endif
