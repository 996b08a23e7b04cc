/* Bodies of answers on their way to the browser, piece by piece as the connection takes them: bytes of memory and open
 * files. Those with an ETag are answered by 304 to a browser that has them; of those that can be had in parts, one part
 * is sent when it is asked for. */
#include "exchange.h"

#include <sys/stat.h>
#include <unistd.h>

#define CHUNK 32768
#define MORE_MAX 8 /* further headers of an answer that has an ETag */

/* A body that is being sent. */
struct transfer {
	struct rx_exchange exchange; /* first */
	const unsigned char *bytes;
	char *owned; /* to be freed; NULL */
	int fd;      /* -1: in memory */
	size_t length, sent;
	int *count; /* of the server's */
	bool close;
};

static void drop_transfer(struct rx_exchange *exchange)
{
	struct transfer *transfer = (struct transfer *)exchange;
	if (transfer->fd >= 0)
		close(transfer->fd);
	--*transfer->count;
	free(transfer->owned);
	free(transfer);
}

static int read_chunk(struct transfer *transfer, unsigned char *to, size_t length)
{
	if (transfer->fd < 0) {
		memcpy(to, transfer->bytes + transfer->sent, length);
		return 0;
	}
	return pread(transfer->fd, to, length, (off_t)transfer->sent) == (ssize_t)length ? 0 : -1;
}

static int send_chunk(struct rx_exchange *exchange, struct lws *wsi, void **user)
{
	unsigned char chunk[LWS_PRE + CHUNK];
	struct transfer *transfer = (struct transfer *)exchange;
	size_t left = transfer->length - transfer->sent, length = left < CHUNK ? left : CHUNK;
	if (read_chunk(transfer, chunk + LWS_PRE, length) < 0)
		return -1;
	bool last = length == left;
	int written = lws_write(wsi, chunk + LWS_PRE, length, last ? LWS_WRITE_HTTP_FINAL : LWS_WRITE_HTTP);
	if (written < (int)length)
		return -1;
	transfer->sent += length;
	if (!last) {
		lws_callback_on_writable(wsi);
		return 0;
	}
	bool close = transfer->close;
	rx_http_drop(user);
	return rx_http_done(wsi, close);
}

/* A second request lies behind the one that is being answered: libwebsockets then calls nothing but this, without a
 * pause. */
static int send_hurried(struct rx_exchange *exchange, struct lws *wsi, void **user)
{
	((struct transfer *)exchange)->close = true;
	return lws_send_pipe_choked(wsi) ? -1 : send_chunk(exchange, wsi, user);
}

/* ---- what the browser has of it ---- */

/* If-None-Match: a list of tags, weak ones too, or `*`. */
static bool unchanged(struct lws *wsi, const char *etag)
{
	char wanted[1024];
	if (!rx_http_header(wsi, WSI_TOKEN_HTTP_IF_NONE_MATCH, wanted, sizeof wanted))
		return false;
	return !strcmp(wanted, "*") || strstr(wanted, etag);
}

/* Whether a part is asked for and still of the same file: If-Range has the tag of the file that the first part came
 * from. */
static enum rx_range judge_range(struct lws *wsi, const char *etag, struct transfer *transfer, size_t *from)
{
	char wanted[128], condition[128];
	const char *range = rx_http_header(wsi, WSI_TOKEN_HTTP_RANGE, wanted, sizeof wanted);
	if (lws_hdr_total_length(wsi, WSI_TOKEN_HTTP_IF_RANGE) > 0) {
		const char *tag = rx_http_header(wsi, WSI_TOKEN_HTTP_IF_RANGE, condition, sizeof condition);
		if (!tag || strcmp(tag, etag) != 0)
			return RX_RANGE_NONE;
	}
	return rx_range_read(range, transfer->length, from, &transfer->length);
}

/* Cuts the transfer and says so in `text`; false: the whole is sent. */
static bool cut(struct lws *wsi, struct rx_answer *answer, struct transfer *transfer, char *text, size_t size)
{
	size_t from = 0, whole = transfer->length;
	enum rx_range range = judge_range(wsi, answer->etag, transfer, &from);
	if (range == RX_RANGE_NONE)
		return false;
	answer->status = range == RX_RANGE_PART ? 206 : 416;
	snprintf(text, size, "bytes */%zu", whole);
	if (range == RX_RANGE_PART)
		snprintf(text, size, "bytes %zu-%zu/%zu", from, transfer->length - 1, whole);
	else
		transfer->length = 0;
	transfer->sent = from;
	return true;
}

/* ---- sending ---- */

static int start_body(struct lws *wsi, void **user, const struct transfer *transfer)
{
	rx_http_drop(user);
	struct transfer *copy = rx_xmalloc(sizeof *copy);
	*copy = *transfer;
	copy->exchange =
		(struct rx_exchange){ .complete = send_hurried, .writable = send_chunk, .drop = drop_transfer };
	copy->count = &((struct rx_server *)lws_context_user(lws_get_context(wsi)))->transfers;
	++*copy->count;
	*user = copy;
	lws_callback_on_writable(wsi);
	return 0;
}

/* Owns what the transfer holds. */
static int send_off(struct lws *wsi, void **user, struct rx_answer *answer, struct transfer *transfer, bool head)
{
	transfer->close = answer->close;
	answer->length = transfer->length - transfer->sent;
	int result = rx_http_headers(wsi, answer);
	if (!result && !head && answer->status != 304 && answer->length)
		return start_body(wsi, user, transfer);
	if (transfer->fd >= 0)
		close(transfer->fd);
	free(transfer->owned);
	rx_http_drop(user);
	return result ? -1 : rx_http_done(wsi, answer->close);
}

/* As much of it as the browser does not have and asks for. */
static int send_wanted(struct lws *wsi, void **user, struct rx_answer *answer, struct transfer *transfer, bool head)
{
	char range[80];
	struct rx_api_pair more[MORE_MAX + 2];
	memcpy(more, answer->more, (size_t)answer->more_count * sizeof *more);
	answer->more = more;
	if (answer->in_parts)
		more[answer->more_count++] = (struct rx_api_pair){ "accept-ranges:", "bytes" };
	if (answer->status == 200 && unchanged(wsi, answer->etag))
		answer->status = 304;
	else if (answer->status == 200 && answer->in_parts && !head && cut(wsi, answer, transfer, range, sizeof range))
		more[answer->more_count++] = (struct rx_api_pair){ "content-range:", range };
	return send_off(wsi, user, answer, transfer, head);
}

int rx_http_bytes(struct lws *wsi, void **user, struct rx_answer *answer, char *bytes, size_t length, bool head)
{
	struct transfer transfer = { .bytes = (unsigned char *)bytes, .owned = bytes, .fd = -1, .length = length };
	return send_off(wsi, user, answer, &transfer, head);
}

int rx_http_constant(struct lws *wsi, void **user, struct rx_answer *answer, const unsigned char *bytes, size_t length,
		     bool head)
{
	char etag[64];
	struct transfer transfer = { .bytes = bytes, .fd = -1, .length = length };
	uint64_t hash = rx_hash(RX_HASH_START, bytes, length);
	snprintf(etag, sizeof etag, "\"%zx-%llx\"", length, (unsigned long long)hash);
	answer->etag = etag;
	return send_wanted(wsi, user, answer, &transfer, head);
}

int rx_http_fd(struct lws *wsi, void **user, struct rx_answer *answer, int fd, bool head)
{
	char etag[64];
	struct stat info;
	struct transfer transfer = { .fd = fd };
	if (fstat(fd, &info) || !S_ISREG(info.st_mode)) {
		close(fd);
		return rx_http_refuse(wsi, 404);
	}
	transfer.length = (size_t)info.st_size;
	snprintf(etag, sizeof etag, "\"%llx-%llx\"", (unsigned long long)info.st_size,
		 (unsigned long long)info.st_mtim.tv_sec * 1000000000ull + (unsigned long long)info.st_mtim.tv_nsec);
	answer->etag = etag;
	return send_wanted(wsi, user, answer, &transfer, head);
}
