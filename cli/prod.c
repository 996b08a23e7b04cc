/* `reflex run --env prod`: see prod.h. The built program takes the place of this process, so that nothing of the tool
 * is left in it. It serves a copy of the site: the next export makes the original anew. */
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <signal.h>
#include <unistd.h>

#include "command.h"
#include "export_build.h"
#include "files.h"
#include "lock.h"
#include "prod.h"
#include "term.h"

#define MAX_ARGS 24
#define SITES RX_EXPORT_FOLDER "/serving-" /* and the process that serves it */

/* ---- the copy ---- */

/* Copies of processes that are gone. */
static void leftovers_remove(void)
{
	glob_t found;
	if (glob(SITES "*", 0, NULL, &found))
		return;
	for (size_t i = 0; i < found.gl_pathc; i++) {
		long pid;
		if (rx_parse_int(found.gl_pathv[i] + strlen(SITES), 1, INT32_MAX, &pid) && kill((pid_t)pid, 0) &&
		    errno == ESRCH)
			rx_tree_remove(found.gl_pathv[i], NULL);
	}
	globfree(&found);
}

/* Builds write new files and never into old ones: a second name for each is enough. */
static int link_entry(const struct rx_entry *entry, void *folder, struct rx_err *err)
{
	char *to = rx_path_join(folder, entry->path);
	int result = 0;
	if (entry->kind == RX_ENTRY_DIR)
		result = rx_dir_make(to, err);
	else if (entry->kind == RX_ENTRY_FILE && link(entry->full, to))
		result = rx_file_copy(entry->full, to, err);
	free(to);
	return result;
}

/* What browsers read to find the backend: at the address of the pages, unless it is another program. */
static int write_env(const struct rx_config *config, const struct rx_prod_options *options, const char *site,
		     struct rx_err *err)
{
	if (options->backend)
		return rx_export_write_env(config, site, "", err);
	if (config->api_url)
		return rx_export_write_env(config, site, config->api_url, err);
	const char *host = config->backend_host;
	bool local = !host || !strcmp(host, "0.0.0.0") || !strcmp(host, "::");
	char *url = rx_xprintf("http://%s:%d", local ? "localhost" : host, config->backend_port);
	int result = rx_export_write_env(config, site, url, err);
	free(url);
	return result;
}

/* The folder that is served, or NULL with `err`; owned by the caller. */
static char *site_copy(const struct rx_config *config, const struct rx_prod_options *options, struct rx_err *err)
{
	char *site = rx_xprintf(SITES "%ld", (long)getpid());
	leftovers_remove();
	rx_tree_remove(site, NULL);
	if (!rx_dir_make(site, err) && !rx_tree_walk(RX_EXPORT_SITE, link_entry, site, err) &&
	    !write_env(config, options, site, err)) {
		char *path = rx_path_join(config->root, site);
		free(site);
		return path;
	}
	free(site);
	return NULL;
}

/* ---- the program ---- */

/* A backend alone is asked by pages of another one, as in `reflex run --frontend-only --env prod`. */
static void allow_frontend(const struct rx_config *config)
{
	struct rx_buf out;
	const char *host = config->frontend_host;
	bool local = !host || !strcmp(host, "0.0.0.0") || !strcmp(host, "::");
	rx_buf_init(&out, 1u << 16);
	rx_buf_addf(&out, "http://%s:%d", local ? "localhost" : host, config->frontend_port);
	for (int i = 0; i < config->cors_allowed_origins.len; i++)
		rx_buf_addf(&out, ",%s", config->cors_allowed_origins.at[i]);
	setenv("REFLEX_CORS_ALLOWED_ORIGINS", rx_buf_text(&out), 1);
	rx_buf_release(&out);
}

struct line {
	const char *argv[MAX_ARGS];
	char ports[2][16];
	int count;
};

static void add(struct line *line, const char *name, const char *value)
{
	line->argv[line->count++] = name;
	if (value)
		line->argv[line->count++] = value;
}

/* Where to listen. "": this machine only, whatever the environment says. */
static void add_places(struct line *line, const struct rx_config *config, const struct rx_prod_options *options)
{
	bool both = options->frontend && options->backend;
	const char *frontend = config->frontend_host ? config->frontend_host : "",
		   *backend = config->backend_host ? config->backend_host : "";
	snprintf(line->ports[0], sizeof line->ports[0], "%d",
		 options->backend ? options->backend_port : options->frontend_port);
	snprintf(line->ports[1], sizeof line->ports[1], "%d", options->frontend_port);
	add(line, "--port", line->ports[0]);
	add(line, "--host", options->backend ? backend : frontend);
	if (both) {
		add(line, "--also-port", line->ports[1]);
		add(line, "--also-host", frontend);
	}
}

/* Takes the place of this process, and keeps its lock; comes back only when that fails. */
static int become(const struct rx_config *config, const struct rx_prod_options *options, const char *site, int lock)
{
	char *program = rx_path_join(config->root, RX_EXPORT_PROGRAM);
	struct line line = { .count = 0 };
	add(&line, program, NULL);
	add(&line, "--from-run", NULL);
	add(&line, "--loglevel", rx_level_name(options->loglevel));
	add(&line, "--store", rx_config_store_name(config));
	if (config->state_store == RX_STORE_REDIS)
		setenv("REFLEX_REDIS_URL", config->redis_url, 1); /* it may have a password */
	add_places(&line, config, options);
	if (site)
		add(&line, "--frontend", site);
	if (!options->backend)
		add(&line, "--pages-only", NULL);
	if (!options->frontend)
		allow_frontend(config);
	if (options->workers)
		add(&line, "--workers", options->workers);
	if (rx_term_json())
		add(&line, "--json", NULL);
	fflush(NULL);
	fcntl(lock, F_SETFD, 0);
	execv(program, (char *const *)line.argv);
	rx_term_error("unable to run '%s': %s", program, strerror(errno));
	free(program);
	return RX_EXIT_FAILED;
}

static int build(const struct rx_config *config, bool site)
{
	struct rx_export export;
	int code = rx_export_open(&export, config, "run --env prod");
	if (!code)
		code = rx_export_program(&export);
	if (!code && site)
		code = rx_export_site(&export);
	rx_export_close(&export);
	return rx_interrupted() ? RX_EXIT_INTERRUPTED : code;
}

int rx_prod_run(const struct rx_config *config, const struct rx_prod_options *options)
{
	struct rx_err err = { 0 };
	char *site = NULL;
	int lock = rx_run_lock(config->root, "run", options->frontend, options->backend, &err);
	if (lock < 0)
		return rx_term_err(&err);
	int code = build(config, options->frontend);
	if (!code && options->frontend && !(site = site_copy(config, options, &err)))
		code = rx_term_err(&err);
	if (!code)
		code = become(config, options, site, lock);
	free(site);
	close(lock);
	return code;
}
