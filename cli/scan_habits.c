/* Habits of C and of other frameworks that are wrong in this language wherever they stand: see rx_scan_check in scan.h.
 * Compilers name what macros made of them. */
#include "scan_tokens.h"

struct habits {
	const struct rx_scan *scan;
	const char *file;
	const struct rx_strings *states;
	struct rx_diags *diags;
};

/* `text` and `suggestion` are taken over. */
static void report(const struct habits *habits, int token, char *text, char *suggestion)
{
	const struct rx_token *at = &habits->scan->at[token];
	struct rx_diag *diag = rx_diags_add(habits->diags, RX_ERROR, habits->file, at->line, "%s", text);
	diag->column = at->column;
	diag->suggestion = suggestion;
	free(text);
}

static bool is_state(const struct habits *habits, int i)
{
	for (int s = 0; s < habits->states->len; s++)
		if (rx_token_is(habits->scan, i, habits->states->at[s]))
			return !rx_token_among(habits->scan, i - 1, ". -> struct union enum #");
	return false;
}

/* RX_PAGE(home(), …) */
static void check_page(const struct habits *habits, int word)
{
	const struct rx_token *name = &habits->scan->at[word + 2];
	if (rx_token_name(habits->scan, word + 2) && rx_token_is(habits->scan, word + 3, "("))
		report(habits, word + 2, rx_xprintf("RX_PAGE takes the name of the page's function, not a call"),
		       rx_xprintf("write RX_PAGE(%.*s, …)", name->length, name->at));
}

/* RX_PAGE(home, route = "/"), RX_APP(theme = …) */
static void check_options(const struct habits *habits, int open)
{
	const struct rx_scan *scan = habits->scan;
	for (int i = open + 1; i < scan->at[open].partner; i++) {
		if (scan->at[i].outer != open || !rx_token_name(scan, i) || !rx_token_is(scan, i + 1, "=") ||
		    !rx_token_among(scan, i - 1, "( ,"))
			continue;
		report(habits, i, rx_xprintf("an option begins with a dot"),
		       rx_xprintf("write .%.*s = …", scan->at[i].length, scan->at[i].at));
	}
}

/* S.add(3): in C a call of what is a constant. */
static void check_call(const struct habits *habits, int state)
{
	const struct rx_scan *scan = habits->scan;
	const struct rx_token *a = &scan->at[state], *b = &scan->at[state + 2];
	if (!rx_token_is(scan, state + 1, ".") || !rx_token_name(scan, state + 2) || !rx_token_is(scan, state + 3, "("))
		return;
	bool bare = scan->at[state + 3].partner == state + 4;
	report(habits, state, rx_xprintf("'%.*s.%.*s' is named, not called", a->length, a->at, b->length, b->at),
	       bare ? rx_xprintf("write %.*s.%.*s", a->length, a->at, b->length, b->at)
		    : rx_xprintf("write rx_call(%.*s.%.*s, …)", a->length, a->at, b->length, b->at));
}

/* `S *self`: the name by itself is the constant of references. */
static void check_struct(const struct habits *habits, int state)
{
	const struct rx_token *name = &habits->scan->at[state];
	if (rx_token_is(habits->scan, state + 1, "*") && rx_token_name(habits->scan, state + 2) &&
	    rx_token_among(habits->scan, state - 1, "( , const ; { }"))
		report(habits, state, rx_xprintf("'%.*s' is no type", name->length, name->at),
		       rx_xprintf("write struct %.*s *%.*s", name->length, name->at,
				  habits->scan->at[state + 2].length, habits->scan->at[state + 2].at));
}

void rx_scan_check_habits(const struct rx_scan *scan, const char *file, const struct rx_strings *states,
			  struct rx_diags *diags)
{
	struct habits habits = { scan, file, states, diags };
	for (int i = 0; i < scan->len; i++) {
		bool page = rx_token_is(scan, i, "RX_PAGE"), app = rx_token_is(scan, i, "RX_APP");
		bool call = rx_token_is(scan, i + 1, "(") && scan->at[i + 1].partner > 0;
		if (page && call)
			check_page(&habits, i);
		if ((page || app) && call)
			check_options(&habits, i + 1);
		else if (app && scan->at[i].outer < 0)
			report(&habits, i, rx_xprintf("RX_APP has no brackets"), rx_xprintf("write RX_APP()"));
		else if (is_state(&habits, i)) {
			check_call(&habits, i);
			check_struct(&habits, i);
		}
	}
}
