/* One WebSocket connection as the rest of the backend sees it: something that texts are sent to. Outlives its socket as
 * long as somebody holds a reference; sending to one whose socket is gone does nothing. Leader's thread only. */
#ifndef RX_SERVER_SESSION_H
#define RX_SERVER_SESSION_H

#include "../core/buf.h"

struct lws;
struct rx_address;
struct rx_client;
struct rx_engine;
struct rx_message;
struct rx_visit;

/* Bytes that must be free in front of a text that is given to rx_session_send: room for the frame's header. */
#define RX_SEND_ROOM 32

/* Why reading from a connection is paused; several reasons may hold at once. */
enum rx_hold { RX_HOLD_OUTPUT = 1, RX_HOLD_EVENTS = 2, RX_HOLD_CLAIM = 4, RX_HOLD_PACE = 8 };

struct rx_session {
	struct lws *wsi; /* NULL once closed */
	struct rx_engine *engine;
	struct rx_client *client;       /* NULL until the first frame named a token */
	struct rx_visit *visit;         /* where it is and what its handshake said; referenced */
	struct rx_address *address;     /* that it is counted for, until it is closed; NULL */
	struct rx_session *prev, *next; /* all that are open */
	struct rx_session *close_next;  /* those to be closed */
	struct rx_session *pace_next;   /* those that sent too fast (pace.c) */
	uint64_t pace_us;               /* until when; 0: it is none of them */
	int refs;
	bool browser;          /* came with an allowed Origin */
	bool greeted;          /* hello was answered: gets pushes */
	bool closing;          /* nothing more is read or sent */
	unsigned char holds;   /* enum rx_hold */
	unsigned char refused; /* kinds of bad frames that were logged */
	uint16_t close_code;
	uint16_t errors;       /* of its scripts that were reported in this minute */
	uint32_t errors_since; /* seconds */
	int waiting;            /* its events that wait for their turn */
	uint32_t heard, pinged; /* seconds of the server's clock; 0: no ping is out */
	char *input;            /* pieces of an unfinished message */
	size_t input_len, input_cap;
	struct rx_message *first, **last; /* what could not be sent at once */
	size_t output;                    /* its bytes */
};

struct rx_session *rx_session_new(struct lws *wsi, struct rx_engine *engine);
struct rx_session *rx_session_ref(struct rx_session *session);
void rx_session_unref(struct rx_session *session);

/* Sends `length` bytes at `text`, before which RX_SEND_ROOM bytes may be overwritten. */
void rx_session_send(struct rx_session *session, char *text, size_t length);
/* Drops what is queued, ignores frames that still arrive, and closes at the next rx_session_close_all. */
void rx_session_close(struct rx_session *session, int code);
/* Between two turns of the loop: never inside a callback of libwebsockets. */
void rx_session_close_all(struct rx_engine *engine);
void rx_session_ping(struct rx_session *session);
void rx_session_hold(struct rx_session *session, enum rx_hold why, bool on);

/* For ws.c: the socket can take more. Negative: close the connection now. */
int rx_session_writable(struct rx_session *session);
/* The socket is gone. */
void rx_session_closed(struct rx_session *session);

#endif
