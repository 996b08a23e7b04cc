/* Values of options that are more than a number or a text: how many workers, where metrics are. */
#define _GNU_SOURCE
#include "options.h"

#include <limits.h>
#include <sched.h>
#include <unistd.h>

#define MAX_WORKERS 256

/* What a container may use, by its control group: "200000 100000" are two cores. */
static int cores_of_container(int cores)
{
	long long quota, period;
	FILE *file = fopen("/sys/fs/cgroup/cpu.max", "re");
	if (file && fscanf(file, "%lld %lld", &quota, &period) == 2 && quota > 0 && period > 0 &&
	    (quota + period - 1) / period < cores)
		cores = (int)((quota + period - 1) / period);
	if (file)
		fclose(file);
	return cores;
}

static int count_cores(void)
{
	cpu_set_t set;
	long cores = sched_getaffinity(0, sizeof set, &set) ? sysconf(_SC_NPROCESSORS_ONLN) : CPU_COUNT(&set);
	return cores_of_container(cores < 1 ? 1 : cores > MAX_WORKERS ? MAX_WORKERS : (int)cores);
}

int rx_serve_count_workers(const char *text, struct rx_err *err)
{
	char *end;
	long number = strtol(text, &end, 10);
	if (!strcmp(text, "auto"))
		return count_cores();
	if (end == text || *end || number < 1 || number > MAX_WORKERS)
		return rx_err_set(err, "must be a whole number from 1 to %d, or 'auto' for one for each core",
				  MAX_WORKERS);
	return (int)number;
}

/* "9100", "0.0.0.0:9100", "[::]:9100" */
int rx_serve_set_metrics(struct rx_serve_options *options, const char *text, struct rx_err *err)
{
	const char *colon = strrchr(text, ':'), *port = colon ? colon + 1 : text, *host = text;
	size_t length = colon ? (size_t)(colon - text) : 0;
	char *end;
	long number = strtol(port, &end, 10);
	if (length > 1 && *host == '[' && host[length - 1] == ']') {
		host++;
		length -= 2;
	}
	if (end == port || *end || number < 1 || number > 65535 || (colon && !length))
		return rx_err_set(err, "must be a port, or an address and a port like '10.0.0.7:9100'");
	options->metrics_port = (int)number;
	options->metrics_host = length ? rx_arena_strndup(&options->arena, host, length) : NULL;
	return 0;
}

bool rx_serve_is_shared(const struct rx_serve_options *options)
{
	return options->pages_only || (strcmp(options->store, "sqlite") != 0 && strcmp(options->store, "memory") != 0);
}

int rx_serve_check_workers(const struct rx_serve_options *options, int workers, struct rx_err *err)
{
	if (workers == 1 || rx_serve_is_shared(options))
		return 0;
	rx_err_set(err, "%d workers need a store that processes share; '%s' is for one", workers, options->store);
	return rx_err_hint(err, "choose Redis with --store redis, or one worker with --workers 1");
}
