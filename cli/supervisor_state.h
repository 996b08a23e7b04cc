/* What the parts of the supervisor share: supervisor.c (the loop, changes), supervisor_frontend.c,
 * supervisor_backend.c, supervisor_wrapped.c, supervisor_report.c. One thread uses it. Times are rx_now_us; 0 means "not set". */
#ifndef RX_CLI_SUPERVISOR_STATE_H
#define RX_CLI_SUPERVISOR_STATE_H

#include "event/journal.h"
#include "frontend.h"
#include "ipc.h"
#include "supervisor.h"
#include "watch.h"

#define RX_MAX_DEATHS 5

struct rx_frontend_error {
	uint64_t hash, at;
};

struct rx_frontend_side {
	struct rx_child child;
	struct rx_lines out, err;
	char *node;
	int port;
	uint64_t started;
	bool listening, prepared;
	bool warm;   /* the first request was answered, or there is no sense in waiting for it */
	int request; /* socket of the first request; -1: none */
	uint64_t request_at;
	enum rx_level level;                 /* of the lines that follow: Next's messages have many */
	struct rx_frontend_error errors[16]; /* the last different ones that were shown */
	int deaths;
};

struct rx_crash {
	bool seen; /* the backend left a line about it */
	int signal, line;
	uint32_t thread; /* 0: not known */
	char *file, *function;
};

struct rx_backend_side {
	struct rx_child child;
	struct rx_lines out, err;
	struct rx_ipc control; /* fd -1: not running */
	int journal_fd;
	struct rx_journal *journal;
	int port;
	uint64_t started, died; /* died: of the one before, until this one serves */
	bool ready;             /* serving */
	bool built;             /* tried to build at least once since the supervisor started */
	bool broken;            /* the last build failed */
	bool waiting;           /* does not run; a change starts it */
	bool stuck;             /* a page function does not return: a change starts another one */
	struct rx_crash crash;
	char *crash_message;            /* {"crash": …} for the next one */
	uint64_t deaths[RX_MAX_DEATHS]; /* a ring of the last ones */
	int death_count;
};

/* The process that reads the props of the project's own React components, and what it has to look at. */
struct rx_wrapped_side {
	struct rx_child child;
	struct rx_lines out, err;
	struct rx_strings waiting, said; /* files; `said`: the author knows that they have no header */
	uint64_t start, began;           /* when to start it; since when it runs */
};

struct rx_changes {
	struct rx_strings names;
	bool all;             /* names were lost */
	uint64_t first, last; /* when the first and the last of them came; 0: there are none */
	uint64_t look_again;  /* when to tell it once more to look at all */
};

struct rx_supervisor {
	const struct rx_run_options *options;
	struct rx_config *config;
	struct rx_guard guard;
	int lock; /* this project's; -1: another run has it */
	struct rx_watch *watch;
	struct rx_frontend_side frontend;
	struct rx_backend_side backend;
	struct rx_wrapped_side wrapped;
	struct rx_changes changes;
	uint64_t started;
	bool addresses_shown;
	bool errors_shown; /* errors of a build are on the terminal and not yet fixed */
	cJSON *held;       /* diagnostics that are shown unless the file changes again at once */
	uint64_t held_until;
	bool done;
	int status; /* exit code, when done */
};

/* supervisor.c */
void rx_supervisor_end(struct rx_supervisor *sup, int status);
/* True for C files: sources, headers, files for "native". */
bool rx_is_source(const char *path);
/* The level that was asked for. */
enum rx_level rx_supervisor_level(const struct rx_supervisor *sup);

/* supervisor_frontend.c */
int rx_frontend_side_start(struct rx_supervisor *sup, struct rx_err *err);
void rx_frontend_side_read(struct rx_supervisor *sup);    /* its output, and its end */
void rx_frontend_side_request(struct rx_supervisor *sup); /* the socket of the first request has something */
void rx_frontend_side_warm(struct rx_supervisor *sup);    /* makes the first request once that makes sense */
void rx_frontend_side_stop(struct rx_supervisor *sup);

/* supervisor_backend.c */
int rx_backend_side_start(struct rx_supervisor *sup, struct rx_err *err);
void rx_backend_side_read(struct rx_supervisor *sup,
			  bool control); /* its output; `control`: its messages, and its end */
void rx_backend_side_changed(struct rx_supervisor *sup, const struct rx_strings *names, bool all);
void rx_backend_side_send(struct rx_supervisor *sup, const char *text);
void rx_backend_side_stop(struct rx_supervisor *sup);

/* supervisor_wrapped.c */
void rx_wrapped_side_changed(struct rx_supervisor *sup, const char *path); /* a file of components/ was written, or is gone */
void rx_wrapped_side_run(struct rx_supervisor *sup);                       /* starts the process when it is time to */
void rx_wrapped_side_read(struct rx_supervisor *sup);                      /* its output, and its end */
void rx_wrapped_side_stop(struct rx_supervisor *sup);

/* supervisor_crash.c */
/* A line of the backend's stderr: true when it is about a crash (and was noted). */
bool rx_crash_note(struct rx_crash *crash, const char *line);
/* Reports the end of a backend by `status`, whose running events `slots` shows, and returns the {"crash": …} message
 * for the next one. The caller frees it. */
char *rx_crash_report(const struct rx_supervisor *sup, int status, const struct rx_journal *slots);
/* Before the next backend starts: notes in the journal which of the events that ran has crashed, when the crash said its thread. */
void rx_crash_blame(struct rx_journal *journal, const struct rx_crash *crash);
void rx_crash_release(struct rx_crash *crash);

/* supervisor_report.c */
void rx_report_addresses(struct rx_supervisor *sup); /* once, when everything serves */
void rx_report_built(struct rx_supervisor *sup, const cJSON *message);
void rx_report_hold(struct rx_supervisor *sup, cJSON *items); /* takes `items` */
void rx_report_held(struct rx_supervisor *sup);               /* shows what is due */
void rx_report_drop(struct rx_supervisor *sup);
/* "http://localhost:3000"; the caller frees it. */
char *rx_report_url(const char *host, int port, const char *path);

#endif
