/* Hot reload: builds the app when its sources change and swaps the new code into the running server. One thread of its
 * own builds, another one looks for warnings with the C compiler afterwards; the server's thread swaps. The supervisor
 * hears of all of it (ipc.h). */
#ifndef RX_CLI_RELOAD_H
#define RX_CLI_RELOAD_H

#include <cjson/cJSON.h>

#include "compile.h"
#include "server/server.h"

struct rx_reload;

struct rx_reload_options {
	const struct rx_config *config;
	struct rx_compiler *compiler;
	int control;         /* socket of the supervisor */
	const char *web;     /* the frontend's folder */
	const char *backend; /* address that browsers use */
	size_t code_max;     /* bytes of loaded code after which the process asks to be started again */
};

/* `options` is copied, what it points to is borrowed. */
struct rx_reload *rx_reload_new(const struct rx_reload_options *options);

/* The first build: reports it, writes the files. When the app is broken the result is an empty one, so that there is a
 * backend that can say so. The caller owns one reference. */
struct rx_app *rx_reload_first(struct rx_reload *reload);

/* From now on changes are built and swapped into `server`. */
int rx_reload_start(struct rx_reload *reload, struct rx_server *server, struct rx_err *err);

/* On the server's thread: sources were written. `names`: JSON array, may be empty. */
void rx_reload_changed(struct rx_reload *reload, const cJSON *names);
/* On the server's thread: shows a crash of the process before in the browsers, until the next good build. */
void rx_reload_crashed(struct rx_reload *reload, const cJSON *crash);

/* No swaps happen any more. The threads may still be at work: nothing of the reload may be freed. */
void rx_reload_stop(struct rx_reload *reload);

#endif
