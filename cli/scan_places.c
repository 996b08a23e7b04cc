/* Where something stands in source text, for compilers and checks that know what it is but not where: see scan.h. */
#include "scan_tokens.h"

/* Index of the first token of the statement that ends on `line` or goes on there. */
static int statement_start(const struct rx_scan *scan, int line)
{
	int i = scan->len - 1;
	while (i >= 0 && scan->at[i].line > line)
		i--;
	if (i >= 0 && rx_token_among(scan, i, "; }"))
		i--;
	for (; i >= 0 && !rx_token_among(scan, i, "; {"); i--)
		if (scan->at[i].partner >= 0 && scan->at[i].partner < i)
			i = scan->at[i].partner;
	return i + 1;
}

static bool matches(const struct rx_scan *scan, int index, const struct rx_scan *words)
{
	if (index + words->len > scan->len)
		return false;
	for (int i = 0; i < words->len; i++) {
		const struct rx_token *a = &scan->at[index + i], *b = &words->at[i];
		if (a->length != b->length || memcmp(a->at, b->at, (size_t)a->length))
			return false;
	}
	return true;
}

/* Token of the first match among the tokens from…to, -1: none. */
static int match_between(const struct rx_scan *scan, const struct rx_scan *words, int from, int to)
{
	for (int i = from; words->len && i <= to && i < scan->len; i++)
		if (matches(scan, i, words))
			return i;
	return -1;
}

/* Last token up to `line`; -1: none. */
static int line_end(const struct rx_scan *scan, int line)
{
	int i = scan->len - 1;
	while (i >= 0 && scan->at[i].line > line)
		i--;
	return i;
}

/* The match that is nearest to `line`; `*matches_count`: how many there are. */
static int match_nearest(const struct rx_scan *scan, const struct rx_scan *words, int line, int *matches_count)
{
	int nearest = -1;
	*matches_count = 0;
	for (int i = 0; words->len && i < scan->len; i++) {
		if (!matches(scan, i, words))
			continue;
		++*matches_count;
		if (nearest < 0 || abs(scan->at[i].line - line) < abs(scan->at[nearest].line - line))
			nearest = i;
	}
	return nearest;
}

void rx_scan_lines(const struct rx_scan *scan, int line, bool statement, int *from, int *to)
{
	*to = line_end(scan, line);
	*from = statement ? statement_start(scan, line) : line_end(scan, line - 1) + 1;
}

static int needle_find(const struct rx_scan *scan, const struct rx_scan *words, int line)
{
	int count, found = line ? match_between(scan, words, statement_start(scan, line), line_end(scan, line)) : -1;
	if (found >= 0)
		return found;
	return line ? match_nearest(scan, words, line, &count) : match_between(scan, words, 0, scan->len - 1);
}

bool rx_scan_needle(const struct rx_scan *scan, const char *needle, int line, struct rx_scan_name *name)
{
	struct rx_scan *words = rx_scan_new(needle);
	int found = needle_find(scan, words, line);
	rx_scan_free(words);
	if (found < 0)
		return false;
	*name = rx_token_place(scan, found);
	return true;
}

/* ---- arguments of components ---- */

/* A search for one argument of a component's call. */
struct part {
	const struct rx_scan *scan, *words;
	const char *prop; /* NULL: a child */
	int found, score; /* the best so far */
	bool exact;       /* the words stand there */
};

static bool has_token(const struct rx_scan *words, const struct rx_token *token)
{
	for (int i = 0; i < words->len; i++)
		if (words->at[i].length == token->length && !memcmp(words->at[i].at, token->at, (size_t)token->length))
			return true;
	return false;
}

/* How much the tokens first…last look like the words: what they share counts for them, what else is there against, but
 * for a variable's name, which stands for anything. */
static int likeness(const struct part *part, int first, int last)
{
	int score = 0;
	if (first == last && part->scan->at[first].kind == RX_TOKEN_NAME)
		score++;
	for (int i = first; i <= last; i++)
		if (part->scan->at[i].kind != RX_TOKEN_SIGN)
			score += has_token(part->words, &part->scan->at[i]) ? 4 : -1;
	return score;
}

static void part_try(struct part *part, int first, int last)
{
	const struct rx_scan *scan = part->scan;
	bool is_prop = rx_token_is(scan, first, ".");
	if (part->exact || first > last || is_prop != (part->prop != NULL) ||
	    (is_prop && !rx_token_is(scan, first + 1, part->prop)))
		return;
	int match = match_between(scan, part->words, first, last), score = likeness(part, is_prop ? first + 3 : first, last);
	part->exact = match >= 0 && match + part->words->len - 1 <= last;
	bool text = !is_prop && first == last && scan->at[first].kind == RX_TOKEN_STRING && score < 0;
	if (!part->exact && (text || (part->found >= 0 && score <= part->score)))
		return;
	part->found = part->exact ? match : first;
	part->score = score;
}

/* Tries the arguments of the call whose bracket is at `open`. */
static void part_try_call(struct part *part, int open)
{
	const struct rx_scan *scan = part->scan;
	int close = scan->at[open].partner;
	for (int first = open + 1, i = first; i <= close; i++) {
		if (scan->at[i].partner > i)
			i = scan->at[i].partner;
		if (i < close && !rx_token_is(scan, i, ","))
			continue;
		part_try(part, first, i - 1);
		first = i + 1;
	}
}

/* The argument, or what is nearest to it: see rx_scan_part. */
static int part_find(struct part *part, const char *call, int line)
{
	const struct rx_scan *scan = part->scan;
	int from = statement_start(scan, line), to = line_end(scan, line), only = -1, calls = 0, count;
	for (int i = from; i < to; i++) {
		if (!rx_token_is(scan, i, call) || !rx_token_is(scan, i + 1, "(") || scan->at[i + 1].partner < 0)
			continue;
		part_try_call(part, i + 1);
		only = i;
		calls++;
	}
	int there = match_between(scan, part->words, from, to), near = match_nearest(scan, part->words, line, &count);
	if (part->exact || (there < 0 && count != 1 && part->found >= 0))
		return part->found;
	if (there >= 0 || count == 1)
		return there >= 0 ? there : near;
	return calls == 1 ? only : near;
}

bool rx_scan_part(const struct rx_scan *scan, const char *call, const char *prop, const char *needle, int line,
		  struct rx_scan_name *name)
{
	struct rx_scan *words = rx_scan_new(needle ? needle : "");
	struct part part = { .scan = scan, .words = words, .prop = prop, .found = -1 };
	int found = part_find(&part, call, line);
	rx_scan_free(words);
	if (found < 0)
		return false;
	*name = rx_token_place(scan, found);
	return true;
}

/* ---- brackets ---- */

static bool is_before(const struct rx_token *token, int line, int column)
{
	return token->line < line || (token->line == line && token->column < column);
}

bool rx_scan_call_holds(const struct rx_scan *scan, int line, int column, int inner_line, int inner_column)
{
	for (int i = 0; i + 1 < scan->len; i++) {
		if (scan->at[i].line != line || scan->at[i].column != column)
			continue;
		int close = rx_token_is(scan, i + 1, "(") ? scan->at[i + 1].partner : -1;
		return close > 0 && is_before(&scan->at[i], inner_line, inner_column) &&
		       !is_before(&scan->at[close], inner_line, inner_column);
	}
	return false;
}
