/* Lines of JSON over a socket pair: see ipc.h. */
#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

#include "ipc.h"

#define LINE_MAX_BYTES (16u << 20)

void rx_ipc_init(struct rx_ipc *ipc, int fd)
{
	ipc->fd = fd;
	rx_buf_init(&ipc->in, LINE_MAX_BYTES);
}

void rx_ipc_release(struct rx_ipc *ipc)
{
	if (ipc->fd >= 0)
		close(ipc->fd);
	ipc->fd = -1;
	rx_buf_release(&ipc->in);
}

int rx_ipc_fill(struct rx_ipc *ipc)
{
	char chunk[16384];
	ssize_t n;
	do
		n = read(ipc->fd, chunk, sizeof chunk);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		return errno == EAGAIN || errno == EWOULDBLOCK ? 1 : -1;
	if (n > 0)
		rx_buf_add(&ipc->in, chunk, (size_t)n);
	return ipc->in.overflow ? -1 : n > 0;
}

/* Takes the first line off the buffer; NULL when there is no whole one. The caller frees it. */
static char *line_take(struct rx_buf *in)
{
	char *end = in->len ? memchr(in->at, '\n', in->len) : NULL;
	if (!end)
		return NULL;
	size_t length = (size_t)(end - in->at);
	char *line = rx_xstrndup(in->at, length);
	in->len -= length + 1;
	memmove(in->at, end + 1, in->len);
	in->at[in->len] = 0;
	return line;
}

cJSON *rx_ipc_next(struct rx_ipc *ipc)
{
	for (char *line; (line = line_take(&ipc->in));) {
		cJSON *message = cJSON_Parse(line);
		free(line);
		if (cJSON_IsObject(message))
			return message;
		cJSON_Delete(message);
	}
	return NULL;
}

int rx_ipc_send(int fd, const char *text)
{
	size_t length = strlen(text), sent = 0;
	char *line = rx_xprintf("%s\n", text);
	while (sent <= length) {
		ssize_t n = send(fd, line + sent, length + 1 - sent, MSG_NOSIGNAL);
		if (n < 0 && errno == ENOTSOCK)
			n = write(fd, line + sent, length + 1 - sent);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			break;
		sent += (size_t)n;
	}
	free(line);
	return sent > length ? 0 : -1;
}
