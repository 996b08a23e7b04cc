/* What is counted while a server runs. One block for each worker, in memory that all workers and their supervisor share
 * and that outlives a worker: so any of them can answer for all, and counts go on where they were. Any thread; nothing
 * waits for anything, an addition is one instruction. */
#ifndef RX_CORE_METRICS_H
#define RX_CORE_METRICS_H

#include "buf.h"

#define RX_METRIC_HANDLERS 128 /* with a name of their own; all others together are "other" */
#define RX_METRIC_NAME 96
#define RX_METRIC_WORKERS 256
#define RX_METRIC_BUCKETS 12 /* the last one is for what took longer than all limits */

enum rx_counter {
	RX_COUNT_CONNECTIONS, /* opened */
	RX_COUNT_EVENTS,      /* answered, and went well; */
	RX_COUNT_FAILED,      /* whose handler failed, or was given up; */
	RX_COUNT_REFUSED,     /* that ran no handler, for what they were */
	RX_COUNT_MESSAGES_IN,
	RX_COUNT_MESSAGES_OUT,
	RX_COUNT_BYTES_IN, /* of WebSocket messages, and of bodies of requests */
	RX_COUNT_BYTES_OUT,
	RX_COUNT_HTTP_1XX,
	RX_COUNT_HTTP_2XX,
	RX_COUNT_HTTP_3XX,
	RX_COUNT_HTTP_4XX,
	RX_COUNT_HTTP_5XX,
	RX_COUNT_RELOADS, /* new code, taken while the server runs */
	RX_COUNT_STORE_FAILED,
	RX_COUNT_PACED, /* times that a connection was not read from, since events came too fast */
	RX_COUNT_STRAY, /* what came by the store's channel and was not understood */
	RX_COUNTERS
};

/* As it is now; said once a second by whoever leads. */
enum rx_gauge { RX_GAUGE_CONNECTIONS, RX_GAUGE_CLIENTS, RX_GAUGE_TASKS, RX_GAUGE_QUEUE, RX_GAUGE_STORE, RX_GAUGES };

struct rx_durations {
	uint64_t bucket[RX_METRIC_BUCKETS];
	uint64_t sum_ns;
};

struct rx_metrics {
	uint64_t counter[RX_COUNTERS];
	int64_t gauge[RX_GAUGES];
	int64_t pid; /* of the worker; 0: there was none so far */
	struct rx_durations store;
	struct rx_durations handler[RX_METRIC_HANDLERS + 1]; /* the last: others */
	uint32_t handlers;
	char name[RX_METRIC_HANDLERS][RX_METRIC_NAME];
};

/* The shared memory. */
struct rx_board {
	uint64_t layout;
	int64_t workers;
	uint64_t crashes, restarts; /* by the supervisor: workers that ended by themselves; restarts by SIGHUP */
	uint64_t started;           /* seconds since 1970 */
	struct rx_metrics worker[];
};

/* Memory for so many workers; its descriptor, inherited by children, or -1. */
int rx_board_create(int workers, struct rx_err *err);
/* NULL with err: when it is not that memory, or that of a version with another layout. */
struct rx_board *rx_board_map(int fd, struct rx_err *err);
void rx_board_unmap(struct rx_board *board);

/* `metrics` NULL: nobody counts. */
static inline void rx_metric_add(struct rx_metrics *metrics, enum rx_counter which, uint64_t by)
{
	if (metrics)
		__atomic_fetch_add(&metrics->counter[which], by, __ATOMIC_RELAXED);
}

static inline void rx_metric_set(struct rx_metrics *metrics, enum rx_gauge which, int64_t value)
{
	if (metrics)
		__atomic_store_n(&metrics->gauge[which], value, __ATOMIC_RELAXED);
}

/* Monotonic, like rx_now_us: handlers take less than a microsecond. */
uint64_t rx_now_ns(void);
void rx_metric_time(struct rx_durations *times, uint64_t ns);
/* The place of that name in `handler`, a new one if need be; that of the others when there is none left. */
int rx_metric_handler(struct rx_metrics *metrics, const char *name);

/* All of `board` in the text format of Prometheus, 0.0.4. */
void rx_board_print(const struct rx_board *board, struct rx_buf *out);

#endif
