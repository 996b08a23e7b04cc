/* Instances of shared states: the table, who holds which, and the queue of changes. */
#include "shared.h"

#include <time.h>

#include "values.h"

void rx_shares_init(struct rx_shares *shares)
{
	pthread_condattr_t attr;
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&shares->freed, &attr);
	pthread_condattr_destroy(&attr);
	pthread_mutex_init(&shares->lock, NULL);
	shares->changes_last = &shares->changes;
}

static void free_shared(struct rx_shared *shared)
{
	rx_states_free(shared->states);
	free(shared->text);
	free(shared->lease.taker);
	free(shared->published);
	free(shared->class);
	free(shared->name);
	free(shared);
}

void rx_shares_release(struct rx_shares *shares)
{
	for (struct rx_shared_change *change = shares->changes, *next; change; change = next) {
		next = change->next;
		rx_shared_change_free(change);
	}
	for (struct rx_shared *shared = shares->first, *next; shared; shared = next) {
		next = shared->next;
		free_shared(shared);
	}
	pthread_cond_destroy(&shares->freed);
	pthread_mutex_destroy(&shares->lock);
}

/* ---- finding ---- */

/* With the lock. */
static struct rx_shared *find(struct rx_shares *shares, const char *class, const char *name)
{
	for (struct rx_shared *shared = shares->first; shared; shared = shared->next)
		if (!strcmp(shared->name, name) && !strcmp(shared->class, class))
			return rx_shared_ref(shared);
	return NULL;
}

static struct rx_shared *make(struct rx_shares *shares, struct rx_app *app, const struct rx_state_class *state, const char *name,
			      struct rx_err *err)
{
	struct rx_shared *shared = rx_xcalloc(1, sizeof *shared);
	size_t length = 0;
	char *text = NULL;
	shared->class = rx_xstrdup(state->record.name);
	shared->name = rx_xstrdup(name);
	shared->refs = 1;
	shared->usable = !shares->exclusive;
	char *key = rx_shared_key(shared);
	int result = shares->persistent ? shares->load(shares->context, key, &text, &length, err) : 0;
	shared->states = text ? rx_states_restore(app, text, length, NULL) : rx_states_new(app);
	shared->app = app;
	free(text);
	free(key);
	if (result == 0)
		return shared;
	free_shared(shared);
	return NULL;
}

/* Nobody may change it before it was published. */
static struct rx_turn *maker(struct rx_shared *shared)
{
	return (struct rx_turn *)shared;
}

static void add(struct rx_shares *shares, struct rx_shared *shared)
{
	shared->holder = maker(shared);
	shared->next = shares->first;
	shares->first = shared;
}

/* Two threads may make one at the same time: the first one counts. */
struct rx_shared *rx_shared_get(struct rx_shares *shares, struct rx_app *app, const struct rx_state_class *state, const char *name,
				struct rx_err *err)
{
	pthread_mutex_lock(&shares->lock);
	struct rx_shared *shared = find(shares, state->record.name, name);
	pthread_mutex_unlock(&shares->lock);
	struct rx_shared *made = shared ? NULL : make(shares, app, state, name, err);
	if (!made)
		return shared;
	pthread_mutex_lock(&shares->lock);
	shared = find(shares, state->record.name, name);
	if (!shared)
		add(shares, made);
	pthread_mutex_unlock(&shares->lock);
	if (shared) {
		free_shared(made);
		return shared;
	}
	rx_shared_publish(shares, made, NULL, NULL);
	rx_shared_free_hold(shares, made, maker(made));
	return made;
}

struct rx_shared *rx_shared_ref(struct rx_shared *shared)
{
	__atomic_add_fetch(&shared->refs, 1, __ATOMIC_RELAXED);
	return shared;
}

void rx_shared_unref(struct rx_shared *shared)
{
	if (shared)
		__atomic_sub_fetch(&shared->refs, 1, __ATOMIC_RELEASE);
}

char *rx_shared_key(const struct rx_shared *shared)
{
	return rx_xprintf("shared:%s/%s", shared->class, shared->name);
}

void rx_shares_sweep(struct rx_shares *shares, uint64_t idle_us)
{
	uint64_t now = rx_now_us();
	pthread_mutex_lock(&shares->lock);
	for (struct rx_shared **at = &shares->first, *shared; (shared = *at);) {
		bool used = __atomic_load_n(&shared->refs, __ATOMIC_ACQUIRE) || shared->holder;
		if (used || !shared->unused_since)
			shared->unused_since = used ? 0 : now;
		if (used || now - shared->unused_since < idle_us) {
			at = &shared->next;
			continue;
		}
		*at = shared->next;
		free_shared(shared);
	}
	pthread_mutex_unlock(&shares->lock);
}

/* ---- holding ---- */

/* With the lock. */
static bool wait_for(struct rx_shares *shares, struct rx_shared *shared, int ms)
{
	uint64_t until = rx_now_us() + (uint64_t)ms * 1000;
	struct timespec time = { (time_t)(until / 1000000), (long)(until % 1000000) * 1000 };
	while (shared->holder && rx_now_us() < until)
		pthread_cond_timedwait(&shares->freed, &shares->lock, &time);
	return !shared->holder;
}

/* By the holder: an instance of older code follows. */
static int follow(struct rx_shares *shares, struct rx_shared *shared, struct rx_app *app, struct rx_err *err)
{
	struct rx_states *old = shared->states;
	if (rx_states_app(old) == app)
		return 0;
	if (app != __atomic_load_n(&shares->app, __ATOMIC_ACQUIRE))
		return rx_err_set(err, "'%s' of '%s' has the values of newer code", shared->name, shared->class);
	shared->states = rx_states_migrate(old, app, NULL);
	__atomic_store_n(&shared->app, app, __ATOMIC_RELEASE);
	rx_states_free(old);
	rx_shared_publish(shares, shared, NULL, NULL);
	return 0;
}

/* What was changed elsewhere; everything, when it is not known what the members have. */
static void publish_news(struct rx_shares *shares, struct rx_shared *shared, const struct rx_states *old, bool whole)
{
	const struct rx_state_class *state = rx_app_state(rx_states_app(shared->states), shared->class);
	struct rx_buf delta;
	if (!state)
		return;
	rx_buf_init(&delta, SIZE_MAX / 2);
	bool changed = rx_values_print_change(&state->record, rx_states_get(old, state), rx_states_get(shared->states, state), "}}", &delta);
	if (whole)
		rx_shared_publish(shares, shared, NULL, NULL);
	else if (changed)
		rx_shared_publish(shares, shared, rx_xstrdup(rx_buf_text(&delta)), NULL);
	rx_buf_release(&delta);
}

/* By the holder: what was offered takes the place of what was in memory. */
static void adopt(struct rx_shares *shares, struct rx_shared *shared)
{
	pthread_mutex_lock(&shares->lock);
	bool offered = shared->offered, undone = shared->undone;
	char *text = shared->text;
	size_t length = shared->length;
	shared->offered = false;
	shared->undone = undone && !offered;
	shared->text = NULL;
	pthread_mutex_unlock(&shares->lock);
	if (!offered)
		return;
	struct rx_states *old = shared->states;
	struct rx_app *app = rx_states_app(old);
	shared->states = text ? rx_states_restore(app, text, length, NULL) : rx_states_new(app);
	publish_news(shares, shared, old, undone);
	rx_states_free(old);
	free(text);
}

/* By the holder: what is in memory is what it may use. */
static int claim(struct rx_shares *shares, struct rx_shared *shared, bool read, int ms, struct rx_err *err)
{
	pthread_mutex_lock(&shares->lock);
	bool usable = read ? !shared->stale : shared->usable;
	shared->held_faults = shared->faults; /* or when `take` says that it is usable: what fails from then on is no base of this turn's */
	pthread_mutex_unlock(&shares->lock);
	if (!usable && shares->take && shares->take(shares->context, shared, ms, err) < 0)
		return -1;
	adopt(shares, shared);
	return 0;
}

int rx_shared_hold(struct rx_shares *shares, struct rx_shared *shared, struct rx_turn *turn, struct rx_app *app, bool read, int ms,
		   struct rx_err *err)
{
	pthread_mutex_lock(&shares->lock);
	bool held = shared->holder == turn, got = held || !shared->holder;
	if (!got) {
		pthread_mutex_unlock(&shares->lock);
		shares->waiting(shares->context);
		pthread_mutex_lock(&shares->lock);
		got = wait_for(shares, shared, ms);
	}
	if (got)
		shared->holder = turn;
	pthread_mutex_unlock(&shares->lock);
	if (!got)
		return rx_err_set(err, "'%s' of '%s' was not free for %d ms: another handler holds it", shared->name, shared->class, ms);
	if (held || (claim(shares, shared, read, ms, err) == 0 && follow(shares, shared, app, err) == 0))
		return 0;
	rx_shared_free_hold(shares, shared, turn);
	return -1;
}

void rx_shared_free_hold(struct rx_shares *shares, struct rx_shared *shared, struct rx_turn *turn)
{
	pthread_mutex_lock(&shares->lock);
	if (shared->holder == turn) {
		shared->holder = NULL;
		pthread_cond_broadcast(&shares->freed);
	}
	bool offered = shared->offered;
	pthread_mutex_unlock(&shares->lock);
	if (offered)
		shares->changed(shares->context);
}

/* ---- what the store has ---- */

void rx_shared_refresh(struct rx_shares *shares, struct rx_shared *shared)
{
	pthread_mutex_lock(&shares->lock);
	bool mine = !shared->holder && shared->offered;
	if (mine)
		shared->holder = maker(shared);
	pthread_mutex_unlock(&shares->lock);
	if (!mine)
		return;
	adopt(shares, shared);
	rx_shared_free_hold(shares, shared, maker(shared));
}

struct rx_shared *rx_shares_all(struct rx_shares *shares)
{
	pthread_mutex_lock(&shares->lock);
	struct rx_shared *first = shares->first;
	pthread_mutex_unlock(&shares->lock);
	return first;
}

static bool has_key(const struct rx_shared *shared, const char *key)
{
	size_t length = strlen(shared->class);
	return !strncmp(key, "shared:", 7) && !strncmp(key + 7, shared->class, length) && key[7 + length] == '/' &&
	       !strcmp(key + 8 + length, shared->name);
}

struct rx_shared *rx_shares_find_key(struct rx_shares *shares, const char *key)
{
	struct rx_shared *shared = rx_shares_all(shares);
	while (shared && !has_key(shared, key))
		shared = shared->next;
	return shared;
}

void rx_shared_offer(struct rx_shares *shares, struct rx_shared *shared, char *text, size_t length)
{
	pthread_mutex_lock(&shares->lock);
	char *old = shared->text;
	shared->text = text;
	shared->length = length;
	shared->offered = true;
	shared->stale = false;
	pthread_mutex_unlock(&shares->lock);
	free(old);
}

void rx_shared_undo(struct rx_shares *shares, struct rx_shared *shared)
{
	pthread_mutex_lock(&shares->lock);
	char *old = shared->text;
	shared->text = NULL;
	shared->offered = shared->usable = false;
	shared->stale = shared->undone = true;
	shared->faults++;
	pthread_mutex_unlock(&shares->lock);
	free(old);
}

bool rx_shared_set_usable(struct rx_shares *shares, struct rx_shared *shared, bool usable, bool waits)
{
	pthread_mutex_lock(&shares->lock);
	bool done = usable || !shared->holder || waits;
	if (done)
		shared->usable = usable;
	pthread_mutex_unlock(&shares->lock);
	return done;
}

bool rx_shared_is_waiting(struct rx_shares *shares, const struct rx_shared *shared)
{
	pthread_mutex_lock(&shares->lock);
	bool waits = !shared->holder && shared->offered;
	pthread_mutex_unlock(&shares->lock);
	return waits;
}

/* ---- changes ---- */

static char *whole_of(const struct rx_shared *shared, struct rx_buf *text)
{
	const struct rx_state_class *state = rx_app_state(rx_states_app(shared->states), shared->class);
	if (!state) /* the class is gone from the code */
		return NULL;
	rx_states_print_class(shared->states, state, text);
	return rx_buf_detach(text, NULL);
}

void rx_shared_publish(struct rx_shares *shares, struct rx_shared *shared, char *delta, const struct rx_turn *turn)
{
	struct rx_shared_change *change = rx_xcalloc(1, sizeof *change);
	struct rx_buf text;
	rx_buf_init(&text, SIZE_MAX / 2);
	change->shared = rx_shared_ref(shared);
	change->whole = whole_of(shared, &text);
	change->delta = delta ? delta : rx_xprintf("{%s}", change->whole ? change->whole : "");
	change->faults = shared->held_faults;
	change->maker = turn ? turn->maker : NULL;
	change->maker_faults = turn ? turn->maker_faults : 0;
	if (shares->persistent && turn) {
		rx_states_save(shared->states, &text);
		change->saved = rx_buf_detach(&text, NULL);
	}
	pthread_mutex_lock(&shares->lock);
	__atomic_store_n(shares->changes_last, change, __ATOMIC_RELEASE); /* rx_shares_take looks before it takes the lock */
	shares->changes_last = &change->next;
	pthread_mutex_unlock(&shares->lock);
	shares->changed(shares->context);
}

struct rx_shared_change *rx_shares_take(struct rx_shares *shares)
{
	if (!__atomic_load_n(&shares->changes, __ATOMIC_ACQUIRE))
		return NULL;
	pthread_mutex_lock(&shares->lock);
	struct rx_shared_change *changes = shares->changes;
	__atomic_store_n(&shares->changes, NULL, __ATOMIC_RELAXED);
	shares->changes_last = &shares->changes;
	pthread_mutex_unlock(&shares->lock);
	return changes;
}

void rx_shared_change_free(struct rx_shared_change *change)
{
	rx_shared_unref(change->shared);
	free(change->delta);
	free(change->whole);
	free(change->saved);
	free(change);
}
