/* What a supervisor hands to a worker that is another program: see worker.h. */
#include "worker.h"

#include <fcntl.h>

#define VERSION 2 /* of the text, and of what the descriptors are */

char *rx_worker_text(const struct rx_worker *worker)
{
	struct rx_buf out;
	rx_buf_init(&out, 1024);
	rx_buf_addf(&out, "%d,%d,%d,%d,%d,%d,%d,%d,%llu,%d", VERSION, worker->number, worker->workers, worker->place,
		    worker->board, worker->journal, worker->life, worker->ready, (unsigned long long)worker->started,
		    worker->listening.count);
	for (int i = 0; i < worker->listening.count; i++)
		rx_buf_addf(&out, ",%d,%d", worker->listening.fd[i], worker->listening.index[i]);
	char *text = rx_xstrdup(rx_buf_text(&out));
	rx_buf_release(&out);
	return text;
}

/* The next number of the text; -1 when there is none. */
static long long take(const char **text)
{
	char *end;
	long long number = strtoll(*text, &end, 10);
	if (end == *text)
		return -1;
	*text = end + (*end == ',');
	return number;
}

int rx_worker_places(const struct rx_serve_options *options, struct rx_listen *out, int *metrics)
{
	int count = 0;
	*metrics = 0;
	out[count++] = (struct rx_listen){ options->host, options->port };
	if (options->also_port >= 0)
		out[count++] = (struct rx_listen){ options->also_host, options->also_port };
	if (options->metrics_port >= 0) {
		*metrics = count;
		out[count++] = (struct rx_listen){ options->metrics_host, options->metrics_port };
	}
	return count;
}

int rx_worker_parse(const char *text, struct rx_worker *worker, struct rx_err *err)
{
	if (take(&text) != VERSION) {
		rx_err_set(err, "this program and the one that runs are too different for a restart by SIGHUP");
		return rx_err_hint(err, "stop the program and start it again");
	}
	worker->number = (int)take(&text);
	worker->workers = (int)take(&text);
	worker->place = (int)take(&text);
	worker->board = (int)take(&text);
	worker->journal = (int)take(&text);
	worker->life = (int)take(&text);
	worker->ready = (int)take(&text);
	worker->started = (uint64_t)take(&text);
	int count = (int)take(&text);
	for (int i = 0; i < count && i < RX_SOCKETS_MAX; i++) {
		worker->listening.fd[i] = (int)take(&text);
		worker->listening.index[i] = (int)take(&text);
		worker->listening.count++;
	}
	if (worker->number < 1 || worker->life < 0 || worker->ready < 0 || worker->listening.count != count)
		return rx_err_set(err, "the value of '--worker' is not that of a supervisor");
	return 0;
}

void rx_worker_share(const struct rx_worker *worker, bool shared)
{
	int flag = shared ? 0 : FD_CLOEXEC;
	for (int i = 0; i < worker->listening.count; i++)
		fcntl(worker->listening.fd[i], F_SETFD, flag);
	fcntl(worker->journal, F_SETFD, flag);
	if (worker->board >= 0)
		fcntl(worker->board, F_SETFD, flag);
	fcntl(worker->life, F_SETFD, flag);
	fcntl(worker->ready, F_SETFD, flag);
}
