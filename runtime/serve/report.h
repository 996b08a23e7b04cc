/* What an exported program says: lines for people, or JSON objects, one a line. Results go to stdout; warnings and
 * errors to stderr, except that all of JSON goes to stdout. */
#ifndef RX_SERVE_REPORT_H
#define RX_SERVE_REPORT_H

#include "options.h"

/* Sets level and form for what follows; to be called before there are threads. */
void rx_report_init(enum rx_serve_level level, bool json);
bool rx_report_json(void);
/* What follows names this worker; 0: none. */
void rx_report_worker(int number);

/* `error: …`, `warning: …`, or a plain line; JSON: {"event":"error","text":…}. Any thread. */
void rx_report(enum rx_serve_level level, const char *format, ...) RX_PRINTF(2, 3);
/* The same for "debug", "info", "warning", "error". */
void rx_report_named(const char *level, const char *text);
/* A line for a request, whatever the level is. */
void rx_report_request(const struct rx_requested *requested);
/* Error and hint; returns `code`. */
int rx_report_err(const struct rx_err *err, int code);
/* Whole lines on stdout, whatever the level is. */
void rx_report_out(const char *text);

#endif
