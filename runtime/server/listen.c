/* Listening sockets. They are our own, because libwebsockets' `iface` listens on every interface in some versions, and
 * because the backlog and what happens when descriptors run out are then ours to decide.
 *
 * Several workers accept from one socket that their supervisor made before them. With SO_REUSEPORT each would have a
 * queue of its own, and what waits in the queue of one that ends, or is ended, would be lost. */
#define _GNU_SOURCE
#include "internal.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#define BACKLOG 1024
#define PORT_TRIES 16
#define ACCEPTS_A_TURN 64
#define ACCEPTS_SHARED 1 /* likewise where other workers accept, too: each takes a part */

static int port_of(int fd)
{
	union {
		struct sockaddr any;
		struct sockaddr_in v4;
		struct sockaddr_in6 v6;
	} address;
	socklen_t size = sizeof address;
	if (getsockname(fd, &address.any, &size) < 0)
		return -1;
	return ntohs(address.any.sa_family == AF_INET6 ? address.v6.sin6_port : address.v4.sin_port);
}

/* A listening socket, or -1 with errno. */
static int open_socket(const struct addrinfo *to, bool dual)
{
	int fd = socket(to->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	int on = 1, only = !dual;
	if (fd < 0)
		return -1;
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on); /* accepted ones inherit it */
	if (to->ai_family == AF_INET6)
		setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &only, sizeof only);
	if (bind(fd, to->ai_addr, to->ai_addrlen) == 0 && listen(fd, BACKLOG) == 0)
		return fd;
	int error = errno;
	close(fd);
	errno = error;
	return -1;
}

static int resolve(const char *host, int port, struct addrinfo **out)
{
	char service[8];
	snprintf(service, sizeof service, "%d", port);
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM, .ai_flags = AI_PASSIVE | AI_NUMERICSERV };
	return getaddrinfo(host, service, &hints, out);
}

/* The socket's descriptor, or -1 with errno. */
static int listen_at(struct rx_listening *out, int index, const char *host, int port, struct rx_err *err)
{
	struct addrinfo *to = NULL;
	int error = resolve(host, port, &to);
	if (error) {
		errno = 0;
		return rx_err_set(err, "unable to listen on '%s': %s", host, gai_strerror(error));
	}
	int fd = open_socket(to, !strcmp(host, "::"));
	error = errno;
	freeaddrinfo(to);
	if (fd < 0) {
		if (error == EADDRINUSE) {
			rx_err_set(err, "port %d is in use", port);
			rx_err_hint(err, "take another one (--port), or look who has it: ss -ltnp 'sport = :%d'", port);
		} else {
			rx_err_set(err, "unable to listen on '%s', port %d: %s", host, port, strerror(error));
		}
		errno = error;
		return -1;
	}
	out->index[out->count] = index;
	out->fd[out->count++] = fd;
	return fd;
}

static void drop_last(struct rx_listening *out)
{
	close(out->fd[--out->count]);
}

/* Both loopback addresses on one port: browsers try either for "localhost". A machine without IPv6 has only the first.
 */
static int listen_loopback(struct rx_listening *out, int index, int port, struct rx_err *err)
{
	for (int tries = 0;; tries++) {
		int fd = listen_at(out, index, "127.0.0.1", port, err);
		if (fd < 0 || listen_at(out, index, "::1", port_of(fd), err) >= 0)
			return fd < 0 ? -1 : 0;
		if (errno != EADDRINUSE)
			return 0;
		drop_last(out);
		if (port || tries == PORT_TRIES)
			return -1;
	}
}

int rx_listen(const struct rx_listen *listen, int count, struct rx_listening *out, struct rx_err *err)
{
	out->count = 0;
	for (int i = 0; i < count; i++)
		if (listen[i].host ? listen_at(out, i, listen[i].host, listen[i].port, err) < 0
				   : listen_loopback(out, i, listen[i].port, err) < 0) {
			rx_listening_close(out);
			return -1;
		}
	return 0;
}

void rx_listening_close(struct rx_listening *listening)
{
	while (listening->count)
		drop_last(listening);
}

static bool is_everywhere(const char *host)
{
	return !strcmp(host, "0.0.0.0") || !strcmp(host, "::");
}

static void fill_rules(struct rx_server *server)
{
	int names = 0;
	struct rx_origin_rules *rules = &server->rules;
	for (int i = 0; i < server->options.listen_count; i++) {
		const char *host = server->options.listen[i].host;
		if (i && i == server->options.metrics_listen)
			continue; /* who may come there says nothing about the others */
		if (host && is_everywhere(host))
			rules->everywhere = true;
		else if (host)
			server->names[names++] = host;
	}
	rules->ports = server->ports;
	rules->port_count = server->options.listen_count;
	rules->names = server->names;
	rules->origins = server->options.origins;
	rules->hosts = server->options.hosts;
}

static void adopt(struct rx_server *server, const struct rx_listening *listening)
{
	for (int i = 0; i < listening->count; i++) {
		int index = listening->index[i];
		server->sockets[i] = (struct rx_socket){ .server = server, .fd = listening->fd[i], .index = index };
		server->ports[index] = port_of(listening->fd[i]);
	}
	server->socket_count = listening->count;
}

int rx_server_listen(struct rx_server *server, struct rx_err *err)
{
	struct rx_listening own = { .count = 0 };
	const struct rx_listening *given = server->options.listening;
	if (!given && rx_listen(server->options.listen, server->options.listen_count, &own, err) < 0)
		return -1;
	adopt(server, given ? given : &own);
	server->options.listening = NULL;
	fill_rules(server);
	server->spare_fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
	return 0;
}

/* The connection waits in the backlog and would wake us for ever: take it and hang up. */
static void refuse_connection(struct rx_server *server, int fd)
{
	if (server->spare_fd < 0)
		return;
	close(server->spare_fd);
	int connection = accept4(fd, NULL, NULL, SOCK_CLOEXEC);
	if (connection >= 0)
		close(connection);
	server->spare_fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
	rx_engine_complain(&server->engine, "a connection was refused: no file descriptors left (see 'ulimit -n')");
}

/* Metrics are told without https, whatever the certificate says about names. */
static void take(const struct rx_socket *socket, int fd)
{
	struct rx_server *server = socket->server;
	struct lws *wsi;
	if (socket->index && socket->index == server->options.metrics_listen)
		wsi = lws_adopt_descriptor_vhost(server->vhost, LWS_ADOPT_SOCKET | LWS_ADOPT_HTTP,
						 (lws_sock_file_fd_type){ .sockfd = fd }, NULL, NULL);
	else
		wsi = lws_adopt_socket_vhost(server->vhost, fd);
	if (!wsi)
		return;
	lws_set_opaque_user_data(wsi, server);
	server->fresh++;
}

static void on_connection(uv_poll_t *poll, int status RX_UNUSED, int events RX_UNUSED)
{
	struct rx_socket *socket = poll->data;
	int accepts = socket->server->options.workers > 1 ? ACCEPTS_SHARED : ACCEPTS_A_TURN;
	for (int i = 0; i < accepts; i++) {
		int fd = accept4(socket->fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
		if (fd >= 0)
			take(socket, fd);
		else if (errno == EMFILE || errno == ENFILE)
			refuse_connection(socket->server, socket->fd);
		if (fd < 0 && errno != ECONNABORTED && errno != EINTR)
			return;
	}
}

void rx_server_accept_start(struct rx_server *server)
{
	for (int i = 0; i < server->socket_count; i++) {
		struct rx_socket *socket = &server->sockets[i];
		uv_poll_init(&server->loop, &socket->poll, socket->fd);
		socket->poll.data = socket;
		uv_poll_start(&socket->poll, UV_READABLE, on_connection);
	}
}

void rx_server_accept_stop(struct rx_server *server)
{
	for (int i = 0; i < server->socket_count; i++) {
		if (server->sockets[i].poll.data) { /* it was started */
			uv_poll_stop(&server->sockets[i].poll);
			uv_close((uv_handle_t *)&server->sockets[i].poll, NULL);
		}
		close(server->sockets[i].fd);
	}
	server->socket_count = 0;
	if (server->spare_fd >= 0)
		close(server->spare_fd);
	server->spare_fd = -1;
}
