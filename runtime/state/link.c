/* Which classes of a client are linked to which instances of shared states. A link that was read from a store has a name only, until it is used. */
#include "shared.h"
#include "values.h"

void rx_states_set_shares(struct rx_states *states, struct rx_shares *shares)
{
	states->shares = shares;
}

const char *rx_states_link_name(const struct rx_states *states, int index)
{
	return states->link ? states->link[index].name : NULL;
}

void rx_states_link_by_name(struct rx_states *states, int index, const char *name)
{
	if (!states->link)
		states->link = rx_xcalloc((size_t)states->app->state_count, sizeof *states->link);
	states->link[index].name = rx_xstrdup(name);
}

void rx_states_free_links(struct rx_states *states)
{
	for (int i = 0; states->link && i < states->app->state_count; i++) {
		free(states->link[i].name);
		rx_shared_unref(states->link[i].shared);
	}
	free(states->link);
}

int rx_states_shared(struct rx_states *states, const struct rx_state_class *state, struct rx_shared **shared, struct rx_err *err)
{
	*shared = NULL;
	if (!states->link || !states->shares || !states->link[state->index].name)
		return 0;
	struct rx_link *link = &states->link[state->index];
	if (!link->shared)
		link->shared = rx_shared_get(states->shares, states->app, state, link->name, err);
	*shared = link->shared;
	return link->shared ? 0 : -1;
}

void rx_states_set_link(struct rx_states *states, const struct rx_state_class *state, struct rx_shared *shared)
{
	if (!shared && !states->link)
		return;
	if (!states->link)
		states->link = rx_xcalloc((size_t)states->app->state_count, sizeof *states->link);
	struct rx_link *link = &states->link[state->index];
	free(link->name);
	rx_shared_unref(link->shared);
	link->name = shared ? rx_xstrdup(shared->name) : NULL;
	link->shared = shared;
}

void rx_states_follow(struct rx_states *states, struct rx_turn *turn)
{
	struct rx_shared *shared;
	struct rx_err err;
	for (int i = 0; states->link && i < states->app->state_count; i++) {
		if (rx_states_shared(states, &states->app->states[i], &shared, &err) < 0 || !shared)
			continue;
		if (__atomic_load_n(&shared->app, __ATOMIC_ACQUIRE) == states->app)
			continue;
		if (!rx_shared_hold(states->shares, shared, turn, states->app, true, RX_SHARED_SECOND_MS, &err))
			rx_shared_free_hold(states->shares, shared, turn);
	}
}

struct rx_shared *rx_states_link_at(const struct rx_states *states, int *index)
{
	for (; states && states->link && *index < states->app->state_count; (*index)++)
		if (states->link[*index].shared)
			return states->link[*index].shared;
	return NULL;
}

bool rx_state_is_watched(const struct rx_app *app, const struct rx_state_class *state)
{
	for (int i = 0; i < app->state_count; i++) {
		const struct rx_state_class *child = &app->states[i];
		if (child->parent == state && !rx_state_is_model(child) && (child->record.computed || rx_state_is_watched(app, child)))
			return true;
	}
	return false;
}
