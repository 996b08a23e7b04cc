/* A real redis-server in a temporary folder, on a Unix socket and a free port, that tests may kill. What it answered is on disk (appendonly,
 * appendfsync always). */
#ifndef TESTS_UNIT_REDIS_H
#define TESTS_UNIT_REDIS_H

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/un.h>
#include <sys/wait.h>

#include "core/base.h"
#include "tap.h"
#include "ws_client.h"

struct redis {
	pid_t pid;
	int port;
	char folder[64], socket[96], url[128];
};

static inline int redis_free_port(void)
{
	struct sockaddr_in at = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t length = sizeof at;
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	if (bind(fd, (struct sockaddr *)&at, sizeof at) || getsockname(fd, (struct sockaddr *)&at, &length))
		exit(1);
	close(fd);
	return ntohs(at.sin_port);
}

static inline int redis_socket(const struct redis *redis)
{
	struct sockaddr_un to = { .sun_family = AF_UNIX };
	snprintf(to.sun_path, sizeof to.sun_path, "%s", redis->socket);
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (connect(fd, (struct sockaddr *)&to, sizeof to) == 0)
		return fd;
	close(fd);
	return -1;
}

/* The start of the answer to one command (inline form: words); static, valid until the next call. */
static inline const char *redis_ask(const struct redis *redis, const char *command)
{
	static char answer[4096];
	int fd = redis_socket(redis);
	memset(answer, 0, sizeof answer);
	if (fd < 0)
		return answer;
	char *line = rx_xprintf("%s\r\n", command);
	struct pollfd readable = { .fd = fd, .events = POLLIN };
	if (ws_write_all(fd, line, strlen(line)) && poll(&readable, 1, WS_WAIT_MS) == 1 && recv(fd, answer, sizeof answer - 1, 0) < 0)
		*answer = 0;
	free(line);
	close(fd);
	return answer;
}

/* Returns when it answers. `password` may be NULL. */
static inline void redis_run(struct redis *redis, const char *password)
{
	char port[16];
	snprintf(port, sizeof port, "%d", redis->port);
	redis->pid = fork();
	if (redis->pid == 0) {
		char log[128];
		snprintf(log, sizeof log, "%s/log", redis->folder);
		execlp("redis-server", "redis-server", "--port", port, "--bind", "127.0.0.1", "--unixsocket", redis->socket, "--dir", redis->folder,
		       "--logfile", log, "--save", "", "--appendonly", "yes", "--appendfsync", "always", "--requirepass", password ? password : "",
		       (char *)NULL);
		_exit(127);
	}
	for (int i = 0; i < 3000; i++) {
		const char *answer = redis_ask(redis, "PING");
		if (!strncmp(answer, "+PONG", 5) || !strncmp(answer, "-NOAUTH", 7))
			return;
		usleep(10000);
	}
	printf("Bail out! redis-server does not start\n");
	exit(1);
}

static inline void redis_start(struct redis *redis, const char *password)
{
	*redis = (struct redis){ .folder = "/tmp/reflex-redis-XXXXXX" };
	if (!mkdtemp(redis->folder))
		exit(1);
	redis->port = redis_free_port();
	snprintf(redis->socket, sizeof redis->socket, "%s/socket", redis->folder);
	snprintf(redis->url, sizeof redis->url, "redis://127.0.0.1:%d", redis->port);
	redis_run(redis, password);
}

static inline void redis_kill(struct redis *redis)
{
	kill(redis->pid, SIGKILL);
	waitpid(redis->pid, NULL, 0);
}

static inline void redis_stop(struct redis *redis)
{
	redis_kill(redis);
	char *command = rx_xprintf("rm -rf '%s'", redis->folder);
	if (system(command))
		printf("# %s is still there\n", redis->folder);
	free(command);
}

#endif
