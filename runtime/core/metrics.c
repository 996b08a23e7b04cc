/* Counting, and the text that Prometheus reads: see metrics.h. */
#define _GNU_SOURCE
#include "metrics.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define LAYOUT (0x72786d3100000000u + sizeof(struct rx_metrics)) /* "rxm1" */

static size_t size_of(int workers)
{
	return sizeof(struct rx_board) + (size_t)workers * sizeof(struct rx_metrics);
}

int rx_board_create(int workers, struct rx_err *err)
{
	int fd = memfd_create("reflex-metrics", MFD_CLOEXEC);
	if (fd < 0 || ftruncate(fd, (off_t)size_of(workers))) {
		rx_err_set(err, "unable to create the memory for metrics: %s", strerror(errno));
		if (fd >= 0)
			close(fd);
		return -1;
	}
	struct rx_board head = { .layout = LAYOUT, .workers = workers, .started = (uint64_t)time(NULL) };
	if (pwrite(fd, &head, sizeof head, 0) == (ssize_t)sizeof head)
		return fd;
	close(fd);
	return rx_err_set(err, "unable to write the memory for metrics: %s", strerror(errno));
}

struct rx_board *rx_board_map(int fd, struct rx_err *err)
{
	struct rx_board head;
	struct stat info;
	if (pread(fd, &head, sizeof head, 0) != (ssize_t)sizeof head || head.layout != LAYOUT || fstat(fd, &info) ||
	    head.workers < 1 || head.workers > RX_METRIC_WORKERS || info.st_size < (off_t)size_of((int)head.workers)) {
		rx_err_set(err, "the memory for metrics is that of another version");
		return NULL;
	}
	void *memory = mmap(NULL, size_of((int)head.workers), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (memory != MAP_FAILED)
		return memory;
	rx_err_set(err, "unable to map the memory for metrics: %s", strerror(errno));
	return NULL;
}

void rx_board_unmap(struct rx_board *board)
{
	if (board)
		munmap(board, size_of((int)board->workers));
}

/* ---- counting ---- */

static const uint64_t limits[RX_METRIC_BUCKETS - 1] = { /* nanoseconds */
							50000,    100000,    500000,    1000000,    5000000,   10000000,
							50000000, 100000000, 500000000, 1000000000, 5000000000
};
static const char *const limit_names[RX_METRIC_BUCKETS] = { "5e-05", "0.0001", "0.0005", "0.001", "0.005", "0.01",
							    "0.05",  "0.1",    "0.5",    "1",     "5",     "+Inf" };

uint64_t rx_now_ns(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

void rx_metric_time(struct rx_durations *times, uint64_t ns)
{
	int i = 0;
	while (i < RX_METRIC_BUCKETS - 1 && ns > limits[i])
		i++;
	__atomic_fetch_add(&times->bucket[i], 1, __ATOMIC_RELAXED);
	__atomic_fetch_add(&times->sum_ns, ns, __ATOMIC_RELAXED);
}

int rx_metric_handler(struct rx_metrics *metrics, const char *name)
{
	uint32_t i = 0;
	for (; i < metrics->handlers && i < RX_METRIC_HANDLERS; i++)
		if (!strncmp(metrics->name[i], name, RX_METRIC_NAME - 1))
			return (int)i;
	if (i == RX_METRIC_HANDLERS)
		return RX_METRIC_HANDLERS;
	size_t length = strnlen(name, RX_METRIC_NAME - 1);
	memcpy(metrics->name[i], name, length);
	metrics->name[i][length] = 0;
	__atomic_store_n(&metrics->handlers, i + 1, __ATOMIC_RELEASE);
	return (int)i;
}

/* ---- printing ---- */

static uint64_t counted(const struct rx_board *board, enum rx_counter which)
{
	uint64_t sum = 0;
	for (int64_t i = 0; i < board->workers; i++)
		sum += __atomic_load_n(&board->worker[i].counter[which], __ATOMIC_RELAXED);
	return sum;
}

static void head(struct rx_buf *out, const char *name, const char *type, const char *help)
{
	rx_buf_addf(out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
}

static void add_counter(const struct rx_board *board, struct rx_buf *out, const char *name, const char *help,
			enum rx_counter which)
{
	head(out, name, "counter", help);
	rx_buf_addf(out, "%s %llu\n", name, (unsigned long long)counted(board, which));
}

struct labelled {
	const char *label;
	enum rx_counter which;
};

static void add_labelled(const struct rx_board *board, struct rx_buf *out, const char *name, const char *help,
			 const struct labelled *parts, size_t count)
{
	head(out, name, "counter", help);
	for (size_t i = 0; i < count; i++)
		rx_buf_addf(out, "%s{%s} %llu\n", name, parts[i].label,
			    (unsigned long long)counted(board, parts[i].which));
}

/* Each worker's, so that one that has more than its part is seen. */
static void add_gauge(const struct rx_board *board, struct rx_buf *out, const char *name, const char *help,
		      enum rx_gauge which)
{
	head(out, name, "gauge", help);
	for (int64_t i = 0; i < board->workers; i++)
		rx_buf_addf(out, "%s{worker=\"%d\"} %lld\n", name, (int)i + 1,
			    (long long)__atomic_load_n(&board->worker[i].gauge[which], __ATOMIC_RELAXED));
}

static void add_label_text(struct rx_buf *out, const char *text)
{
	for (; *text; text++) {
		if (*text == '"' || *text == '\\')
			rx_buf_addc(out, '\\');
		rx_buf_addc(out, *text == '\n' ? ' ' : *text);
	}
}

static void merge(struct rx_durations *sum, const struct rx_durations *times)
{
	for (int i = 0; i < RX_METRIC_BUCKETS; i++)
		sum->bucket[i] += __atomic_load_n(&times->bucket[i], __ATOMIC_RELAXED);
	sum->sum_ns += __atomic_load_n(&times->sum_ns, __ATOMIC_RELAXED);
}

/* `handler` NULL: without a label. */
static void add_times(struct rx_buf *out, const char *name, const char *handler, const struct rx_durations *times)
{
	struct rx_buf label;
	uint64_t count = 0;
	rx_buf_init(&label, 4 * RX_METRIC_NAME);
	if (handler) {
		rx_buf_adds(&label, "handler=\"");
		add_label_text(&label, handler);
		rx_buf_addc(&label, '"');
	}
	const char *text = rx_buf_text(&label), *comma = handler ? "," : "", *open = handler ? "{" : "",
		   *close = handler ? "}" : "";
	for (int i = 0; i < RX_METRIC_BUCKETS; i++) {
		count += times->bucket[i];
		rx_buf_addf(out, "%s_bucket{%s%sle=\"%s\"} %llu\n", name, text, comma, limit_names[i],
			    (unsigned long long)count);
	}
	rx_buf_addf(out, "%s_sum%s%s%s %llu.%09llu\n", name, open, text, close,
		    (unsigned long long)(times->sum_ns / 1000000000), (unsigned long long)(times->sum_ns % 1000000000));
	rx_buf_addf(out, "%s_count%s%s%s %llu\n", name, open, text, close, (unsigned long long)count);
	rx_buf_release(&label);
}

static int handlers_of(const struct rx_metrics *metrics)
{
	uint32_t count = __atomic_load_n(&metrics->handlers, __ATOMIC_ACQUIRE);
	return count < RX_METRIC_HANDLERS ? (int)count : RX_METRIC_HANDLERS;
}

static int find_name(const struct rx_metrics *metrics, const char *name)
{
	for (int i = 0; i < handlers_of(metrics); i++)
		if (!strcmp(metrics->name[i], name))
			return i;
	return -1;
}

static bool is_printed(const struct rx_board *board, int64_t before, const char *name)
{
	for (int64_t i = 0; i < before; i++)
		if (find_name(&board->worker[i], name) >= 0)
			return true;
	return false;
}

/* A name has one place in each worker's block, and not the same one when they run different versions. */
static void add_handler(const struct rx_board *board, struct rx_buf *out, int64_t from, const char *name)
{
	struct rx_durations sum = { .sum_ns = 0 };
	for (int64_t i = from; i < board->workers; i++) {
		int place = find_name(&board->worker[i], name);
		if (place >= 0)
			merge(&sum, &board->worker[i].handler[place]);
	}
	add_times(out, "reflex_handler_seconds", name, &sum);
}

static void add_handlers(const struct rx_board *board, struct rx_buf *out)
{
	struct rx_durations others = { .sum_ns = 0 };
	head(out, "reflex_handler_seconds", "histogram", "Time that handlers took, without their background tasks.");
	for (int64_t i = 0; i < board->workers; i++) {
		const struct rx_metrics *metrics = &board->worker[i];
		for (int j = 0; j < handlers_of(metrics); j++)
			if (!is_printed(board, i, metrics->name[j]))
				add_handler(board, out, i, metrics->name[j]);
		merge(&others, &metrics->handler[RX_METRIC_HANDLERS]);
	}
	add_times(out, "reflex_handler_seconds", "other", &others);
}

static void add_store(const struct rx_board *board, struct rx_buf *out)
{
	struct rx_durations sum = { .sum_ns = 0 };
	for (int64_t i = 0; i < board->workers; i++)
		merge(&sum, &board->worker[i].store);
	head(out, "reflex_store_seconds", "histogram", "Time until the store had what was saved.");
	add_times(out, "reflex_store_seconds", NULL, &sum);
	add_counter(board, out, "reflex_store_failures_total", "Times that the store did not take what was saved.",
		    RX_COUNT_STORE_FAILED);
	add_counter(board, out, "reflex_store_strays_total", "Messages by the store's channel that were not understood.", RX_COUNT_STRAY);
	add_gauge(board, out, "reflex_store_up", "1 while the store answers.", RX_GAUGE_STORE);
}

/* Pages of memory and ticks of time that a process has used; false when it is gone. */
static bool read_process(int64_t pid, double *seconds, double *bytes)
{
	char path[64];
	unsigned long long user, system;
	long pages;
	snprintf(path, sizeof path, "/proc/%lld/stat", (long long)pid);
	FILE *file = pid > 0 ? fopen(path, "re") : NULL;
	int found = file ? fscanf(file,
				  "%*d (%*[^)]) %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %llu %llu %*d %*d %*d "
				  "%*d %*d %*d %*u %*u %ld",
				  &user, &system, &pages)
			 : 0;
	if (file)
		fclose(file);
	*seconds = found == 3 ? (double)(user + system) / (double)sysconf(_SC_CLK_TCK) : 0;
	*bytes = found == 3 ? (double)pages * (double)sysconf(_SC_PAGESIZE) : 0;
	return found == 3;
}

static void add_processes(const struct rx_board *board, struct rx_buf *out)
{
	double seconds, bytes;
	head(out, "reflex_worker_cpu_seconds_total", "counter", "Processor time of the worker that serves now.");
	for (int64_t i = 0; i < board->workers; i++)
		if (read_process(board->worker[i].pid, &seconds, &bytes))
			rx_buf_addf(out, "reflex_worker_cpu_seconds_total{worker=\"%d\"} %.2f\n", (int)i + 1, seconds);
	head(out, "reflex_worker_resident_memory_bytes", "gauge", "Memory of the worker that serves now.");
	for (int64_t i = 0; i < board->workers; i++)
		if (read_process(board->worker[i].pid, &seconds, &bytes))
			rx_buf_addf(out, "reflex_worker_resident_memory_bytes{worker=\"%d\"} %.0f\n", (int)i + 1,
				    bytes);
}

static void add_number(struct rx_buf *out, const char *name, const char *type, const char *help, uint64_t number)
{
	head(out, name, type, help);
	rx_buf_addf(out, "%s %llu\n", name, (unsigned long long)number);
}

static void add_program(const struct rx_board *board, struct rx_buf *out)
{
	uint64_t restarts = __atomic_load_n(&board->restarts, __ATOMIC_RELAXED);
	add_number(out, "reflex_start_time_seconds", "gauge", "When the program was started, since 1970.",
		   board->started);
	add_number(out, "reflex_workers", "gauge", "Processes that serve.", (uint64_t)board->workers);
	add_number(out, "reflex_worker_crashes_total", "counter", "Workers that ended by themselves.",
		   __atomic_load_n(&board->crashes, __ATOMIC_RELAXED));
	add_number(out, "reflex_reloads_total", "counter", "Restarts by SIGHUP, and new code that was taken.",
		   restarts + counted(board, RX_COUNT_RELOADS));
}

void rx_board_print(const struct rx_board *board, struct rx_buf *out)
{
	static const struct labelled events[] = { { "result=\"ok\"", RX_COUNT_EVENTS },
						  { "result=\"failed\"", RX_COUNT_FAILED },
						  { "result=\"refused\"", RX_COUNT_REFUSED } },
				     messages[] = { { "direction=\"in\"", RX_COUNT_MESSAGES_IN },
						    { "direction=\"out\"", RX_COUNT_MESSAGES_OUT } },
				     bytes[] = { { "direction=\"in\"", RX_COUNT_BYTES_IN },
						 { "direction=\"out\"", RX_COUNT_BYTES_OUT } },
				     answers[] = { { "code=\"1xx\"", RX_COUNT_HTTP_1XX },
						   { "code=\"2xx\"", RX_COUNT_HTTP_2XX },
						   { "code=\"3xx\"", RX_COUNT_HTTP_3XX },
						   { "code=\"4xx\"", RX_COUNT_HTTP_4XX },
						   { "code=\"5xx\"", RX_COUNT_HTTP_5XX } };
	add_program(board, out);
	add_gauge(board, out, "reflex_connections", "WebSockets that are open.", RX_GAUGE_CONNECTIONS);
	add_counter(board, out, "reflex_connections_total", "WebSockets that were opened.", RX_COUNT_CONNECTIONS);
	add_gauge(board, out, "reflex_clients", "Clients in memory, with and without a connection.", RX_GAUGE_CLIENTS);
	add_labelled(board, out, "reflex_events_total", "Events that were answered.", events, RX_COUNT(events));
	add_gauge(board, out, "reflex_queue_depth", "Events that wait for their client's turn.", RX_GAUGE_QUEUE);
	add_gauge(board, out, "reflex_tasks", "Background tasks that run or wait.", RX_GAUGE_TASKS);
	add_labelled(board, out, "reflex_messages_total", "WebSocket messages.", messages, RX_COUNT(messages));
	add_counter(board, out, "reflex_paced_total", "Times that a connection was not read from for a while, since events came too fast.",
		    RX_COUNT_PACED);
	add_labelled(board, out, "reflex_bytes_total", "Bytes of messages and of bodies.", bytes, RX_COUNT(bytes));
	add_labelled(board, out, "reflex_http_responses_total", "Answers to HTTP requests.", answers,
		     RX_COUNT(answers));
	add_handlers(board, out);
	add_store(board, out);
	add_processes(board, out);
}
