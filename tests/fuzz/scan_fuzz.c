/* Fuzz target: the reading of source text (cli/scan.h). Whatever an author saves, also half of it, is read to its end,
 * and every place that is reported lies within the text.
 *
 * sources: cli/scan.c cli/scan_tokens.c cli/scan_check.c cli/scan_habits.c cli/scan_places.c cli/scan_props.c cli/scan_scripts.c runtime/ui/script.c cli/scan_syntax.c cli/config_keys.c cli/files.c cli/tree.c runtime/core/*.c runtime/ui/*.gen.c runtime/ui/icon.c runtime/store/redis_url.c
 * libs: -Wl,--gc-sections -Wl,--unresolved-symbols=ignore-all
 */
#include "core/base.h"
#include "scan.h"

static int lines_of(const char *text)
{
	int lines = 1;
	for (; *text; text++)
		lines += *text == '\n';
	return lines;
}

static void check_places(const struct rx_diags *diags, int lines)
{
	for (int i = 0; i < diags->len; i++)
		if (diags->at[i].line < 0 || diags->at[i].line > lines || diags->at[i].column < 0)
			abort();
}

static bool is_outside(const struct rx_scan_name *name, const char *text)
{
	return name->at < text || name->at + name->length > text + strlen(text);
}

/* What is asked of the place of a compiler's message, at every line. */
static void check_slips(const struct rx_scan *scan, const char *text, int lines)
{
	struct rx_scan_name name;
	struct rx_scan_comma comma;
	bool parameters;
	for (int line = 0; line <= lines + 1 && line < 50; line++)
		for (int column = 0; column < 3; column++) {
			if (rx_scan_comma(scan, line, column & 1, &comma) && is_outside(&comma.at, text))
				abort();
			if ((rx_scan_uncalled(scan, line, column & 1, &name, &parameters) && is_outside(&name, text)) ||
			    (rx_scan_semicolon(scan, line, column, &name) && is_outside(&name, text)) ||
			    (rx_scan_bare(scan, line, column, &name) && is_outside(&name, text)) ||
			    (rx_scan_unopened(scan, line, column, &name) && is_outside(&name, text)) ||
			    (rx_scan_part(scan, "rx_text", "size", "S.count", line, &name) && is_outside(&name, text)))
				abort();
			rx_scan_call_holds(scan, line, column, lines - line, column);
		}
}

static void check_names(const struct rx_scan *scan, const char *text)
{
	struct rx_scan_name name;
	struct rx_scan_entry entry;
	for (int cursor = 0; rx_scan_static(scan, &cursor, &name);)
		if (is_outside(&name, text))
			abort();
	rx_scan_entry(scan, "S", "add", &entry);
	if (rx_scan_needle(scan, "S.count", 3, &name) && is_outside(&name, text))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	char *text = rx_xstrndup((const char *)bytes, length);
	struct rx_strings states = { 0 }, wrapped = { 0 }, bodies = { 0 };
	struct rx_diags diags = { 0 };
	struct rx_scan *scan = rx_scan_new(text);
	rx_scan_states(scan, &states);
	rx_scan_scripts(scan, &bodies);
	rx_strings_add(&states, "S");
	rx_strings_add(&wrapped, "w");
	rx_scan_check(scan, "app/a.c", &states, &wrapped, &diags);
	check_places(&diags, lines_of(text));
	check_names(scan, text);
	check_slips(scan, text, lines_of(text));
	rx_scan_free(scan);
	rx_diags_release(&diags);
	rx_strings_release(&bodies);
	rx_strings_release(&states);
	rx_strings_release(&wrapped);
	free(text);
	return 0;
}

#include "replay.h"
