/* For tests of handlers without a server: the app of the file's own states, and events of one client at a time. */
#ifndef TESTS_UNIT_TURNS_H
#define TESTS_UNIT_TURNS_H

#include "app/app.h"
#include "state/states.h"
#include "tap.h"

static struct rx_app *app;
static struct rx_turn turn;

/* Runs a handler, `args` (NULL: none) as JSON, and commits: the delta; why it failed when it did. Until the next one. */
static const char *send(struct rx_states *states, const char *name, const char *args)
{
	cJSON *json = args ? cJSON_Parse(args) : NULL;
	enum rx_turn_status status = rx_turn_run(&turn, states, rx_app_handler(app, name), json);
	cJSON_Delete(json);
	if (status != RX_TURN_OK)
		return turn.err.text;
	rx_turn_commit(&turn, states);
	return turn.delta.at;
}

#endif
