/* The backend: one event loop (libwebsockets on libuv), the WebSocket of docs/protocol.md, the HTTP addresses beside it, and static
 * files. Handlers run between turns of the loop; a slow one makes another thread take the loop over (event/lead.c). */
#ifndef RX_SERVER_SERVER_H
#define RX_SERVER_SERVER_H

#include "../app/app.h"
#include "../include/reflex/program.h" /* struct rx_embedded_file, struct rx_settings */
#include "../store/store.h"

struct rx_server;

struct rx_listen {
	const char *host; /* NULL: 127.0.0.1 and ::1; "0.0.0.0" or "::": everywhere; or an address */
	int port;         /* 0: any free one */
};

#define RX_SOCKETS_MAX 8

/* Sockets that listen. */
struct rx_listening {
	int fd[RX_SOCKETS_MAX];    /* close-on-exec */
	int index[RX_SOCKETS_MAX]; /* of the rx_listen that it is for */
	int count;
};

/* Opens what `listen` asks for (at most 4); -1 and nothing open on error ("port 8000 is in use"). */
int rx_listen(const struct rx_listen *listen, int count, struct rx_listening *out, struct rx_err *err);
void rx_listening_close(struct rx_listening *listening);

/* A request to one of the app's own addresses, or an upload, that was answered. */
struct rx_requested {
	const char *id, *method, *path, *client;
	int status;
	size_t bytes;
	uint64_t us;
};

struct rx_board;

struct rx_server_options {
	struct rx_listen listen[4];
	int listen_count;
	const struct rx_listening *listening; /* sockets for them that are open already, the server's from now on; NULL: it opens some */
	int metrics_listen;             /* of `listen`: where metrics are told, and whether it lives; not 0; 0: nowhere */
	struct rx_board *board;         /* where all workers count; must outlive the server; NULL: nothing is counted */
	int number;                     /* of this worker there, from 1 */
	/* The thread that leads; NULL. */
	void (*requested)(void *context, const struct rx_requested *requested);
	int workers;                    /* processes that accept from these sockets; 0: this one */
	const char *backend_path;       /* prefix of the backend's addresses, "" or "/api" */
	const char *frontend_path;      /* prefix of the pages, likewise */
	const char *const *origins;     /* further allowed origins ("https://example.org"), NULL-terminated, or NULL */
	const char *const *hosts;       /* further allowed Host names, likewise */
	bool development;               /* sends page code to browsers; "dev": true in hello */
	const char *static_dir;         /* folder of the exported frontend, or NULL */
	const struct rx_embedded_file *files; /* or the same inside the program; file_count of them */
	int file_count;
	size_t max_message;             /* bytes of one WebSocket message; 0: 1 MiB */
	struct rx_settings settings;
	const char *upload_dir;         /* folder of uploaded files until their handler has run; NULL: no uploads */
	struct rx_store *store;         /* owned by the server from now on */
	int journal_fd;                 /* shared memory of the supervisor (event/journal.h), or -1 */
	/* Everything worth a line: level "debug", "info", "warning", "error". Any thread. */
	void (*log)(void *context, const char *level, const char *text);
	/* After start: how events made during a crash ended (handler, file:line unknown here); may be NULL. */
	void (*crashed)(void *context, const char *handler, const char *token);
	/* First thing on each further thread that may run handlers; may be NULL. */
	void (*thread_began)(void *context);
	bool pages_only;                /* static files and nothing else: no events, no addresses of the backend */
	void *context;
};

/* Listens, but does not serve yet. `app` is referenced. NULL on error ("port 8000 is in use"); options are copied, except for `files`. */
struct rx_server *rx_server_new(const struct rx_server_options *options, struct rx_app *app, struct rx_err *err);
/* The port that listener `index` got. */
int rx_server_port(const struct rx_server *server, int index);
/* Runs the app's start hooks, serves until rx_server_stop, runs stop hooks, closes connections with 1012. */
int rx_server_run(struct rx_server *server, struct rx_err *err);
/* Any thread, any time after _new. Not from a signal handler: watch a pipe or a signalfd with rx_server_watch. */
void rx_server_stop(struct rx_server *server);
/* On the thread that leads: an orderly end. Nothing is accepted any more, who waits for nothing is told to connect anew (1012), and when no
 * event and no request is under way, but after `ms` milliseconds at the latest, it is as after rx_server_stop. */
void rx_server_drain(struct rx_server *server, int ms);
void rx_server_free(struct rx_server *server);

/* Runs `fn(arg)` on the thread that leads, between two turns. Any thread. */
void rx_server_post(struct rx_server *server, void (*fn)(struct rx_server *server, void *arg), void *arg);
/* Calls `fn(arg)` on the thread that leads when `fd` is readable. Before rx_server_run or from a posted function. */
int rx_server_watch(struct rx_server *server, int fd, void (*fn)(struct rx_server *server, void *arg), void *arg);

/* From a posted function: new events go to `app` from now on (referenced); live states are migrated when their client is idle, at the latest
 * before its next event; connected clients get a delta with all vars when the states' schema or defaults changed. */
void rx_server_swap(struct rx_server *server, struct rx_app *app);
/* From a posted function: sends `{"dev":<json>}` to every browser of development mode. `sticky` (may be NULL): under this name the newest
 * message is kept and sent to browsers that connect later ("diagnostics", "page:/about"); json NULL forgets it. */
void rx_server_push_dev(struct rx_server *server, const char *sticky, const char *json);
int rx_server_client_count(const struct rx_server *server);

#endif
