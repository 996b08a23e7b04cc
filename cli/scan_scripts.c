/* The JavaScript that stands in quotes in rx_call_script and rx_call_function: see scan.h. */
#include "core/buf.h"
#include "scan_tokens.h"
#include "ui/script.h"

#define SCRIPT_MAX ((size_t)1 << 20)

static void add_utf8(struct rx_buf *out, unsigned c)
{
	if (c < 0x80) {
		rx_buf_addc(out, (char)c);
	} else if (c < 0x800) {
		rx_buf_addc(out, (char)(0xc0 | c >> 6));
		rx_buf_addc(out, (char)(0x80 | (c & 63)));
	} else {
		if (c >= 0x10000) {
			rx_buf_addc(out, (char)(0xf0 | c >> 18));
			rx_buf_addc(out, (char)(0x80 | (c >> 12 & 63)));
		} else {
			rx_buf_addc(out, (char)(0xe0 | c >> 12));
		}
		rx_buf_addc(out, (char)(0x80 | (c >> 6 & 63)));
		rx_buf_addc(out, (char)(0x80 | (c & 63)));
	}
}

static int digit(char c, int base)
{
	int value = c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : 99;
	return value < base ? value : -1;
}

/* At most `max` digits at `*p`. */
static unsigned number(const char **p, const char *end, int base, int max)
{
	unsigned value = 0;
	for (; max-- && *p < end && digit(**p, base) >= 0; ++*p)
		value = value * (unsigned)base + (unsigned)digit(**p, base);
	return value;
}

/* What follows a backslash. */
static const char *add_escape(struct rx_buf *out, const char *p, const char *end)
{
	static const char letters[] = "abfnrtv", values[] = "\a\b\f\n\r\t\v";
	const char *letter = strchr(letters, *p);
	if (digit(*p, 8) >= 0) {
		rx_buf_addc(out, (char)number(&p, end, 8, 3));
	} else if (*p == 'x') {
		p++;
		rx_buf_addc(out, (char)number(&p, end, 16, -1));
	} else if (*p == 'u' || *p == 'U') {
		int digits = *p++ == 'u' ? 4 : 8;
		add_utf8(out, number(&p, end, 16, digits) & 0x1fffff);
	} else if (*p == '\n') {
		p++;
	} else {
		rx_buf_addc(out, letter ? values[letter - letters] : *p);
		p++;
	}
	return p;
}

/* A string literal, without its quotes. */
static void add_string(struct rx_buf *out, const struct rx_token *token)
{
	const char *p = memchr(token->at, '"', (size_t)token->length), *end = token->at + token->length;
	for (p = p ? p + 1 : end; p < end && *p != '"';)
		if (*p == '\\' && p + 1 < end)
			p = add_escape(out, p + 1, end);
		else
			rx_buf_addc(out, *p++);
}

static bool has(const struct rx_strings *bodies, const char *body)
{
	for (int i = 0; i < bodies->len; i++)
		if (!strcmp(bodies->at[i], body))
			return true;
	return false;
}

static void take(const struct rx_scan *scan, int first, bool function, struct rx_strings *bodies)
{
	struct rx_arena arena;
	struct rx_buf code;
	int i = first;
	rx_arena_init(&arena, 0);
	rx_buf_init(&code, SCRIPT_MAX);
	for (; i < scan->len && scan->at[i].kind == RX_TOKEN_STRING; i++)
		add_string(&code, &scan->at[i]);
	bool alone = i > first && rx_token_among(scan, i, ", )");
	if (alone && !code.overflow && !rx_script_problem(&arena, rx_buf_text(&code))) {
		const char *body = rx_script_body(&arena, rx_buf_text(&code), function);
		if (!has(bodies, body))
			rx_strings_add(bodies, body);
	}
	rx_buf_release(&code);
	rx_arena_release(&arena);
}

void rx_scan_scripts(const struct rx_scan *scan, struct rx_strings *bodies)
{
	for (int i = 0; i + 2 < scan->len; i++) {
		bool function = rx_token_is(scan, i, "rx_call_function");
		if ((function || rx_token_is(scan, i, "rx_call_script")) && rx_token_is(scan, i + 1, "("))
			take(scan, i + 2, function, bodies);
	}
}
