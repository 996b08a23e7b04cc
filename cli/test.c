/* `reflex test`: compiles the app with the files of tests/ in memory and runs each RX_TEST in a process of its own, so
 * that a crash fails that test only. TAP on stdout. */
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "command.h"
#include "scripts.h"
#include "compile.h"
#include "compile_crash.h"
#include "config.h"
#include "editor.h"
#include "files.h"
#include "handler/scratch.h"
#include "handler/test.h"
#include "term.h"

#define REPORT_MAX (1u << 20)
#define CACHE ".web/cache/tcc-test"

struct run {
	struct rx_app *app;
	long timeout_ms;
	int number, failed;
};

struct outcome {
	int status;         /* of waitpid; -1: it took too long */
	struct rx_buf text; /* lines "file:line: what", then what it wrote to stderr */
	int64_t us;
};

/* In the child: failures go to `fd`, whatever the test prints to stderr. */
static void child_run(const struct run *run, const struct rx_registration_ *test, int fd)
{
	struct rx_buf failures;
	rx_buf_init(&failures, REPORT_MAX);
	dup2(fd, 2);
	dup2(2, 1);
	rx_crash_catch(test->name);
	int failed = rx_test_run(run->app, test, &failures);
	fflush(NULL);
	size_t sent = 0;
	while (sent < failures.len) {
		ssize_t n = write(fd, failures.at + sent, failures.len - sent);
		if (n <= 0)
			break;
		sent += (size_t)n;
	}
	_exit(failed ? 1 : 0);
}

/* Reads until the child closes its end; kills it after the time limit. */
static bool child_read(pid_t pid, int fd, long timeout_ms, struct rx_buf *text)
{
	uint64_t end = rx_now_us() + (uint64_t)timeout_ms * 1000;
	for (;;) {
		char chunk[4096];
		uint64_t now = rx_now_us();
		struct pollfd wait = { .fd = fd, .events = POLLIN };
		if (rx_interrupted() || now >= end || !poll(&wait, 1, (int)((end - now) / 1000) + 1)) {
			kill(pid, SIGKILL);
			return false;
		}
		ssize_t n = wait.revents ? read(fd, chunk, sizeof chunk) : 1;
		if (n <= 0)
			return true;
		if (wait.revents)
			rx_buf_add(text, chunk, (size_t)n);
	}
}

static void outcome_get(const struct run *run, const struct rx_registration_ *test, struct outcome *outcome)
{
	int pipes[2];
	uint64_t start = rx_now_us();
	rx_buf_init(&outcome->text, REPORT_MAX);
	outcome->status = -1;
	if (pipe(pipes))
		return;
	fflush(NULL);
	pid_t pid = fork();
	if (!pid) {
		close(pipes[0]);
		child_run(run, test, pipes[1]);
	}
	close(pipes[1]);
	bool ended = pid > 0 && child_read(pid, pipes[0], run->timeout_ms, &outcome->text);
	close(pipes[0]);
	if (pid > 0)
		waitpid(pid, &outcome->status, 0);
	if (!ended)
		outcome->status = -1;
	outcome->us = (int64_t)(rx_now_us() - start);
}

/* A crash's line for machines becomes one for people. */
static char *line_text(const char *line, size_t length)
{
	char *text = rx_xstrndup(line, length);
	struct rx_crash crash;
	if (!rx_crash_parse(text, &crash))
		return text;
	free(text);
	if (!*crash.file)
		return rx_xprintf("crashed with signal %d (%s)", crash.signal, strsignal(crash.signal));
	return rx_xprintf("%s:%d: crashed with signal %d (%s) in %s", crash.file, crash.line, crash.signal,
			  strsignal(crash.signal), crash.function);
}

static void lines_print(const char *text)
{
	while (*text) {
		size_t length = strcspn(text, "\n");
		char *line = line_text(text, length);
		if (length)
			rx_term_out("# %s", line);
		free(line);
		text += length + (text[length] == '\n');
	}
}

static void outcome_print(struct run *run, const struct rx_registration_ *test, const struct outcome *outcome)
{
	bool ok = outcome->status == 0;
	if (rx_term_json()) {
		rx_term_event("test", RX_FIELD_STR("name", test->name), RX_FIELD_BOOL("ok", ok),
			      RX_FIELD_STR("file", test->file), RX_FIELD_INT("line", test->line),
			      RX_FIELD_MS("ms", outcome->us), RX_FIELD_STR("text", rx_buf_text(&outcome->text)));
		return;
	}
	rx_term_out("%sok %d - %s # %.1f ms", ok ? "" : "not ", run->number, test->name, (double)outcome->us / 1000);
	lines_print(rx_buf_text(&outcome->text));
	if (outcome->status == -1)
		rx_term_out("# %s:%d: did not end within %ld seconds", test->file, test->line, run->timeout_ms / 1000);
}

static bool is_chosen(const struct rx_registration_ *test, const struct rx_args *args)
{
	if (test->kind != RX_REGISTERS_TEST_)
		return false;
	for (int i = 0; i < args->word_count; i++)
		if (strstr(test->name, args->words[i]))
			return true;
	return !args->word_count;
}

static int tests_count(const struct rx_app *app, const struct rx_args *args)
{
	int count = 0;
	for (const struct rx_registration_ *test = app->registrations; test; test = test->next)
		count += is_chosen(test, args);
	return count;
}

static int tests_run(struct rx_app *app, const struct rx_args *args)
{
	struct run run = { .app = app, .timeout_ms = rx_args_int(args, "timeout", 60) * 1000 };
	int count = tests_count(app, args);
	if (!count && args->word_count) {
		rx_term_error("no test has '%s' in its name", args->words[0]);
		return RX_EXIT_FAILED;
	}
	if (!rx_term_json())
		rx_term_out("1..%d", count);
	if (!count) {
		rx_term_warning("there are no tests");
		rx_term_hint("RX_TEST(name) { … } in a C file in tests/ is one");
	}
	for (const struct rx_registration_ *test = app->registrations; test && !rx_interrupted(); test = test->next) {
		if (!is_chosen(test, args))
			continue;
		struct outcome outcome = { 0 };
		run.number++;
		outcome_get(&run, test, &outcome);
		run.failed += outcome.status != 0;
		outcome_print(&run, test, &outcome);
		rx_buf_release(&outcome.text);
	}
	if (rx_term_json())
		rx_term_event("tested", RX_FIELD_INT("tests", count), RX_FIELD_INT("failed", run.failed),
			      RX_FIELD_BOOL("ok", !run.failed));
	else if (run.failed)
		rx_term_out("# %d of %d failed", run.failed, count);
	return rx_interrupted() ? RX_EXIT_INTERRUPTED : run.failed ? RX_EXIT_FAILED : RX_EXIT_OK;
}

static int test_project(const struct rx_config *config, const struct rx_args *args)
{
	struct rx_build_options options = { .config = config,
					    .native = rx_args_flag(args, "native"),
					    .tests = true,
					    .cache = CACHE,
					    .slow = rx_slow_say };
	struct rx_build_report report;
	struct rx_diags diags = { 0 };
	struct rx_err err = { 0 };
	if (chdir(config->root))
		return rx_err_set(&err, "unable to enter '%s'", config->root), rx_term_err(&err);
	rx_editor_write(".", NULL); /* a convenience: no reason not to test */
	struct rx_compiler *compiler = rx_compiler_new(&options, &err);
	if (!compiler)
		return rx_term_err(&err);
	rx_deploy_url_set(config->deploy_url);
	rx_scripts_learn(config);
	struct rx_app *app = rx_compiler_build(compiler, &report, &diags);
	rx_term_diags(&diags);
	rx_diags_release(&diags);
	int result = app ? tests_run(app, args) : RX_EXIT_FAILED;
	if (app)
		rx_app_unref(app);
	rx_compiler_free(compiler);
	return result;
}

static int test_main(const struct rx_args *args)
{
	struct rx_config config;
	if (rx_config_open(&config, args))
		return RX_EXIT_FAILED;
	rx_interrupt_watch();
	int result = test_project(&config, args);
	rx_config_release(&config);
	return result;
}

static const struct rx_option options[] = {
	{ .name = "native", .kind = RX_OPT_FLAG, .help = "compile with the C compiler instead of tcc" },
	{ .name = "timeout",
	  .kind = RX_OPT_INT,
	  .value = "SECONDS",
	  .help = "time that one test may take",
	  .fallback = "60",
	  .min = 1,
	  .max = 86400 },
};

const struct rx_command rx_command_test = {
	.name = "test",
	.summary = "run the app's own tests of its handlers",
	.usage = "[name...] [options]",
	.description = "Compiles app/ and tests/ in memory and runs every RX_TEST, each in a process of its own,\n"
		       "without Node or browser. Words choose the tests whose names contain one of them.",
	.examples = "  reflex test            run all tests\n"
		    "  reflex test increment  run those with 'increment' in their names",
	.options = options,
	.option_count = RX_COUNT(options),
	.max_words = RX_MAX_WORDS,
	.run = test_main,
};
