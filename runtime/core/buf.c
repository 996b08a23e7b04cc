/* Growing text buffer, JSON text output and UTF-8 checks. */
#include "buf.h"

#include <math.h>

void rx_buf_init(struct rx_buf *buf, size_t max)
{
	*buf = (struct rx_buf){ .max = max };
}

void rx_buf_release(struct rx_buf *buf)
{
	free(buf->at);
	rx_buf_init(buf, buf->max);
}

void rx_buf_clear(struct rx_buf *buf)
{
	buf->len = 0;
	buf->overflow = false;
	if (buf->at)
		buf->at[0] = 0;
}

char *rx_buf_detach(struct rx_buf *buf, size_t *length)
{
	char *text = buf->at ? buf->at : rx_xstrdup("");
	if (length)
		*length = buf->len;
	rx_buf_init(buf, buf->max);
	return text;
}

const char *rx_buf_text(const struct rx_buf *buf)
{
	return buf->at ? buf->at : "";
}

static __attribute__((noinline)) void grow(struct rx_buf *buf, size_t least)
{
	size_t cap = buf->cap ? buf->cap * 2 : 256;
	while (cap < least)
		cap *= 2;
	cap = cap <= buf->max ? cap : buf->max + 1;
	buf->at = rx_xrealloc(buf->at, cap);
	buf->cap = cap;
}

/* For `length` bytes and the NUL; false when that is past the maximum. */
static bool make_room(struct rx_buf *buf, size_t length)
{
	buf->overflow |= length > buf->max - buf->len;
	if (buf->overflow)
		return false;
	if (buf->len + length + 1 > buf->cap)
		grow(buf, buf->len + length + 1);
	return true;
}

void rx_buf_add_slow(struct rx_buf *buf, const void *bytes, size_t length)
{
	if (make_room(buf, length))
		rx_buf_add(buf, bytes, length);
}

void rx_buf_addc(struct rx_buf *buf, char c)
{
	rx_buf_add(buf, &c, 1);
}

void rx_buf_add_name(struct rx_buf *buf, const char *name)
{
	size_t length = strlen(name);
	if (!make_room(buf, length + 3))
		return;
	char *to = buf->at + buf->len;
	to[0] = '"';
	memcpy(to + 1, name, length);
	memcpy(to + 1 + length, "\":", 3);
	buf->len += length + 3;
}

void rx_buf_addf(struct rx_buf *buf, const char *format, ...)
{
	va_list args, again;
	va_start(args, format);
	va_copy(again, args);
	int length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (length >= 0 && make_room(buf, (size_t)length)) {
		vsnprintf(buf->at + buf->len, (size_t)length + 1, format, again);
		buf->len += (size_t)length;
	}
	va_end(again);
}

int rx_utf8_step(const unsigned char *p, size_t left)
{
	if (!left)
		return 0;
	if (p[0] < 0x80)
		return 1;
	int length = p[0] >= 0xf0 ? 4 : p[0] >= 0xe0 ? 3 : 2;
	if (p[0] < 0xc2 || p[0] > 0xf4 || left < (size_t)length)
		return 0;
	for (int i = 1; i < length; i++)
		if ((p[i] & 0xc0) != 0x80)
			return 0;
	bool overlong = (p[0] == 0xe0 && p[1] < 0xa0) || (p[0] == 0xf0 && p[1] < 0x90);
	bool outside = (p[0] == 0xed && p[1] > 0x9f) || (p[0] == 0xf4 && p[1] > 0x8f);
	return overlong || outside ? 0 : length;
}

/* Frames are mostly ASCII: 32 bytes at a time, then eight, as long as none has its highest bit set. */
static size_t ascii_length(const unsigned char *p, size_t length)
{
	const uint64_t high = UINT64_C(0x8080808080808080);
	uint64_t word[4];
	size_t at = 0;
	for (; at + sizeof word <= length; at += sizeof word) {
		memcpy(word, p + at, sizeof word);
		if ((word[0] | word[1] | word[2] | word[3]) & high)
			break;
	}
	for (; at + sizeof *word <= length; at += sizeof *word) {
		memcpy(word, p + at, sizeof *word);
		if (*word & high)
			break;
	}
	return at;
}

bool rx_utf8_valid(const char *text, size_t length)
{
	const unsigned char *p = (const unsigned char *)text;
	while (length) {
		size_t ascii = ascii_length(p, length);
		p += ascii;
		length -= ascii;
		if (!length)
			break;
		int step = rx_utf8_step(p, length);
		if (!step)
			return false;
		p += step;
		length -= (size_t)step;
	}
	return true;
}

static bool plain(unsigned char c)
{
	return c >= 0x20 && c < 0x80 && c != '"' && c != '\\' && c != '<' && c != 0x7f;
}

static void add_escaped(struct rx_buf *buf, unsigned char c)
{
	static const char names[] = "\bb\tt\nn\ff\rr\"\"\\\\";
	for (const char *n = names; *n; n += 2)
		if ((unsigned char)*n == c) {
			rx_buf_addc(buf, '\\');
			rx_buf_addc(buf, n[1]);
			return;
		}
	rx_buf_addf(buf, "\\u%04x", c);
}

bool rx_buf_add_json(struct rx_buf *buf, const char *text, size_t length)
{
	const unsigned char *p = (const unsigned char *)text, *end = p + length;
	bool clean = true;
	rx_buf_addc(buf, '"');
	while (p < end) {
		const unsigned char *run = p;
		while (p < end && plain(*p))
			p++;
		rx_buf_add(buf, run, (size_t)(p - run));
		if (p == end)
			break;
		int step = rx_utf8_step(p, (size_t)(end - p));
		if (step > 1) {
			rx_buf_add(buf, p, (size_t)step);
		} else if (step == 1) {
			add_escaped(buf, *p);
		} else {
			rx_buf_adds(buf, "\xef\xbf\xbd");
			clean = false;
			step = 1;
		}
		p += step;
	}
	rx_buf_addc(buf, '"');
	return clean;
}

size_t rx_int_print(char to[RX_INT_MAX], int64_t value)
{
	char digits[RX_INT_MAX], *end = digits + sizeof digits, *p = end;
	uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
	do
		*--p = (char)('0' + rest % 10);
	while (rest /= 10);
	if (value < 0)
		*--p = '-';
	memcpy(to, p, (size_t)(end - p));
	return (size_t)(end - p);
}

void rx_buf_add_int(struct rx_buf *buf, int64_t value)
{
	char digits[RX_INT_MAX];
	rx_buf_add(buf, digits, rx_int_print(digits, value));
}

void rx_buf_add_double(struct rx_buf *buf, double value)
{
	if (!isfinite(value)) {
		rx_buf_adds(buf, "null");
		return;
	}
	char text[40];
	for (int digits = 15; digits <= 17; digits++) {
		snprintf(text, sizeof text, "%.*g", digits, value);
		if (strtod(text, NULL) == value)
			break;
	}
	rx_buf_adds(buf, text);
}
