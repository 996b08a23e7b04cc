/* What the files of hot reload share: reload.c builds and swaps, reload_report.c tells the supervisor and the browsers.
 */
#ifndef RX_CLI_RELOAD_STATE_H
#define RX_CLI_RELOAD_STATE_H

#include <pthread.h>

#include "gen/gen.h"
#include "reload.h"

/* A page as browsers have it. */
struct rx_sent_page {
	char *route;
	uint64_t hash;
};

struct rx_reload {
	struct rx_reload_options options;
	struct rx_server *server;
	struct rx_key_memory *memory;
	struct rx_app *app; /* the last good one; NULL: none yet */
	struct rx_sent_page *pages;
	int page_count;
	struct rx_diags broken; /* errors of the first build, until the browsers are told */
	bool whole;             /* the last build was good */
	char *libraries;        /* the last list of npm packages that was reported; NULL: none */
	char *warnings;         /* files and texts of the last warnings that were reported; NULL: none */

	pthread_mutex_t lock;    /* of what follows */
	pthread_cond_t wake;     /* the builder: there is something to do */
	pthread_cond_t checking; /* the checker: a good build */
	pthread_cond_t swapped;
	bool pending, stopped;
	cJSON *names;           /* array: what changed since the last build began */
	uint64_t since, newest; /* when the first and the last of these came */
	uint64_t changes;       /* how often something changed, from 1 */
	uint64_t good, checked; /* up to which of these the files are known to compile, and were checked; 0: never */
	bool swap_done;
};

/* One build and what came of it. */
struct rx_reload_job {
	struct rx_reload *reload;
	struct rx_app *app;
	struct rx_build_report report;
	struct rx_diags diags;
	struct rx_printed *printed;
	cJSON *names;
	uint64_t start, newest; /* when the first and the last change came */
	uint64_t change;        /* the last of the changes that it has seen */
	int64_t total_us;
};

/* {"event": "built", …} */
void rx_reload_report_built(const struct rx_reload *reload, const struct rx_reload_job *job,
			    const struct rx_strings *written, bool first);
/* {"event": "diagnostics", …} */
void rx_reload_report_diags(const struct rx_reload *reload, const struct rx_diags *diags);
/* {"event": "libraries", …} when the pages need other packages than before. */
void rx_reload_report_libraries(struct rx_reload *reload, const struct rx_printed *printed);
void rx_reload_log(const struct rx_reload *reload, const char *level, const char *format, ...) RX_PRINTF(3, 4);

/* On the server's thread. Sends pages that differ from what browsers have, forgets those that are gone; `quiet`: only
 * notes what they are, since the browsers get them from files. */
void rx_reload_push_pages(struct rx_reload *reload, const struct rx_printed *printed, bool quiet);
/* On the server's thread. Shows diagnostics in all browsers, now and later; none: takes them back. */
void rx_reload_push_diags(const struct rx_reload *reload, const struct rx_diags *diags);

#endif
