/* Faults of page functions: sigaltstack, a handler that jumps back, and a large stack above a large guard. */
#include "guard.h"

#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>

/* One frame of a large page has megabytes and is not touched in order: the guard must not be jumped over. */
#define GUARD_SIZE ((size_t)32 << 20)
#define SIGNAL_STACK_SIZE ((size_t)64 << 10)

struct call {
	sigjmp_buf back;
	volatile int signal;
	const void *volatile address;
};

static const int signals[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL };
static struct sigaction before[RX_COUNT(signals)];
static _Thread_local struct call *volatile active;
static char *stack; /* the thread's, guard first */

static const struct sigaction *before_of(int number)
{
	for (size_t i = 0; i < RX_COUNT(signals); i++)
		if (signals[i] == number)
			return &before[i];
	return NULL;
}

/* A fault that is not ours: the handler before, or death, as if this one were not there. */
static void pass_on(int number, siginfo_t *info, void *context)
{
	const struct sigaction *action = before_of(number);
	if (action && action->sa_flags & SA_SIGINFO) {
		action->sa_sigaction(number, info, context);
	} else if (action && action->sa_handler != SIG_DFL && action->sa_handler != SIG_IGN) {
		action->sa_handler(number);
	} else {
		struct sigaction fallback = { .sa_handler = SIG_DFL };
		sigaction(number, &fallback, NULL);
	}
}

static void on_fault(int number, siginfo_t *info, void *context)
{
	struct call *call = active;
	if (!call) {
		pass_on(number, info, context);
		return;
	}
	active = NULL;
	call->signal = number;
	call->address = info->si_addr;
	siglongjmp(call->back, 1);
}

static void install(void)
{
	struct sigaction action = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK };
	sigemptyset(&action.sa_mask);
	for (size_t i = 0; i < RX_COUNT(signals); i++)
		sigaction(signals[i], &action, &before[i]);
}

static void restore(void)
{
	for (size_t i = 0; i < RX_COUNT(signals); i++)
		sigaction(signals[i], &before[i], NULL);
}

struct start {
	void (*run)(void *);
	void *argument;
};

static void *thread(void *start_)
{
	struct start *start = start_;
	stack_t alternate = { .ss_sp = rx_xmalloc(SIGNAL_STACK_SIZE), .ss_size = SIGNAL_STACK_SIZE };
	sigaltstack(&alternate, NULL);
	start->run(start->argument);
	stack_t none = { .ss_flags = SS_DISABLE };
	sigaltstack(&none, NULL);
	free(alternate.ss_sp);
	return NULL;
}

static int run_thread(struct start *start)
{
	pthread_attr_t attributes;
	pthread_t id;
	pthread_attr_init(&attributes);
	int failed = pthread_attr_setstack(&attributes, stack + GUARD_SIZE, RX_STACK_SIZE);
	if (!failed) {
		install();
		failed = pthread_create(&id, &attributes, thread, start);
		if (!failed)
			pthread_join(id, NULL);
		restore();
	}
	pthread_attr_destroy(&attributes);
	return failed ? -1 : 0;
}

int rx_guard_thread(void (*run)(void *), void *argument)
{
	size_t size = GUARD_SIZE + RX_STACK_SIZE;
	void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (memory == MAP_FAILED)
		return -1;
	stack = memory;
	mprotect(stack, GUARD_SIZE, PROT_NONE);
	int result = run_thread(&(struct start){ run, argument });
	munmap(stack, size);
	stack = NULL;
	return result;
}

static enum rx_fault kind_of(const struct call *call)
{
	uintptr_t at = (uintptr_t)call->address, low = (uintptr_t)stack;
	if (call->signal == SIGFPE || call->signal == SIGILL)
		return RX_FAULT_ARITHMETIC;
	return at >= low && at < low + GUARD_SIZE ? RX_FAULT_STACK : RX_FAULT_ADDRESS;
}

enum rx_fault rx_guard_call(void (*run)(void *), void *argument, const void **address)
{
	struct call call = { .signal = 0 };
	if (sigsetjmp(call.back, 1)) {
		*address = call.address;
		return kind_of(&call);
	}
	active = &call;
	run(argument);
	active = NULL;
	return RX_FAULT_NONE;
}
