/* The supervisor of an exported program: one process beside those that serve. It has the listening sockets, starts a
 * worker again when it crashed, puts a new one in the place of each on SIGHUP, and ends all when it is told to stop.
 * What serves dies with its supervisor, even by kill -9.
 *
 * process.c: one worker. handed.c: what it gets from here. crew.c: all of them. supervise.c: signals, and waiting. */
#ifndef RX_SERVE_SUPERVISE_H
#define RX_SERVE_SUPERVISE_H

#include "worker.h"

/* Runs until SIGTERM or SIGINT, or until the terminal is gone. `argv`: of this program. Returns the exit code. */
int rx_serve_supervise(const struct rx_program *program, const struct rx_serve_options *options, char *const *argv);

#endif
