/* Running other programs: see compile_exec.h. */
#define _GNU_SOURCE /* pipe2 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "compile_exec.h"

#define OUTPUT_CHUNK 16384

extern char **environ;

/* The environment with LC_ALL=C, so that messages can be understood. The array is the caller's, the texts are not. */
static char **environment_new(void)
{
	int count = 0, used = 0;
	while (environ[count])
		count++;
	char **copy = rx_xcalloc((size_t)count + 2, sizeof *copy);
	for (int i = 0; i < count; i++)
		if (strncmp(environ[i], "LC_ALL=", 7))
			copy[used++] = environ[i];
	static char english[] = "LC_ALL=C";
	copy[used] = english;
	return copy;
}

static int child_start(const struct rx_strings *argv, int flags, int output, pid_t *pid)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	sigset_t none;
	char **arguments = rx_xcalloc((size_t)argv->len + 1, sizeof *arguments), **environment = environment_new();
	for (int i = 0; i < argv->len; i++)
		arguments[i] = argv->at[i];
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
	posix_spawn_file_actions_adddup2(&actions, output, 1);
	if (flags & RX_EXEC_STDERR)
		posix_spawn_file_actions_adddup2(&actions, output, 2);
	else
		posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
	posix_spawnattr_init(&attributes);
	sigemptyset(&none);
	posix_spawnattr_setsigmask(&attributes, &none);
	posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
	int error = posix_spawnp(pid, arguments[0], &actions, &attributes, arguments, environment);
	posix_spawnattr_destroy(&attributes);
	posix_spawn_file_actions_destroy(&actions);
	free(arguments);
	free(environment);
	if (!error && flags & RX_EXEC_PATIENT)
		setpriority(PRIO_PROCESS, (id_t)*pid, 10);
	return error;
}

/* Reads until the end of output or of patience; false: the latter. */
static bool output_read(int fd, int timeout_ms, struct rx_buf *out)
{
	uint64_t end = rx_now_us() + (uint64_t)timeout_ms * 1000;
	char chunk[OUTPUT_CHUNK];
	for (;;) {
		uint64_t now = rx_now_us();
		struct pollfd wait = { .fd = fd, .events = POLLIN };
		int ready = now < end ? poll(&wait, 1, (int)((end - now) / 1000) + 1) : 0;
		if (ready == 0)
			return false;
		ssize_t n = ready > 0 ? read(fd, chunk, sizeof chunk) : -1;
		if (n == 0 || (n < 0 && errno != EINTR))
			return true;
		if (n > 0)
			rx_buf_add(out, chunk, (size_t)n);
	}
}

int rx_exec(const struct rx_strings *argv, int flags, int timeout_ms, struct rx_buf *out)
{
	int pipes[2], status = 0;
	pid_t pid;
	if (pipe2(pipes, O_CLOEXEC))
		return 127;
	int error = child_start(argv, flags, pipes[1], &pid);
	close(pipes[1]);
	if (!error && !output_read(pipes[0], timeout_ms, out))
		kill(pid, SIGKILL);
	close(pipes[0]);
	if (error)
		return 127;
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void rx_strings_split(struct rx_strings *strings, const char *text)
{
	for (text += strspn(text, " \t\r\n"); *text; text += strspn(text, " \t\r\n")) {
		size_t length = strcspn(text, " \t\r\n");
		char *word = rx_xstrndup(text, length);
		rx_strings_add(strings, word);
		free(word);
		text += length;
	}
}

void rx_strings_copy(struct rx_strings *to, const struct rx_strings *from)
{
	for (int i = 0; i < from->len; i++)
		rx_strings_add(to, from->at[i]);
}

bool rx_strings_have(const struct rx_strings *strings, const char *text)
{
	for (int i = 0; i < strings->len; i++)
		if (!strcmp(strings->at[i], text))
			return true;
	return false;
}
