/* Causes among a compiler's errors: see compile_causes.h. */
#include "compile_causes.h"
#include "compile_slips.h"

#include <ctype.h>

#include "includes.h"
#include "scan.h"

#define MISSING_QUOTE "missing terminating "
#define UNKNOWN_NAME "unknown type name '"
#define UNKNOWN_TYPE "invalid use of undefined type '"    /* gcc */
#define UNKNOWN_TYPE_2 "incomplete definition of type '"   /* clang */
#define UNKNOWN_PARAMETER "declared inside parameter list" /* gcc; clang says "will not be visible" */
#define UNKNOWN_SIZE "invalid application of 'sizeof' to incomplete type 'struct "
#define UNKNOWN_ELEMENT "array type has incomplete element type 'struct "

static bool begins(const struct rx_diag *diag, const char *text)
{
	return !strncmp(diag->text, text, strlen(text));
}

static bool same_file(const struct rx_diag *a, const struct rx_diag *b)
{
	return a->file && b->file && !strcmp(a->file, b->file);
}

static bool same_line(const struct rx_diag *a, const struct rx_diag *b)
{
	return a->line == b->line && same_file(a, b);
}

static void drop(struct rx_diags *diags, int index)
{
	struct rx_diags one = { .at = rx_xmalloc(sizeof *one.at), .len = 1, .cap = 1 };
	one.at[0] = diags->at[index];
	diags->errors -= one.at[0].severity == RX_ERROR;
	diags->len--;
	memmove(&diags->at[index], &diags->at[index + 1], (size_t)(diags->len - index) * sizeof *diags->at);
	rx_diags_release(&one);
}

/* `text` and `suggestion` are taken over. */
static void say(struct rx_diag *diag, char *text, char *suggestion)
{
	free(diag->text);
	free(diag->suggestion);
	diag->text = text;
	diag->suggestion = suggestion;
}

/* ---- quotes and brackets that are not closed ---- */

static int find(const struct rx_diags *found, const char *text)
{
	for (int i = 0; i < found->len; i++)
		if (begins(&found->at[i], text))
			return i;
	return -1;
}

/* Drops what was said of the same file from line `from` on, but for `cause`. */
static void drop_behind(struct rx_diags *found, int cause, int from)
{
	found->errors += found->at[cause].severity != RX_ERROR;
	found->at[cause].severity = RX_ERROR;
	for (int i = found->len - 1; i >= 0; i--) {
		if (i == cause || !same_file(&found->at[i], &found->at[cause]) || found->at[i].line < from)
			continue;
		drop(found, i);
		cause -= i < cause;
	}
}

/* Behind a text without end, a call without end or entries of a state that are not separated, the compiler has lost its
 * way. */
static void keep_slips(struct rx_diags *found)
{
	int cause = -1, from = 0, quote = find(found, MISSING_QUOTE);
	for (int i = 0; i < found->len && found->errors; i++) {
		int lost;
		if (!rx_slip_explain(&found->at[i], &lost) || !lost || (cause >= 0 && from <= lost))
			continue;
		cause = i;
		from = lost;
	}
	if (quote >= 0 && found->errors)
		drop_behind(found, quote, cause >= 0 && from < found->at[quote].line ? from : found->at[quote].line);
	else if (cause >= 0)
		drop_behind(found, cause, from);
}

/* ---- headers ---- */

/* The line of the source that is meant; the caller frees `*text`. */
static const char *line_of(const struct rx_diag *diag, char **text)
{
	*text = rx_includes_text(diag->file);
	const char *line = *text;
	for (int n = 1; n < diag->line && line; n++)
		line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL;
	return line ? line : "";
}

/* An #include that is written wrongly, or another line for the preprocessor; what is wrong in a macro's body is said where it is used, too. */
static bool is_directive(const struct rx_diag *diag)
{
	char *text;
	if (!diag->file || diag->line < 1 || (diag->severity != RX_ERROR && !begins(diag, MISSING_QUOTE)))
		return false;
	const char *line = line_of(diag, &text);
	line += strspn(line, " \t");
	bool directive = *line == '#' && strncmp(line + 1 + strspn(line + 1, " \t"), "define", 6) != 0;
	free(text);
	return directive;
}

static void keep_directive(struct rx_diags *found)
{
	for (int i = 0; i < found->len && found->errors; i++)
		if (is_directive(&found->at[i])) {
			drop_behind(found, i, found->at[i].line);
			return;
		}
}

/* Nothing of <reflex.h> is known: all else that is said of the file follows. */
static void keep_header(struct rx_diags *found)
{
	for (int i = 0; i < found->len; i++) {
		if (!begins(&found->at[i], UNKNOWN_NAME "rx'") && !begins(&found->at[i], UNKNOWN_NAME "str'"))
			continue;
		say(&found->at[i], rx_xprintf("<reflex.h> is not included: its type '%s' is not known here", strstr(found->at[i].text, "'rx'") ? "rx" : "str"),
		    rx_xprintf("add #include <reflex.h>, or your own header that includes it, at the top of the file"));
		drop_behind(found, i, 0);
		return;
	}
}

/* ---- types that nobody declared ---- */

static const char *undefined_type(const struct rx_diag *diag)
{
	const char *name = begins(diag, UNKNOWN_TYPE)	? diag->text + strlen(UNKNOWN_TYPE)
			   : begins(diag, UNKNOWN_TYPE_2) ? diag->text + strlen(UNKNOWN_TYPE_2)
							  : NULL;
	return name && !strncmp(name, "const ", 6) ? name + 6 : name;
}

/* The same type again, or the state of that name: gcc: "'Todo' undeclared", clang: "use of undeclared identifier 'Todo'". */
static bool follows_undefined(const struct rx_diag *diag, const char *name, size_t length)
{
	const char *other = undefined_type(diag);
	bool undeclared = strstr(diag->text, "undeclared") != NULL;
	if (undeclared && !strncmp(name, "struct ", 7)) {
		name += 7;
		length -= 7;
	}
	if (undeclared || strstr(diag->text, UNKNOWN_PARAMETER) || strstr(diag->text, "will not be visible outside"))
		other = strchr(diag->text, '\'') ? strchr(diag->text, '\'') + 1 : NULL;
	return other && !strncmp(other, name, length) && other[length] == '\'';
}

/* Each use of a type is an error of its own: the first is enough. */
static void keep_undefined(struct rx_diags *found)
{
	for (int i = 0; i < found->len; i++) {
		const char *type = undefined_type(&found->at[i]);
		if (!type)
			continue;
		char *name = rx_xstrndup(type, strcspn(type, "'"));
		say(&found->at[i], rx_xprintf("the members of '%s' are not known here", name),
		    rx_xprintf("include the header that declares them, or declare it above; of an opaque type there are only pointers"));
		for (int j = found->len - 1; j >= 0; j--) {
			if (j == i || !same_file(&found->at[j], &found->at[i]) || !follows_undefined(&found->at[j], name, strlen(name)))
				continue;
			drop(found, j);
			i -= j < i;
		}
		free(name);
	}
}

/* True when the place is the type in VAR(struct Foo, …) and the like. */
static bool is_entry(const struct rx_diag *diag)
{
	char *text;
	const char *line = line_of(diag, &text);
	bool entry = diag->column > 2 && (int)strcspn(line, "\n") > diag->column && line[diag->column - 2] == '(' &&
		     isupper((unsigned char)line[diag->column - 3]);
	free(text);
	return entry;
}

static bool follows_type(const struct rx_diag *diag, const struct rx_diag *cause, const char *name)
{
	size_t length = strlen(name), start = strlen(UNKNOWN_ELEMENT);
	if (begins(diag, UNKNOWN_ELEMENT))
		return same_file(diag, cause) && !strncmp(diag->text + start, name, length) &&
		       diag->text[start + length] == '\'';
	return begins(diag, "field '") && strstr(diag->text, "has incomplete type") && same_line(diag, cause);
}

static void keep_types(struct rx_diags *found)
{
	for (int i = 0; i < found->len; i++) {
		if (!begins(&found->at[i], UNKNOWN_SIZE) || !is_entry(&found->at[i]))
			continue;
		char *name = rx_xstrdup(found->at[i].text + strlen(UNKNOWN_SIZE));
		name[strcspn(name, "'")] = 0;
		say(&found->at[i], rx_xprintf("the type 'struct %s' is not known here", name),
		    rx_xprintf("declare it by RX_TYPE(%s, …) above", name));
		for (int j = found->len - 1; j >= 0; j--) {
			if (!follows_type(&found->at[j], &found->at[i], name))
				continue;
			drop(found, j);
			i -= j < i;
		}
		free(name);
	}
}

/* ---- entries that are none ---- */

/* The struct of the state breaks off there: nothing else that the compiler says is of use. */
static void keep_entry(struct rx_diags *found)
{
	int cause = 0;
	while (cause < found->len && !strstr(found->at[cause].text, RX_UNKNOWN_ENTRY))
		cause++;
	for (int i = found->len - 1; i >= 0 && cause < found->len; i--) {
		if (i == cause)
			continue;
		drop(found, i);
		cause -= i < cause;
	}
}

/* ---- arguments ---- */

/* Where a literal came from a macro, like `true`, the compiler names the outermost call instead of its place, which the
 * scan knows. */
static bool scan_says_more(const struct rx_diag *diag, const struct rx_diags *scanned, int first)
{
	bool found = false;
	if (!strstr(diag->text, "from integer without a cast") || !diag->file || scanned->len <= first)
		return false;
	char *text = rx_includes_text(diag->file);
	struct rx_scan *scan = rx_scan_new(text);
	for (int i = first; i < scanned->len && !found; i++)
		found = same_file(diag, &scanned->at[i]) &&
			rx_scan_call_holds(scan, diag->line, diag->column, scanned->at[i].line, scanned->at[i].column);
	rx_scan_free(scan);
	free(text);
	return found;
}

/* The props of a component that is none are no arguments of a function. */
static bool follows_call(const struct rx_diags *found, int index)
{
	for (int i = 0; i < found->len; i++)
		if (begins(&found->at[i], "implicit declaration of function 'rx_") &&
		    same_line(&found->at[i], &found->at[index]))
			return begins(&found->at[index], "expected expression before '.'");
	return false;
}

static bool is_unknown_prop(const struct rx_diag *diag)
{
	const char *tail = strstr(diag->text, "' has no member named");
	return tail && (strstr(diag->text, "_props' has") || strstr(diag->text, "struct rx_common' has") || strstr(diag->text, "struct rx_toast' has") ||
			strstr(diag->text, "struct rx_redirect' has"));
}

/* What is given to a prop that does not exist, or to a macro that wants other arguments, is not judged. */
static bool follows_unknown(const struct rx_diags *found, int index)
{
	const struct rx_diag *diag = &found->at[index];
	for (int i = 0; i < found->len; i++) {
		const struct rx_diag *other = &found->at[i];
		if (i != index && same_line(other, diag) && other->column < diag->column &&
		    is_unknown_prop(other) && begins(diag, "initialization of"))
			return true;
		if (i != index && same_file(other, diag) && begins(other, "macro \"rx_foreach\" requires") &&
		    begins(diag, "'rx_foreach' undeclared"))
			return true;
	}
	return false;
}

void rx_causes_keep(struct rx_diags *found, const struct rx_diags *scanned, int first)
{
	for (int i = found->len - 1; i >= 0; i--)
		if (follows_unknown(found, i))
			drop(found, i);
	keep_directive(found);
	keep_header(found);
	keep_slips(found);
	keep_types(found);
	keep_undefined(found);
	keep_entry(found);
	for (int i = found->len - 1; i >= 0; i--)
		if (follows_call(found, i) || scan_says_more(&found->at[i], scanned, first))
			drop(found, i);
}
