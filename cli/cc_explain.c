/* Errors of the linker: see cc_explain.h. */
#define _GNU_SOURCE /* memmem */
#include "cc_explain.h"
#include "compile_diag.h"

/* The name in "undefined reference to `x'"; `line` ends at a newline. */
static char *symbol_after(const char *line, size_t length, const char *words)
{
	const char *at = memmem(line, length, words, strlen(words));
	if (!at)
		return NULL;
	at += strlen(words);
	return rx_xstrndup(at, strcspn(at, "'\n"));
}

static void add_message(struct rx_tcc_messages *messages, char *text)
{
	for (int i = 0; i < messages->len; i++)
		if (!strcmp(messages->at[i].text, text)) {
			free(text);
			return;
		}
	messages->at = rx_xrealloc(messages->at, (size_t)(messages->len + 1) * sizeof *messages->at);
	messages->at[messages->len++] = (struct rx_tcc_message){ .text = text };
}

/* GNU ld's words, in the form of tcc's, for which there are explanations. */
static void link_messages(const char *text, struct rx_tcc_messages *messages)
{
	for (const char *line = text, *end; *line; line = *end ? end + 1 : end) {
		end = line + strcspn(line, "\n");
		size_t length = (size_t)(end - line);
		char *missing = symbol_after(line, length, "undefined reference to `"),
		     *twice = symbol_after(line, length, "multiple definition of `");
		char *library = symbol_after(line, length, "cannot find -l");
		if (missing)
			add_message(messages, rx_xprintf("undefined symbol '%s'", missing));
		if (twice)
			add_message(messages, rx_xprintf("'%s' defined twice", twice));
		if (library)
			add_message(messages, rx_xprintf("the library '%.*s' was not found", (int)strcspn(library, ":"),
							 library));
		free(missing);
		free(twice);
		free(library);
	}
}

void rx_cc_explain_link(const char *text, const struct rx_strings *files, struct rx_diags *diags)
{
	struct rx_tcc_messages messages = { 0 };
	link_messages(text, &messages);
	rx_link_explain(&messages, files, diags);
	rx_tcc_messages_release(&messages);
}
