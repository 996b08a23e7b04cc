/* The smallest WebSocket client that tests of the server need: blocking, with a deadline on every read. Frames are sent
 * masked; pings are answered unless `deaf`. */
#ifndef TESTS_UNIT_WS_CLIENT_H
#define TESTS_UNIT_WS_CLIENT_H

#include <arpa/inet.h>
#include <errno.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define WS_WAIT_MS 8000

struct ws {
	int fd;
	bool deaf;
	int status;     /* of the handshake */
	int close_code; /* after the server closed; 0 otherwise; 1006: without a close frame */
	char *text;     /* of the last message; NUL-terminated */
};

static inline int ws_connect_port(int port)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons((uint16_t)port) };
	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (connect(fd, (struct sockaddr *)&to, sizeof to) == 0)
		return fd;
	close(fd);
	return -1;
}

static inline bool ws_write_all(int fd, const void *bytes, size_t length)
{
	for (const char *p = bytes; length;) {
		ssize_t n = send(fd, p, length, MSG_NOSIGNAL);
		if (n <= 0)
			return false;
		p += n;
		length -= (size_t)n;
	}
	return true;
}

/* False at the end of the stream, on an error, or after `ms`. */
static inline bool ws_read_all(int fd, void *bytes, size_t length, int ms)
{
	for (char *p = bytes; length;) {
		struct pollfd poll_fd = { .fd = fd, .events = POLLIN };
		ssize_t n = poll(&poll_fd, 1, ms) == 1 ? recv(fd, p, length, 0) : -1;
		if (n <= 0)
			return false;
		p += n;
		length -= (size_t)n;
	}
	return true;
}

/* Sends `request` and returns everything up to the end of the headers; NULL when nothing came. The caller frees it. */
static inline char *ws_headers(int fd, const char *request)
{
	size_t length = 0, cap = 32768;
	char *answer = calloc(1, cap);
	if (!ws_write_all(fd, request, strlen(request)))
		length = 0;
	while (length + 1 < cap && !strstr(answer, "\r\n\r\n") && ws_read_all(fd, answer + length, 1, WS_WAIT_MS))
		length++;
	return answer;
}

/* `origin` NULL: none; `host` NULL: 127.0.0.1:port. */
static inline struct ws ws_open_with(int port, const char *path, const char *host, const char *origin)
{
	struct ws ws = { .fd = ws_connect_port(port) };
	char request[2048], own_host[64];
	snprintf(own_host, sizeof own_host, "127.0.0.1:%d", port);
	snprintf(request, sizeof request,
		 "GET %s HTTP/1.1\r\nHost: %s\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n%s%s%s"
		 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n",
		 path, host ? host : own_host, origin ? "Origin: " : "", origin ? origin : "", origin ? "\r\n" : "");
	char *answer = ws_headers(ws.fd, request);
	if (!strncmp(answer, "HTTP/1.", 7) && strlen(answer) > 9)
		ws.status = (int)strtol(answer + 9, NULL, 10);
	free(answer);
	return ws;
}

static inline struct ws ws_open(int port)
{
	return ws_open_with(port, "/_event", NULL, NULL);
}

static inline void ws_frame(struct ws *ws, int first_byte, const void *bytes, size_t length)
{
	unsigned char *frame = calloc(1, length + 14), *p = frame;
	*p++ = (unsigned char)first_byte;
	if (length < 126) {
		*p++ = (unsigned char)(0x80 | length);
	} else if (length < 65536) {
		*p++ = 0x80 | 126;
		*p++ = (unsigned char)(length >> 8);
		*p++ = (unsigned char)length;
	} else {
		*p++ = 0x80 | 127;
		for (int shift = 56; shift >= 0; shift -= 8)
			*p++ = (unsigned char)((uint64_t)length >> shift);
	}
	static const unsigned char mask[4] = { 0x12, 0x34, 0x56, 0x78 };
	memcpy(p, mask, 4);
	p += 4;
	for (size_t i = 0; i < length; i++)
		*p++ = ((const unsigned char *)bytes)[i] ^ mask[i % 4];
	ws_write_all(ws->fd, frame, (size_t)(p - frame));
	free(frame);
}

static inline void ws_send(struct ws *ws, const char *text)
{
	ws_frame(ws, 0x81, text, strlen(text));
}

static inline bool ws_header(struct ws *ws, int *opcode, uint64_t *length, int ms)
{
	unsigned char head[2], more[8];
	if (!ws_read_all(ws->fd, head, 2, ms))
		return false;
	*opcode = head[0] & 15;
	*length = head[1] & 127;
	int extra = *length == 126 ? 2 : *length == 127 ? 8 : 0;
	if (extra && !ws_read_all(ws->fd, more, (size_t)extra, ms))
		return false;
	if (extra)
		*length = 0;
	for (int i = 0; i < extra; i++)
		*length = *length << 8 | more[i];
	return true;
}

/* The next text, or NULL: the connection has ended (close_code says how) or `ms` have passed. */
static inline const char *ws_read_for(struct ws *ws, int ms)
{
	int opcode = 0;
	uint64_t length = 0;
	free(ws->text);
	ws->text = NULL;
	while (ws_header(ws, &opcode, &length, ms)) {
		ws->text = calloc(1, length + 1);
		if (length && !ws_read_all(ws->fd, ws->text, length, ms))
			break;
		if (opcode == 1)
			return ws->text;
		if (opcode == 8)
			ws->close_code =
				length >= 2 ? (unsigned char)ws->text[0] << 8 | (unsigned char)ws->text[1] : 1005;
		if (opcode == 9 && !ws->deaf)
			ws_frame(ws, 0x8a, ws->text, length);
		free(ws->text);
		ws->text = NULL;
		if (opcode == 8)
			return NULL;
	}
	if (!ws->close_code && recv(ws->fd, &opcode, 1, MSG_PEEK | MSG_DONTWAIT) == 0)
		ws->close_code = 1006;
	return NULL;
}

static inline const char *ws_read(struct ws *ws)
{
	return ws_read_for(ws, WS_WAIT_MS);
}

/* Sends and waits for the next text; "" when there is none. */
static inline const char *ws_ask(struct ws *ws, const char *text)
{
	ws_send(ws, text);
	const char *answer = ws_read(ws);
	return answer ? answer : "";
}

/* Without a closing handshake. */
static inline void ws_drop(struct ws *ws)
{
	if (ws->fd >= 0)
		close(ws->fd);
	free(ws->text);
	*ws = (struct ws){ .fd = -1 };
}

#endif
