/* The main function of an exported program: see serve.h. */
#include "serve.h"

#include "migrate.h"
#include "pages.h"
#include "report.h"
#include "supervise.h"
#include "tls.h"

/* What `reflex run` returns after Ctrl-C. */
#define INTERRUPTED 130

static int print_help(const struct rx_program *program, const char *name)
{
	struct rx_buf out;
	rx_buf_init(&out, 65536);
	rx_serve_options_help(program, name, &out);
	rx_report_out(rx_buf_text(&out));
	rx_buf_release(&out);
	return 0;
}

static int print_version(const struct rx_program *program)
{
	char *text = rx_xprintf("%s (reflex %s)\n", program->app_name, program->version);
	rx_report_out(text);
	free(text);
	return 0;
}

/* One that a supervisor has started, as another program than its own. */
static int work(const struct rx_program *program, const struct rx_serve_options *options)
{
	struct rx_err err = { 0 };
	struct rx_worker worker = { .program = program, .options = options };
	if (rx_worker_parse(options->worker, &worker, &err))
		return rx_report_err(&err, 1);
	rx_worker_share(&worker, false);
	return rx_serve_work(&worker);
}

static int supervise(const struct rx_program *program, const struct rx_serve_options *options, char *const *argv)
{
	struct rx_err err = { 0 };
	if (rx_serve_check_workers(options, options->workers, &err) || rx_serve_check_tls(options, true, &err))
		return rx_report_err(&err, 1);
	rx_serve_warn_pending(options);
	int code = rx_serve_supervise(program, options, argv);
	return code == 0 && options->from_run ? INTERRUPTED : code;
}

static int run(const struct rx_program *program, const struct rx_serve_options *options, char *const *argv)
{
	const char *name = argv[0] ? argv[0] : program->app_name;
	if (options->help)
		return print_help(program, name);
	if (options->version)
		return print_version(program);
	if (options->print_pages)
		return rx_serve_print_pages(program, options->print_pages);
	if (options->migrate)
		return rx_serve_migrate(options);
	return options->worker ? work(program, options) : supervise(program, options, argv);
}

int rx_serve(const struct rx_program *program, int argc, char **argv)
{
	struct rx_err err = { 0 };
	struct rx_serve_options options;
	int code = rx_serve_options_read(&options, program, argc, argv, &err);
	rx_report_init(options.level, options.json);
	if (code)
		rx_report_err(&err, code);
	else
		code = run(program, &options, argv);
	rx_serve_options_release(&options);
	return code;
}
