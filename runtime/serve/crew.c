/* All workers: see crew.h. */
#include "crew.h"

#include <errno.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fault.h"
#include "report.h"

#define STOP_MORE_MS 2500 /* for a worker to say that something did not end, after the time that a stop may take */
#define START_MS 60000    /* for a new worker to serve, in a restart */
#define QUICK_US 5000000  /* a worker that lives shorter counts as dying at once */
#define FREE_RESTARTS 3   /* that many of those in a row are started again without delay */
#define MAX_DELAY_MS 5000

/* ---- words ---- */

/* "the backend", where there is one. */
static const char *name_of(const struct rx_crew *crew, const struct rx_place *place)
{
	static char name[32];
	if (crew->count == 1)
		return "the backend";
	snprintf(name, sizeof name, "worker %d", (int)(place - crew->places) + 1);
	return name;
}

static bool is_orderly(int status)
{
	return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static void say_end(const struct rx_crew *crew, const struct rx_place *place, int status)
{
	const struct rx_journal *journal = crew->maps[place->now.journal];
	bool killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
	const char *handler = journal ? rx_fault_handler(journal, killed) : NULL, *name = name_of(crew, place);
	char what[128];
	if (is_orderly(status)) {
		rx_report(RX_SERVE_WARNING, "%s came to its end and is started afresh", name);
		return;
	}
	if (WIFSIGNALED(status))
		snprintf(what, sizeof what, "signal %d (%s)", WTERMSIG(status), strsignal(WTERMSIG(status)));
	else
		snprintf(what, sizeof what, "exit code %d", WEXITSTATUS(status));
	if (handler)
		rx_report(RX_SERVE_ERROR, "the handler '%.94s' ended %s with %s", handler, name, what);
	else
		rx_report(RX_SERVE_ERROR, "%s ended with %s", name, what);
}

/* ---- start ---- */

static int open_journal(const struct rx_serve_options *options, int index, struct rx_err *err)
{
	/* Where states outlive this program, so does what is happening to them. */
	if (options->pages_only || !strcmp(options->store, "memory"))
		return rx_journal_create(err);
	char *path = index ? rx_xprintf("%s/journal-%d", options->state_dir, index + 1)
			   : rx_xprintf("%s/journal", options->state_dir);
	int fd = rx_journal_open(path, err);
	free(path);
	return fd;
}

int rx_crew_open(struct rx_crew *crew, struct rx_err *err)
{
	int journals = crew->count + (crew->shared ? 1 : 0);
	crew->places = rx_xcalloc((size_t)crew->count, sizeof *crew->places);
	crew->journals = rx_xcalloc((size_t)journals, sizeof *crew->journals);
	crew->maps = rx_xcalloc((size_t)journals, sizeof *crew->maps);
	crew->proven = crew->wanted = (struct rx_generation){ .program = -1 };
	crew->failed = -1;
	for (int i = 0; i < journals; i++) {
		crew->journals[i] = open_journal(crew->worker.options, i, err);
		if (crew->journals[i] < 0)
			return -1;
		crew->maps[i] = rx_journal_map(crew->journals[i], err);
	}
	crew->worker.board = -1;
	if (crew->worker.options->metrics_port >= 0) {
		crew->worker.board = rx_board_create(crew->count, err);
		if (crew->worker.board < 0 || !(crew->board = rx_board_map(crew->worker.board, err)))
			return -1;
	}
	for (int i = 0; i < crew->count; i++) {
		crew->places[i].restart_at = 1;
		crew->places[i].now.journal = i;
	}
	return 0;
}

/* Returns -1 when reported. */
static int start(struct rx_crew *crew, struct rx_place *place, struct rx_process *process)
{
	struct rx_err err = { 0 };
	struct rx_worker worker = crew->worker;
	worker.number = (int)(place - crew->places) + 1;
	worker.place = process->journal;
	worker.journal = crew->journals[process->journal];
	worker.first = !crew->up && worker.number == 1;
	if (!rx_process_start(process, &worker, &crew->wanted, crew->argv, crew->forget, crew->context, &err))
		return 0;
	return rx_report_err(&err, -1);
}

static void start_now(struct rx_crew *crew, struct rx_place *place)
{
	place->restart_at = 0;
	if (start(crew, place, &place->now))
		place->restart_at = rx_now_us() + MAX_DELAY_MS * 1000;
	else
		rx_process_go(&place->now);
	if (!place->now.pid && !crew->up)
		crew->failed = 1;
}

/* ---- ends ---- */

static void plan_restart(const struct rx_crew *crew, struct rx_place *place)
{
	uint64_t now = rx_now_us();
	int64_t delay = 0;
	place->quick = now - place->now.began < QUICK_US ? place->quick + 1 : 0;
	if (place->quick > FREE_RESTARTS) {
		int doublings = place->quick - FREE_RESTARTS;
		delay = doublings > 6 ? MAX_DELAY_MS : 100 << doublings;
		delay = delay > MAX_DELAY_MS ? MAX_DELAY_MS : delay;
		rx_report(RX_SERVE_WARNING, "%s keeps ending; the next start is in %d ms", name_of(crew, place),
			  (int)delay);
	}
	place->crashed = now;
	place->restart_at = now + (uint64_t)delay * 1000;
}

static void give_up_restart(struct rx_crew *crew)
{
	rx_report(RX_SERVE_ERROR, "the restart failed: a new worker did not come to serve; what ran before goes on");
	if (crew->wanted.program >= 0 && crew->wanted.program != crew->proven.program)
		close(crew->wanted.program);
	crew->wanted = crew->proven;
	crew->restart_began = 0;
}

/* It was told to make room for the next one. */
static void say_late(const struct rx_crew *crew, const struct rx_place *place, int status)
{
	if (!is_orderly(status))
		rx_report(RX_SERVE_WARNING, "%s took too long to stop and was ended", name_of(crew, place));
}

static void count_end(struct rx_board *board, int worker, bool crashed)
{
	for (int i = 0; i < RX_GAUGES; i++)
		rx_metric_set(&board->worker[worker], (enum rx_gauge)i, 0);
	__atomic_fetch_add(&board->crashes, crashed, __ATOMIC_RELAXED);
}

static void now_ended(struct rx_crew *crew, struct rx_place *place, int status)
{
	const struct rx_process *process = &place->now;
	bool failed = WIFEXITED(status) && !process->serves;
	if (process->kill_at)
		say_late(crew, place, status);
	else if (!failed)
		say_end(crew, place, status);
	if (crew->board)
		count_end(crew->board, (int)(place - crew->places), !process->kill_at);
	/* What cannot even start once has said why. */
	if (!crew->up && !process->serves) {
		crew->failed = WIFEXITED(status) && WEXITSTATUS(status) ? WEXITSTATUS(status) : 1;
		return;
	}
	if (!process->serves && crew->restart_began && process->generation == crew->wanted.id &&
	    crew->wanted.id != crew->proven.id)
		give_up_restart(crew);
	if (!process->kill_at)
		plan_restart(crew, place);
	else
		place->restart_at = 1;
}

/* ---- serving ---- */

static void note_serving(struct rx_crew *crew, struct rx_place *place)
{
	if (place->crashed)
		rx_report(RX_SERVE_INFO, "%s is back after %.1f ms", name_of(crew, place),
			  (double)(rx_now_us() - place->crashed) / 1000);
	place->crashed = 0;
	if (crew->restart_began && place->now.generation == crew->wanted.id && crew->proven.id != crew->wanted.id) {
		if (crew->proven.program >= 0 && crew->proven.program != crew->wanted.program)
			close(crew->proven.program);
		crew->proven = crew->wanted;
	}
}

static void look_at_now(struct rx_crew *crew, struct rx_place *place)
{
	int status;
	bool served = place->now.serves;
	rx_process_listen(&place->now);
	if (rx_process_ended(&place->now, &status))
		now_ended(crew, place, status);
	else if (!served && place->now.serves)
		note_serving(crew, place);
}

/* ---- one after the other ---- */

/* A journal that no other worker writes. */
static int free_journal(const struct rx_crew *crew)
{
	for (int journal = 0; journal <= crew->count; journal++) {
		bool taken = false;
		for (int i = 0; i < crew->count; i++)
			taken |= crew->places[i].now.journal == journal;
		if (!taken)
			return journal;
	}
	return 0;
}

static void start_next(struct rx_crew *crew, struct rx_place *place)
{
	place->next = (struct rx_process){ .journal = crew->shared ? free_journal(crew) : place->now.journal };
	if (start(crew, place, &place->next))
		give_up_restart(crew);
	else if (crew->shared)
		rx_process_go(&place->next);
}

static void move_up(struct rx_crew *crew, struct rx_place *place)
{
	if (!crew->shared)
		rx_process_go(&place->next);
	place->now = place->next;
	place->next = (struct rx_process){ 0 };
	place->restart_at = 0;
	if (place->now.serves)
		note_serving(crew, place);
}

static void replace(struct rx_crew *crew, struct rx_place *place)
{
	int status;
	rx_process_listen(&place->next);
	if (rx_process_ended(&place->next, &status)) {
		give_up_restart(crew);
		return;
	}
	if (crew->shared ? !place->next.serves : !place->next.prepared) {
		if (rx_now_us() - place->next.began > START_MS * 1000ull)
			kill(place->next.pid, SIGKILL);
		return;
	}
	if (place->now.pid)
		rx_process_stop(&place->now, crew->worker.options->stop_timeout * 1000 + STOP_MORE_MS);
	else
		move_up(crew, place);
}

/* The first worker that is not a new one that serves; NULL: all are. */
static struct rx_place *next_to_restart(const struct rx_crew *crew)
{
	for (int i = 0; i < crew->count; i++) {
		struct rx_place *place = &crew->places[i];
		if (place->next.pid || !place->now.pid || !place->now.serves ||
		    place->now.generation != crew->wanted.id)
			return place;
	}
	return NULL;
}

static void go_on_with_restart(struct rx_crew *crew)
{
	struct rx_place *place = NULL;
	while (crew->restart_began && (place = next_to_restart(crew))) {
		if (place->next.pid)
			replace(crew, place);
		else if (place->now.pid && place->now.generation != crew->wanted.id)
			start_next(crew, place);
		if (place->next.pid || !place->now.pid || !place->now.serves)
			return; /* until there is news of it */
	}
	if (crew->restart_began && crew->board)
		__atomic_fetch_add(&crew->board->restarts, 1, __ATOMIC_RELAXED);
	if (crew->restart_began)
		rx_report(RX_SERVE_INFO, "restarted in %.1f ms", (double)(rx_now_us() - crew->restart_began) / 1000);
	crew->restart_began = 0;
}

void rx_crew_restart(struct rx_crew *crew, int fd)
{
	if (!crew->up || crew->restart_began) {
		rx_report(RX_SERVE_WARNING, "a start is under way: not restarted now");
		if (fd >= 0)
			close(fd);
		return;
	}
	crew->wanted.id = crew->proven.id + 1;
	crew->wanted.program = fd >= 0 ? fd : crew->proven.program;
	crew->restart_began = rx_now_us();
}

/* ---- all ---- */

void rx_crew_look(struct rx_crew *crew)
{
	bool up = true;
	for (int i = 0; i < crew->count; i++) {
		struct rx_place *place = &crew->places[i];
		look_at_now(crew, place);
		if (!place->now.pid && !place->next.pid && place->restart_at && rx_now_us() >= place->restart_at &&
		    crew->failed < 0)
			start_now(crew, place);
		up &= place->now.serves;
	}
	crew->up |= up;
	go_on_with_restart(crew);
}

static uint64_t sooner(uint64_t a, uint64_t b)
{
	return !a || (b && b < a) ? b : a;
}

uint64_t rx_crew_due(const struct rx_crew *crew)
{
	uint64_t due = 0;
	for (int i = 0; i < crew->count; i++) {
		const struct rx_place *place = &crew->places[i];
		if (!place->now.pid && !place->next.pid)
			due = sooner(due, place->restart_at);
		if (place->now.pid)
			due = sooner(due, place->now.kill_at);
		if (place->next.pid)
			due = sooner(due, place->next.kill_at ? place->next.kill_at
							      : place->next.began + START_MS * 1000ull);
	}
	return due;
}

bool rx_crew_stop(struct rx_crew *crew)
{
	int status, left = 0, ms = crew->worker.options->stop_timeout * 1000 + STOP_MORE_MS;
	for (int i = 0; i < crew->count; i++) {
		struct rx_process *both[] = { &crew->places[i].now, &crew->places[i].next };
		for (size_t j = 0; j < RX_COUNT(both); j++) {
			rx_process_ended(both[j], &status);
			rx_process_stop(both[j], ms);
			left += both[j]->pid != 0;
		}
	}
	return !left;
}

void rx_crew_kill(struct rx_crew *crew)
{
	for (int i = 0; i < crew->count; i++) {
		if (crew->places[i].now.pid)
			kill(crew->places[i].now.pid, SIGKILL);
		if (crew->places[i].next.pid)
			kill(crew->places[i].next.pid, SIGKILL);
	}
}

void rx_crew_close(struct rx_crew *crew)
{
	for (int i = 0; i < crew->count + (crew->shared ? 1 : 0); i++)
		rx_journal_unmap(crew->maps[i]);
	free(crew->maps);
	free(crew->journals);
	free(crew->places);
}

void rx_crew_forget(struct rx_crew *crew)
{
	for (int i = 0; i < crew->count; i++) {
		struct rx_process *both[] = { &crew->places[i].now, &crew->places[i].next };
		for (size_t j = 0; j < RX_COUNT(both); j++)
			if (both[j]->pid > 0) {
				close(both[j]->life);
				close(both[j]->ready);
			}
	}
}
