/* Slips that the source text explains: see compile_slips.h. */
#include "compile_slips.h"
#include "includes.h"
#include "scan.h"

#define UNCLOSED_CALL "unterminated argument list invoking macro " /* gcc */
#define UNCLOSED_INVOCATION "unterminated function-like macro" /* clang */

static bool begins(const struct rx_diag *diag, const char *text)
{
	return !strncmp(diag->text, text, strlen(text));
}

static void say(struct rx_diag *diag, const struct rx_scan_name *at, char *text, char *suggestion)
{
	free(diag->text);
	free(diag->suggestion);
	free(diag->needle);
	diag->line = at->line;
	diag->column = at->column;
	diag->text = text;
	diag->suggestion = suggestion;
	diag->needle = NULL;
}

/* gcc: "expected '}' before", "request for member 'x' in something not a structure"; clang: "expected '}'", "member
 * reference base type"; tcc: "',' expected", "lvalue expected". */
static bool explain_comma(struct rx_diag *diag, const struct rx_scan *scan, int *lost)
{
	struct rx_scan_comma comma;
	if ((!strstr(diag->text, "expected") && !begins(diag, "request for member") &&
	     !begins(diag, "member reference base type") && !strstr(diag->text, "is not a function")) ||
	    !rx_scan_comma(scan, diag->line, !diag->column, &comma))
		return false;
	const char *dot = comma.prop ? "." : "";
	*lost = comma.entry; /* nobody knows the state */
	say(diag, &comma.at,
	    rx_xprintf("a comma is missing before '%s%.*s'", dot, comma.at.length, comma.at.at),
	    comma.line_before < comma.at.line
		    ? rx_xprintf("end what stands before it, on line %d, with a comma", comma.line_before)
		    : rx_xprintf("write ', %s%.*s'", dot, comma.at.length, comma.at.at));
	return true;
}

/* gcc: "… from incompatible pointer type 'const char * (*)(void)'"; clang: "incompatible pointer types …"; tcc, in
 * other words: "incompatible pointer types in the statement that ends here". */
static bool explain_uncalled(struct rx_diag *diag, const struct rx_scan *scan)
{
	struct rx_scan_name name;
	bool parameters;
	if (!strstr(diag->text, "incompatible pointer type") ||
	    !rx_scan_uncalled(scan, diag->line, !diag->column, &name, &parameters))
		return false;
	say(diag, &name, rx_xprintf("'%.*s' is a function; what it gives belongs here", name.length, name.at),
	    rx_xprintf("call it: %.*s(%s)", name.length, name.at, parameters ? "…" : ""));
	return true;
}

/* Compilers notice at the end of the file; the author wants the beginning. */
static bool explain_call(struct rx_diag *diag, const struct rx_scan *scan, int *lost)
{
	struct rx_scan_name name;
	bool named = begins(diag, UNCLOSED_CALL);
	if (!named && !begins(diag, UNCLOSED_INVOCATION) && !begins(diag, ", expected"))
		return false;
	char *macro = named ? rx_xstrdup(diag->text + strlen(UNCLOSED_CALL) + 1) : NULL;
	if (macro)
		macro[strcspn(macro, "\"'")] = 0;
	bool found = rx_scan_unclosed(scan, macro, &name, lost);
	if (found)
		say(diag, &name, rx_xprintf("the bracket after '%.*s' is never closed", name.length, name.at),
		    rx_xprintf("a ')' is missing in what begins here"));
	free(macro);
	return found;
}

/* gcc: "invalid storage class for function 'x'", "expected declaration or statement at end of input"; clang: "function definition is not allowed
 * here", "expected '}'"; tcc: "cannot use local functions", "function without file scope …". The compiler takes the functions that follow for parts of the one without end. */
static bool explain_body(struct rx_diag *diag, const struct rx_scan *scan, int *lost)
{
	static const char *const texts[] = { "invalid storage class for function", "expected declaration or statement at end of input",
					     "function definition is not allowed here", "expected '}'", "cannot use local functions", "function without file scope cannot be static" };
	struct rx_scan_name function, next;
	bool fits = false;
	for (size_t i = 0; i < RX_COUNT(texts); i++)
		fits |= begins(diag, texts[i]);
	if (!fits || !rx_scan_unended(scan, &function, &next))
		return false;
	*lost = next.line;
	say(diag, &next, rx_xprintf("a '}' is missing before this"),
	    rx_xprintf("the function '%.*s', which begins on line %d, is never closed", function.length, function.at, function.line));
	return true;
}

/* "expected '}' before ';' token" among the children, "expected ';' before ')' token" after them. */
static bool explain_end(struct rx_diag *diag, const struct rx_scan *scan)
{
	struct rx_scan_name name, here = { .line = diag->line, .column = diag->column };
	if (!begins(diag, "expected "))
		return false;
	if (rx_scan_semicolon(scan, diag->line, diag->column, &name))
		say(diag, &here,
		    rx_xprintf("a ';' stands inside of the brackets of '%.*s'", name.length, name.at),
		    rx_xprintf("write a comma, or nothing after the last part; ';' comes behind the last bracket"));
	else if (rx_scan_unopened(scan, diag->line, diag->column, &name))
		say(diag, &name, rx_xprintf("a ')' too many"), rx_xprintf("each ')' ends the nearest '(' that is open"));
	else
		return false;
	return true;
}

/* `.color = red`, `.on_click = toggle`: only the hint is ours. */
static bool explain_bare(struct rx_diag *diag, const struct rx_scan *scan)
{
	struct rx_scan_name prop;
	bool unknown = strstr(diag->text, "' undeclared") || begins(diag, "use of undeclared identifier '");
	const char *name = unknown ? strchr(diag->text, '\'') + 1 : NULL;
	if (!unknown || !rx_scan_bare(scan, diag->line, diag->column, &prop))
		return false;
	int length = (int)strcspn(name, "'");
	bool trigger = prop.length > 3 && !strncmp(prop.at, "on_", 3);
	if (!trigger && diag->suggestion)
		return false;
	free(diag->suggestion);
	diag->suggestion =
		trigger ? rx_xprintf("name a handler by its state: .%.*s = State.%.*s", prop.length, prop.at, length, name)
			: rx_xprintf("write .%.*s = \"%.*s\" for a text", prop.length, prop.at, length, name);
	return true;
}

/* VAR(char *, name): macros make other names of the type's. */
static bool explain_pointer(struct rx_diag *diag, int *lost)
{
	if (!begins(diag, "pasting \"*\" and \"_refs\""))
		return false;
	struct rx_scan_name here = { .line = diag->line, .column = diag->column };
	*lost = 1; /* nobody knows the state */
	say(diag, &here, rx_xprintf("a var is no pointer: it could not be stored and sent"),
	    rx_xprintf("write str for text, LIST(int, name) for an array, a struct of RX_TYPE for one of your own"));
	return true;
}

bool rx_slip_explain(struct rx_diag *diag, int *lost)
{
	int from = 0;
	if (!diag->file || !diag->text || diag->line < 1)
		return false;
	char *text = rx_includes_text(diag->file);
	struct rx_scan *scan = rx_scan_new(text);
	bool explained = explain_call(diag, scan, &from) || explain_pointer(diag, &from) || explain_body(diag, scan, &from) || explain_comma(diag, scan, &from) ||
			 explain_end(diag, scan) || explain_uncalled(diag, scan) || explain_bare(diag, scan);
	if (lost)
		*lost = from;
	rx_scan_free(scan);
	free(text);
	return explained;
}
