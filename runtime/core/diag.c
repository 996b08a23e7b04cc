/* Collecting diagnostics and printing them as JSON. */
#include "diag.h"

struct rx_diag *rx_diags_add(struct rx_diags *diags, enum rx_severity severity, const char *file, int line,
                             const char *format, ...)
{
	if (diags->len == diags->cap) {
		diags->cap = diags->cap ? diags->cap * 2 : 8;
		diags->at = rx_xrealloc(diags->at, sizeof *diags->at * (size_t)diags->cap);
	}
	struct rx_diag *diag = &diags->at[diags->len++];
	*diag = (struct rx_diag){ .severity = severity, .line = line };
	diag->file = file ? rx_xstrdup(file) : NULL;
	va_list args;
	va_start(args, format);
	char line_text[4096];
	vsnprintf(line_text, sizeof line_text, format, args);
	va_end(args);
	diag->text = rx_xstrdup(line_text);
	diags->errors += severity == RX_ERROR;
	return diag;
}

void rx_diags_move(struct rx_diags *to, struct rx_diags *from)
{
	if (from->len) {
		to->cap = to->len + from->len;
		to->at = rx_xrealloc(to->at, sizeof *to->at * (size_t)to->cap);
		memcpy(to->at + to->len, from->at, sizeof *to->at * (size_t)from->len);
	}
	to->len += from->len;
	to->errors += from->errors;
	free(from->at);
	*from = (struct rx_diags){ 0 };
}

void rx_diags_release(struct rx_diags *diags)
{
	for (int i = 0; i < diags->len; i++) {
		struct rx_diag *diag = &diags->at[i];
		free(diag->file);
		free(diag->text);
		free(diag->suggestion);
		free(diag->needle);
		free(diag->component);
		free(diag->prop);
		free(diag->frame);
	}
	free(diags->at);
	*diags = (struct rx_diags){ 0 };
}

static void member(struct rx_buf *out, const char *name, const char *value)
{
	if (!value)
		return;
	rx_buf_addf(out, ",\"%s\":", name);
	rx_buf_add_json(out, value, strlen(value));
}

static void diag_json(const struct rx_diag *diag, struct rx_buf *out)
{
	static const char *const names[] = { "error", "warning", "note" };
	rx_buf_addf(out, "{\"severity\":\"%s\"", names[diag->severity]);
	member(out, "file", diag->file);
	if (diag->line)
		rx_buf_addf(out, ",\"line\":%d", diag->line);
	if (diag->column)
		rx_buf_addf(out, ",\"column\":%d", diag->column);
	member(out, "text", diag->text);
	member(out, "suggestion", diag->suggestion);
	member(out, "frame", diag->frame);
	rx_buf_addc(out, '}');
}

void rx_diags_json(const struct rx_diags *diags, struct rx_buf *out)
{
	rx_buf_addc(out, '[');
	for (int i = 0; i < diags->len; i++) {
		if (i)
			rx_buf_addc(out, ',');
		diag_json(&diags->at[i], out);
	}
	rx_buf_addc(out, ']');
}
