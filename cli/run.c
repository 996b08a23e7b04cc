/* `reflex run`: the options, and which way they lead: development (supervisor.c) or the production build (prod.h). */
#include "command.h"
#include "config.h"
#include "editor.h"
#include "ports.h"
#include "prod.h"
#include "supervisor.h"
#include "term.h"

static const struct rx_option options[] = {
	{ .name = "frontend-port",
	  .kind = RX_OPT_INT,
	  .value = "PORT",
	  .min = 1,
	  .max = 65535,
	  .help = "port of the pages; default: 3000 or the next free one" },
	{ .name = "backend-port",
	  .kind = RX_OPT_INT,
	  .value = "PORT",
	  .min = 1,
	  .max = 65535,
	  .help = "port of the events; default: 8000 or the next free one" },
	{ .name = "frontend-host",
	  .kind = RX_OPT_STRING,
	  .value = "HOST",
	  .help = "address at which the frontend listens; default: this machine only" },
	{ .name = "backend-host",
	  .kind = RX_OPT_STRING,
	  .value = "HOST",
	  .help = "address at which the backend listens; default: this machine only" },
	{ .name = "frontend-only", .kind = RX_OPT_FLAG, .help = "run the frontend's server alone" },
	{ .name = "backend-only", .kind = RX_OPT_FLAG, .help = "run the backend alone, without Node" },
	{ .name = "env",
	  .kind = RX_OPT_CHOICE,
	  .value = "dev|prod",
	  .fallback = "dev",
	  .help = "dev: hot reload; prod: what 'reflex export' makes" },
	{ .name = "workers",
	  .kind = RX_OPT_STRING,
	  .value = "N|auto",
	  .help = "with --env prod: processes that serve, auto: one for each core; several need \"state_store\": "
		  "\"redis\"" },
	{ .name = "native",
	  .kind = RX_OPT_FLAG,
	  .help = "compile with the C compiler instead of in memory, for gdb and sanitizers" },
};

static void override_text(const struct rx_args *args, const char *name, char **value)
{
	const char *given = rx_args_str(args, name);
	if (!given)
		return;
	free(*value);
	*value = rx_xstrdup(given);
}

static void override_port(const struct rx_args *args, const char *name, int *port, bool *set)
{
	*set = *set || rx_args_given(args, name);
	*port = (int)rx_args_int(args, name, *port);
}

void rx_run_override(const struct rx_run_options *run, struct rx_config *config)
{
	override_port(run->args, "frontend-port", &config->frontend_port, &config->frontend_port_set);
	override_port(run->args, "backend-port", &config->backend_port, &config->backend_port_set);
	override_text(run->args, "frontend-host", &config->frontend_host);
	override_text(run->args, "backend-host", &config->backend_host);
}

/* A server that has its own options but is not started. RX_EXIT_OK when there is none. */
static int check_side(const struct rx_args *args, bool runs, const char *const names[2], const char *only)
{
	for (int i = 0; i < 2 && !runs; i++) {
		if (!rx_args_given(args, names[i]))
			continue;
		rx_term_error("option '--%s' has no meaning with '--%s': that server is not started", names[i], only);
		rx_term_hint("leave out one of the two");
		return RX_EXIT_FAILED;
	}
	return RX_EXIT_OK;
}

/* What is to be known before minutes of building. */
static int check_workers(const struct rx_run_options *run, const struct rx_config *config)
{
	long number = 1;
	const char *text = rx_args_str(run->args, "workers");
	if (!text)
		return RX_EXIT_OK;
	if (strcmp(text, "auto") != 0 && !rx_parse_int(text, 1, 256, &number))
		return rx_usage_error(&rx_command_run,
				      "option '--workers' must be a whole number from 1 to 256, or 'auto'");
	bool several = number > 1 || !strcmp(text, "auto");
	if (!several || !run->backend)
		return RX_EXIT_OK;
	if (config->state_store != RX_STORE_SQLITE && config->state_store != RX_STORE_MEMORY)
		return RX_EXIT_OK;
	rx_term_error("several workers need a store that processes share; '%s' is for one",
		      config->state_store == RX_STORE_SQLITE ? "sqlite" : "memory");
	rx_term_hint("write \"state_store\": \"redis\" into rxconfig.json, or leave out '--workers'");
	return RX_EXIT_FAILED;
}

static int check(const struct rx_run_options *run)
{
	static const char *const frontend[] = { "frontend-port", "frontend-host" }, *const backend[] = {
		"backend-port", "backend-host"
	};
	if (!run->frontend && !run->backend)
		return rx_usage_error(&rx_command_run,
				      "options '--frontend-only' and '--backend-only' exclude each other");
	if (rx_args_given(run->args, "workers") && strcmp(rx_args_str(run->args, "env"), "prod") != 0) {
		rx_term_error("option '--workers' has no meaning in development: one process serves, and reloads");
		rx_term_hint("reflex run --env prod --workers %s", rx_args_str(run->args, "workers"));
		return RX_EXIT_USAGE;
	}
	int code = check_side(run->args, run->frontend, frontend, "backend-only");
	return code ? code : check_side(run->args, run->backend, backend, "frontend-only");
}

/* In production one program listens on both ports. */
static int run_prod(const struct rx_run_options *run, const struct rx_config *config)
{
	struct rx_err err = { .hint = "" };
	int level = run->args->level;
	struct rx_prod_options prod = { .frontend = run->frontend,
					.backend = run->backend,
					.workers = rx_args_str(run->args, "workers"),
					.loglevel = level >= 0 ? (enum rx_level)level : config->loglevel };
	int code = check_workers(run, config);
	if (code)
		return code;
	if (rx_ports_choose(config, run->frontend ? &prod.frontend_port : NULL,
			    run->backend ? &prod.backend_port : NULL, &err))
		return rx_term_err(&err);
	return rx_prod_run(config, &prod);
}

static int run(const struct rx_args *args)
{
	struct rx_run_options chosen = { .args = args,
					 .native = rx_args_flag(args, "native"),
					 .frontend = !rx_args_flag(args, "backend-only"),
					 .backend = !rx_args_flag(args, "frontend-only") };
	struct rx_config config;
	int code = check(&chosen);
	if (!code)
		code = rx_config_open(&config, args);
	if (code)
		return code;
	rx_run_override(&chosen, &config);
	rx_editor_write(config.root, NULL); /* a convenience: no reason not to run */
	bool prod = !strcmp(rx_args_str(args, "env"), "prod");
	code = prod ? run_prod(&chosen, &config) : rx_supervise(&chosen, &config);
	rx_config_release(&config);
	return code;
}

const struct rx_command rx_command_run = {
	.name = "run",
	.summary = "run the app of this folder and reload it with every save",
	.usage = "[options]",
	.description =
		"Compiles the app in memory, serves its pages on port 3000 and its events on port 8000, and watches "
		"its files:\n"
		"every save is swapped in while browsers keep their page and their state. Ctrl-C ends everything.",
	.examples = "  reflex run                          develop\n"
		    "  reflex run --frontend-port 4000     with another port for the pages\n"
		    "  reflex run --env prod               as it would run exported",
	.options = options,
	.option_count = RX_COUNT(options),
	.run = run,
};
