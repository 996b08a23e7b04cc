/* `reflex scaffold`: files for running the exported app, filled in for this project: an image, a service, a proxy before it, a robot that exports
 * it (scaffolds/deploy). What exists is left alone. */
#include <ctype.h>

#include "command.h"
#include "config.h"
#include "files.h"
#include "fill.h"
#include "term.h"

#define MAX_TEXT (1u << 20)
#define KINDS_MAX 5

struct target {
	const char *from, *to; /* skeleton; path in the project, with names like those of skeletons */
};

static const struct kind {
	const char *name, *about;
	struct target targets[2];
} kinds[KINDS_MAX] = {
	{ "docker", "an image with the exported program", { { "Dockerfile", "Dockerfile" }, { "dockerignore", ".dockerignore" } } },
	{ "systemd", "a service of systemd that may do little else", { { "systemd.service", "deploy/@app@.service" } } },
	{ "nginx", "nginx before it", { { "nginx.conf", "deploy/nginx.conf" } } },
	{ "caddy", "Caddy before it, with a certificate", { { "Caddyfile", "deploy/Caddyfile" } } },
	{ "github", "a workflow of GitHub Actions that tests and exports it", { { "github.yml", ".github/workflows/export.yml" } } },
};

/* What skeletons ask for; the texts belong to it. */
struct values {
	char *lower, *domain, *upload, *health;
	char port[16], bytes[32];
};

static char *lower_case(const char *text)
{
	char *copy = rx_xstrdup(text);
	for (char *p = copy; *p; p++)
		*p = (char)tolower((unsigned char)*p);
	return copy;
}

/* The host of "https://example.org/shop". */
static char *host_of(const char *url)
{
	const char *host = url ? strstr(url, "://") : NULL;
	return host ? rx_xstrndup(host + 3, strcspn(host + 3, ":/")) : rx_xstrdup("example.org");
}

static void values_make(struct values *values, const struct rx_config *config, const char *domain)
{
	*values = (struct values){ 0 };
	values->lower = lower_case(config->app_name);
	values->domain = domain ? rx_xstrdup(domain) : host_of(config->deploy_url);
	values->upload = rx_xprintf("%lldm", (long long)((config->max_upload_size + (1 << 20) - 1) >> 20));
	values->health = rx_xprintf("%s/_health", config->backend_path ? config->backend_path : "");
	snprintf(values->port, sizeof values->port, "%d", config->backend_port);
	snprintf(values->bytes, sizeof values->bytes, "%lld", (long long)config->max_upload_size);
}

static void values_release(struct values *values)
{
	free(values->lower);
	free(values->domain);
	free(values->upload);
	free(values->health);
}

static char *fill(const char *text, const struct values *values, const struct rx_config *config)
{
	const char *const table[][2] = { { "@app@", config->app_name },	   { "@image@", values->lower },       { "@port@", values->port },
					 { "@domain@", values->domain },   { "@upload@", values->upload },     { "@upload_bytes@", values->bytes },
					 { "@health@", values->health } };
	return rx_fill(text, table, RX_COUNT(table));
}

static int write_one(const struct target *target, const struct values *values, const struct rx_config *config, bool force, struct rx_err *err)
{
	char *folder = rx_install_path(RX_INSTALL_SCAFFOLDS, err), *skeleton = folder ? rx_xprintf("%s/deploy/%s", folder, target->from) : NULL;
	char *to = fill(target->to, values, config), *text = NULL;
	int failed = 0;
	if (rx_file_exists(to) && !force) {
		rx_term_out("  kept  %s, which exists (--force writes it anew)", to);
	} else if (!(failed = !skeleton || rx_file_read(skeleton, MAX_TEXT, &text, NULL, err))) {
		char *filled = fill(text, values, config);
		failed = rx_file_write(to, filled, strlen(filled), err);
		if (!failed)
			rx_term_out("  wrote %s", to);
		free(filled);
	}
	free(text);
	free(to);
	free(skeleton);
	free(folder);
	return failed ? -1 : 0;
}

static const struct kind *find(const char *name)
{
	for (size_t i = 0; i < KINDS_MAX; i++)
		if (!strcmp(kinds[i].name, name))
			return &kinds[i];
	return NULL;
}

static int list(void)
{
	for (size_t i = 0; i < KINDS_MAX; i++)
		rx_term_out("  %-8s %s", kinds[i].name, kinds[i].about);
	rx_term_out("\nto write one or several:\n  reflex scaffold docker nginx");
	return RX_EXIT_OK;
}

/* Letters, digits, dots and dashes, and a star for all names below. */
static bool is_domain(const char *text)
{
	return *text && strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-*") == strlen(text);
}

static int run(const struct rx_args *args)
{
	struct rx_config config;
	struct rx_err err = { 0 };
	const char *domain = rx_args_str(args, "domain");
	if (!args->word_count)
		return list();
	for (int i = 0; i < args->word_count; i++)
		if (!find(args->words[i]))
			return rx_usage_error(args->command, "'%s' is none of docker, systemd, nginx, caddy, github", args->words[i]);
	if (domain && !is_domain(domain))
		return rx_usage_error(args->command, "'%s' is no name of a host, like shop.example.org", domain);
	int code = rx_config_open(&config, args);
	if (code != RX_EXIT_OK)
		return code;
	struct values values;
	values_make(&values, &config, domain);
	for (int i = 0; i < args->word_count && code == RX_EXIT_OK; i++) {
		const struct kind *kind = find(args->words[i]);
		for (size_t t = 0; t < RX_COUNT(kind->targets) && kind->targets[t].from && code == RX_EXIT_OK; t++)
			if (write_one(&kind->targets[t], &values, &config, rx_args_flag(args, "force"), &err))
				code = rx_term_err(&err);
	}
	if (code == RX_EXIT_OK)
		rx_term_out("each says at its top how it is used; more: docs/guide/production.md");
	values_release(&values);
	rx_config_release(&config);
	return code;
}

static const struct rx_option options[] = {
	{ .name = "domain", .kind = RX_OPT_STRING, .value = "NAME", .help = "name of the site for a proxy (default: that of deploy_url, or example.org)" },
	{ .name = "force", .kind = RX_OPT_FLAG, .help = "write files that exist anew" },
};

const struct rx_command rx_command_scaffold = {
	.name = "scaffold",
	.summary = "write files for running the exported app: an image, a service, a proxy",
	.usage = "[docker|systemd|nginx|caddy|github...] [options]",
	.description = "Writes them into this project, filled in with its name, port and limits, for you to change and to keep.\n"
		       "Without a name it lists them. Files that exist are left alone.",
	.examples = "  reflex scaffold                     list them\n"
		    "  reflex scaffold docker              Dockerfile and .dockerignore\n"
		    "  reflex scaffold systemd nginx --domain shop.example.org",
	.options = options,
	.option_count = RX_COUNT(options),
	.max_words = KINDS_MAX,
	.run = run,
};
