/* The backend as the supervisor sees it: start, messages, output, and what to do when it ends. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "files.h"
#include "supervisor_state.h"
#include "term.h"

#define DEATH_WINDOW_US 10000000u
#define JOURNAL ".states/journal" /* beside backend.c's store */
#define STUCK_MS 500 /* for one that is stuck, to end by itself */

/* The command line, see ipc.h. `numbers` holds the texts. */
static void arguments(struct rx_supervisor *sup, char *executable, char *url, char numbers[3][16], const char *argv[24])
{
	const struct rx_config *config = sup->config;
	const char *const fixed[] = { executable,       "__backend",
				      "--project",      config->root,
				      "--control",      numbers[0],
				      "--journal",      numbers[1],
				      "--port",         numbers[2],
				      "--frontend-url", url,
				      "--loglevel",     rx_level_name(rx_supervisor_level(sup)) };
	size_t n = 0;
	for (; n < RX_COUNT(fixed); n++)
		argv[n] = fixed[n];
	if (config->backend_host) {
		argv[n++] = "--host";
		argv[n++] = config->backend_host;
	}
	if (sup->options->native)
		argv[n++] = "--native";
	argv[n] = NULL;
}

static int spawn(struct rx_supervisor *sup, int control, struct rx_err *err)
{
	struct rx_backend_side *side = &sup->backend;
	char numbers[3][16];
	snprintf(numbers[0], sizeof numbers[0], "%d", control);
	snprintf(numbers[1], sizeof numbers[1], "%d", side->journal_fd);
	snprintf(numbers[2], sizeof numbers[2], "%d", side->port);
	int port = sup->options->frontend ? sup->frontend.port : sup->config->frontend_port;
	char *executable = rx_install_executable(), *url = rx_report_url(sup->config->frontend_host, port, NULL);
	if (!executable)
		executable = rx_xstrdup("reflex");
	const char *argv[24];
	arguments(sup, executable, url, numbers, argv);
	const int keep[] = { control, side->journal_fd };
	struct rx_spawn spawn = {
		.argv = argv, .folder = sup->config->root, .keep = keep, .keep_count = 2, .guard = &sup->guard
	};
	int failed = rx_child_start(&side->child, &spawn, err);
	free(executable);
	free(url);
	return failed;
}

/* Where states are kept in a file, so is what is happening to them. */
static int journal_open(struct rx_supervisor *sup, struct rx_err *err)
{
	struct rx_backend_side *side = &sup->backend;
	if (side->journal)
		return 0;
	char *path = rx_path_join(sup->config->root, JOURNAL);
	side->journal_fd =
		sup->config->state_store == RX_STORE_MEMORY ? rx_journal_create(err) : rx_journal_open(path, err);
	free(path);
	if (side->journal_fd < 0)
		return -1;
	fcntl(side->journal_fd, F_SETFD, FD_CLOEXEC);
	side->journal = rx_journal_map(side->journal_fd, err);
	return side->journal ? 0 : -1;
}

int rx_backend_side_start(struct rx_supervisor *sup, struct rx_err *err)
{
	struct rx_backend_side *side = &sup->backend;
	int pair[2];
	if (journal_open(sup, err))
		return -1;
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair))
		return rx_err_set(err, "unable to make a pair of sockets: %s", strerror(errno));
	fcntl(pair[0], F_SETFD, FD_CLOEXEC);
	fcntl(pair[1], F_SETFD, FD_CLOEXEC);
	side->ready = side->waiting = side->stuck = false;
	side->started = rx_now_us();
	int failed = spawn(sup, pair[1], err);
	close(pair[1]);
	if (failed)
		close(pair[0]);
	else
		rx_ipc_init(&side->control, pair[0]);
	side->waiting = failed;
	return failed;
}

void rx_backend_side_send(struct rx_supervisor *sup, const char *text)
{
	/* One that is gone is noticed by the end of its messages. */
	if (sup->backend.control.fd >= 0)
		(void)rx_ipc_send(sup->backend.control.fd, text);
}

static void on_out(char *line, void *data)
{
	(void)data;
	rx_term_child("backend", RX_LEVEL_INFO, line);
}

static void on_err(char *line, void *data)
{
	struct rx_supervisor *sup = data;
	if (*line && !rx_crash_note(&sup->backend.crash, line))
		rx_term_child("backend", RX_LEVEL_WARNING, line);
}

static void read_output(struct rx_supervisor *sup)
{
	struct rx_backend_side *side = &sup->backend;
	if (side->child.out >= 0 && !rx_lines_read(&side->out, side->child.out, on_out, sup)) {
		close(side->child.out);
		side->child.out = -1;
	}
	if (side->child.err >= 0 && !rx_lines_read(&side->err, side->child.err, on_err, sup)) {
		close(side->child.err);
		side->child.err = -1;
	}
}

static void on_ready(struct rx_supervisor *sup, const cJSON *message)
{
	struct rx_backend_side *side = &sup->backend;
	const cJSON *us = cJSON_GetObjectItemCaseSensitive(message, "us");
	uint64_t now = rx_now_us();
	side->ready = true;
	if (side->died)
		rx_term_step((int64_t)(now - side->died), "backend restarted");
	else
		rx_term_step(cJSON_IsNumber(us) ? (int64_t)us->valuedouble : (int64_t)(now - side->started),
			     "backend ready");
	side->died = 0;
	if (side->crash_message)
		rx_backend_side_send(sup, side->crash_message);
	if (sup->frontend.prepared)
		rx_backend_side_send(sup, "{\"frontend\":\"ready\"}");
	free(side->crash_message);
	side->crash_message = NULL;
	rx_report_addresses(sup);
}

static void on_built(struct rx_supervisor *sup, const cJSON *message)
{
	struct rx_backend_side *side = &sup->backend;
	side->built = true;
	side->stuck = false;
	side->broken = !cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(message, "ok"));
	rx_report_built(sup, message);
	if (sup->options->frontend)
		rx_frontend_side_warm(sup);
}

/* Pages need packages that are not installed: install them and start the frontend's server again, which looks for
 * packages at its start. */
static void on_libraries(struct rx_supervisor *sup, const cJSON *message)
{
	struct rx_err err = { .hint = "" };
	int added =
		rx_frontend_add_libraries(sup->config->root, cJSON_GetObjectItemCaseSensitive(message, "add"), &err);
	if (added > 0 && sup->options->frontend) {
		rx_term_info("the pages need more packages");
		rx_frontend_side_stop(sup);
		added = rx_frontend_install(sup->config, &sup->guard, &err);
		if (added < 0)
			rx_term_err(&err);
		added = rx_frontend_side_start(sup, &err);
	}
	if (added < 0)
		rx_term_err(&err);
}

static void on_log(const cJSON *message)
{
	const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(message, "text"));
	const char *name = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(message, "level"));
	int level = name ? rx_level_parse(name) : -1;
	if (text)
		rx_term_child("backend", level < 0 ? RX_LEVEL_INFO : (enum rx_level)level, text);
}

static void on_stuck(struct rx_supervisor *sup, const cJSON *message)
{
	const char *page = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(message, "page"));
	const char *file = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(message, "file"));
	const cJSON *line = cJSON_GetObjectItemCaseSensitive(message, "line");
	sup->backend.stuck = true;
	rx_term_warning("page function '%s' (%s:%d) does not return", page ? page : "?", file ? file : "?",
			cJSON_IsNumber(line) ? line->valueint : 0);
	rx_term_hint("look for a loop without end; with the next save the backend starts anew");
}

static void on_message(struct rx_supervisor *sup, cJSON *message)
{
	const char *event = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(message, "event"));
	if (!event)
		return;
	if (!strcmp(event, "ready"))
		on_ready(sup, message);
	else if (!strcmp(event, "built"))
		on_built(sup, message);
	else if (!strcmp(event, "diagnostics"))
		rx_report_hold(sup, cJSON_DetachItemFromObjectCaseSensitive(message, "items"));
	else if (!strcmp(event, "libraries"))
		on_libraries(sup, message);
	else if (!strcmp(event, "stuck"))
		on_stuck(sup, message);
	else if (!strcmp(event, "log"))
		on_log(message);
	else if (!strcmp(event, "crashed"))
		rx_term_debug("the event that crashed the backend is not run again");
}

/* Notes a death; true when there were too many in too short a time. */
static bool dies_too_often(struct rx_backend_side *side, uint64_t now)
{
	uint64_t *oldest = &side->deaths[side->death_count++ % RX_MAX_DEATHS];
	bool often = *oldest && now - *oldest < DEATH_WINDOW_US;
	*oldest = now;
	return often;
}

static bool event_ran(const struct rx_journal *slots)
{
	for (size_t i = 0; i < RX_JOURNAL_SLOTS; i++)
		if (slots->slot[i].state == RX_JOURNAL_RUNNING)
			return true;
	return false;
}

static void wait_for_change(struct rx_supervisor *sup, const char *why)
{
	sup->backend.waiting = true;
	sup->backend.died = 0;
	rx_term_error("%s", why);
	rx_term_hint("it starts again when a file of the app changes");
	if (sup->options->frontend)
		rx_frontend_side_warm(sup);
	rx_report_addresses(sup);
}

static void start_again(struct rx_supervisor *sup)
{
	struct rx_err err = { .hint = "" };
	if (rx_backend_side_start(sup, &err))
		rx_term_err(&err);
}

/* Takes what is left of a backend that ended, so that the next one can start. */
static int collect(struct rx_supervisor *sup)
{
	struct rx_backend_side *side = &sup->backend;
	if (!rx_child_wait(&side->child, &sup->guard, 1000))
		rx_child_stop(&side->child, &sup->guard, 200);
	read_output(sup);
	int status = side->child.status;
	rx_child_stop(&side->child, &sup->guard, 0);
	rx_ipc_release(&side->control);
	side->control.fd = -1;
	return status;
}

/* The backend ended by itself. What a handler broke must not cost more than its event, so the next one starts before
 * anything is said. */
static void ended(struct rx_supervisor *sup)
{
	struct rx_backend_side *side = &sup->backend;
	uint64_t now = rx_now_us();
	bool served = side->ready;
	int status = collect(sup);
	bool clean = WIFEXITED(status) && !WEXITSTATUS(status) && !side->crash.seen;
	struct rx_journal *slots = rx_xmalloc(sizeof *slots);
	rx_crash_blame(side->journal, &side->crash);
	memcpy(slots, side->journal, sizeof *slots);
	bool again = (served && event_ran(slots)) || ((served || clean) && !dies_too_often(side, now));
	side->died = now;
	if (again)
		start_again(sup);
	if (clean && served)
		rx_term_info("the backend starts afresh");
	else if (served || side->crash.seen || WIFSIGNALED(status)) {
		free(side->crash_message);
		side->crash_message = rx_crash_report(sup, status, served ? slots : NULL);
	}
	if (!again)
		wait_for_change(sup, served ? "the backend crashed again and again"
					    : "the backend ended while it was starting");
	rx_crash_release(&side->crash);
	free(slots);
}

void rx_backend_side_read(struct rx_supervisor *sup, bool control)
{
	struct rx_backend_side *side = &sup->backend;
	read_output(sup);
	if (!control)
		return;
	int result = rx_ipc_fill(&side->control);
	for (cJSON *message; (message = rx_ipc_next(&side->control));) {
		on_message(sup, message);
		cJSON_Delete(message);
	}
	if (result <= 0)
		ended(sup);
}

static char *changed_message(const struct rx_strings *names, bool all)
{
	cJSON *json = cJSON_CreateObject(), *list = cJSON_AddArrayToObject(json, "changed");
	for (int i = 0; !all && i < names->len; i++)
		cJSON_AddItemToArray(list, cJSON_CreateString(names->at[i]));
	char *printed = cJSON_PrintUnformatted(json), *text = rx_xstrdup(printed ? printed : "{\"changed\":[]}");
	cJSON_free(printed);
	cJSON_Delete(json);
	return text;
}

/* In place of one whose builder never comes back. It may still serve: what its clients did is in the store. */
static void replace(struct rx_supervisor *sup)
{
	struct rx_backend_side *side = &sup->backend;
	side->died = side->ready ? rx_now_us() : 0;
	rx_child_stop(&side->child, &sup->guard, STUCK_MS);
	rx_ipc_release(&side->control);
	side->control.fd = -1;
	rx_lines_release(&side->out);
	rx_lines_release(&side->err);
	rx_crash_release(&side->crash);
	start_again(sup);
}

void rx_backend_side_changed(struct rx_supervisor *sup, const struct rx_strings *names, bool all)
{
	if (sup->backend.waiting) {
		memset(sup->backend.deaths, 0, sizeof sup->backend.deaths);
		start_again(sup);
		return;
	}
	if (sup->backend.stuck) {
		replace(sup);
		return;
	}
	char *text = changed_message(names, all);
	rx_backend_side_send(sup, text);
	free(text);
}

void rx_backend_side_stop(struct rx_supervisor *sup)
{
	struct rx_backend_side *side = &sup->backend;
	rx_child_stop(&side->child, &sup->guard, 700);
	if (side->control.fd >= 0)
		rx_ipc_release(&side->control);
	side->control.fd = -1;
	rx_lines_release(&side->out);
	rx_lines_release(&side->err);
	rx_crash_release(&side->crash);
	free(side->crash_message);
	side->crash_message = NULL;
}
