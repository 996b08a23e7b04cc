/* Options of an exported program: see options.h. One table is behind the command line, the environment, `reflex.json`
 * and the help. */
#include "options.h"

#include <cjson/cJSON.h>
#include <errno.h>
#include <limits.h>
#include <unistd.h>

#include "../core/cidr.h"
#include "../store/store.h"

#define MAX_FILE (1 << 20)
#define MAX_LIST 256
#define MAX_UPLOAD ((int64_t)1 << 50)
#define STOP_SECONDS 8 /* `docker stop` kills after 10 */

enum kind { FLAG, NUMBER, SIZE, TEXT, ORIGINS, PROXIES, LEVEL, STORE, REDIS, WORKERS, METRICS, ADDRESS };

struct option {
	const char *name; /* "state-dir": --state-dir, REFLEX_STATE_DIR, "state_dir" */
	const char *key;  /* in the environment and the file; NULL: on the command line only */
	enum kind kind;
	size_t offset;
	int64_t min, max;
	const char *value, *help; /* help NULL: not shown */
};

#define AT(member) offsetof(struct rx_serve_options, member)
static const struct option table[] = {
	{ "port", "backend_port", NUMBER, AT(port), 0, 65535, "PORT", "where to listen (0: any free port)" },
	{ "host", "backend_host", TEXT, AT(host), 0, 0, "ADDRESS",
	  "who can connect: 0.0.0.0 for everybody (default: this machine only)" },
	{ "also-port", NULL, NUMBER, AT(also_port), 0, 65535, "PORT", "listen on this port as well" },
	{ "also-host", NULL, TEXT, AT(also_host), 0, 0, "ADDRESS", NULL },
	{ "frontend", NULL, TEXT, AT(frontend), 0, 0, "DIR",
	  "serve the pages of this folder, an unpacked frontend.zip" },
	{ "state-dir", "state_dir", TEXT, AT(state_dir), 0, 0, "DIR",
	  "where the clients' states are kept (default: .states)" },
	{ "store", "state_store", STORE, AT(store), 0, 0, "sqlite|memory|redis",
	  "how they are kept: on disk, until this program ends, or in the server of 'redis_url'" },
	{ "workers", "workers", WORKERS, AT(workers), 0, 0, "N|auto",
	  "processes that serve (auto: one for each core); several need --store redis" },
	{ "stop-timeout", "stop_timeout", NUMBER, AT(stop_timeout), 0, 3600, "SECONDS",
	  "how long events under way have to end when it stops (default: 8)" },
	{ "tls-certificate", "tls_certificate", TEXT, AT(settings.tls_certificate), 0, 0, "FILE", "serve https: the certificate and those above it (PEM)" },
	{ "tls-key", "tls_key", TEXT, AT(settings.tls_key), 0, 0, "FILE", "its key (PEM)" },
	{ "metrics", "metrics", METRICS, AT(metrics_port), 0, 0, "[HOST:]PORT",
	  "tell metrics to Prometheus on a port of their own (default: not at all)" },
	{ "access-log", "access_log", FLAG, AT(access_log), 0, 0, NULL,
	  "a line for each request to the app's own addresses" },
	{ "migrate", NULL, FLAG, AT(migrate), 0, 0, NULL,
	  "apply what is pending in migrations/ to the database, and end" },
	{ "loglevel", "loglevel", LEVEL, AT(level), 0, 0, "LEVEL", "how much to say: debug, info, warning or error" },
	{ "json", NULL, FLAG, AT(json), 0, 0, NULL, "say it as JSON, one object a line" },
	{ "version", NULL, FLAG, AT(version), 0, 0, NULL, "print the version" },
	{ "help", NULL, FLAG, AT(help), 0, 0, NULL, "print this" },
	{ "worker", NULL, TEXT, AT(worker), 0, 0, "PLACE", NULL },
	{ "from-run", NULL, FLAG, AT(from_run), 0, 0, NULL, NULL },
	{ "pages-only", NULL, FLAG, AT(pages_only), 0, 0, NULL, NULL },
	{ "print-pages", NULL, TEXT, AT(print_pages), 0, 0, "DIR", NULL },
	{ NULL, "cors_allowed_origins", ORIGINS, AT(origins), 0, 0, NULL, NULL },
	{ NULL, "frontend_path", TEXT, AT(frontend_path), 0, 0, NULL, NULL },
	{ NULL, "backend_path", TEXT, AT(backend_path), 0, 0, NULL, NULL },
	{ NULL, "api_url", ADDRESS, AT(api_url), 0, 0, NULL, NULL },
	{ NULL, "max_message", NUMBER, AT(max_message), 1024, 1 << 30, NULL, NULL },
	{ NULL, "event_timeout", NUMBER, AT(settings.event_timeout), 0, 86400, NULL, NULL },
	{ NULL, "connections_per_address", NUMBER, AT(settings.connections_per_address), 0, 1000000, NULL, NULL },
	{ NULL, "events_per_client", NUMBER, AT(settings.events_per_client), 0, 1000000, NULL, NULL },
	{ NULL, "events_per_address", NUMBER, AT(settings.events_per_address), 0, 1000000, NULL, NULL },
	{ NULL, "request_timeout", NUMBER, AT(settings.request_timeout), 1, 3600, NULL, NULL },
	{ NULL, "ping_interval", NUMBER, AT(settings.ping_interval), 1, 3600, NULL, NULL },
	{ NULL, "ping_timeout", NUMBER, AT(settings.ping_timeout), 1, 3600, NULL, NULL },
	{ NULL, "token_expiration", NUMBER, AT(settings.token_expiration), 1, 315360000, NULL, NULL },
	{ NULL, "trusted_proxies", PROXIES, AT(settings.trusted_proxies), 0, 0, NULL, NULL },
	{ NULL, "deploy_url", ADDRESS, AT(settings.deploy_url), 0, 0, NULL, NULL },
	{ NULL, "redis_url", REDIS, AT(redis_url), 0, 0, NULL, NULL }, /* not on the command line: everybody sees that */
	{ NULL, "db_url", TEXT, AT(settings.db_url), 0, 0, NULL, NULL },
	{ NULL, "max_upload_size", SIZE, AT(settings.max_upload_size), 1, MAX_UPLOAD, NULL, NULL },
	{ NULL, "uploaded_files_dir", TEXT, AT(settings.uploaded_files_dir), 0, 0, NULL, NULL },
};

static const char *const levels[] = { "debug", "info", "warning", "error" };

#define SLOT(options, option, T) ((T *)(void *)((char *)(options) + (option)->offset))

static int set_number(struct rx_serve_options *options, const struct option *option, double number, struct rx_err *err)
{
	if (!(number >= (double)option->min && number <= (double)option->max) || number != (double)(int64_t)number)
		return rx_err_set(err, "must be a whole number from %lld to %lld", (long long)option->min,
				  (long long)option->max);
	if (option->kind == SIZE)
		*SLOT(options, option, long long) = (long long)number;
	else
		*SLOT(options, option, int) = (int)number;
	return 0;
}

static int set_level(struct rx_serve_options *options, const struct option *option, const char *text,
		     struct rx_err *err)
{
	for (size_t i = 0; i < RX_COUNT(levels); i++) {
		if (strcmp(text, levels[i]))
			continue;
		*SLOT(options, option, enum rx_serve_level) = (enum rx_serve_level)i;
		return 0;
	}
	return rx_err_set(err, "must be debug, info, warning or error, not '%s'", text);
}

static int set_workers(struct rx_serve_options *options, const struct option *option, const char *text,
		       struct rx_err *err)
{
	int workers = rx_serve_count_workers(text, err);
	if (workers > 0)
		*SLOT(options, option, int) = workers;
	return workers > 0 ? 0 : -1;
}

static int set_metrics_json(struct rx_serve_options *options, const cJSON *item, struct rx_err *err)
{
	char text[32];
	if (cJSON_IsFalse(item))
		return 0;
	snprintf(text, sizeof text, "%.17g", cJSON_IsNumber(item) ? item->valuedouble : -1);
	return rx_serve_set_metrics(options, cJSON_IsString(item) ? item->valuestring : text, err);
}

static bool is_list(const struct option *option)
{
	return option->kind == ORIGINS || option->kind == PROXIES;
}

static bool is_origin(const char *text)
{
	const char *host = strstr(text, "://");
	return host && !strchr(text, '*') && !strchr(host + 3, '/');
}

static bool is_address(const char *text)
{
	const char *host = !strncmp(text, "https://", 8) ? text + 8 : !strncmp(text, "http://", 7) ? text + 7 : "";
	return *host && *host != '/' && !text[strcspn(text, " \"'<>\\?#")];
}

static int add_element(struct rx_serve_options *options, const struct option *option, const char *text, size_t length,
		       struct rx_err *err)
{
	const char ***list = SLOT(options, option, const char **);
	int count = 0;
	while ((*list)[count])
		count++;
	if (!length)
		return 0;
	if (count == MAX_LIST)
		return rx_err_set(err, "has more than %d entries", MAX_LIST);
	const char *element = rx_arena_strndup(&options->arena, text, length);
	if (option->kind == ORIGINS && !is_origin(element))
		return rx_err_set(err, "has '%s', which is no origin: each is like 'https://example.org'", element);
	if (option->kind == PROXIES && !rx_cidr_valid(element))
		return rx_err_set(err, "has '%s', which is no address: each is like '10.0.0.7' or '10.0.0.0/8'", element);
	(*list)[count] = element;
	return 0;
}

static void clear_list(struct rx_serve_options *options, const struct option *option)
{
	*SLOT(options, option, const char **) = rx_arena_alloc(&options->arena, (MAX_LIST + 1) * sizeof(char *));
}

/* Values of the environment, with commas between. */
static int set_list(struct rx_serve_options *options, const struct option *option, const char *text, struct rx_err *err)
{
	clear_list(options, option);
	for (const char *p = text; *p; p += strspn(p, ", ")) {
		size_t length = strcspn(p, ", ");
		if (add_element(options, option, p, length, err))
			return -1;
		p += length;
	}
	return 0;
}

/* From the command line or the environment. */
static int set_text(struct rx_serve_options *options, const struct option *option, const char *text, struct rx_err *err)
{
	char *end;
	double number;
	switch (option->kind) {
	case FLAG:
		*SLOT(options, option, int) = strcmp(text, "0") && strcmp(text, "false");
		return 0;
	case NUMBER:
	case SIZE:
		number = strtod(text, &end);
		if (end == text || *end || text[strspn(text, "0123456789")])
			number = -1;
		return set_number(options, option, number, err);
	case LEVEL:
		return set_level(options, option, text, err);
	case ORIGINS:
	case PROXIES:
		return set_list(options, option, text, err);
	case METRICS:
		return rx_serve_set_metrics(options, text, err);
	case WORKERS:
		return set_workers(options, option, text, err);
	case STORE:
		if (strcmp(text, "sqlite") && strcmp(text, "memory") && strcmp(text, "redis"))
			return rx_err_set(err, "must be sqlite, memory or redis, not '%s'", text);
		break;
	case REDIS:
		if (rx_store_redis_problem(text))
			return rx_err_set(err, "is wrong: %s", rx_store_redis_problem(text));
		break;
	case ADDRESS:
		if (*text && !is_address(text))
			return rx_err_set(err, "must be an address like 'https://example.org', not '%s'", text);
		break;
	case TEXT:
		break;
	}
	*SLOT(options, option, const char *) = rx_arena_strdup(&options->arena, text);
	return 0;
}

static const struct option *find_key(const char *key)
{
	for (size_t i = 0; i < RX_COUNT(table); i++)
		if (table[i].key && !strcmp(table[i].key, key))
			return &table[i];
	return NULL;
}

/* ---- reflex.json ---- */

static int set_json(struct rx_serve_options *options, const struct option *option, const cJSON *item,
		    struct rx_err *err)
{
	const cJSON *element;
	if (cJSON_IsNull(item))
		return 0;
	char text[32];
	if (option->kind == WORKERS && cJSON_IsNumber(item)) {
		snprintf(text, sizeof text, "%.17g", item->valuedouble);
		return set_workers(options, option, text, err);
	}
	if (option->kind == NUMBER || option->kind == SIZE)
		return cJSON_IsNumber(item) ? set_number(options, option, item->valuedouble, err)
					    : set_number(options, option, -1, err);
	if (option->kind == METRICS)
		return set_metrics_json(options, item, err);
	if (option->kind == FLAG && cJSON_IsBool(item)) {
		*SLOT(options, option, int) = cJSON_IsTrue(item);
		return 0;
	}
	if (option->kind == FLAG)
		return rx_err_set(err, "must be true or false");
	if (!is_list(option))
		return cJSON_IsString(item) ? set_text(options, option, item->valuestring, err)
					    : rx_err_set(err, "must be a text");
	if (!cJSON_IsArray(item))
		return rx_err_set(err, "must be a list of texts");
	clear_list(options, option);
	cJSON_ArrayForEach(element, item) if (!cJSON_IsString(element)) return rx_err_set(err,
											  "must be a list of texts");
	else if (add_element(options, option, element->valuestring, strlen(element->valuestring), err)) return -1;
	return 0;
}

static int unknown_key(const char *path, const char *key, struct rx_err *err)
{
	const char *names[RX_COUNT(table)];
	size_t count = 0;
	for (size_t i = 0; i < RX_COUNT(table); i++)
		if (table[i].key)
			names[count++] = table[i].key;
	const char *near = rx_did_you_mean(key, names, count);
	rx_err_set(err, "%s: unknown key '%s'", path, key);
	return near ? rx_err_hint(err, "did you mean '%s'?", near) : -1;
}

static int read_members(struct rx_serve_options *options, const char *path, const cJSON *root, struct rx_err *err)
{
	const cJSON *item;
	if (!cJSON_IsObject(root))
		return rx_err_set(err, "'%s' is no JSON object", path);
	cJSON_ArrayForEach(item, root)
	{
		const struct option *option = find_key(item->string);
		struct rx_err reason = { 0 };
		if (!option)
			return unknown_key(path, item->string, err);
		if (set_json(options, option, item, &reason))
			return rx_err_set(err, "%s: '%s' %s", path, item->string, reason.text);
	}
	return 0;
}

/* The file is optional. */
static int read_file(struct rx_serve_options *options, const char *folder, struct rx_err *err)
{
	const char *path = rx_arena_printf(&options->arena, "%s/reflex.json", folder);
	FILE *file = fopen(path, "re");
	if (!file)
		return errno == ENOENT || errno == ENOTDIR
			       ? 0
			       : rx_err_set(err, "unable to open '%s': %s", path, strerror(errno));
	char *text = rx_xmalloc(MAX_FILE + 1);
	size_t length = fread(text, 1, MAX_FILE, file);
	text[length] = 0;
	fclose(file);
	cJSON *root = cJSON_Parse(text);
	int result = read_members(options, path, root, err);
	cJSON_Delete(root);
	free(text);
	return result;
}

/* ---- environment ---- */

static int read_environment(struct rx_serve_options *options, struct rx_err *err)
{
	for (size_t i = 0; i < RX_COUNT(table); i++) {
		char name[64] = "REFLEX_";
		size_t length = strlen(name);
		for (const char *p = table[i].key; p && *p && length + 1 < sizeof name; p++)
			name[length++] = *p >= 'a' && *p <= 'z' ? (char)(*p - 'a' + 'A') : *p;
		const char *value = table[i].key ? getenv(name) : NULL;
		struct rx_err reason = { 0 };
		if (value && *value && set_text(options, &table[i], value, &reason))
			return rx_err_set(err, "environment variable '%s' %s", name, reason.text);
	}
	return 0;
}

/* ---- command line ---- */

static const struct option *find_option(const char *name, size_t length)
{
	for (size_t i = 0; i < RX_COUNT(table); i++)
		if (table[i].name && strlen(table[i].name) == length && !strncmp(table[i].name, name, length))
			return &table[i];
	return NULL;
}

static int unknown_option(const char *word, struct rx_err *err)
{
	const char *names[RX_COUNT(table)];
	size_t count = 0;
	for (size_t i = 0; i < RX_COUNT(table); i++)
		if (table[i].name && table[i].help)
			names[count++] = table[i].name;
	const char *near = strncmp(word, "--", 2) ? NULL : rx_did_you_mean(word + 2, names, count);
	rx_err_set(err, "unknown %s '%s'", *word == '-' ? "option" : "argument", word);
	if (near)
		return rx_err_hint(err, "did you mean '--%s'?", near);
	return rx_err_hint(err, "--help lists the options");
}

static int read_line(struct rx_serve_options *options, int argc, char **argv, struct rx_err *err)
{
	for (int i = 1; i < argc; i++) {
		const char *word = !strcmp(argv[i], "-h") ? "--help" : argv[i];
		size_t length = strncmp(word, "--", 2) ? 0 : strcspn(word + 2, "=");
		const struct option *option = length ? find_option(word + 2, length) : NULL;
		if (!option)
			return unknown_option(word, err);
		const char *value = word[2 + length] == '=' ? word + 3 + length : NULL;
		struct rx_err reason = { 0 };
		if (option->kind == FLAG && value)
			return rx_err_set(err, "option '--%s' takes no value", option->name);
		if (option->kind != FLAG && !value && i + 1 == argc)
			return rx_err_set(err, "option '--%s' needs a value: %s", option->name, option->value);
		if (option->kind == FLAG)
			value = "1";
		else if (!value)
			value = argv[++i];
		if (set_text(options, option, value, &reason))
			return rx_err_set(err, "option '--%s' %s", option->name, reason.text);
	}
	return 0;
}

/* ---- together ---- */

static const char *text_or(const char *text, const char *fallback)
{
	return text && *text ? text : fallback;
}

static int copy_list(struct rx_serve_options *options, const char *key, const char *const *texts, struct rx_err *err)
{
	const struct option *option = find_key(key);
	clear_list(options, option);
	for (const char *const *p = texts; p && *p; p++)
		if (add_element(options, option, *p, strlen(*p), err))
			return -1;
	return 0;
}

static int set_settings(struct rx_serve_options *options, const struct rx_settings *settings, struct rx_err *err)
{
	options->settings = *settings;
	options->settings.deploy_url = text_or(settings->deploy_url, NULL);
	options->settings.db_url = text_or(settings->db_url, "sqlite:///reflex.db");
	options->settings.uploaded_files_dir = text_or(settings->uploaded_files_dir, "uploaded_files");
	options->settings.tls_certificate = text_or(settings->tls_certificate, NULL);
	options->settings.tls_key = text_or(settings->tls_key, NULL);
	return copy_list(options, "trusted_proxies", settings->trusted_proxies, err);
}

static int set_defaults(struct rx_serve_options *options, const struct rx_program *program, struct rx_err *err)
{
	rx_arena_init(&options->arena, 0);
	options->port = program->port;
	options->also_port = -1;
	options->host = text_or(program->host, NULL);
	options->api_url = text_or(program->api_url, NULL);
	options->state_dir = ".states";
	options->frontend_path = text_or(program->frontend_path, "");
	options->backend_path = text_or(program->backend_path, "");
	options->max_message = program->max_message ? (int)program->max_message : 1 << 20;
	options->level = RX_SERVE_INFO;
	options->workers = 1;
	options->metrics_port = -1;
	options->stop_timeout = STOP_SECONDS;
	if (copy_list(options, "cors_allowed_origins", program->origins, err))
		return -1;
	return set_settings(options, &program->settings, err);
}

/* A standalone program says where it lies (scaffolds/export/launcher.c); what this process starts in its turn is not to believe that of itself. */
const char *rx_serve_path(void)
{
	static char path[PATH_MAX];
	const char *standalone = getenv("REFLEX_PROGRAM");
	if (*path)
		return path;
	if (standalone && *standalone == '/' && strlen(standalone) < sizeof path)
		memcpy(path, standalone, strlen(standalone) + 1);
	unsetenv("REFLEX_PROGRAM");
	ssize_t length = *path ? 0 : readlink("/proc/self/exe", path, sizeof path - 1);
	return *path || length > 0 ? path : NULL;
}

const char *rx_serve_folder(struct rx_arena *arena, const char *argv0)
{
	char path[PATH_MAX];
	const char *own = rx_serve_path();
	if (own)
		memcpy(path, own, strlen(own) + 1);
	else if (!argv0 || !strchr(argv0, '/') || !realpath(argv0, path))
		return ".";
	char *slash = strrchr(path, '/');
	slash[slash == path] = 0;
	return rx_arena_strdup(arena, path);
}

/* A server that is named where the program runs is there to be used. */
static void choose_store(struct rx_serve_options *options, const struct rx_program *program)
{
	if (!options->store)
		options->store = options->redis_url ? "redis" : text_or(program->store, "sqlite");
	if (!options->redis_url)
		options->redis_url = text_or(program->redis_url, "redis://localhost:6379");
}

int rx_serve_options_read(struct rx_serve_options *options, const struct rx_program *program, int argc, char **argv,
			  struct rx_err *err)
{
	*options = (struct rx_serve_options){ 0 };
	if (set_defaults(options, program, err))
		return 1;
	/* The command line first and last: --json and --loglevel hold for errors of the others too, and it wins. */
	if (read_line(options, argc, argv, err))
		return 2;
	if (options->help || options->version || options->print_pages)
		return 0;
	if (read_file(options, rx_serve_folder(&options->arena, argv[0]), err) || read_environment(options, err))
		return 1;
	if (read_line(options, argc, argv, err))
		return 2;
	if (options->port && options->port == options->metrics_port && !options->pages_only) {
		rx_err_set(err, "port %d is asked for twice: for the app and for its metrics", options->port);
		return 1;
	}
	choose_store(options, program);
	options->host = text_or(options->host, NULL);
	options->also_host = text_or(options->also_host, NULL);
	options->settings.deploy_url = text_or(options->settings.deploy_url, NULL);
	/* `reflex run --env prod` asks this program by http whether it serves. */
	options->settings.tls_certificate = options->from_run ? NULL : text_or(options->settings.tls_certificate, NULL);
	options->settings.tls_key = options->from_run ? NULL : text_or(options->settings.tls_key, NULL);
	return 0;
}

void rx_serve_options_release(struct rx_serve_options *options)
{
	rx_arena_release(&options->arena);
}

void rx_serve_options_help(const struct rx_program *program, const char *name, struct rx_buf *out)
{
	rx_buf_addf(out, "%s: a web app made with reflex\n\nusage: %s [options]\n\n", program->app_name, name);
	for (size_t i = 0; i < RX_COUNT(table); i++) {
		char left[64];
		if (!table[i].help)
			continue;
		snprintf(left, sizeof left, "--%s %s", table[i].name, table[i].value ? table[i].value : "");
		rx_buf_addf(out, "  %-28s %s\n", left, table[i].help);
	}
	rx_buf_addf(out, "\nEach can stand in 'reflex.json' beside the program, or in the environment:");
	for (size_t i = 0; i < RX_COUNT(table); i++)
		if (table[i].key)
			rx_buf_addf(out, "%s%s", i % 6 ? " " : "\n  ", table[i].key);
	rx_buf_adds(out, "\n  (REFLEX_<NAME>, in capital letters; lists with commas)\n");
}
