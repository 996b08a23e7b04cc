/* Slips of syntax as the source text shows them: compilers, which see what macros made of it, name what they stumbled
 * over. See scan.h. */
#include "scan_tokens.h"

#define STATES "RX_STATE RX_SHARED_STATE RX_COMPONENT_STATE RX_TYPE"

/* ---- commas ---- */

/* True when `i` ends a call, a name or a literal, after which no other value can follow. */
static bool ends_argument(const struct rx_scan *scan, int i)
{
	if (rx_token_is(scan, i, ")"))
		return scan->at[i].partner > 0 && rx_token_name(scan, scan->at[i].partner - 1);
	return scan->at[i].kind != RX_TOKEN_SIGN &&
	       !rx_token_among(scan, i, "struct union enum const sizeof unsigned signed long short char int double");
}

/* `value`: the one before ends one. Texts are joined, also with those that macros like PRId64 stand for. */
static bool begins_argument(const struct rx_scan *scan, int i)
{
	bool text = scan->at[i].kind == RX_TOKEN_STRING || scan->at[i - 1].kind == RX_TOKEN_STRING;
	if (rx_token_is(scan, i, "."))
		return rx_token_name(scan, i + 1) && rx_token_is(scan, i + 2, "=");
	if (scan->at[i].kind == RX_TOKEN_SIGN)
		return false;
	return !text || rx_token_is(scan, i - 1, ")") || (rx_token_name(scan, i) && rx_token_is(scan, i + 1, "("));
}

/* True when the arguments of this bracket's call are entries or parts of a page. */
static bool takes_parts(const struct rx_scan *scan, int open)
{
	if (open < 1 || !rx_token_is(scan, open, "(") || !rx_token_name(scan, open - 1))
		return false;
	const struct rx_token *name = &scan->at[open - 1];
	return rx_token_among(scan, open - 1, STATES) || (name->length > 3 && !memcmp(name->at, "rx_", 3));
}

bool rx_scan_comma(const struct rx_scan *scan, int line, bool statement, struct rx_scan_comma *comma)
{
	int from, to;
	rx_scan_lines(scan, line, statement, &from, &to);
	for (int i = from > 1 ? from : 1; i <= to; i++) {
		if (!takes_parts(scan, scan->at[i].outer) || scan->at[i].outer == i - 1 ||
		    !ends_argument(scan, i - 1) || !begins_argument(scan, i))
			continue;
		bool dot = rx_token_is(scan, i, ".");
		comma->at = rx_token_place(scan, dot ? i + 1 : i);
		comma->at.column = scan->at[i].column;
		comma->prop = dot;
		comma->line_before = scan->at[i - 1].line;
		comma->entry = rx_token_among(scan, scan->at[i].outer - 1, STATES);
		return true;
	}
	return false;
}

/* ---- functions that are not called ---- */

/* The bracket of the function's parameters where it is declared: `rx name(`; -1: nowhere here. */
static int function_find(const struct rx_scan *scan, int name)
{
	for (int i = 1; i + 1 < scan->len; i++)
		if (scan->at[i].outer < 0 && rx_token_is(scan, i - 1, "rx") && rx_token_is(scan, i + 1, "(") &&
		    scan->at[i].length == scan->at[name].length &&
		    !memcmp(scan->at[i].at, scan->at[name].at, (size_t)scan->at[name].length))
			return i + 1;
	return -1;
}

bool rx_scan_uncalled(const struct rx_scan *scan, int line, bool statement, struct rx_scan_name *name, bool *parameters)
{
	int from, to;
	rx_scan_lines(scan, line, statement, &from, &to);
	for (int i = from; i <= to; i++) {
		int open = scan->at[i].outer;
		if (!rx_token_name(scan, i) || !takes_parts(scan, open) || !rx_token_among(scan, i + 1, ", )") ||
		    !rx_token_among(scan, i - 1, "( , =") || rx_token_is(scan, open - 1, "rx_foreach"))
			continue;
		int declared = function_find(scan, i);
		if (declared < 0)
			continue;
		*name = rx_token_place(scan, i);
		*parameters = scan->at[declared].partner > declared + 1 && !rx_token_is(scan, declared + 1, "void");
		return true;
	}
	return false;
}

/* ---- brackets ---- */

/* Column at which the line of a token begins. */
static int indentation(const struct rx_scan *scan, int i)
{
	while (i > 0 && scan->at[i - 1].line == scan->at[i].line)
		i--;
	return scan->at[i].column;
}

/* The first bracket behind `open` that is closed by one which, by its indentation, belongs to another: its own is the one
 * that is missing. `open` when there is none. */
static int misled_bracket(const struct rx_scan *scan, int open)
{
	for (int i = open + 1; i < scan->len && !rx_token_is(scan, i, "}"); i++) {
		int partner = rx_token_is(scan, i, ")") ? scan->at[i].partner : -1;
		if (partner < 0 || scan->at[partner].line == scan->at[i].line ||
		    scan->at[i - 1].line == scan->at[i].line)
			continue;
		if (indentation(scan, partner) != scan->at[i].column && rx_token_name(scan, partner - 1))
			return partner;
	}
	return open;
}

bool rx_scan_unclosed(const struct rx_scan *scan, const char *function, struct rx_scan_name *name, int *line)
{
	for (int i = 0; i + 1 < scan->len; i++)
		if ((function ? rx_token_is(scan, i, function) : rx_token_name(scan, i)) &&
		    rx_token_is(scan, i + 1, "(") && scan->at[i + 1].partner < 0) {
			*line = scan->at[i].line;
			*name = rx_token_place(scan, misled_bracket(scan, i + 1) - 1);
			return true;
		}
	return false;
}

/* Bodies of the functions behind it are closed, by the brackets of their own. */
bool rx_scan_unended(const struct rx_scan *scan, struct rx_scan_name *function, struct rx_scan_name *next)
{
	int body = 0;
	while (body < scan->len && !(rx_token_is(scan, body, "{") && scan->at[body].partner < 0))
		body++;
	int parameters = rx_token_is(scan, body - 1, ")") ? scan->at[body - 1].partner : -1, i = body + 1;
	while (i < scan->len && (scan->at[i].column != 1 || !rx_token_name(scan, i)))
		i++;
	if (parameters < 1 || !rx_token_name(scan, parameters - 1) || i >= scan->len)
		return false;
	*function = rx_token_place(scan, parameters - 1);
	*next = rx_token_place(scan, i);
	return true;
}

/* The token at a place; -1: none begins there. */
static int token_at(const struct rx_scan *scan, int line, int column)
{
	for (int i = 0; i < scan->len; i++)
		if (scan->at[i].line == line && scan->at[i].column == column)
			return i;
	return -1;
}

bool rx_scan_semicolon(const struct rx_scan *scan, int line, int column, struct rx_scan_name *call)
{
	int i = token_at(scan, line, column), open = i < 0 ? -1 : scan->at[i].outer;
	if (!rx_token_is(scan, i, ";") || !takes_parts(scan, open))
		return false;
	*call = rx_token_place(scan, open - 1);
	return true;
}

bool rx_scan_unopened(const struct rx_scan *scan, int line, int column, struct rx_scan_name *name)
{
	int i = token_at(scan, line, column);
	if (!rx_token_is(scan, i, ")") || scan->at[i].partner >= 0)
		return false;
	*name = rx_token_place(scan, i);
	for (int j = i - 1; j > 0 && !rx_token_among(scan, j, "; { }"); j--) {
		int partner = rx_token_is(scan, j, ")") ? scan->at[j].partner : -1;
		if (partner < 0 || scan->at[partner].line == scan->at[j].line || scan->at[j - 1].line < scan->at[j].line)
			continue;
		*name = rx_token_place(scan, j);
		break;
	}
	return true;
}

bool rx_scan_bare(const struct rx_scan *scan, int line, int column, struct rx_scan_name *prop)
{
	int i = token_at(scan, line, column);
	if (!rx_token_name(scan, i) || !rx_token_is(scan, i - 1, "=") || !rx_token_is(scan, i - 3, ".") ||
	    !rx_token_among(scan, i + 1, ", )"))
		return false;
	*prop = rx_token_place(scan, i - 2);
	return true;
}
