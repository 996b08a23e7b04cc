/* What the tool says, and how: see term.h. Each message is put together in a buffer and written with one system call
 * under one lock, so that threads and the progress line never mix. */
#include <fcntl.h>
#include <pthread.h>
#include <strings.h>
#include <unistd.h>

#include "term.h"

#define MAX_MESSAGE (1u << 20)
#define PROGRESS_REDRAW_US 50000
#define PROGRESS_EVENT_US 250000

static struct {
	pthread_mutex_t lock;
	enum rx_level level;
	bool json, utf8;
	bool terminal[3], colour[3]; /* by file descriptor */
	bool progress_shown;
	uint64_t progress_at;
} term = { .lock = PTHREAD_MUTEX_INITIALIZER, .level = RX_LEVEL_INFO };

/* Whether this thread's last warning or error was shown: its hint is then, too. */
static _Thread_local bool last_shown;

static const char *const level_names[] = { "debug", "info", "warning", "error" };

static bool locale_is_utf8(void)
{
	static const char *const names[] = { "LC_ALL", "LC_CTYPE", "LANG" };
	for (size_t i = 0; i < RX_COUNT(names); i++) {
		const char *value = getenv(names[i]);
		if (!value || !*value)
			continue;
		const char *charset = strchr(value, '.');
		return charset && (!strncasecmp(charset, ".utf-8", 6) || !strncasecmp(charset, ".utf8", 5));
	}
	return false;
}

void rx_term_init(void)
{
	int fd;
	do
		fd = open("/dev/null", O_RDWR);
	while (fd >= 0 && fd <= 2);
	if (fd > 2)
		close(fd);
	const char *no_colour = getenv("NO_COLOR"), *kind = getenv("TERM");
	bool colour = !(no_colour && *no_colour) && !(kind && !strcmp(kind, "dumb"));
	for (int i = 0; i < 3; i++) {
		term.terminal[i] = isatty(i);
		term.colour[i] = colour && term.terminal[i];
	}
	term.utf8 = locale_is_utf8();
}

void rx_term_set_level(enum rx_level level)
{
	term.level = level;
}

void rx_term_set_json(bool json)
{
	term.json = json;
}

int rx_level_parse(const char *name)
{
	for (size_t i = 0; i < RX_COUNT(level_names); i++)
		if (!strcmp(level_names[i], name))
			return (int)i;
	return -1;
}

const char *rx_level_name(enum rx_level level)
{
	return level_names[level];
}

bool rx_term_json(void)
{
	return term.json;
}

bool rx_term_interactive(void)
{
	return term.terminal[0] && term.terminal[2] && !term.json;
}

static void write_all(int fd, const char *text, size_t length)
{
	while (length) {
		ssize_t n = write(fd, text, length);
		if (n <= 0)
			return; /* nobody listens: there is nobody to tell either */
		text += n;
		length -= (size_t)n;
	}
}

static void progress_erase(void)
{
	if (term.progress_shown)
		write_all(2, "\r\033[K", 4);
	term.progress_shown = false;
}

/* Prints the buffer's text on `fd` and releases the buffer. */
static void flush(int fd, struct rx_buf *buf)
{
	pthread_mutex_lock(&term.lock);
	progress_erase();
	write_all(fd, rx_buf_text(buf), buf->len);
	pthread_mutex_unlock(&term.lock);
	rx_buf_release(buf);
}

/* Control characters become '?', the two-byte ones of UTF-8 (U+0080 to U+009F) as well. */
static void add_clean(struct rx_buf *buf, const char *text)
{
	for (const unsigned char *p = (const unsigned char *)text; *p; p++) {
		if (*p == 0xC2 && p[1] >= 0x80 && p[1] < 0xA0)
			rx_buf_addc(buf, '?'), p++;
		else if ((*p < 32 && *p != '\n' && *p != '\t') || *p == 127)
			rx_buf_addc(buf, '?');
		else
			rx_buf_addc(buf, (char)*p);
	}
}

static void add_styled(struct rx_buf *buf, int fd, const char *style, const char *text)
{
	if (term.colour[fd])
		rx_buf_addf(buf, "\033[%sm", style);
	add_clean(buf, text);
	if (term.colour[fd])
		rx_buf_adds(buf, "\033[0m");
}

static char *format_text(const char *format, va_list args)
{
	va_list again;
	va_copy(again, args);
	int length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	char *text = rx_xmalloc((size_t)length + 1);
	vsnprintf(text, (size_t)length + 1, format, args);
	return text;
}

static void add_field(struct rx_buf *buf, const struct rx_term_field *field)
{
	rx_buf_addc(buf, ',');
	rx_buf_add_json(buf, field->name, strlen(field->name));
	rx_buf_addc(buf, ':');
	if (field->kind == RX_FIELD_INT_)
		rx_buf_add_int(buf, field->number);
	else if (field->kind == RX_FIELD_MS_)
		rx_buf_add_double(buf, (double)field->number / 1000);
	else if (field->kind == RX_FIELD_BOOL_)
		rx_buf_adds(buf, field->number ? "true" : "false");
	else if (!field->text)
		rx_buf_adds(buf, "null");
	else if (field->kind == RX_FIELD_JSON_)
		rx_buf_adds(buf, field->text);
	else
		rx_buf_add_json(buf, field->text, strlen(field->text));
}

void rx_term_event_(const char *event, const struct rx_term_field *fields)
{
	if (!term.json)
		return;
	struct rx_buf buf;
	rx_buf_init(&buf, MAX_MESSAGE);
	rx_buf_adds(&buf, "{\"event\":");
	rx_buf_add_json(&buf, event, strlen(event));
	for (; fields->name; fields++)
		add_field(&buf, fields);
	rx_buf_adds(&buf, "}\n");
	flush(1, &buf);
}

void rx_term_out(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	char *text = format_text(format, args);
	va_end(args);
	if (term.json) {
		rx_term_event("output", RX_FIELD_STR("text", text));
	} else {
		struct rx_buf buf;
		rx_buf_init(&buf, MAX_MESSAGE);
		add_clean(&buf, text);
		rx_buf_addc(&buf, '\n');
		flush(1, &buf);
	}
	free(text);
}

void rx_term_pair(const char *label, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	char *text = format_text(format, args);
	va_end(args);
	if (term.json) {
		rx_term_event("output", RX_FIELD_STR("label", label), RX_FIELD_STR("text", text));
	} else {
		struct rx_buf buf;
		rx_buf_init(&buf, MAX_MESSAGE);
		rx_buf_addf(&buf, "  %-10s ", label);
		add_styled(&buf, 1, "1;36", text);
		rx_buf_addc(&buf, '\n');
		flush(1, &buf);
	}
	free(text);
}

static void add_duration(struct rx_buf *buf, int64_t us)
{
	char text[32];
	double ms = (double)us / 1000;
	if (ms < 1000)
		snprintf(text, sizeof text, "  %.*f ms", ms < 10 ? 1 : 0, ms);
	else
		snprintf(text, sizeof text, "  %.1f s", ms / 1000);
	add_styled(buf, 1, "2", text);
}

static void step_print(int64_t us, const char *text)
{
	struct rx_buf buf;
	rx_buf_init(&buf, MAX_MESSAGE);
	rx_buf_adds(&buf, "  ");
	add_styled(&buf, 1, "32", term.utf8 ? "✓" : "*");
	rx_buf_addc(&buf, ' ');
	add_clean(&buf, text);
	if (us >= 0)
		add_duration(&buf, us);
	rx_buf_addc(&buf, '\n');
	flush(1, &buf);
}

void rx_term_step(int64_t us, const char *format, ...)
{
	if (term.level > RX_LEVEL_INFO)
		return;
	va_list args;
	va_start(args, format);
	char *text = format_text(format, args);
	va_end(args);
	if (!term.json)
		step_print(us, text);
	else if (us < 0)
		rx_term_event("step", RX_FIELD_STR("text", text));
	else
		rx_term_event("step", RX_FIELD_STR("text", text), RX_FIELD_MS("ms", us));
	free(text);
}

static void message(const char *label, const char *style, const char *text)
{
	if (term.json) {
		rx_term_event(label, RX_FIELD_STR("text", text));
		return;
	}
	struct rx_buf buf;
	rx_buf_init(&buf, MAX_MESSAGE);
	if (style) {
		add_styled(&buf, 2, style, label);
		rx_buf_adds(&buf, ": ");
	}
	add_clean(&buf, text);
	rx_buf_addc(&buf, '\n');
	flush(2, &buf);
}

/* One function for each kind of message: they differ in level and looks. */
static void message_at(enum rx_level level, const char *label, const char *style, const char *format, va_list args)
{
	if (level < term.level)
		return;
	char *text = format_text(format, args);
	message(label, style, text);
	free(text);
}

void rx_term_error(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	last_shown = true;
	message_at(RX_LEVEL_ERROR, "error", "1;31", format, args);
	va_end(args);
}

void rx_term_warning(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	last_shown = term.level <= RX_LEVEL_WARNING;
	message_at(RX_LEVEL_WARNING, "warning", "1;33", format, args);
	va_end(args);
}

void rx_term_hint(const char *format, ...)
{
	if (!last_shown)
		return;
	va_list args;
	va_start(args, format);
	message_at(RX_LEVEL_ERROR, "hint", "1;36", format, args);
	va_end(args);
}

void rx_term_info(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	message_at(RX_LEVEL_INFO, "info", NULL, format, args);
	va_end(args);
}

void rx_term_debug(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	message_at(RX_LEVEL_DEBUG, "debug", "2", format, args);
	va_end(args);
}

int rx_term_err(const struct rx_err *err)
{
	const char *hint = *err->hint ? err->hint : NULL;
	if (term.json) {
		rx_term_event("error", RX_FIELD_STR("text", err->text), RX_FIELD_STR("hint", hint));
	} else {
		rx_term_error("%s", err->text);
		if (hint)
			rx_term_hint("%s", hint);
	}
	return 1;
}

void rx_term_child(const char *source, enum rx_level level, const char *text)
{
	if (level < term.level)
		return;
	if (term.json) {
		rx_term_event("log", RX_FIELD_STR("source", source), RX_FIELD_STR("level", rx_level_name(level)),
			      RX_FIELD_STR("text", text));
		return;
	}
	struct rx_buf buf;
	rx_buf_init(&buf, MAX_MESSAGE);
	add_styled(&buf, 1, "2", source);
	add_styled(&buf, 1, "2", " | ");
	add_clean(&buf, text);
	rx_buf_addc(&buf, '\n');
	flush(1, &buf);
}

static void progress_draw(int64_t done, int64_t total, const char *text)
{
	struct rx_buf buf;
	rx_buf_init(&buf, MAX_MESSAGE);
	rx_buf_adds(&buf, "\r\033[K  ");
	add_clean(&buf, text);
	if (total > 0)
		rx_buf_addf(&buf, "  %d %%", (int)(done * 100 / total));
	else if (done > 0)
		rx_buf_addf(&buf, "  %lld", (long long)done);
	pthread_mutex_lock(&term.lock);
	write_all(2, rx_buf_text(&buf), buf.len);
	term.progress_shown = true;
	pthread_mutex_unlock(&term.lock);
	rx_buf_release(&buf);
}

/* True when enough time has passed since the line was last shown, or the work is done. */
static bool progress_is_due(int64_t done, int64_t total)
{
	uint64_t now = rx_now_us(), pause = term.json ? PROGRESS_EVENT_US : PROGRESS_REDRAW_US;
	pthread_mutex_lock(&term.lock);
	bool due = now - term.progress_at >= pause || (total > 0 && done >= total);
	if (due)
		term.progress_at = now;
	pthread_mutex_unlock(&term.lock);
	return due;
}

void rx_term_progress(int64_t done, int64_t total, const char *format, ...)
{
	bool drawn = term.json || (term.terminal[2] && term.level <= RX_LEVEL_INFO);
	if (!drawn || !progress_is_due(done, total))
		return;
	va_list args;
	va_start(args, format);
	char *text = format_text(format, args);
	va_end(args);
	if (term.json)
		rx_term_event("progress", RX_FIELD_STR("text", text), RX_FIELD_INT("done", done),
			      RX_FIELD_INT("total", total));
	else
		progress_draw(done, total, text);
	free(text);
}

void rx_term_progress_end(void)
{
	pthread_mutex_lock(&term.lock);
	progress_erase();
	term.progress_at = 0;
	pthread_mutex_unlock(&term.lock);
}
