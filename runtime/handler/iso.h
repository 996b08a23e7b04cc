/* ISO 8601 text of times, without memory of a handler; the public side is <reflex/time.h>. */
#ifndef RX_HANDLER_ISO_H
#define RX_HANDLER_ISO_H

#include "../include/reflex/time.h"

#define RX_TIME_TEXT 32

/* "2026-03-01T12:30:00.25Z" with its NUL; times outside of the years 0 to 9999 give the first or the last of them. */
void rx_time_print(rx_time time, char out[RX_TIME_TEXT]);

#endif
