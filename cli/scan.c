/* Names and places in source text: see scan.h. The rules for references and props are in scan_check.c. */
#include "scan_tokens.h"

#define STATES "RX_STATE RX_SHARED_STATE RX_COMPONENT_STATE"
#define COMPUTED "COMPUTED COMPUTED_LIST COMPUTED_MAP INTERVAL"

struct rx_scan *rx_scan_new(const char *text)
{
	struct rx_scan *scan = rx_xcalloc(1, sizeof *scan);
	rx_tokens_read(scan, text);
	return scan;
}

void rx_scan_free(struct rx_scan *scan)
{
	if (scan)
		free(scan->at);
	free(scan);
}

void rx_scan_states(const struct rx_scan *scan, struct rx_strings *states)
{
	for (int i = 0; i + 2 < scan->len; i++) {
		if (!rx_token_among(scan, i, STATES) || !rx_token_is(scan, i + 1, "(") || !rx_token_name(scan, i + 2))
			continue;
		char *name = rx_xstrndup(scan->at[i + 2].at, (size_t)scan->at[i + 2].length);
		rx_strings_add(states, name);
		free(name);
	}
}

void rx_scan_wrapped(const struct rx_scan *scan, struct rx_strings *wrapped)
{
	for (int i = 0; i + 2 < scan->len; i++)
		if (rx_token_is(scan, i, "RX_COMPONENT") && rx_token_is(scan, i + 1, "(") && rx_token_name(scan, i + 2)) {
			char *name = rx_xstrndup(scan->at[i + 2].at, (size_t)scan->at[i + 2].length);
			rx_strings_add(wrapped, name);
			free(name);
		}
}

/* ---- static variables ---- */

/* After the initialiser and the end of a declaration that begins at `i`. */
static int declaration_end(const struct rx_scan *scan, int i)
{
	while (i < scan->len && !rx_token_is(scan, i, ";")) {
		bool block = rx_token_is(scan, i, "{");
		if (scan->at[i].partner > i)
			i = scan->at[i].partner;
		i++;
		/* The end of a function; what follows a struct's body or an initialiser is a name, a comma or a
		 * semicolon. */
		if (block && !rx_token_is(scan, i, ";") && !rx_token_is(scan, i, ",") && !rx_token_name(scan, i))
			return i;
	}
	return i;
}

/* The declared name in `static … name = …;`, or -1 for functions, constants and what is not understood. */
static int static_name(const struct rx_scan *scan, int i, int end)
{
	int name = -1;
	for (i++; i < end; i++) {
		if (rx_token_among(scan, i, "const inline __inline __inline__"))
			return -1;
		if (rx_token_among(scan, i, "= , ; ["))
			return name;
		if (rx_token_is(scan, i, "(")) {
			/* A pointer to a function has its name in the first brackets; attributes are passed over. */
			if (rx_token_is(scan, i + 1, "*") && rx_token_name(scan, i + 2))
				return i + 2;
			if (!rx_token_among(scan, i - 1, "__attribute __attribute__ _Alignas __typeof__ typeof"))
				return -1;
			name = -1;
		}
		if (scan->at[i].partner > i)
			i = scan->at[i].partner;
		else if (rx_token_name(scan, i))
			name = i;
	}
	return name;
}

bool rx_scan_static(const struct rx_scan *scan, int *cursor, struct rx_scan_name *name)
{
	for (int i = *cursor; i < scan->len; i++) {
		if (scan->at[i].outer >= 0 || !rx_token_is(scan, i, "static"))
			continue;
		int end = declaration_end(scan, i), found = static_name(scan, i, end < scan->len ? end + 1 : end);
		*cursor = i + 1;
		if (found < 0)
			continue;
		*name = rx_token_place(scan, found);
		return true;
	}
	return false;
}

/* ---- entries of states ---- */

/* The source text of the tokens from…to, without comments, as one line. */
static void text_between(const struct rx_scan *scan, int from, int to, char *out, size_t size)
{
	size_t used = 0;
	*out = 0;
	for (int i = from; i < to; i++) {
		bool space = i > from && !rx_token_is(scan, i, ",") && !rx_token_is(scan, i - 1, "*");
		int n = snprintf(out + used, size - used, "%s%.*s", space ? " " : "", scan->at[i].length,
				 scan->at[i].at);
		if (n < 0 || (size_t)n >= size - used)
			return;
		used += (size_t)n;
	}
}

static bool entry_read(const struct rx_scan *scan, int word, const char *name, struct rx_scan_entry *entry)
{
	int open = word + 1, close = scan->at[open].partner, place = open + 1;
	entry->computed = rx_token_among(scan, word, COMPUTED);
	while (entry->computed && place < close && !rx_token_is(scan, place - 1, ","))
		place++;
	if (!rx_token_is(scan, place, name))
		return false;
	text_between(scan, word, word + 1, entry->word, sizeof entry->word);
	entry->name = rx_token_place(scan, place);
	entry->type[0] = entry->parameters[0] = 0;
	if (entry->computed)
		text_between(scan, open + 1, place - 1, entry->type, sizeof entry->type);
	else if (close > place + 2)
		text_between(scan, place + 2, close, entry->parameters, sizeof entry->parameters);
	return true;
}

bool rx_scan_entry(const struct rx_scan *scan, const char *state, const char *name, struct rx_scan_entry *entry)
{
	for (int i = 0; i + 2 < scan->len; i++) {
		if (!rx_token_among(scan, i, STATES) || !rx_token_is(scan, i + 1, "(") ||
		    !rx_token_is(scan, i + 2, state))
			continue;
		for (int j = i + 3; j < scan->at[i + 1].partner; j++)
			if (scan->at[j].outer == i + 1 && rx_token_among(scan, j, "EVENT BACKGROUND INIT " COMPUTED) &&
			    rx_token_is(scan, j + 1, "(") && scan->at[j + 1].partner > 0 &&
			    entry_read(scan, j, name, entry))
				return true;
	}
	return false;
}
