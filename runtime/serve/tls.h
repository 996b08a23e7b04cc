/* The certificate of https, looked at before anything is served: libwebsockets says nothing of what is wrong with one. */
#ifndef RX_SERVE_TLS_H
#define RX_SERVE_TLS_H

#include "options.h"

/* 0 also when none is asked for. -1 with `err`: one of the two is missing, cannot be read, is no PEM, or they do not belong together; with
 * `in_time` also when the certificate is over, which is no reason not to come back after a crash. */
int rx_serve_check_tls(const struct rx_serve_options *options, bool in_time, struct rx_err *err);

#endif
