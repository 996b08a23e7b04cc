/* What processes with one store tell each other beside what they store: rx_push_event for clients of others. All on the
 * leader's thread. */
#ifndef RX_EVENT_RELAY_H
#define RX_EVENT_RELAY_H

#include <cjson/cJSON.h>

struct rx_engine;

/* Hears other processes, where the store has any. */
void rx_relay_init(struct rx_engine *engine);
/* As rx_push_event, for the clients of all other processes. */
void rx_relay_push(struct rx_engine *engine, const char *which, const char *handler, const cJSON *arguments);

#endif
