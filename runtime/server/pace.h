/* How fast a client, and all of an address, may send. Pure: the caller brings the time. */
#ifndef RX_SERVER_PACE_H
#define RX_SERVER_PACE_H

#include "../core/base.h"

#define RX_PACE_BURST 10 /* so many seconds' worth may come at once */

/* Counts one message of somebody who may send `rate` (at least 1) a second. `*paid_us` is kept for him, 0 at first: the moment up to which what
 * he has sent is paid for. Returns when he may send the next one; 0: at once. */
uint64_t rx_pace_take(uint64_t *paid_us, int rate, uint64_t now_us);

#endif
