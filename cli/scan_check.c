/* The mistakes that every C compiler accepts: see rx_scan_check in scan.h. A reference to a var (`Counter.count`, or
 * `todo->done` in a row function) is a `const char *` that stands for a value in the browser: C can pass it on, and
 * nothing else. */
#include "scan_tokens.h"

struct check {
	const struct rx_scan *scan;
	const char *file;
	const struct rx_strings *states, *wrapped;
	struct rx_diags *diags;
};

/* A reference in the text: tokens first…last. */
struct reference {
	int first, last;
	char text[80];
};

/* ---- messages ---- */

static struct rx_diag *report(const struct check *check, int token, const char *text, char *suggestion)
{
	const struct rx_token *at = &check->scan->at[token];
	struct rx_diag *diag = rx_diags_add(check->diags, RX_ERROR, check->file, at->line, "%s", text);
	diag->column = at->column;
	diag->suggestion = suggestion;
	return diag;
}

static void text_of(const struct rx_scan *scan, int first, int last, char *out, size_t size)
{
	size_t used = 0;
	*out = 0;
	for (int i = first; i <= last && used + (size_t)scan->at[i].length < size; i++)
		used += (size_t)snprintf(out + used, size - used, "%.*s", scan->at[i].length, scan->at[i].at);
}

/* True when the function around has a parameter or variable `self`: then the value itself is at hand. */
static bool in_handler(const struct check *check, int token)
{
	int body = check->scan->at[token].outer;
	while (body >= 0 && check->scan->at[body].outer >= 0)
		body = check->scan->at[body].outer;
	int close = body - 1;
	if (body < 1 || !rx_token_is(check->scan, close, ")"))
		return false;
	for (int i = check->scan->at[close].partner; i >= 0 && i < close; i++)
		if (rx_token_is(check->scan, i, "self"))
			return true;
	return false;
}

/* `hint`: how to say it in a page; taken over. */
static void report_reference(const struct check *check, const struct reference *ref, const char *what, char *hint)
{
	char *text = rx_xprintf("'%s' stands for a value in the browser; C cannot %s", ref->text, what);
	if (in_handler(check, ref->first)) {
		free(hint);
		hint = rx_xprintf("in a handler, write self->%s", ref->text + strcspn(ref->text, ".>") + 1);
	}
	report(check, ref->first, text, hint);
	free(text);
}

/* ---- references under operators ---- */

static const struct {
	const char *sign, *function;
} operators[] = {
	{ "+", "rx_add" }, { "-", "rx_sub" },  { "*", "rx_mul" }, { "/", "rx_div" }, { "%", "rx_mod" },
	{ ">", "rx_gt" },  { "<", "rx_lt" },   { ">=", "rx_ge" }, { "<=", "rx_le" }, { "==", "rx_eq" },
	{ "!=", "rx_ne" }, { "&&", "rx_and" }, { "||", "rx_or" },
};

static const char *operator_function(const struct rx_scan *scan, int token)
{
	for (size_t i = 0; i < RX_COUNT(operators); i++)
		if (rx_token_is(scan, token, operators[i].sign))
			return operators[i].function;
	return NULL;
}

/* True when the token ends a value, so that a sign after it is one between two values. */
static bool ends_value(const struct rx_scan *scan, int token)
{
	if (token < 0 || rx_token_among(scan, token, "return case"))
		return false;
	return scan->at[token].kind != RX_TOKEN_SIGN || rx_token_among(scan, token, ") ] }");
}

/* Texts are joined, not added. */
static const char *joining(const char *function, const char *operand)
{
	return *operand == '"' && !strcmp(function, "rx_add") ? "rx_concat" : function;
}

/* An operand that can be repeated in the suggestion: one token. */
static void operand(const struct rx_scan *scan, int token, int step, char *out, size_t size)
{
	bool truth = rx_token_among(scan, token, "true false");
	bool alone = token >= 0 && token < scan->len && scan->at[token].kind != RX_TOKEN_SIGN &&
		     !rx_token_among(scan, token + step, step < 0 ? ". ->" : "( . -> [");
	snprintf(out, size, "%s%.*s", alone && truth ? "rx_" : "", alone ? scan->at[token].length : 3, alone ? scan->at[token].at : "…");
}

/* What stands before the reference, brackets around it alone (`from`…`to`) included. */
static bool check_before(const struct check *check, const struct reference *ref, int from)
{
	const struct rx_scan *scan = check->scan;
	int sign = from - 1;
	char other[40];
	if (rx_token_is(scan, sign, "!")) {
		report_reference(check, ref, "negate it", rx_xprintf("write rx_not(%s)", ref->text));
		return true;
	}
	if (rx_token_among(scan, sign, "++ --")) {
		report_reference(
			check, ref, "change it",
			rx_xprintf("a handler changes it: self->%s", ref->text + strcspn(ref->text, ".>") + 1));
		return true;
	}
	const char *function = operator_function(scan, sign);
	if (!function)
		return false;
	if (ends_value(scan, sign - 1)) {
		operand(scan, sign - 1, -1, other, sizeof other);
		report_reference(check, ref, "compute with it",
				 rx_xprintf("write %s(%s, %s)", joining(function, other), other, ref->text));
		return true;
	}
	if (rx_token_is(scan, sign, "-"))
		report_reference(check, ref, "compute with it", rx_xprintf("write rx_neg(%s)", ref->text));
	else if (rx_token_is(scan, sign, "*"))
		report_reference(check, ref, "read it",
				 rx_xprintf("show %s as it is, or use the rx_ functions", ref->text));
	else
		return false;
	return true;
}

static bool check_after(const struct check *check, const struct reference *ref, int to)
{
	const struct rx_scan *scan = check->scan;
	int sign = to + 1;
	char other[40];
	const char *function = operator_function(scan, sign);
	if (function) {
		operand(scan, sign + 1, 1, other, sizeof other);
		report_reference(check, ref, "compute with it",
				 rx_xprintf("write %s(%s, %s)", joining(function, other), ref->text, other));
	} else if (rx_token_is(scan, sign, "?")) {
		report_reference(check, ref, "decide by it", rx_xprintf("write rx_cond(%s, …, …)", ref->text));
	} else if (rx_token_is(scan, sign, "[")) {
		report_reference(check, ref, "look into it", rx_xprintf("write rx_at(%s, …)", ref->text));
	} else if (rx_token_among(scan, sign, "= += -= *= /= %= ++ --")) {
		report_reference(
			check, ref, "change it",
			rx_xprintf("a handler changes it: self->%s", ref->text + strcspn(ref->text, ".>") + 1));
	} else {
		return false;
	}
	return true;
}

/* ---- references in control flow, and as arguments of functions that read text ---- */

static const struct {
	const char *functions, *instead;
	bool single; /* takes nothing else */
} readers[] = {
	{ "strcmp strncmp strcasecmp strncasecmp memcmp", "rx_eq", false },
	{ "strlen", "rx_len", true },
	{ "strstr strchr strrchr", "rx_contains", false },
	{ "printf fprintf snprintf sprintf puts fputs rx_printf rx_log asprintf", "rx_concat", false },
	{ "strcpy strncpy strcat strncat strdup strndup memcpy memmove rx_copy", NULL, false },
	{ "atoi atol atof strtol strtoll strtoul strtod sscanf", NULL, false },
	{ "rx_env rx_http_get rx_http_get_json rx_json_parse getenv fopen open system", NULL, false },
};

static bool check_context(const struct check *check, const struct reference *ref, int from, int to)
{
	const struct rx_scan *scan = check->scan;
	int open = scan->at[from].outer;
	if (open < 1 || !rx_token_is(scan, open, "("))
		return false;
	bool alone = open == from - 1 && scan->at[open].partner == to + 1;
	bool middle = rx_token_is(scan, from - 1, ";") && rx_token_is(scan, to + 1, ";");
	if ((alone && rx_token_among(scan, open - 1, "if while switch")) ||
	    (middle && rx_token_is(scan, open - 1, "for"))) {
		report_reference(check, ref, "decide by it", rx_xprintf("write rx_cond(%s, …, …)", ref->text));
		return true;
	}
	for (size_t i = 0; i < RX_COUNT(readers); i++) {
		if (!rx_token_among(scan, open - 1, readers[i].functions))
			continue;
		report_reference(check, ref, "read it",
				 readers[i].instead
					 ? rx_xprintf("write %s(%s%s)", readers[i].instead, ref->text,
						      readers[i].single ? "" : ", …")
					 : rx_xprintf("show %s as it is, or use the rx_ functions", ref->text));
		return true;
	}
	return false;
}

static void check_reference(const struct check *check, struct reference *ref)
{
	const struct rx_scan *scan = check->scan;
	int from = ref->first, to = ref->last;
	text_of(scan, ref->first, ref->last, ref->text, sizeof ref->text);
	/* (S.count) is S.count, unless the brackets are those of a call or of a statement. */
	while (rx_token_is(scan, from - 1, "(") && scan->at[from - 1].partner == to + 1 &&
	       !rx_token_name(scan, from - 2)) {
		from--;
		to++;
	}
	if (!check_before(check, ref, from) && !check_after(check, ref, to))
		check_context(check, ref, from, to);
}

/* Last token of the chain of members that begins at `i`, or `i`. */
static int chain_end(const struct rx_scan *scan, int i)
{
	while (rx_token_among(scan, i + 1, ". ->") && rx_token_name(scan, i + 2))
		i += 2;
	return i;
}

static bool is_state(const struct check *check, int i)
{
	for (int s = 0; s < check->states->len; s++)
		if (rx_token_is(check->scan, i, check->states->at[s]))
			return rx_token_is(check->scan, i + 1, ".") &&
			       !rx_token_among(check->scan, i - 1, ". -> struct");
	return false;
}

/* `static rx row(const struct Todo_refs *todo, rx index) { … }`: inside, todo->done is a reference. */
static void check_row(const struct check *check, int parameter)
{
	const struct rx_scan *scan = check->scan;
	int close = scan->at[parameter].outer < 0 ? -1 : scan->at[scan->at[parameter].outer].partner;
	if (close < 0 || !rx_token_is(scan, close + 1, "{") || scan->at[close + 1].partner < 0)
		return;
	char name[64];
	text_of(scan, parameter, parameter, name, sizeof name);
	for (int i = close + 2; i < scan->at[close + 1].partner; i++) {
		if (!rx_token_is(scan, i, name) || !rx_token_is(scan, i + 1, "->") ||
		    rx_token_among(scan, i - 1, ". ->"))
			continue;
		struct reference ref = { .first = i, .last = chain_end(scan, i) };
		check_reference(check, &ref);
	}
}

static bool is_row_parameter(const struct rx_scan *scan, int i)
{
	const struct rx_token *type = i > 2 ? &scan->at[i - 2] : NULL;
	return type && rx_token_name(scan, i) && rx_token_is(scan, i - 1, "*") && rx_token_is(scan, i - 3, "struct") &&
	       type->length > 5 && !memcmp(type->at + type->length - 5, "_refs", 5);
}

/* ---- calls of components ---- */

/* What to write instead of the literal first…last, or NULL when there is nothing wrong with it. */
static char *literal_instead(const struct rx_scan *scan, int first, int last, bool is_bool)
{
	char text[64];
	bool number = scan->at[last].kind == RX_TOKEN_NUMBER &&
		      (first == last || (last == first + 1 && rx_token_among(scan, first, "- +")));
	text_of(scan, first, last, text, sizeof text);
	if (number && is_bool)
		return rx_xprintf("%s", strcmp(text, "0") ? "rx_true" : "rx_false");
	if (number)
		return rx_xprintf("\"%s\"", text);
	if (first != last)
		return NULL;
	if (rx_token_among(scan, first, "true false"))
		return rx_xprintf("rx_%s", text);
	if (rx_token_is(scan, first, "NULL") && is_bool)
		return rx_xprintf("rx_false");
	if (scan->at[first].kind == RX_TOKEN_CHAR && scan->at[first].length > 2)
		return rx_xprintf("\"%.*s\"", scan->at[first].length - 2, scan->at[first].at + 1);
	return NULL;
}

/* `.name = value`: tokens dot…last. */
static void check_prop(const struct check *check, const struct rx_component *component, int dot, int last)
{
	const struct rx_scan *scan = check->scan;
	char name[64];
	if (!rx_token_name(scan, dot + 1) || !rx_token_is(scan, dot + 2, "=") || last < dot + 3)
		return;
	const struct rx_prop *prop = rx_token_prop(scan, dot + 1, component);
	if (prop && prop->kind == RX_PROP_EVENT)
		return;
	char *instead = literal_instead(scan, dot + 3, last, prop && prop->kind == RX_PROP_BOOL);
	if (!instead)
		return;
	text_of(scan, dot + 1, dot + 1, name, sizeof name);
	char *text = rx_xprintf("'%s' takes a string or a reference, like all props", name);
	report(check, dot + 3, text, rx_xprintf("write .%s = %s", name, instead));
	free(text);
	free(instead);
}

static void check_child(const struct check *check, int first, int last, bool after_prop)
{
	char *instead = literal_instead(check->scan, first, last, false);
	if (instead)
		report(check, first, "children are strings, references and components",
		       rx_xprintf("write %s", instead));
	else if (after_prop)
		report(check, first, "a child stands after a prop", rx_xprintf("children come first, then props"));
	free(instead);
}

/* Goes through the arguments of a component's call whose bracket is at `open`; `component` NULL: one whose props are not known here. */
static void check_component(const struct check *check, const struct rx_component *component, int open)
{
	const struct rx_scan *scan = check->scan;
	int close = scan->at[open].partner;
	bool prop_seen = false;
	for (int first = open + 1, i = first; i <= close; i++) {
		if (scan->at[i].partner > i)
			i = scan->at[i].partner;
		if (i < close && !rx_token_is(scan, i, ","))
			continue;
		if (rx_token_name(scan, first) && rx_token_is(scan, first + 1, "=") &&
		    rx_token_prop(scan, first, component)) {
			report(check, first, "a prop begins with a dot",
			       rx_xprintf("write .%.*s = …", scan->at[first].length, scan->at[first].at));
		} else if (rx_token_is(scan, first, ".")) {
			prop_seen = true;
			check_prop(check, component, first, i - 1);
		} else if (first < i) {
			check_child(check, first, i - 1, prop_seen);
		}
		first = i + 1;
	}
}

/* tcc 0.9.27 makes one byte of "\u20ac", the compiler of the export three: the same text would show differently. */
static void check_text(const struct check *check, int token)
{
	const struct rx_token *at = &check->scan->at[token];
	for (int i = 0; i + 1 < at->length; i++) {
		if (at->at[i] != '\\')
			continue;
		i++;
		if (at->at[i] == 'u' || at->at[i] == 'U') {
			report(check, token,
			       "compilers do not agree on '\\u' in a text: development and export would show different "
			       "characters",
			       rx_xstrdup("write the character itself; sources are UTF-8"));
			return;
		}
	}
}

/* A component of the project, or a memo: its props are declared elsewhere. */
static bool is_wrapped(const struct check *check, int token)
{
	for (int i = 0; check->wrapped && i < check->wrapped->len; i++)
		if (rx_token_is(check->scan, token, check->wrapped->at[i]))
			return true;
	return rx_token_is(check->scan, token, "rx_memo");
}

void rx_scan_check(const struct rx_scan *scan, const char *file, const struct rx_strings *states, const struct rx_strings *wrapped,
		   struct rx_diags *diags)
{
	struct check check = { .scan = scan, .file = file, .states = states, .wrapped = wrapped, .diags = diags };
	rx_scan_check_habits(scan, file, states, diags);
	for (int i = 0; i < scan->len; i++) {
		if (scan->at[i].kind == RX_TOKEN_STRING)
			check_text(&check, i);
		if (!rx_token_name(scan, i))
			continue;
		if (is_state(&check, i)) {
			struct reference ref = { .first = i, .last = chain_end(scan, i) };
			check_reference(&check, &ref);
		} else if (is_row_parameter(scan, i)) {
			check_row(&check, i);
		} else if (rx_token_is(scan, i + 1, "(") && scan->at[i + 1].partner > 0 && scan->at[i].outer >= 0) {
			const struct rx_component *component = rx_token_component(scan, i);
			if (component || is_wrapped(&check, i))
				check_component(&check, component, i + 1);
		}
	}
}
