/* `reflex export`: the production build. Compiles the app with the C compiler, has it print its pages, builds the
 * static site with `next build`, and packs what was asked for. */
#include "command.h"
#include "export_build.h"
#include "export_pack.h"
#include "files.h"
#include "term.h"

/* What was asked for, and what came of it. */
struct job {
	bool frontend, backend, standalone, zip;
	const char *dest;
	uint64_t started;
	struct rx_package_out site, server, program;
};

static char *size_text(int64_t bytes)
{
	if (bytes < 1 << 20)
		return rx_xprintf("%.0f KiB", (double)bytes / 1024);
	return rx_xprintf("%.1f MiB", (double)bytes / (1 << 20));
}

static void say_written(const struct rx_package_out *out, uint64_t start)
{
	char *size = size_text(out->size);
	rx_term_step((int64_t)(rx_now_us() - start), "wrote %s  %s", out->path, size);
	free(size);
}

static int pack(struct job *job, const struct rx_config *config)
{
	struct rx_err err = { 0 };
	uint64_t start = rx_now_us();
	if (job->standalone) {
		if (rx_pack_standalone(config, job->dest, &job->program, &err))
			return rx_term_err(&err);
		say_written(&job->program, start);
		return RX_EXIT_OK;
	}
	if (job->frontend) {
		if (rx_pack_frontend(config, job->dest, job->zip, &job->site, &err))
			return rx_term_err(&err);
		say_written(&job->site, start);
		start = rx_now_us();
	}
	if (job->backend) {
		if (rx_pack_backend(config, job->dest, job->zip, &job->server, &err))
			return rx_term_err(&err);
		say_written(&job->server, start);
	}
	return RX_EXIT_OK;
}

static int build(struct job *job, struct rx_export *export, const struct rx_config *config)
{
	int code = rx_export_program(export);
	if (!code && (job->frontend || job->standalone))
		code = rx_export_site(export);
	if (!code && job->standalone)
		code = rx_export_standalone(export);
	if (!code && rx_interrupted())
		code = RX_EXIT_INTERRUPTED;
	return code ? code : pack(job, config);
}

static void say_next(const struct job *job, const struct rx_config *config)
{
	rx_term_out("exported '%s' in %.1f s", config->app_name, (double)(rx_now_us() - job->started) / 1e6);
	rx_term_out("\nto run it:");
	if (job->standalone) {
		rx_term_out("  %s%s", *job->program.path == '/' ? "" : "./", job->program.path);
		rx_term_out("  it serves pages and events on port %d; --help lists its options", config->backend_port);
		return;
	}
	if (job->server.path && job->zip)
		rx_term_out("  unzip %s -d backend && backend/start", job->server.path);
	else if (job->server.path)
		rx_term_out("  %s/start", job->server.path);
	if (job->site.path)
		rx_term_out("  put %s on a static host; env.json in it says where the backend is", job->site.path);
	if (job->site.path && job->zip && job->server.path)
		rx_term_out("  or let the backend serve it: unzip %s -d backend/frontend && backend/start --frontend "
			    "frontend",
			    job->site.path);
}

static void report(const struct job *job, const struct rx_config *config, const struct rx_export *export)
{
	if (!rx_term_json()) {
		say_next(job, config);
		return;
	}
	rx_term_event("done", RX_FIELD_STR("app_name", config->app_name), RX_FIELD_STR("frontend", job->site.path),
		      RX_FIELD_INT("frontend_bytes", job->site.size), RX_FIELD_STR("backend", job->server.path),
		      RX_FIELD_INT("backend_bytes", job->server.size), RX_FIELD_STR("standalone", job->program.path),
		      RX_FIELD_INT("standalone_bytes", job->program.size), RX_FIELD_INT("pages", export->pages),
		      RX_FIELD_MS("ms", (int64_t)(rx_now_us() - job->started)));
}

static int check_dest(const char *dest)
{
	if (rx_dir_exists(dest))
		return RX_EXIT_OK;
	rx_term_error("the folder '%s' does not exist", dest);
	rx_term_hint("mkdir -p '%s'", dest);
	return RX_EXIT_FAILED;
}

static int run_job(struct job *job, const struct rx_config *config)
{
	struct rx_export export;
	int code = rx_export_open(&export, config, "export");
	if (!code)
		code = build(job, &export, config);
	rx_export_close(&export);
	if (!code)
		report(job, config, &export);
	free(job->site.path);
	free(job->server.path);
	free(job->program.path);
	if (code == RX_EXIT_INTERRUPTED || rx_interrupted()) {
		rx_term_error("interrupted");
		return RX_EXIT_INTERRUPTED;
	}
	return code;
}

/* A password stays where it is. */
static void say_left_out(const struct rx_config *config)
{
	if (config->state_store != RX_STORE_REDIS || rx_config_redis_url(config))
		return;
	rx_term_warning("'redis_url' has a password and does not go into the export");
	rx_term_hint("where the program runs: export REFLEX_REDIS_URL=redis://user:password@host:6379/0");
}

static int run(const struct rx_args *args)
{
	struct rx_config config;
	bool frontend_only = rx_args_flag(args, "frontend-only"), backend_only = rx_args_flag(args, "backend-only");
	struct job job = { .frontend = !backend_only, .backend = !frontend_only, .started = rx_now_us() };
	job.standalone = rx_args_flag(args, "standalone");
	job.zip = !rx_args_flag(args, "no-zip");
	job.dest = rx_args_str(args, "zip-dest-dir");
	if (frontend_only && backend_only)
		return rx_usage_error(args->command, "--frontend-only and --backend-only exclude each other");
	if (job.standalone && (frontend_only || backend_only))
		return rx_usage_error(args->command, "--standalone has both in it: it excludes --%s-only",
				      frontend_only ? "frontend" : "backend");
	rx_interrupt_watch();
	int code = rx_config_open(&config, args);
	if (code)
		return code;
	say_left_out(&config);
	code = check_dest(job.dest);
	if (!code)
		code = run_job(&job, &config);
	rx_config_release(&config);
	return code;
}

static const struct rx_option options[] = {
	{ .name = "frontend-only", .kind = RX_OPT_FLAG, .help = "only the static site" },
	{ .name = "backend-only", .kind = RX_OPT_FLAG, .help = "only the backend" },
	{ .name = "standalone", .kind = RX_OPT_FLAG, .help = "one program that serves pages and events on one port" },
	{ .name = "no-zip",
	  .kind = RX_OPT_FLAG,
	  .help = "write the folders 'frontend' and 'backend' instead of archives" },
	{ .name = "zip-dest-dir",
	  .kind = RX_OPT_STRING,
	  .value = "DIR",
	  .help = "where to put what is made",
	  .fallback = "." },
};

const struct rx_command rx_command_export = {
	.name = "export",
	.summary = "make the production build: a static site, a native backend, or one program",
	.usage = "[options]",
	.description = "Writes frontend.zip, the pages for any static host, and backend.zip, the app compiled by the C "
		       "compiler, which needs\n"
		       "neither Node nor reflex where it runs. Needs a C compiler; only what changed is built again.",
	.examples = "  reflex export                       frontend.zip and backend.zip in this folder\n"
		    "  reflex export --standalone          one program with everything in it\n"
		    "  reflex export --zip-dest-dir /tmp   somewhere else",
	.options = options,
	.option_count = RX_COUNT(options),
	.max_words = 0,
	.run = run,
};
