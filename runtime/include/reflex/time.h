/* Dates and times: rx_time counts microseconds since 1970-01-01 00:00 UTC. Everything is UTC; the browser shows it in its own zone when
 * a page says so (rx_date_format in expr.h). */
#ifndef REFLEX_TIME_H
#define REFLEX_TIME_H

#pragma GCC system_header

#include "base.h"

rx_time rx_now(void);
rx_time rx_time_from(int64_t seconds); /* a time_t */
int64_t rx_time_seconds(rx_time time);
/* ISO 8601: "2026-03-01", "2026-03-01T12:30:00Z", "…:00.250+02:00". False, and *time unchanged, when it is none. */
bool rx_time_parse(const char *text, rx_time *time);
/* "2026-03-01T12:30:00Z", with a fraction when there is one: three digits for whole milliseconds, as in JavaScript, else six. Years 0 to 9999. */
rx_str rx_time_iso(rx_time time);
/* strftime of the UTC time. */
rx_str rx_time_format(rx_time time, const char *format);

#endif
