/* Child processes: each in a group of its own, its output in pipes, ended as a group. And the guard: a small process
 * beside the tool that ends those groups when the tool is gone, even by kill -9. */
#ifndef RX_CLI_PROCESS_H
#define RX_CLI_PROCESS_H

#include <sys/types.h>

#include "core/base.h"

struct rx_guard {
	pid_t pid; /* 0: there is none */
	int pipe;  /* the guard reads the other end; its end of file means that the tool is gone */
};

/* Starts the guard, and marks every descriptor that this process was started with as close-on-exec; to be called before
 * any thread is made. -1 with `err`. */
int rx_guard_start(struct rx_guard *guard, struct rx_err *err);
/* For a group that has ended: the guard forgets it. */
void rx_guard_forget(const struct rx_guard *guard, pid_t group);
/* Ends the guard and whatever group it still knows, and waits for it. */
void rx_guard_end(struct rx_guard *guard);

struct rx_spawn {
	const char *const *argv; /* NULL at the end; argv[0] is looked for in PATH unless it has a slash */
	const char *const *env;  /* "NAME=value", on top of this process's environment, NULL at the end; may be NULL */
	const char *folder;      /* where it runs; NULL: here */
	const int *keep; /* descriptors that it inherits under the same numbers; every other one from 3 up must be
			    close-on-exec */
	int keep_count;
	const struct rx_guard *guard; /* NULL: the child outlives a killed tool */
};

struct rx_child {
	pid_t pid;    /* and group; 0: not running */
	int out, err; /* what it prints: non-blocking, to be read by the caller; -1: closed */
	int status;   /* of waitpid, once it has ended */
};

#define RX_CHILD_NONE \
	{ \
		.out = -1, .err = -1 \
	}

/* Starts a program with stdin from /dev/null. -1 with `err` when it cannot be run. */
int rx_child_start(struct rx_child *child, const struct rx_spawn *spawn, struct rx_err *err);
/* Waits at most `timeout_ms` for its end: true when it has ended (then `status` is set and `pid` 0; the descriptors
 * stay open for what is left to read). What else lives in its group is killed. */
bool rx_child_wait(struct rx_child *child, const struct rx_guard *guard, int timeout_ms);
/* SIGTERM to the group, and SIGKILL for what is left after `timeout_ms`. Closes the descriptors. */
void rx_child_stop(struct rx_child *child, const struct rx_guard *guard, int timeout_ms);
/* Sends SIGTERM to the group, so that several can end at the same time before each is stopped. */
void rx_child_terminate(const struct rx_child *child);
/* "exit code 3" or "signal 11 (segmentation fault)", in `text`. */
const char *rx_child_ending(int status, char *text, size_t size);

/* Reads lines that a child prints. Bytes are kept until a newline comes; a line over 64 KiB is cut into several. */
struct rx_lines {
	char *at;
	size_t len, cap;
};
typedef void rx_line_fn(char *line, void *data);
/* Reads what is there now and calls `each` for every whole line, without its newline and without colour codes. Returns
 * false at the end of file (after handing over an unfinished line) or on an error. */
bool rx_lines_read(struct rx_lines *lines, int fd, rx_line_fn *each, void *data);
void rx_lines_release(struct rx_lines *lines);

/* Runs a program to its end and hands every line of its output to `each`, and NULL about ten times a second meanwhile.
 * Returns its exit code (128 and the signal for one that a signal ended), -1 with `err` when it cannot be run, or -2
 * when the user interrupted. */
int rx_child_run(const struct rx_spawn *spawn, rx_line_fn *each, void *data, struct rx_err *err);

/* The program `name` in PATH, absolute and owned by the caller, or NULL. */
char *rx_program_find(const char *name);

#endif
