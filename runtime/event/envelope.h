/* One frame from a client, checked: docs/protocol.md, "Client to server". Pure: bytes in, struct out, no state. */
#ifndef RX_EVENT_ENVELOPE_H
#define RX_EVENT_ENVELOPE_H

#include <cjson/cJSON.h>

#include "../core/tokens.h"

#define RX_NONCE_LENGTH 16
#define RX_NESTING_MAX 64

struct rx_plain;
struct rx_plain_pool;

enum rx_envelope_kind { RX_ENVELOPE_HELLO, RX_ENVELOPE_EVENT, RX_ENVELOPE_PING /* needs no token */ };

enum rx_envelope_status {
	RX_ENVELOPE_OK,
	RX_ENVELOPE_BAD_JSON,  /* not one JSON object, or nested too deep; nothing else is filled */
	RX_ENVELOPE_BAD_EVENT, /* a member is missing or wrong: `problem` says which; token and seq are filled where
				  they were good */
	RX_ENVELOPE_BAD_TOKEN, /* client_token is a string, but not a token: the connection is to be closed */
};

struct rx_envelope {
	enum rx_envelope_kind kind;
	char token[RX_TOKEN_LENGTH + 1]; /* "" when it was missing */
	char nonce[RX_NONCE_LENGTH + 1]; /* of a hello */
	const char *handler;             /* in `root` or `plain`; NULL when missing */
	const cJSON *arguments;          /* likewise; NULL when there are none */
	int64_t seq;                     /* 0: none */
	const char *problem;             /* static; one sentence for people, NULL when the status is OK */
	cJSON *root;                     /* owned, by way of `plain` when that is there; not to be changed; NULL: of a plain event */
	struct rx_plain *plain;          /* the memory of all of this; owned; NULL: cJSON's */
};

/* Reads `length` bytes (not NUL-terminated). Call _release whatever the status, on the thread that uses `pool` (NULL: none). */
enum rx_envelope_status rx_envelope_parse(struct rx_envelope *envelope, const char *text, size_t length, struct rx_plain_pool *pool);
/* What it holds, and what it says, is `to`'s then: _release has nothing to do. */
void rx_envelope_move(struct rx_envelope *to, struct rx_envelope *from);
void rx_envelope_release(struct rx_envelope *envelope);

/* Whether `text` is exactly 32 lower-case hexadecimal digits. */
bool rx_token_valid(const char *text);

#endif
