/* What the supervisor (`reflex run`) and the development backend (`reflex __backend`) say to each other: JSON objects,
 * one a line, over a socket pair. The backend is started with reflex __backend --project DIR --control FD --journal FD
 * [--native] [--host H] --port N --frontend-url URL [--loglevel L] and its stdout and stderr are read by the
 * supervisor. When the socket closes, the backend ends.
 *
 * supervisor -> backend
 *     {"changed": ["app/github.c", …]}      files that were written, made or deleted, relative to the project; may be
 * empty: look at all
 *     {"stop": true}
 *     {"frontend": "ready"}                 next dev answers
 *     {"crash": {"handler": …, "file": …, "line": …, "text": …}}   sent after a restart: shown as overlay until the
 * next good build backend -> supervisor
 *     {"event": "built", "ok": true, "files": n, "compiled": n, "file": …, "compile_us": n, "link_us": n, "load_us": n,
 * "pages_us": n, "pages": n, "written": ["pages/index.js", …], "total_us": n, "changed": [..], "first": bool}
 *     {"event": "diagnostics", "items": [ … as rx_diags_json … ]}          errors and warnings of a build, or of the
 * background check
 *     {"event": "ready", "port": n, "us": n}                                serving
 *     {"event": "libraries", "add": {"package": "version", …}}              pages need packages that the set in .web
 * lacks
 *     {"event": "log", "level": "info", "text": …}
 *     {"event": "stuck", "page": "home", "file": …, "line": 3}      its function does not return: nothing is built any more
 *     {"event": "crashed", "handler": "S.h", "token": "…first 8 digits"}     at start: an event of the journal
 * Crash places: on a fatal signal the backend writes one line `reflex-crash: {"signal": n, "thread": n, "file": …,
 * "line": n, "function": …}` to stderr. */
#ifndef RX_CLI_IPC_H
#define RX_CLI_IPC_H

#include <cjson/cJSON.h>

#include "core/buf.h"

/* Reads lines from `fd` into a buffer; at most 16 MiB a line. */
struct rx_ipc {
	int fd;
	struct rx_buf in;
};

void rx_ipc_init(struct rx_ipc *ipc, int fd);
void rx_ipc_release(struct rx_ipc *ipc); /* closes the descriptor */
/* Reads what is there (blocking when the descriptor is): 1 something came, 0 end, -1 error or a line over the limit. */
int rx_ipc_fill(struct rx_ipc *ipc);
/* The next whole message, or NULL; the caller deletes it with cJSON_Delete. A line that is not JSON is skipped. */
cJSON *rx_ipc_next(struct rx_ipc *ipc);
/* Sends one message; `text` is a JSON object without newline. Any thread (one write call). -1 when the other side is
 * gone. */
int rx_ipc_send(int fd, const char *text);

#endif
