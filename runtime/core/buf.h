/* A growing text buffer with a maximum. Always NUL-terminated once something was added. After the maximum was passed
 * nothing more is added and `overflow` stays true: check it once at the end. */
#ifndef RX_CORE_BUF_H
#define RX_CORE_BUF_H

#include "base.h"

struct rx_buf {
	char *at;
	size_t len, cap; /* `cap` is never above max + 1 */
	size_t max;      /* bytes, without the NUL; set by rx_buf_init */
	bool overflow;
};

void rx_buf_init(struct rx_buf *buf, size_t max);
void rx_buf_release(struct rx_buf *buf);
/* Keeps the memory. */
void rx_buf_clear(struct rx_buf *buf);
/* Hands the text (never NULL) to the caller, who frees it; the buffer is empty afterwards. */
char *rx_buf_detach(struct rx_buf *buf, size_t *length);
/* The text so far, "" when there is none. */
const char *rx_buf_text(const struct rx_buf *buf);

/* What rx_buf_add does when there is no room. */
void rx_buf_add_slow(struct rx_buf *buf, const void *bytes, size_t length);
/* Inline: answers of a few dozen bytes are made of a dozen of these. */
static inline void rx_buf_add(struct rx_buf *buf, const void *bytes, size_t length)
{
	if (length >= buf->cap - buf->len || buf->overflow) {
		rx_buf_add_slow(buf, bytes, length);
		return;
	}
	memcpy(buf->at + buf->len, bytes, length);
	buf->len += length;
	buf->at[buf->len] = 0;
}
static inline void rx_buf_adds(struct rx_buf *buf, const char *text)
{
	rx_buf_add(buf, text, strlen(text));
}
void rx_buf_addc(struct rx_buf *buf, char c);
/* `"name":`, of a name that has nothing to escape. */
void rx_buf_add_name(struct rx_buf *buf, const char *name);
void rx_buf_addf(struct rx_buf *buf, const char *format, ...) RX_PRINTF(2, 3);
/* A JSON string with quotes. Bytes that are not UTF-8 become U+FFFD; `<` is escaped so that the text can stand in a
 * script element. Returns false when something had to be replaced. */
bool rx_buf_add_json(struct rx_buf *buf, const char *text, size_t length);
static inline bool rx_buf_adds_json(struct rx_buf *buf, const char *text)
{
	return rx_buf_add_json(buf, text, strlen(text));
}
void rx_buf_add_int(struct rx_buf *buf, int64_t value);
/* The same into `to`, without a NUL; returns the length. */
#define RX_INT_MAX 20
size_t rx_int_print(char to[RX_INT_MAX], int64_t value);
/* The shortest decimal that reads back as the same double; NaN and infinities as null. */
void rx_buf_add_double(struct rx_buf *buf, double value);

/* Length of the valid UTF-8 sequence at `p` (1..4), or 0. Overlong forms, surrogates and values past U+10FFFF are not
 * valid (RFC 3629). */
int rx_utf8_step(const unsigned char *p, size_t left);
bool rx_utf8_valid(const char *text, size_t length);

#endif
