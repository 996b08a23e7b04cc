/* `reflex run --env prod`: see prod.h. The built program takes the place of this process, so that nothing of the tool
 * is left in it. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "command.h"
#include "export_build.h"
#include "files.h"
#include "prod.h"
#include "term.h"

#define MAX_ARGS 24

/* Takes the place of this process; comes back only when that fails. */
static int become(const struct rx_config *config, const struct rx_prod_options *options)
{
	char port[16], *program = rx_path_join(config->root, RX_EXPORT_PROGRAM),
		       *site = rx_path_join(config->root, RX_EXPORT_SITE);
	const char *argv[MAX_ARGS];
	int n = 0;
	snprintf(port, sizeof port, "%d", options->port);
	argv[n++] = program;
	argv[n++] = "--from-run";
	argv[n++] = "--port";
	argv[n++] = port;
	argv[n++] = "--loglevel";
	argv[n++] = rx_level_name(options->loglevel);
	/* "": this machine only, whatever the environment says about the backend alone. */
	argv[n++] = "--host";
	argv[n++] = options->host ? options->host : "";
	if (options->frontend) {
		argv[n++] = "--frontend";
		argv[n++] = site;
	}
	if (rx_term_json())
		argv[n++] = "--json";
	argv[n] = NULL;
	fflush(NULL);
	execv(program, (char *const *)argv);
	rx_term_error("unable to run '%s': %s", program, strerror(errno));
	free(program);
	free(site);
	return RX_EXIT_FAILED;
}

int rx_prod_run(const struct rx_config *config, const struct rx_prod_options *options)
{
	struct rx_export export;
	struct rx_err err = { 0 };
	int code = rx_export_open(&export, config);
	if (!code)
		code = rx_export_program(&export);
	if (!code && options->frontend)
		code = rx_export_site(&export);
	rx_export_close(&export);
	if (rx_interrupted())
		return RX_EXIT_INTERRUPTED;
	if (!code && options->frontend && rx_export_write_env(config, true, &err))
		code = rx_term_err(&err);
	return code ? code : become(config, options);
}
