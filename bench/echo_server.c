/* The bar: a bare libwebsockets server that sends back what it gets, with the settings of runtime/server/. What an
 * event costs above this is ours.
 *
 *     echo_server PORT
 *
 * Prints "ready PID" and runs until it is killed. Listens on 127.0.0.1. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <libwebsockets.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>
#include <uv.h>

static struct lws_vhost *vhost;

static int callback(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in, size_t length)
{
	unsigned char text[LWS_PRE + 4096];
	if (reason != LWS_CALLBACK_RECEIVE)
		return reason == LWS_CALLBACK_GET_THREAD_ID ? 0
							    : lws_callback_http_dummy(wsi, reason, user, in, length);
	if (length > 4096)
		return -1;
	memcpy(text + LWS_PRE, in, length);
	return lws_write(wsi, text + LWS_PRE, length, LWS_WRITE_TEXT) < (int)length ? -1 : 0;
}

static const struct lws_protocols protocols[] = {
	{ .name = "echo",
	  .callback = callback,
	  .per_session_data_size = sizeof(void *),
	  .rx_buffer_size = 1024,
	  .tx_packet_size = 65536 },
	{ 0 },
};

static void on_connection(uv_poll_t *poll, int status, int events)
{
	int listener = *(int *)poll->data, fd;
	(void)status;
	(void)events;
	while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0)
		lws_adopt_socket_vhost(vhost, fd);
}

static int listen_on(int port)
{
	struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons((uint16_t)port) };
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	int on = 1, fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
	if (bind(fd, (struct sockaddr *)&address, sizeof address) == 0 && listen(fd, 1024) == 0)
		return fd;
	perror("echo_server");
	exit(1);
}

static void start_libwebsockets(uv_loop_t *loop)
{
	static const lws_retry_bo_t no_keep_alive;
	void *loops[] = { loop };
	struct lws_context_creation_info info = {
		.port = CONTEXT_PORT_NO_LISTEN_SERVER,
		.options =
			LWS_SERVER_OPTION_LIBUV | LWS_SERVER_OPTION_VALIDATE_UTF8 | LWS_SERVER_OPTION_EXPLICIT_VHOSTS,
		.protocols = protocols,
		.foreign_loops = loops,
		.gid = -1,
		.uid = -1,
		.pt_serv_buf_size = 65536,
		.max_http_header_data = 16384,
		.retry_and_idle_policy = &no_keep_alive,
	};
	lws_set_log_level(0, NULL);
	struct lws_context *context = lws_create_context(&info);
	vhost = context ? lws_create_vhost(context, &info) : NULL;
	if (!vhost)
		exit(1);
}

int main(int argc, char **argv)
{
	uv_loop_t loop;
	uv_poll_t poll;
	if (argc != 2)
		return 2;
	int listener = listen_on((int)strtol(argv[1], NULL, 10));
	uv_loop_init(&loop);
	start_libwebsockets(&loop);
	uv_poll_init(&loop, &poll, listener);
	poll.data = &listener;
	uv_poll_start(&poll, UV_READABLE, on_connection);
	printf("ready %d\n", (int)getpid());
	fflush(stdout);
	for (;;)
		uv_run(&loop, UV_RUN_ONCE);
}
