/* What an exported program is asked to do: options of its command line, else the environment (REFLEX_<NAME>), else the
 * file `reflex.json` beside the executable, else what the export wrote into the program. The names are those of
 * rxconfig.json. */
#ifndef RX_SERVE_OPTIONS_H
#define RX_SERVE_OPTIONS_H

#include "../core/arena.h"
#include "serve.h"

enum rx_serve_level { RX_SERVE_DEBUG, RX_SERVE_INFO, RX_SERVE_WARNING, RX_SERVE_ERROR };

struct rx_serve_options {
	struct rx_arena arena; /* holds the texts */
	int port, also_port;   /* also_port -1: there is no second one */
	const char *host;      /* NULL: 127.0.0.1 and ::1 */
	const char *also_host; /* for the second port, likewise */
	const char *frontend;  /* folder of the pages; NULL: none, or those inside the program */
	const char *state_dir;
	const char *store; /* "sqlite", "memory" or "redis" */
	const char *redis_url;
	const char *frontend_path, *backend_path;
	const char *api_url;  /* NULL: the same origin */
	const char **origins; /* NULL-terminated, or NULL */
	int max_message;
	int workers;              /* processes that serve */
	const char *metrics_host; /* NULL: 127.0.0.1 and ::1 */
	int metrics_port;         /* -1: no metrics */
	int access_log;           /* flag: a line for each request to the app's own addresses */
	int stop_timeout;         /* seconds that what is under way has, when the program is told to stop */
	const char *worker;       /* NULL; or this is a worker, and has that from its supervisor (worker.h) */
	struct rx_settings settings;
	enum rx_serve_level level;
	int json, help, version, migrate; /* flags */
	int from_run;                     /* started by `reflex run --env prod`: says so with its exit code */
	int pages_only;                   /* no events */
	const char *print_pages;          /* folder: print the pages into it and end */
};

/* Fills `options`, to be released in any case. 0, or an exit code with `err` filled: 1 for what stands in the
 * environment or in `reflex.json`, 2 for the command line. */
int rx_serve_options_read(struct rx_serve_options *options, const struct rx_program *program, int argc, char **argv,
			  struct rx_err *err);
void rx_serve_options_release(struct rx_serve_options *options);

/* "4", or "auto": one for each core that the process may use; -1 with err. */
int rx_serve_count_workers(const char *text, struct rx_err *err);
/* "9100", "0.0.0.0:9100", "[::]:9100"; -1 with err. */
int rx_serve_set_metrics(struct rx_serve_options *options, const char *text, struct rx_err *err);

/* Whether several processes can have the store at the same time. */
bool rx_serve_is_shared(const struct rx_serve_options *options);
/* Whether so many workers can have it; -1 with err. */
int rx_serve_check_workers(const struct rx_serve_options *options, int workers, struct rx_err *err);

/* The text of --help. */
void rx_serve_options_help(const struct rx_program *program, const char *name, struct rx_buf *out);

/* The file of this program, absolute: of a standalone one the file that was called. NULL when the system does not tell. The first call comes before
 * there are threads. */
const char *rx_serve_path(void);
/* The folder of that file; in `arena`. "." when the system does not tell. */
const char *rx_serve_folder(struct rx_arena *arena, const char *argv0);

#endif
