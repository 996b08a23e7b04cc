/* Diagnostics on the terminal, the code frames that belong to them, and the menu: the parts of term.h that are put
 * together from its simple messages. */
#include <termios.h>
#include <unistd.h>

#include "options.h"
#include "term.h"

#define CONTEXT_LINES 2
#define TAB_WIDTH 4
#define MAX_FRAME_LINE 160
#define MAX_TEXT (1u << 20)

static const char *const severity_names[] = { "error", "warning", "note" };

static void diag_json(const struct rx_diag *diag)
{
	rx_term_event("diagnostic", RX_FIELD_STR("severity", severity_names[diag->severity]),
		      RX_FIELD_STR("file", diag->file), RX_FIELD_INT("line", diag->line),
		      RX_FIELD_INT("column", diag->column), RX_FIELD_STR("text", diag->text),
		      RX_FIELD_STR("suggestion", diag->suggestion), RX_FIELD_STR("frame", diag->frame));
}

static void diag_place(const struct rx_diag *diag, struct rx_buf *out)
{
	if (!diag->file)
		return;
	rx_buf_adds(out, diag->file);
	if (diag->line > 0)
		rx_buf_addf(out, ":%d", diag->line);
	if (diag->line > 0 && diag->column > 0)
		rx_buf_addf(out, ":%d", diag->column);
	rx_buf_adds(out, ": ");
}

static void diag_print(const struct rx_diag *diag)
{
	struct rx_buf buf;
	rx_buf_init(&buf, MAX_TEXT);
	diag_place(diag, &buf);
	rx_buf_adds(&buf, diag->text);
	if (diag->frame && *diag->frame) {
		size_t length = strlen(diag->frame);
		rx_buf_addc(&buf, '\n');
		rx_buf_add(&buf, diag->frame, diag->frame[length - 1] == '\n' ? length - 1 : length);
	}
	if (diag->severity == RX_ERROR)
		rx_term_error("%s", rx_buf_text(&buf));
	else if (diag->severity == RX_WARNING)
		rx_term_warning("%s", rx_buf_text(&buf));
	else
		rx_term_info("note: %s", rx_buf_text(&buf));
	if (diag->suggestion && *diag->suggestion && diag->severity != RX_NOTE)
		rx_term_hint("%s", diag->suggestion);
	rx_buf_release(&buf);
}

void rx_term_diag(const struct rx_diag *diag)
{
	if (rx_term_json())
		diag_json(diag);
	else
		diag_print(diag);
}

void rx_term_diags(const struct rx_diags *diags)
{
	for (int i = 0; i < diags->len; i++)
		rx_term_diag(&diags->at[i]);
}

/* The start of line `line` (from 1), or NULL. */
static const char *line_start(const char *text, int line)
{
	while (--line > 0) {
		text = strchr(text, '\n');
		if (!text)
			return NULL;
		text++;
	}
	return text;
}

/* How many bytes are left out at the start of the lines, so that `column` can be seen. */
static int frame_start(int column)
{
	return column > MAX_FRAME_LINE * 3 / 4 ? column - MAX_FRAME_LINE / 2 : 0;
}

/* True for bytes of UTF-8 that continue a character: they take no room. */
static bool continues(char byte)
{
	return ((unsigned char)byte & 0xC0) == 0x80;
}

/* Appends a source line from byte `start` on, with tabs as spaces. Returns on which display column byte `column`
 * (from 1) of it came to stand. */
static int add_source(struct rx_buf *out, const char *line, int column, int start)
{
	int length = (int)strcspn(line, "\r\n"), from = start < length ? start : length, width = 0, marked = -1;
	while (from < length && from > 0 && continues(line[from]))
		from++;
	if (from > 0) {
		rx_buf_adds(out, "…");
		width = 1;
	}
	for (int i = from; i < length && i < start + MAX_FRAME_LINE; i++) {
		if (i == column - 1)
			marked = width;
		if (line[i] == '\t') {
			int spaces = TAB_WIDTH - width % TAB_WIDTH;
			rx_buf_addf(out, "%*s", spaces, "");
			width += spaces;
		} else {
			rx_buf_addc(out, line[i]);
			width += !continues(line[i]);
		}
	}
	return marked >= 0 ? marked : width;
}

char *rx_frame_make(const char *text, int line, int column)
{
	const char *at = line > 0 ? line_start(text, line) : NULL;
	if (!at || (!*at && line > 1))
		return NULL;
	int first = line > CONTEXT_LINES ? line - CONTEXT_LINES : 1;
	struct rx_buf out;
	rx_buf_init(&out, MAX_TEXT);
	at = line_start(text, first);
	for (int n = first; at && n <= line + CONTEXT_LINES && (*at || n <= line); n++) {
		rx_buf_addf(&out, "%s%5d | ", n == line ? ">" : " ", n);
		int marked = add_source(&out, at, column, frame_start(column));
		rx_buf_addc(&out, '\n');
		if (n == line && column > 0)
			rx_buf_addf(&out, "%7s| %*s^\n", "", marked, "");
		at = line_start(at, 2);
	}
	return rx_buf_detach(&out, NULL);
}

static void menu_print(const char *question, const struct rx_menu_item *items, int count, int fallback)
{
	rx_term_info("%s", question);
	for (int i = 0; i < count; i++)
		rx_term_info("  (%d) %-10s %s%s", i, items[i].name, items[i].summary,
			     i == fallback ? " [default]" : "");
}

static int menu_match(const char *answer, const struct rx_menu_item *items, int count, int fallback)
{
	long number;
	if (!*answer)
		return fallback;
	if (rx_parse_int(answer, 0, count - 1, &number))
		return (int)number;
	for (int i = 0; i < count; i++)
		if (!strcmp(items[i].name, answer))
			return i;
	return -1;
}

/* One line of stdin without its end; false at the end of the input or when a signal came. A line with control
 * characters, as arrow keys send them, is none that anybody typed: it becomes "\x1b". */
static bool read_answer(char *answer, size_t size)
{
	size_t length = 0;
	bool keys = false;
	char c = 0;
	while (c != '\n') {
		ssize_t n = read(0, &c, 1);
		if (n <= 0)
			return false;
		keys = keys || ((unsigned char)c < 32 && !strchr("\t\r\n", c));
		if ((unsigned char)c > 32 && length + 1 < size)
			answer[length++] = c;
	}
	answer[length] = 0;
	if (keys)
		snprintf(answer, size, "\x1b");
	return true;
}

int rx_term_menu(const char *question, const struct rx_menu_item *items, int count, int fallback)
{
	menu_print(question, items, count, fallback);
	for (;;) {
		char answer[64];
		tcflush(0, TCIFLUSH); /* what was pasted before is no answer to this question */
		rx_term_info("number or name, Enter for '%s':", items[fallback].name);
		if (!read_answer(answer, sizeof answer))
			return -1;
		int chosen = menu_match(answer, items, count, fallback);
		if (chosen >= 0)
			return chosen;
		if (*answer == 27)
			rx_term_info("type a number or a name");
		else
			rx_term_info("there is no '%s' in the list", answer);
	}
}
