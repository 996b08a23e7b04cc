/* A reader of multipart/form-data: see multipart.h. A boundary has no CR in it, so one that does not match can only begin anew at the byte that
 * does not fit: the reader needs to keep nothing but how much of the delimiter has matched. */
#include "multipart.h"

#include <strings.h>

enum { DATA, AFTER, LINE_END, LAST, HEADERS, DONE, FAILED };

/* ---- header fields ---- */

/* The value of `name` among the parameters of a header's value, without quotes, in `out`. False: none, or too long. */
static bool parameter(const char *value, const char *name, char *out, size_t size)
{
	size_t length = strlen(name);
	for (const char *at = value; (at = strchr(at, ';'));) {
		at += 1 + strspn(at + 1, " \t");
		bool found = !strncasecmp(at, name, length) && at[length] == '=';
		at += strcspn(at, "=;");
		if (*at != '=')
			continue;
		bool quoted = *++at == '"';
		size_t n = 0;
		for (at += quoted; *at && (quoted ? *at != '"' : !strchr("; \t", *at)); at++) {
			if (quoted && *at == '\\' && (at[1] == '"' || at[1] == '\\'))
				at++;
			if (found && n + 1 >= size)
				return false;
			if (found)
				out[n++] = *at;
		}
		at += quoted && *at;
		if (found) {
			out[n] = 0;
			return true;
		}
	}
	return false;
}

/* The value of a header among lines that end with NUL each and with an empty one at the end; NULL. */
static const char *header(const char *lines, const char *name)
{
	size_t length = strlen(name);
	for (; *lines; lines += strlen(lines) + 1)
		if (!strncasecmp(lines, name, length) && lines[length] == ':')
			return lines + length + 1 + strspn(lines + length + 1, " \t");
	return NULL;
}

static bool boundary_ok(const char *text)
{
	static const char others[] = "'()+_,-./:=? ";
	size_t length = strlen(text);
	for (const char *p = text; *p; p++)
		if (!((*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') || (*p >= '0' && *p <= '9') || strchr(others, *p)))
			return false;
	return length && length <= RX_BOUNDARY_MAX && text[length - 1] != ' ';
}

int rx_multipart_init(struct rx_multipart *reader, const char *content_type, const struct rx_multipart_calls *calls)
{
	static const char type[] = "multipart/form-data";
	char boundary[RX_BOUNDARY_MAX + 1];
	*reader = (struct rx_multipart){ .calls = *calls, .state = FAILED };
	if (strncasecmp(content_type, type, sizeof type - 1) || !strchr("; \t", content_type[sizeof type - 1]) ||
	    !parameter(content_type, "boundary", boundary, sizeof boundary) || !boundary_ok(boundary))
		return -1;
	snprintf(reader->delimiter, sizeof reader->delimiter, "\r\n--%s", boundary);
	reader->delimiter_len = strlen(reader->delimiter);
	reader->matched = 2; /* the first boundary may stand at the very beginning */
	reader->state = DATA;
	return 0;
}

/* ---- parts ---- */

static int begin_part(struct rx_multipart *reader)
{
	char name[256], filename[1024], type[256] = "application/octet-stream";
	char lines[RX_PART_HEADERS_MAX + 1];
	size_t n = 0;
	for (size_t i = 0; i < reader->header_len; i++)
		if (reader->headers[i] != '\n')
			lines[n++] = reader->headers[i] == '\r' ? 0 : reader->headers[i];
	lines[n] = 0;
	const char *disposition = header(lines, "content-disposition"), *given = header(lines, "content-type");
	if (!disposition || strncasecmp(disposition, "form-data", 9) || !parameter(disposition, "name", name, sizeof name))
		return -1;
	if (given && strlen(given) < sizeof type)
		snprintf(type, sizeof type, "%s", given);
	bool file = parameter(disposition, "filename", filename, sizeof filename);
	if (++reader->parts > RX_PARTS_MAX)
		return -1;
	reader->open = true;
	return reader->calls.begin(reader->calls.context, name, file ? filename : NULL, type) ? -1 : 0;
}

static int give(struct rx_multipart *reader, const char *bytes, size_t length)
{
	if (!reader->open || !length)
		return 0;
	return reader->calls.data(reader->calls.context, bytes, length) ? -1 : 0;
}

static int end_part(struct rx_multipart *reader)
{
	if (!reader->open)
		return 0;
	reader->open = false;
	return reader->calls.end(reader->calls.context) ? -1 : 0;
}

/* ---- bytes ---- */

/* How many of the bytes were taken; -1. */
static ptrdiff_t feed_data(struct rx_multipart *reader, const char *bytes, size_t length)
{
	if (!reader->matched) {
		const char *cr = memchr(bytes, '\r', length);
		size_t plain = cr ? (size_t)(cr - bytes) : length;
		if (give(reader, bytes, plain))
			return -1;
		if (!cr)
			return (ptrdiff_t)length;
		reader->matched = 1;
		return (ptrdiff_t)plain + 1;
	}
	if (*bytes != reader->delimiter[reader->matched]) {
		size_t matched = reader->matched;
		reader->matched = 0;
		return give(reader, reader->delimiter, matched) ? -1 : 0; /* this byte is looked at again */
	}
	if (++reader->matched < reader->delimiter_len)
		return 1;
	reader->matched = 0;
	reader->state = AFTER;
	return end_part(reader) ? -1 : 1;
}

static int feed_after(struct rx_multipart *reader, char c)
{
	switch (reader->state) {
	case AFTER:
		if (c == ' ' || c == '\t')
			return 0;
		reader->state = c == '\r' ? LINE_END : LAST;
		return c == '\r' || c == '-' ? 0 : -1;
	case LINE_END:
		reader->state = HEADERS;
		reader->header_len = 0;
		return c == '\n' ? 0 : -1;
	default: /* LAST */
		reader->state = DONE;
		return c == '-' ? 0 : -1;
	}
}

static int feed_header(struct rx_multipart *reader, char c)
{
	if (!c || reader->header_len == RX_PART_HEADERS_MAX)
		return -1;
	reader->headers[reader->header_len++] = c;
	reader->headers[reader->header_len] = 0;
	if (reader->header_len < 4 || memcmp(reader->headers + reader->header_len - 4, "\r\n\r\n", 4) != 0)
		return 0;
	reader->state = DATA;
	reader->matched = 0;
	return begin_part(reader);
}

int rx_multipart_feed(struct rx_multipart *reader, const char *bytes, size_t length)
{
	for (size_t at = 0; at < length;) {
		ptrdiff_t taken = 1;
		if (reader->state == DONE)
			return 0; /* what follows the last boundary means nothing */
		if (reader->state == DATA)
			taken = feed_data(reader, bytes + at, length - at);
		else if (reader->state == FAILED || (reader->state == HEADERS ? feed_header(reader, bytes[at]) : feed_after(reader, bytes[at])))
			taken = -1;
		if (taken < 0) {
			reader->state = FAILED;
			return -1;
		}
		at += (size_t)taken;
	}
	return 0;
}

bool rx_multipart_whole(const struct rx_multipart *reader)
{
	return reader->state == DONE;
}
