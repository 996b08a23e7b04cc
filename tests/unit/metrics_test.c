/* Counting, for several workers in one piece of memory, and the text that Prometheus reads. The grammar is tests/cli/operation.mjs's. */
#include "core/metrics.h"

#include <fcntl.h>
#include <unistd.h>

#include "tap.h"

static bool says(struct rx_board *board, const char *line)
{
	struct rx_buf out;
	rx_buf_init(&out, 4 << 20);
	rx_board_print(board, &out);
	bool found = strstr(rx_buf_text(&out), line) != NULL;
	rx_buf_release(&out);
	return found;
}

static void two_workers(struct rx_board *board)
{
	struct rx_metrics *one = &board->worker[0], *two = &board->worker[1];
	is_int(rx_metric_handler(one, "A.first"), 0, "the first handler");
	is_int(rx_metric_handler(one, "A.second"), 1, "the second");
	is_int(rx_metric_handler(one, "A.first"), 0, "the first again");
	is_int(rx_metric_handler(two, "A.second"), 0, "another worker has it elsewhere");
	rx_metric_time(&one->handler[1], 49000);
	rx_metric_time(&two->handler[0], 700000000);
	rx_metric_time(&two->handler[0], 3600000000000);
	ok(says(board, "\nreflex_handler_seconds_bucket{handler=\"A.second\",le=\"5e-05\"} 1\n"), "times of both are one series");
	ok(says(board, "\nreflex_handler_seconds_bucket{handler=\"A.second\",le=\"0.5\"} 1\n") &&
		   says(board, "\nreflex_handler_seconds_bucket{handler=\"A.second\",le=\"1\"} 2\n"),
	   "by how long they took");
	ok(says(board, "\nreflex_handler_seconds_bucket{handler=\"A.second\",le=\"5\"} 2\n") &&
		   says(board, "\nreflex_handler_seconds_bucket{handler=\"A.second\",le=\"+Inf\"} 3\n"),
	   "an hour is in the last");
	ok(says(board, "\nreflex_handler_seconds_sum{handler=\"A.second\"} 3600.700049000\n"), "their sum");
	rx_metric_add(one, RX_COUNT_EVENTS, 3);
	rx_metric_add(two, RX_COUNT_EVENTS, 4);
	rx_metric_add(NULL, RX_COUNT_EVENTS, 5);
	rx_metric_set(two, RX_GAUGE_CONNECTIONS, 9);
	ok(says(board, "\nreflex_events_total{result=\"ok\"} 7\n"), "counts are added up");
	ok(says(board, "\nreflex_connections{worker=\"1\"} 0\nreflex_connections{worker=\"2\"} 9\n"), "what is now is said of each");
	ok(!says(board, "reflex_worker_resident_memory_bytes{"), "no process, no memory");
	two->pid = getpid();
	ok(says(board, "\nreflex_worker_resident_memory_bytes{worker=\"2\"} "), "that of a process that is there");
}

static void many_handlers(struct rx_board *board)
{
	struct rx_metrics *metrics = &board->worker[0];
	char name[200];
	for (int i = 0; i < 300; i++) {
		snprintf(name, sizeof name, "Many.handler_%d", i);
		rx_metric_time(&metrics->handler[rx_metric_handler(metrics, name)], 1000);
	}
	ok(says(board, "{handler=\"Many.handler_125\",le=\"+Inf\"} 1\n"), "as many names as there is room for");
	ok(!says(board, "Many.handler_126"), "no more");
	ok(says(board, "\nreflex_handler_seconds_count{handler=\"other\"} 174\n"), "the others are one");
}

static void names(void)
{
	struct rx_err err;
	int fd = rx_board_create(1, &err);
	struct rx_board *board = rx_board_map(fd, &err);
	char name[300];
	memset(name, 'x', sizeof name);
	name[sizeof name - 1] = 0;
	is_int(rx_metric_handler(&board->worker[0], name), 0, "a name that is too long");
	is_int(rx_metric_handler(&board->worker[0], name), 0, "is found by its beginning");
	rx_metric_handler(&board->worker[0], "a\"b\\c\nd");
	ok(says(board, "{handler=\"a\\\"b\\\\c d\",le="), "what would end a label does not");
	rx_board_unmap(board);
	close(fd);
}

int main(void)
{
	struct rx_err err;
	int fd = rx_board_create(2, &err);
	struct rx_board *board = rx_board_map(fd, &err), *again = rx_board_map(fd, &err);
	if (ok(board && again, "memory for two workers, mapped twice")) {
		two_workers(board);
		many_handlers(board);
		ok(says(again, "\nreflex_events_total{result=\"ok\"} 7\n"), "the other map shows the same");
		board->layout++;
		ok(!rx_board_map(fd, &err), "another layout is refused");
	}
	rx_board_unmap(board);
	rx_board_unmap(again);
	close(fd);
	fd = open("/dev/null", O_RDONLY);
	ok(!rx_board_map(fd, &err), "so is what is no such memory");
	close(fd);
	names();
	return done_testing();
}
