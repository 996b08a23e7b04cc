/* Printing of an exported program: see report.h. One write a message, so that those of threads do not mix. */
#include "report.h"

#include <time.h>
#include <unistd.h>

#define MAX_LINE 65536

static struct {
	enum rx_serve_level level;
	bool json;
	int worker; /* 0: there are not several */
} report = { .level = RX_SERVE_INFO };

static const char *const names[] = { "debug", "info", "warning", "error" };

void rx_report_init(enum rx_serve_level level, bool json)
{
	report.level = level;
	report.json = json;
}

bool rx_report_json(void)
{
	return report.json;
}

void rx_report_worker(int number)
{
	report.worker = number;
}

/* The end of a line in JSON: when, and who. */
static void add_end(struct rx_buf *out)
{
	struct timespec now;
	struct tm parts;
	clock_gettime(CLOCK_REALTIME, &now);
	gmtime_r(&now.tv_sec, &parts);
	if (report.worker)
		rx_buf_addf(out, ",\"worker\":%d", report.worker);
	rx_buf_addf(out, ",\"time\":\"%04d-%02d-%02dT%02d:%02d:%02d.%03ldZ\"}\n", parts.tm_year + 1900,
		    parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec, now.tv_nsec / 1000000);
}

static void put(int fd, const char *text, size_t length)
{
	while (length) {
		ssize_t n = write(fd, text, length);
		if (n <= 0)
			return;
		text += n;
		length -= (size_t)n;
	}
}

/* Control characters in what strangers may have caused must not drive the terminal. */
static void add_plain(struct rx_buf *out, const char *text)
{
	for (; *text; text++)
		rx_buf_addc(out, (unsigned char)*text < ' ' && *text != '\n' && *text != '\t' ? '?' : *text);
}

static void say(enum rx_serve_level level, const char *text, const char *hint)
{
	struct rx_buf out;
	if (level < report.level)
		return;
	rx_buf_init(&out, MAX_LINE);
	if (report.json) {
		rx_buf_addf(&out, "{\"event\":\"%s\",\"text\":", names[level]);
		rx_buf_add_json(&out, text, strlen(text));
		rx_buf_adds(&out, *hint ? ",\"hint\":" : "");
		if (*hint)
			rx_buf_add_json(&out, hint, strlen(hint));
		add_end(&out);
	} else {
		rx_buf_addf(&out, "%s%s", level >= RX_SERVE_WARNING ? names[level] : "",
			    level >= RX_SERVE_WARNING ? ": " : "");
		if (report.worker)
			rx_buf_addf(&out, "worker %d: ", report.worker);
		add_plain(&out, text);
		rx_buf_addf(&out, "\n%s%s%s", *hint ? "hint: " : "", hint, *hint ? "\n" : "");
	}
	put(report.json || level < RX_SERVE_WARNING ? 1 : 2, out.at, out.len);
	rx_buf_release(&out);
}

void rx_report(enum rx_serve_level level, const char *format, ...)
{
	char text[2048];
	va_list args;
	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	say(level, text, "");
}

void rx_report_named(const char *level, const char *text)
{
	int which = RX_SERVE_INFO;
	for (size_t i = 0; i < RX_COUNT(names); i++)
		if (!strcmp(level, names[i]))
			which = (int)i;
	say((enum rx_serve_level)which, text, "");
}

static void add_member(struct rx_buf *out, const char *name, const char *text)
{
	rx_buf_addf(out, ",\"%s\":", name);
	rx_buf_add_json(out, text, strlen(text));
}

void rx_report_request(const struct rx_requested *requested)
{
	struct rx_buf out;
	double ms = (double)requested->us / 1000;
	rx_buf_init(&out, MAX_LINE);
	if (report.json) {
		rx_buf_adds(&out, "{\"event\":\"request\"");
		add_member(&out, "method", requested->method);
		add_member(&out, "path", requested->path);
		rx_buf_addf(&out, ",\"status\":%d,\"bytes\":%zu,\"ms\":%.1f", requested->status, requested->bytes, ms);
		add_member(&out, "client", requested->client);
		add_member(&out, "request_id", requested->id);
		add_end(&out);
	} else {
		if (report.worker)
			rx_buf_addf(&out, "worker %d: ", report.worker);
		rx_buf_addf(&out, "%s ", requested->method);
		add_plain(&out, requested->path);
		rx_buf_addf(&out, " %d, %zu bytes, %.1f ms, from %s, request %s\n", requested->status, requested->bytes,
			    ms, requested->client, requested->id);
	}
	put(1, out.at, out.len);
	rx_buf_release(&out);
}

int rx_report_err(const struct rx_err *err, int code)
{
	say(RX_SERVE_ERROR, err->text, err->hint);
	return code;
}

void rx_report_out(const char *text)
{
	put(1, text, strlen(text));
}
