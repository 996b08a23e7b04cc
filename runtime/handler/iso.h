/* Times: ISO 8601 text without memory of a handler, and a clock that stands; the public side is <reflex/time.h>. */
#ifndef RX_HANDLER_ISO_H
#define RX_HANDLER_ISO_H

#include "../include/reflex/time.h"

#define RX_TIME_TEXT 32

/* "2026-03-01T12:30:00.25Z" with its NUL; times outside of the years 0 to 9999 give the first or the last of them. */
void rx_time_print(rx_time time, char out[RX_TIME_TEXT]);
/* From now on rx_now() says this, always. Before there are other threads. */
void rx_now_stand(rx_time time);

#endif
