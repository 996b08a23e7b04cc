/* Crash places: see compile_crash.h. The unwinder of the C library walks from the signal through the frames of
 * libraries, by their unwind tables, and ends at the first frame without one: code that tcc made, which is the
 * author's. Code of the C compiler is asked of addr2line. */
#define _GNU_SOURCE /* dladdr, the registers of ucontext */
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <ucontext.h>
#include <unistd.h>

#include <cjson/cJSON.h>

#include "compile_crash.h"
#include "compile_image.h"

#define PREFIX "reflex-crash: "
#define FRAMES_MAX 64
#define SIGNAL_STACK_SIZE ((size_t)128 << 10)
/* How far up the stack a return address is looked for when there is nothing to unwind by. */
#define SEARCH_WORDS 512

static const char *subject;
static int question_fd = -1; /* becomes the stdout of addr2line */
static posix_spawn_file_actions_t question_actions;

struct found {
	char file[256], function[128];
	int line;
};

static void copy(char *out, size_t size, const char *text)
{
	size_t used = 0;
	for (; *text && used + 1 < size; text++)
		if (*text != '"' && *text != '\\' && (unsigned char)*text >= ' ')
			out[used++] = *text;
	out[used] = 0;
}

/* ---- code of the C compiler ---- */

/* "function\nfile:line\n", as addr2line prints it. */
static bool answer_take(char *text, struct found *found)
{
	char *place = strchr(text, '\n'), *colon = place ? strrchr(place, ':') : NULL;
	if (!colon || colon[1] == '?' || place[1] == '?')
		return false;
	*place++ = 0;
	*colon = 0;
	char folder[256];
	size_t length = getcwd(folder, sizeof folder) ? strlen(folder) : 0;
	if (length && !strncmp(place, folder, length) && place[length] == '/')
		place += length + 1;
	copy(found->file, sizeof found->file, place);
	copy(found->function, sizeof found->function, text);
	found->line = (int)strtol(colon + 1, NULL, 10);
	return true;
}

/* A process for one question. What needs memory was prepared in time (question_prepare): the state of the heap is
 * unknown now. */
static bool addr2line_ask(const char *object, uintptr_t offset, struct found *found)
{
	char address[32], text[1024];
	int pipes[2];
	pid_t pid;
	snprintf(address, sizeof address, "0x%lx", (unsigned long)offset);
	char *argv[] = { (char[]){ "addr2line" }, (char[]){ "-f" }, (char[]){ "-e" }, (char *)object, address, NULL };
	if (question_fd < 0 || pipe2(pipes, O_CLOEXEC) || dup3(pipes[1], question_fd, O_CLOEXEC) < 0)
		return false;
	int error = posix_spawnp(&pid, argv[0], &question_actions, NULL, argv, environ);
	close(pipes[1]);
	close(question_fd);
	question_fd = -1;
	size_t length = 0;
	for (ssize_t n; length + 1 < sizeof text && (n = read(pipes[0], text + length, sizeof text - 1 - length)) > 0;)
		length += (size_t)n;
	text[length] = 0;
	close(pipes[0]);
	return !error && answer_take(text, found);
}

static void question_prepare(void)
{
	if (question_fd >= 0)
		return;
	question_fd = open("/dev/null", O_WRONLY | O_CLOEXEC);
	posix_spawn_file_actions_init(&question_actions);
	posix_spawn_file_actions_adddup2(&question_actions, question_fd, 1);
}

static bool native_find(uintptr_t address, struct found *found)
{
	Dl_info info;
	if (!dladdr((void *)address, &info) || !info.dli_fname || !strstr(info.dli_fname, "/native-"))
		return false;
	/* The call, not what follows it. */
	if (addr2line_ask(info.dli_fname, address - 1 - (uintptr_t)info.dli_fbase, found))
		return true;
	copy(found->function, sizeof found->function, info.dli_sname ? info.dli_sname : "");
	return *found->function != 0;
}

/* ---- which frame ---- */

/* `address`: of a return, or of the instruction that failed when `exact`. */
static bool address_find(uintptr_t address, bool exact, struct found *found)
{
	struct rx_place place;
	if (!rx_image_find(exact ? address : address - 1, &place))
		return native_find(exact ? address + 1 : address, found);
	copy(found->file, sizeof found->file, place.file);
	copy(found->function, sizeof found->function, place.function);
	found->line = place.line;
	return true;
}

static void registers_get(const void *context, uintptr_t *pc, uintptr_t *sp)
{
	const ucontext_t *user = context;
#if defined __x86_64__ && defined REG_RIP
	*pc = (uintptr_t)user->uc_mcontext.gregs[REG_RIP];
	*sp = (uintptr_t)user->uc_mcontext.gregs[REG_RSP];
#elif defined __aarch64__ && defined __linux__
	*pc = (uintptr_t)user->uc_mcontext.pc;
	*sp = (uintptr_t)user->uc_mcontext.sp;
#else
	(void)user;
	*pc = *sp = 0;
#endif
}

static bool frames_find(uintptr_t pc, struct found *found)
{
	void *frames[FRAMES_MAX];
	int count = backtrace(frames, FRAMES_MAX);
	for (int i = 0; i < count; i++)
		if (address_find((uintptr_t)frames[i], (uintptr_t)frames[i] == pc, found))
			return true;
	return false;
}

/* The nearest word on the stack that leads into the author's code: after a call through a bad pointer. The system reads
 * for us, since the stack may end anywhere. */
static bool stack_search(uintptr_t sp, struct found *found)
{
	uintptr_t words[SEARCH_WORDS];
	struct iovec here = { words, sizeof words }, there = { (void *)sp, sizeof words };
	ssize_t n = sp ? process_vm_readv(getpid(), &here, 1, &there, 1, 0) : 0;
	for (ssize_t i = 0; i < n / (ssize_t)sizeof *words; i++)
		if (address_find(words[i], false, found))
			return true;
	return false;
}

static void on_crash(int number, siginfo_t *info, void *context)
{
	(void)info;
	char text[640];
	uintptr_t pc, sp;
	struct found found = { .line = 0 };
	/* Whatever happens in here, it ends. */
	signal(SIGALRM, SIG_DFL);
	alarm(3);
	registers_get(context, &pc, &sp);
	if (!(pc && address_find(pc, true, &found)) && !frames_find(pc, &found) && !stack_search(sp, &found) && subject)
		copy(found.function, sizeof found.function, subject);
	int length = snprintf(text, sizeof text,
			      "\n" PREFIX "{\"signal\": %d, \"thread\": %ld, \"file\": \"%s\", \"line\": %d, "
			      "\"function\": \"%s\"}\n",
			      number, syscall(SYS_gettid), found.file, found.line, found.function);
	ssize_t ignored = write(2, text, (size_t)length);
	(void)ignored;
	_exit(139);
}

static pthread_key_t signal_stack;

static void signal_stack_free(void *memory)
{
	stack_t none = { .ss_flags = SS_DISABLE };
	sigaltstack(&none, NULL);
	free(memory);
}

static void signal_stack_key(void)
{
	pthread_key_create(&signal_stack, signal_stack_free);
}

void rx_crash_thread(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	stack_t stack = { .ss_sp = rx_xmalloc(SIGNAL_STACK_SIZE), .ss_size = SIGNAL_STACK_SIZE };
	pthread_once(&once, signal_stack_key);
	sigaltstack(&stack, NULL);
	pthread_setspecific(signal_stack, stack.ss_sp);
}

void rx_crash_catch(const char *what)
{
	static const int signals[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT };
	void *frame[1];
	subject = what;
	backtrace(frame, 1); /* loads the unwinder, which must not happen in the handler */
	question_prepare();
	rx_crash_thread();
	struct sigaction action = { .sa_sigaction = on_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND };
	sigemptyset(&action.sa_mask);
	for (size_t i = 0; i < RX_COUNT(signals); i++)
		sigaction(signals[i], &action, NULL);
}

bool rx_crash_parse(const char *text, struct rx_crash *crash)
{
	if (strncmp(text, PREFIX, strlen(PREFIX)))
		return false;
	cJSON *json = cJSON_Parse(text + strlen(PREFIX));
	const cJSON *file = cJSON_GetObjectItem(json, "file"), *function = cJSON_GetObjectItem(json, "function");
	bool good = cJSON_IsString(file) && cJSON_IsString(function);
	if (good) {
		crash->signal = (int)cJSON_GetNumberValue(cJSON_GetObjectItem(json, "signal"));
		crash->line = (int)cJSON_GetNumberValue(cJSON_GetObjectItem(json, "line"));
		snprintf(crash->file, sizeof crash->file, "%s", file->valuestring);
		snprintf(crash->function, sizeof crash->function, "%s", function->valuestring);
	}
	cJSON_Delete(json);
	return good;
}
