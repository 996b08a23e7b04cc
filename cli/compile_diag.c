/* Words for what compilers say: see compile_diag.h. */
#include "cc_check.h"
#include "compile_causes.h"
#include "compile_diag.h"
#include "compile_exec.h"
#include "compile_slips.h"
#include "files.h"
#include "includes.h"
#include "term.h"

/* The props that components do not have, at a place or (line 0) in the whole file. */
static void props_add(const char *file, int line, int column, struct rx_diags *diags)
{
	char *text = rx_includes_text(file);
	struct rx_scan *scan = rx_scan_new(text);
	rx_scan_props(scan, file, line, column, diags);
	rx_scan_free(scan);
	free(text);
}

/* ---- tcc's messages ---- */

/* Warnings of tcc's that are errors here, exactly those that the export makes errors with -Werror=. */
static bool is_promoted(const char *text)
{
	static const char *const texts[] = {
		"assignment from incompatible pointer type",
		"assignment makes pointer from integer without a cast",
		"assignment makes integer from pointer without a cast",
		"implicit declaration of function",
		"function might return no value",
	};
	for (size_t i = 0; i < RX_COUNT(texts); i++)
		if (!strncmp(text, texts[i], strlen(texts[i])))
			return true;
	return false;
}

static bool is_error(const struct rx_tcc_message *message)
{
	return !message->warning || is_promoted(message->text);
}

/* tcc's own words, in those of the C compiler where it says less. */
static char *message_text(const struct rx_tcc_message *message)
{
	static const struct {
		const char *tcc, *text;
	} texts[] = {
		{ "assignment from incompatible pointer type",
		  "incompatible pointer types in the statement that ends here" },
		{ "assignment makes pointer from integer without a cast",
		  "a number stands where a pointer or string belongs, in the statement that ends here" },
		{ "assignment makes integer from pointer without a cast",
		  "a pointer or string stands where a number belongs, in the statement that ends here" },
	};
	for (size_t i = 0; i < RX_COUNT(texts); i++)
		if (!strcmp(message->text, texts[i].tcc))
			return rx_xstrdup(texts[i].text);
	if (!strncmp(message->text, "function might return no value: ", 32))
		return rx_xprintf("the function %s may end without returning a value", message->text + 32);
	if (!strncmp(message->text, "field not found: ", 17))
		return rx_xprintf("no member named '%s'", message->text + 17);
	return rx_xstrdup(message->text);
}

/* What stands in the source at the place of the message: a name in quotes that is not a type or a sign. */
static char *message_needle(const struct rx_tcc_message *message)
{
	if (!strncmp(message->text, "field not found: ", 17))
		return rx_xprintf(".%s", message->text + 17);
	char *name = strstr(message->text, " expected") ? NULL : rx_text_quoted(message->text);
	if (name && strncmp(message->text, "include file", 12) && !strpbrk(name, " *<>./"))
		return name;
	free(name);
	return NULL;
}

static void message_add(const struct rx_tcc_message *message, struct rx_diags *diags)
{
	char *text = message_text(message);
	struct rx_diag *diag = rx_diags_add(diags, RX_ERROR, message->file, message->line, "%s", text);
	diag->needle = message_needle(message);
	free(text);
	if (!rx_slip_explain(diag, NULL))
		rx_diag_improve(diag);
}

static bool has_message(const struct rx_diags *diags, int first, const struct rx_tcc_message *message)
{
	for (int i = first; i < diags->len; i++)
		if (diags->at[i].line == message->line && diags->at[i].file && message->file &&
		    !strcmp(diags->at[i].file, message->file))
			return true;
	return false;
}

/* tcc stops at the first member that a props struct does not have, and does not name it. */
static bool props_find(const struct rx_strings *files, struct rx_diags *diags)
{
	int before = diags->len;
	for (int i = 0; i < files->len; i++)
		props_add(files->at[i], 0, 0, diags);
	return diags->len > before;
}

/* Without a C compiler. What the scan found stays; of the types tcc only says that something in the statement is wrong,
 * so it is not repeated when the scan has said what. */
static void tcc_explain(const struct rx_verdict *verdict, struct rx_diags *diags, int first)
{
	bool scanned = diags->len > first;
	for (int i = 0; i < verdict->messages->len; i++) {
		const struct rx_tcc_message *message = &verdict->messages->at[i];
		bool vague = !strncmp(message->text, "assignment", 10) ||
			     !strncmp(message->text, "cannot convert", 14) ||
			     !strncmp(message->text, "too many field init", 19);
		bool member = !strcmp(message->text, "field expected");
		if (is_error(message) && !(scanned && vague) && !has_message(diags, first, message) &&
		    !(member && props_find(verdict->files, diags)))
			message_add(message, diags);
	}
}

/* ---- the C compiler's messages ---- */

static bool same_place(const struct rx_diags *diags, int first, int last, const struct rx_diag *diag)
{
	for (int i = first; i < last; i++)
		if (diags->at[i].line == diag->line &&
		    !strcmp(diags->at[i].file ? diags->at[i].file : "", diag->file ? diag->file : ""))
			return true;
	return false;
}

/* One mistake makes several errors at one place, of which the first says most. */
static bool follows(const struct rx_diags *diags, int first, const struct rx_diag *diag)
{
	const struct rx_diag *last = diags->len > first ? &diags->at[diags->len - 1] : NULL;
	return last && last->line == diag->line && last->column == diag->column && last->file && diag->file &&
	       !strcmp(last->file, diag->file);
}

/* "'struct rx_flex_props' has no member named 'sise'": by the component's own name, which may share the struct of another. */
static bool prop_explain(struct rx_diags *diags, const struct rx_diag *found)
{
	int before = diags->len;
	bool member = strstr(found->text, " has no member named ") || strstr(found->text, "field designator '");
	if (member && found->file && strstr(found->text, "_props'"))
		props_add(found->file, found->line, found->column, diags);
	return diags->len > before;
}

/* Moves the errors of `from` behind those that the scan found, but for those in lines where it found one. */
static void errors_take(struct rx_diags *diags, int first, struct rx_diags *from)
{
	int last = diags->len;
	for (int i = 0; i < from->len; i++) {
		struct rx_diag *old = &from->at[i];
		if (old->severity != RX_ERROR || same_place(diags, first, last, old) || follows(diags, last, old) ||
		    prop_explain(diags, old))
			continue;
		struct rx_diag *diag = rx_diags_add(diags, RX_ERROR, old->file, old->line, "%s", old->text);
		diag->column = old->column;
		diag->suggestion = old->suggestion;
		old->suggestion = NULL;
		rx_diag_improve(diag);
	}
}

/* The C compiler takes what tcc does not: the file is one for "native". */
static void suggest_native(const struct rx_verdict *verdict, struct rx_diags *diags, int first)
{
	tcc_explain(verdict, diags, first);
	if (diags->len == first)
		return;
	struct rx_diag *diag = &diags->at[first];
	free(diag->suggestion);
	diag->suggestion = rx_xprintf(
		"the C compiler takes this file, tcc does not: add \"%s\" to \"native\" in %s, or run with --native",
		verdict->file, RX_CONFIG_FILE);
}

/* ---- the link ---- */

/* "str, int" with names of parameters: ", str a, int b"; one alone is ", str value". */
static char *parameters_named(const char *types)
{
	char *text = rx_xstrdup("");
	for (char name = 'a'; *types; name++) {
		size_t length = strcspn(types, ",");
		bool only = !types[length] && !*text;
		char *more = only ? rx_xprintf(", %s value", types) : rx_xprintf("%s, %.*s %c", text, (int)length, types, name);
		free(text);
		text = more;
		types += length;
		types += strspn(types, ", ");
	}
	return text;
}

static char *entry_signature(const struct rx_scan_entry *entry, const char *state, const char *symbol)
{
	bool many = !strcmp(entry->word, "COMPUTED_LIST") || !strcmp(entry->word, "COMPUTED_MAP");
	if (many)
		return rx_xprintf("write void %s(const struct %s *self, struct %s *%s) { … }", symbol, state, symbol,
				  entry->word[9] == 'L' ? "list" : "map");
	if (entry->computed)
		return rx_xprintf("write %s %s(const struct %s *self) { … }", entry->type, symbol, state);
	char *parameters = parameters_named(entry->parameters);
	char *text = !strcmp(entry->word, "BACKGROUND")
			     ? rx_xprintf("write void %s(struct rx_task *task%s) { … }", symbol, parameters)
			     : rx_xprintf("write void %s(struct %s *self%s) { … }", symbol, state, parameters);
	free(parameters);
	return text;
}

/* "S_x" is the function of handler x of state S when a file has such an entry. */
static bool entry_find(const char *symbol, const struct rx_scan *scan, struct rx_scan_entry *entry, char **state)
{
	for (const char *bar = strchr(symbol, '_'); bar; bar = strchr(bar + 1, '_')) {
		*state = rx_xstrndup(symbol, (size_t)(bar - symbol));
		if (rx_scan_entry(scan, *state, bar + 1, entry))
			return true;
		free(*state);
	}
	return false;
}

static bool explain_entry(const char *symbol, const char *file, const struct rx_scan *scan, struct rx_diags *diags)
{
	struct rx_scan_entry entry;
	char *state;
	if (!entry_find(symbol, scan, &entry, &state))
		return false;
	struct rx_diag *diag =
		rx_diags_add(diags, RX_ERROR, file, entry.name.line, "%s '%.*s' of state '%s' has no function",
			     entry.computed ? "computed var" : !strcmp(entry.word, "INIT") ? "initialiser" : "handler", entry.name.length, entry.name.at, state);
	diag->column = entry.name.column;
	diag->suggestion = entry_signature(&entry, state, symbol);
	free(state);
	return true;
}

/* RX_MEMO(card, …) calls the function `card`. */
static bool explain_memo(const char *symbol, const char *file, const struct rx_scan *scan, struct rx_diags *diags)
{
	struct rx_scan_name name;
	char *needle = rx_xprintf("RX_MEMO(%s", symbol);
	bool found = rx_scan_needle(scan, needle, 0, &name);
	free(needle);
	if (!found)
		return false;
	struct rx_diag *diag = rx_diags_add(diags, RX_ERROR, file, name.line, "memo '%s' has no function", symbol);
	diag->column = name.column;
	diag->suggestion = rx_xprintf("write rx %s(const struct %s_refs *props, rx children) { … }", symbol, symbol);
	return true;
}

static bool explain_use(const char *symbol, const char *file, const struct rx_scan *scan, struct rx_diags *diags)
{
	struct rx_scan_name name;
	if (!rx_scan_needle(scan, symbol, 0, &name))
		return false;
	struct rx_diag *diag =
		rx_diags_add(diags, RX_ERROR, file, name.line, "'%s' is used but defined nowhere", symbol);
	diag->column = name.column;
	diag->suggestion =
		rx_xprintf("define it in a file of app/, or name its library in \"libraries\" in %s", RX_CONFIG_FILE);
	return true;
}

static bool search(const char *symbol, const struct rx_strings *files, struct rx_diags *diags,
		   bool (*explain)(const char *, const char *, const struct rx_scan *, struct rx_diags *))
{
	bool found = false;
	for (int i = 0; i < files->len && !found; i++) {
		char *text = rx_includes_text(files->at[i]);
		struct rx_scan *scan = rx_scan_new(text);
		found = explain(symbol, files->at[i], scan, diags);
		rx_scan_free(scan);
		free(text);
	}
	return found;
}

/* A function whose parameters are not those of its entry in RX_STATE. */
static void suggest_signature(struct rx_diag *diag, const struct rx_strings *files)
{
	bool conflict = strstr(diag->text, "conflicting types for") ||
			strstr(diag->text, "incompatible types for redefinition of");
	char *symbol = conflict && !diag->suggestion ? rx_text_quoted(diag->text) : NULL;
	for (int i = 0; symbol && i < files->len && !diag->suggestion; i++) {
		struct rx_scan_entry entry;
		char *text = rx_includes_text(files->at[i]), *state;
		struct rx_scan *scan = rx_scan_new(text);
		if (entry_find(symbol, scan, &entry, &state)) {
			diag->suggestion = entry_signature(&entry, state, symbol);
			free(state);
		}
		rx_scan_free(scan);
		free(text);
	}
	free(symbol);
}

/* ---- the verdict ---- */

/* Sorts what was found in one file by line, keeping the order within a line. */
static void sort_lines(struct rx_diags *diags, int first)
{
	for (int i = first + 1; i < diags->len; i++)
		for (int j = i; j > first && diags->at[j].line < diags->at[j - 1].line; j--) {
			struct rx_diag diag = diags->at[j];
			diags->at[j] = diags->at[j - 1];
			diags->at[j - 1] = diag;
		}
}

/* What there is to judge: nothing; something that the C compiler sees at once; something for which it has to look at
 * the flow. */
static bool is_bad(const struct rx_verdict *verdict, enum rx_cc_depth *depth)
{
	bool bad = verdict->failed;
	*depth = RX_CC_SYNTAX;
	for (int i = 0; i < verdict->messages->len; i++) {
		bad = bad || is_error(&verdict->messages->at[i]);
		if (!strncmp(verdict->messages->at[i].text, "function might return", 21))
			*depth = RX_CC_FLOW;
	}
	return bad;
}

bool rx_verdict_give(const struct rx_verdict *verdict, struct rx_diags *diags, int first)
{
	enum rx_cc_depth depth;
	if (!is_bad(verdict, &depth))
		return true;
	struct rx_diags found = { 0 };
	bool asked = !rx_cc_ask(verdict->command, verdict->file, depth, &found);
	bool refused = found.errors;
	rx_causes_keep(&found, diags, first);
	bool accepted = asked && !refused;
	if (asked && refused)
		errors_take(diags, first, &found);
	else if (accepted && verdict->failed)
		suggest_native(verdict, diags, first);
	else if (!asked)
		tcc_explain(verdict, diags, first);
	for (int i = first; i < diags->len; i++)
		suggest_signature(&diags->at[i], verdict->files);
	sort_lines(diags, first);
	rx_diags_release(&found);
	return accepted && !verdict->failed;
}

static bool said_before(const struct rx_tcc_messages *messages, int index)
{
	for (int i = 0; i < index; i++)
		if (!strcmp(messages->at[i].text, messages->at[index].text))
			return true;
	return false;
}

void rx_link_explain(const struct rx_tcc_messages *messages, const struct rx_strings *files, struct rx_diags *diags)
{
	for (int i = 0; i < messages->len; i++) {
		const struct rx_tcc_message *message = &messages->at[i];
		if (message->warning || said_before(messages, i))
			continue;
		char *symbol = rx_text_quoted(message->text);
		bool missing = symbol && strstr(message->text, "undefined symbol");
		if (missing &&
		    (search(symbol, files, diags, explain_entry) || search(symbol, files, diags, explain_memo) ||
		     search(symbol, files, diags, explain_use))) {
			free(symbol);
			continue;
		}
		struct rx_diag *diag = rx_diags_add(diags, RX_ERROR, message->file, message->line, "%s", message->text);
		if (symbol && strstr(message->text, "defined twice"))
			diag->suggestion = rx_xprintf("make one of them static, or rename it");
		free(symbol);
	}
}

/* ---- places, frames ---- */

/* Corrects the place by what stands in the text. */
static void diag_place(struct rx_diag *diag, const struct rx_scan *scan)
{
	struct rx_scan_name name;
	bool found = diag->component
			     ? rx_scan_part(scan, diag->component, diag->prop, diag->needle, diag->line, &name)
			     : diag->needle && rx_scan_needle(scan, diag->needle, diag->line, &name);
	if (!found)
		return;
	if (name.line == diag->line && diag->column)
		return;
	diag->line = name.line;
	diag->column = name.column;
}

static bool same_text(const char *a, const char *b)
{
	return !strcmp(a ? a : "", b ? b : "");
}

/* A mistake in a header is found once for each file that includes it. */
static void diags_unique(struct rx_diags *diags)
{
	int kept = 0;
	for (int i = 0; i < diags->len; i++) {
		struct rx_diag *diag = &diags->at[i];
		bool known = false;
		for (int j = 0; j < kept && !known; j++)
			known = diag->line && diags->at[j].line == diag->line && diags->at[j].column == diag->column &&
				same_text(diags->at[j].text, diag->text) && same_text(diags->at[j].file, diag->file);
		if (!known) {
			diags->at[kept++] = *diag;
			continue;
		}
		struct rx_diags one = { .at = rx_xmalloc(sizeof *one.at), .len = 1, .cap = 1 };
		diags->errors -= diag->severity == RX_ERROR;
		one.at[0] = *diag;
		rx_diags_release(&one);
	}
	diags->len = kept;
}

void rx_diags_frame(struct rx_diags *diags)
{
	diags_unique(diags);
	for (int i = 0; i < diags->len; i++) {
		struct rx_diag *diag = &diags->at[i];
		if (!diag->file || diag->frame || diag->line < 1)
			continue;
		char *text = rx_includes_text(diag->file);
		struct rx_scan *scan = rx_scan_new(text);
		diag_place(diag, scan);
		diag->frame = rx_frame_make(text, diag->line, diag->column);
		rx_scan_free(scan);
		free(text);
	}
}
