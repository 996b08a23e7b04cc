/* The supervisor of an exported program: one process beside the one that serves. It starts that again when it crashed,
 * and ends it when it is told to stop. What serves dies with its supervisor, even by kill -9. */
#ifndef RX_SERVE_SUPERVISE_H
#define RX_SERVE_SUPERVISE_H

#include "worker.h"

/* Runs until SIGTERM, SIGINT or SIGHUP. Returns the exit code. */
int rx_serve_supervise(const struct rx_program *program, const struct rx_serve_options *options);

#endif
