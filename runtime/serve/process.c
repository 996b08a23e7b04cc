/* Starting and ending of workers: see process.h. */
#define _GNU_SOURCE
#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

#include "report.h"

#define MAX_ARGS 256

int rx_pipe(int fd[2], struct rx_err *err)
{
	if (pipe2(fd, O_CLOEXEC | O_NONBLOCK))
		return rx_err_set(err, "unable to make a pipe: %s", strerror(errno));
	return 0;
}

static void close_both(int fd[2])
{
	close(fd[0]);
	close(fd[1]);
}

/* The program on disk, with the supervisor's arguments and the descriptors. */
static void become_program(const struct rx_worker *worker, int program, char *const *argv)
{
	const char *line[MAX_ARGS + 3];
	int count = 0;
	for (; argv[count] && count < MAX_ARGS; count++)
		line[count] = argv[count];
	line[count++] = "--worker";
	line[count++] = rx_worker_text(worker);
	line[count] = NULL;
	rx_worker_share(worker, true);
	fexecve(program, (char *const *)line, environ);
	rx_report(RX_SERVE_ERROR, "unable to run the program: %s", strerror(errno));
	_exit(1);
}

int rx_process_start(struct rx_process *process, const struct rx_worker *given, const struct rx_generation *generation,
		     char *const *argv, rx_process_forget forget, void *context, struct rx_err *err)
{
	int life[2], ready[2];
	pid_t parent = getpid();
	struct rx_worker worker = *given;
	if (rx_pipe(life, err))
		return -1;
	if (rx_pipe(ready, err)) {
		close_both(life);
		return -1;
	}
	process->life = life[1];
	process->ready = ready[0];
	process->generation = generation->id;
	process->prepared = process->serves = process->replaced = false;
	process->began = rx_now_us();
	process->kill_at = 0;
	process->pid = fork();
	if (!process->pid) {
#ifdef __linux__
		prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
		if (getppid() != parent)
			_exit(1);
		forget(context);
		close(life[1]);
		close(ready[0]);
		worker.life = life[0];
		worker.ready = ready[1];
		if (generation->program >= 0)
			become_program(&worker, generation->program, argv);
		exit(rx_serve_work(&worker));
	}
	close(life[0]);
	close(ready[1]);
	if (process->pid > 0)
		return 0;
	process->pid = 0;
	close(process->life);
	close(process->ready);
	return rx_err_set(err, "unable to start a process: %s", strerror(errno));
}

void rx_process_go(struct rx_process *process)
{
	if (write(process->life, "g", 1) < 0)
		rx_report(RX_SERVE_DEBUG, "a worker is gone: %s", strerror(errno));
}

bool rx_process_listen(struct rx_process *process)
{
	char byte;
	bool news = false;
	while (process->pid && read(process->ready, &byte, 1) == 1) {
		news = true;
		process->prepared = true;
		process->serves |= byte == RX_WORKER_SERVES;
	}
	return news;
}

void rx_process_stop(struct rx_process *process, int ms)
{
	if (!process->pid)
		return;
	if (!process->kill_at) {
		process->kill_at = rx_now_us() + (uint64_t)ms * 1000;
		kill(process->pid, SIGTERM);
	} else if (rx_now_us() >= process->kill_at) {
		kill(process->pid, SIGKILL);
	}
}

bool rx_process_ended(struct rx_process *process, int *status)
{
	if (!process->pid || waitpid(process->pid, status, WNOHANG) != process->pid)
		return false;
	rx_process_listen(process);
	process->pid = 0;
	close(process->life);
	close(process->ready);
	return true;
}
