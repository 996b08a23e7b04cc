/* Reads multipart/form-data (RFC 7578, RFC 2046 5.1) as it comes, in pieces of any size, without keeping more than a part's headers.
 * Pure: bytes in, calls out. */
#ifndef RX_SERVER_MULTIPART_H
#define RX_SERVER_MULTIPART_H

#include "../core/base.h"

#define RX_BOUNDARY_MAX 70
#define RX_PART_HEADERS_MAX 4096
#define RX_PARTS_MAX 64

/* Calls that return nonzero end the reading. */
struct rx_multipart_calls {
	void *context;
	/* `filename` NULL: a field, not a file. Texts live until the call returns. */
	int (*begin)(void *context, const char *name, const char *filename, const char *type);
	int (*data)(void *context, const char *bytes, size_t length);
	int (*end)(void *context);
};

struct rx_multipart {
	struct rx_multipart_calls calls;
	char delimiter[RX_BOUNDARY_MAX + 5]; /* "\r\n--boundary" */
	size_t delimiter_len, matched;
	char headers[RX_PART_HEADERS_MAX + 1];
	size_t header_len;
	int state, parts;
	bool open; /* begin was called, end was not */
};

/* `content_type`: of the request. -1 when it is not multipart/form-data with a boundary. */
int rx_multipart_init(struct rx_multipart *reader, const char *content_type, const struct rx_multipart_calls *calls);
/* 0; -1 when the bytes are malformed, or a call returned nonzero: nothing more may be given then. */
int rx_multipart_feed(struct rx_multipart *reader, const char *bytes, size_t length);
/* Whether the last boundary came: otherwise something is missing. */
bool rx_multipart_whole(const struct rx_multipart *reader);

#endif
