/* What happens by time and not by an event: RX_EVERY, INTERVAL vars, and rx_push_event, which runs handlers for clients that asked for
 * nothing. One timer for all clients; those without a connection cost nothing. */
#ifndef RX_EVENT_TIMER_H
#define RX_EVENT_TIMER_H

#include <pthread.h>

#include "../state/states.h"

struct rx_client;
struct rx_engine;

struct rx_period {
	uint64_t step, due; /* microseconds */
};

#define RX_PERIODS_MAX 32 /* different .seconds of INTERVAL in one app; further ones go with the last */

/* Who is connected, and which page they see, for threads that do not lead. All but `lock` is guarded by it. */
struct rx_audience {
	pthread_mutex_t lock;
	struct rx_client *first;
};

void rx_audience_init(struct rx_audience *audience);
void rx_audience_release(struct rx_audience *audience);
/* Leader: the client said hello, or went to another page of the app. */
void rx_audience_enter(struct rx_engine *engine, struct rx_client *client, const char *path);
/* Leader: the app's routes may be others now. */
void rx_audience_follow(struct rx_engine *engine);
/* Leader: its last connection is gone. */
void rx_audience_leave(struct rx_engine *engine, struct rx_client *client);
/* Leader: rx_push_event for the clients of this process; how many. `arguments`: an array, which stays the caller's. */
int rx_audience_push(struct rx_engine *engine, const char *which, const char *handler, const cJSON *arguments);
/* rx_push_event reaches the clients of this engine from now on; of none any more. */
void rx_audience_serve(struct rx_engine *engine);
void rx_audience_unserve(struct rx_engine *engine);
/* Leader: puts a reference to `app` in the place of engine->app, whose reference the caller gets. While the engine serves, rx_push_event looks at
 * it from any thread. */
struct rx_app *rx_audience_swap(struct rx_engine *engine, struct rx_app *app);

/* Starts the app's periodic tasks and the timer of its INTERVAL vars: after the start hooks, and (leader) after engine->app was replaced; those
 * of the generation before end. */
void rx_timers_start(struct rx_engine *engine);
/* Leader: the time has come that engine->alarm was told. */
void rx_timers_ring(struct rx_engine *engine);
/* Leader: computed vars of a client are to be computed anew: INTERVAL vars of these periods, and what follows from shared states that it is
 * linked to. */
void rx_timers_refresh(struct rx_engine *engine, struct rx_client *client, uint32_t periods);
/* Opens the classes with INTERVAL vars of these periods (a bit for each, in the order in which the app names them). */
void rx_timers_open(struct rx_turn *turn, const struct rx_app *app, uint32_t periods);

#endif
