/* What each key of `rxconfig.json` may hold: see config_keys.h. */
#include <ctype.h>
#include <math.h>
#include <strings.h>

#include "config_keys.h"
#include "core/cidr.h"
#include "files.h"
#include "store/store.h"

#define MAX_NAME 64
#define MAX_UPLOAD ((int64_t)1 << 50)

static const char *const levels[] = { "debug", "info", "warning", "error", NULL };
static const char *const stores[] = { "sqlite", "memory", "redis", NULL };

const char *rx_app_name_problem(const char *name)
{
	if (!*name)
		return "the name is empty";
	if (!isalpha((unsigned char)*name) || (unsigned char)*name > 127)
		return "a name starts with a letter";
	for (const char *p = name; *p; p++)
		if ((unsigned char)*p > 127 || !(isalnum((unsigned char)*p) || *p == '_'))
			return "a name has letters, digits and '_' only";
	if (strlen(name) > MAX_NAME)
		return "a name has at most 64 letters";
	if (!strcasecmp(name, "reflex"))
		return "the name 'reflex' is taken by the tool itself";
	return NULL;
}

static const char *host_problem(const char *text)
{
	if (!*text)
		return "the host is empty";
	for (const char *p = text; *p; p++)
		if (!isalnum((unsigned char)*p) && !strchr(".-:[]_", *p))
			return "a host is a name or an address, without scheme, port or path";
	return NULL;
}

static bool is_http(const char *text)
{
	return !strncmp(text, "http://", 7) || !strncmp(text, "https://", 8);
}

static const char *url_problem(const char *text)
{
	if (!is_http(text))
		return "an address starts with http:// or https://";
	const char *host = strstr(text, "://") + 3;
	if (!*host || *host == '/')
		return "the address has no host";
	return text[strcspn(text, " \"'<>\\?#")] ? "an address has no spaces, quotes, '?' or '#'" : NULL;
}

static const char *origin_problem(const char *text)
{
	if (strchr(text, '*'))
		return "origins are named one by one: '*' would let every web page use this backend";
	const char *problem = url_problem(text);
	if (problem)
		return problem;
	return strchr(strstr(text, "://") + 3, '/') ? "an origin has no path and no final '/'" : NULL;
}

/* They become part of a policy, which commas and semicolons would end. */
static const char *script_problem(const char *text)
{
	if (strpbrk(text, "*'"))
		return "sources of scripts are origins, named one by one, like \"https://plausible.io\"";
	const char *problem = url_problem(text);
	if (problem)
		return problem;
	return strpbrk(strstr(text, "://") + 3, "/,;&") ? "an origin has no path and no final '/'" : NULL;
}

static const char *prefix_problem(const char *text)
{
	for (const char *p = text; *p; p++)
		if (!isalnum((unsigned char)*p) && !strchr("/-._~", *p))
			return "a path has letters, digits, '-', '.', '_', '~' and '/' only";
	return strstr(text, "..") || strstr(text, "//") ? "a path has neither '..' nor '//'" : NULL;
}

static const char *library_problem(const char *text)
{
	if (!isalnum((unsigned char)*text) && *text != '_')
		return "a library is given by its name alone, like \"sqlite3\"";
	for (const char *p = text; *p; p++)
		if (!isalnum((unsigned char)*p) && !strchr("._+-", *p))
			return "a library is given by its name alone, like \"sqlite3\"";
	return NULL;
}

static const char *native_problem(const char *text)
{
	return rx_path_safe(text) ? NULL : "a pattern is a path inside the project, like \"src/*.c\"";
}

static const char *proxy_problem(const char *text)
{
	return rx_cidr_valid(text) ? NULL : "a proxy is an address or a network, like \"10.0.0.7\" or \"10.0.0.0/8\"";
}

/* "sqlite:///file" is what this tool understands; the others are the app's own business. */
static const char *database_problem(const char *text)
{
	const char *rest = strstr(text, "://");
	if (!rest || rest == text)
		return "a database is given as \"sqlite:///file\"";
	if (strncmp(text, "sqlite:", 7))
		return NULL;
	return rest[3] == '/' && rest[4] ? NULL : "a file follows three slashes: \"sqlite:///reflex.db\"";
}

static const char *folder_problem(const char *text)
{
	if (!*text)
		return "the folder is empty";
	return text[strspn(text, "./")] ? NULL : "uploads need a folder of their own, like \"uploaded_files\"";
}

static const char *file_problem(const char *text)
{
	return *text ? NULL : "the name of the file is empty";
}

/* They become part of a style sheet, in quotes. */
static const char *class_problem(const char *text)
{
	if (!*text)
		return "the class is empty";
	for (const char *p = text; *p; p++)
		if (*p == '"' || *p == '\\' || (unsigned char)*p < ' ')
			return "a class has no quotation marks, backslashes or line breaks";
	return NULL;
}

#define AT(member) .offset = offsetof(struct rx_config, member)

static const struct rx_config_key keys[] = {
	{ "app_name", RX_KEY_TEXT, AT(app_name), .problem = rx_app_name_problem },
	{ "frontend_port", RX_KEY_INT, AT(frontend_port), .min = 1, .max = 65535,
	  .wants = "a whole number from 1 to 65535" },
	{ "backend_port", RX_KEY_INT, AT(backend_port), .min = 1, .max = 65535,
	  .wants = "a whole number from 1 to 65535" },
	{ "frontend_host", RX_KEY_TEXT, AT(frontend_host), .problem = host_problem },
	{ "backend_host", RX_KEY_TEXT, AT(backend_host), .problem = host_problem },
	{ "api_url", RX_KEY_TEXT, AT(api_url), .problem = url_problem },
	{ "frontend_path", RX_KEY_TEXT, AT(frontend_path), .problem = prefix_problem, .path = true },
	{ "backend_path", RX_KEY_TEXT, AT(backend_path), .problem = prefix_problem, .path = true },
	{ "cors_allowed_origins", RX_KEY_LIST, AT(cors_allowed_origins), .problem = origin_problem },
	{ "script_sources", RX_KEY_LIST, AT(script_sources), .problem = script_problem },
	{ "libraries", RX_KEY_LIST, AT(libraries), .problem = library_problem },
	{ "native", RX_KEY_LIST, AT(native), .problem = native_problem },
	{ "loglevel", RX_KEY_CHOICE, AT(loglevel), .choices = levels },
	{ "state_store", RX_KEY_CHOICE, AT(state_store), .choices = stores },
	{ "redis_url", RX_KEY_TEXT, AT(redis_url), .problem = rx_store_redis_problem, .secret = true },
	{ "max_message", RX_KEY_INT, AT(max_message), .min = 1024, .max = 1 << 30,
	  .wants = "a whole number from 1024 to 1073741824" },
	{ "event_timeout", RX_KEY_INT, AT(event_timeout), .min = 0, .max = 86400,
	  .wants = "a whole number of seconds from 0 (no limit) to 86400" },
	{ "connections_per_address", RX_KEY_INT, AT(connections_per_address), .min = 0, .max = 1000000,
	  .wants = "a whole number from 0 (no limit) to 1000000" },
	{ "events_per_client", RX_KEY_INT, AT(events_per_client), .min = 0, .max = 1000000,
	  .wants = "a whole number from 0 (no limit) to 1000000" },
	{ "events_per_address", RX_KEY_INT, AT(events_per_address), .min = 0, .max = 1000000,
	  .wants = "a whole number from 0 (no limit) to 1000000" },
	{ "request_timeout", RX_KEY_INT, AT(request_timeout), .min = 1, .max = 3600,
	  .wants = "a whole number of seconds from 1 to 3600" },
	{ "ping_interval", RX_KEY_INT, AT(ping_interval), .min = 1, .max = 3600,
	  .wants = "a whole number of seconds from 1 to 3600" },
	{ "ping_timeout", RX_KEY_INT, AT(ping_timeout), .min = 1, .max = 3600,
	  .wants = "a whole number of seconds from 1 to 3600" },
	{ "token_expiration", RX_KEY_INT, AT(token_expiration), .min = 1, .max = 315360000,
	  .wants = "a whole number of seconds from 1 to 315360000" },
	{ "trusted_proxies", RX_KEY_LIST, AT(trusted_proxies), .problem = proxy_problem },
	{ "deploy_url", RX_KEY_TEXT, AT(deploy_url), .problem = url_problem },
	{ "db_url", RX_KEY_TEXT, AT(db_url), .problem = database_problem },
	{ "max_upload_size", RX_KEY_SIZE, AT(max_upload_size), .min = 1, .max = MAX_UPLOAD,
	  .wants = "a whole number of bytes from 1 to 1125899906842624" },
	{ "uploaded_files_dir", RX_KEY_TEXT, AT(uploaded_files_dir), .problem = folder_problem },
	{ "tls_certificate", RX_KEY_TEXT, AT(tls_certificate), .problem = file_problem },
	{ "tls_key", RX_KEY_TEXT, AT(tls_key), .problem = file_problem },
	{ "allow_eval", RX_KEY_BOOL, AT(allow_eval) },
	{ "tailwind", RX_KEY_BOOL, AT(tailwind) },
	{ "tailwind_classes", RX_KEY_LIST, AT(tailwind_classes), .problem = class_problem },
};

const struct rx_config_key *rx_config_keys(size_t *count)
{
	*count = RX_COUNT(keys);
	return keys;
}

const struct rx_config_key *rx_config_key_find(const char *name)
{
	for (size_t i = 0; i < RX_COUNT(keys); i++)
		if (!strcmp(keys[i].name, name))
			return &keys[i];
	return NULL;
}

const char *rx_config_key_near(const char *name)
{
	const char *names[RX_COUNT(keys)];
	for (size_t i = 0; i < RX_COUNT(keys); i++)
		names[i] = keys[i].name;
	return rx_did_you_mean(name, names, RX_COUNT(keys));
}

const char *rx_config_key_wants(const struct rx_config_key *key)
{
	if (key->kind == RX_KEY_LIST)
		return "a list of texts";
	if (key->kind == RX_KEY_TEXT)
		return "a text";
	if (key->kind == RX_KEY_BOOL)
		return "true or false";
	if (key->choices == levels)
		return "one of \"debug\", \"info\", \"warning\", \"error\"";
	if (key->choices == stores)
		return "one of \"sqlite\", \"memory\", \"redis\"";
	return key->wants;
}

static void *member_of(const struct rx_config_key *key, struct rx_config *config)
{
	return (char *)config + key->offset;
}

static int set_choice(const struct rx_config_key *key, struct rx_config *config, const char *text, struct rx_err *err)
{
	for (int i = 0; key->choices[i]; i++)
		if (!strcmp(key->choices[i], text)) {
			*(int *)member_of(key, config) = i;
			config->state_store_set |= key->choices == stores;
			return 0;
		}
	return rx_err_set(err, "'%s' must be %s, not \"%s\"", key->name, rx_config_key_wants(key), text);
}

static int set_bool(const struct rx_config_key *key, struct rx_config *config, const char *text, struct rx_err *err)
{
	bool on = !strcmp(text, "true") || !strcmp(text, "1");
	if (!on && strcmp(text, "false") && strcmp(text, "0"))
		return rx_err_set(err, "'%s' must be true or false, not \"%s\"", key->name, text);
	*(int *)member_of(key, config) = on;
	return 0;
}

/* "prefix/" becomes "/prefix", "/" becomes "". */
static char *normal_path(const char *text)
{
	text += strspn(text, "/");
	size_t length = strlen(text);
	while (length && text[length - 1] == '/')
		length--;
	return length ? rx_xprintf("/%.*s", (int)length, text) : rx_xstrdup("");
}

static char *without_final_slash(const char *text)
{
	size_t length = strlen(text);
	return rx_xstrndup(text, length && text[length - 1] == '/' ? length - 1 : length);
}

int rx_config_key_text(const struct rx_config_key *key, struct rx_config *config, const char *text, struct rx_err *err)
{
	if (key->kind == RX_KEY_BOOL)
		return set_bool(key, config, text, err);
	if (key->kind == RX_KEY_CHOICE)
		return set_choice(key, config, text, err);
	const char *problem = key->problem(text);
	if (problem && key->secret)
		return rx_err_set(err, "'%s' is wrong: %s", key->name, problem);
	if (problem)
		return rx_err_set(err, "'%s' cannot be \"%s\": %s", key->name, text, problem);
	if (key->kind == RX_KEY_LIST) {
		rx_strings_add(member_of(key, config), text);
		return 0;
	}
	char **slot = member_of(key, config);
	free(*slot);
	*slot = key->path                     ? normal_path(text)
		: key->problem == url_problem ? without_final_slash(text)
					      : rx_xstrdup(text);
	return 0;
}

int rx_config_key_number(const struct rx_config_key *key, struct rx_config *config, double number, struct rx_err *err)
{
	if (!(number >= (double)key->min && number <= (double)key->max) || floor(number) != number)
		return rx_err_set(err, "'%s' must be %s, not %.15g", key->name, rx_config_key_wants(key), number);
	if (key->kind == RX_KEY_SIZE) {
		*(int64_t *)member_of(key, config) = (int64_t)number;
		return 0;
	}
	*(int *)member_of(key, config) = (int)number;
	if (key->offset == offsetof(struct rx_config, frontend_port))
		config->frontend_port_set = true;
	if (key->offset == offsetof(struct rx_config, backend_port))
		config->backend_port_set = true;
	return 0;
}

void rx_config_key_clear(const struct rx_config_key *key, struct rx_config *config)
{
	rx_strings_release(member_of(key, config));
}

void rx_config_defaults(struct rx_config *config)
{
	*config = (struct rx_config){
		.frontend_port = 3000,
		.backend_port = 8000,
		.frontend_path = rx_xstrdup(""),
		.backend_path = rx_xstrdup(""),
		.loglevel = RX_LEVEL_INFO,
		.state_store = RX_STORE_SQLITE,
		.max_message = 1 << 20,
		.event_timeout = 60,
		.connections_per_address = 512,
		.events_per_client = 1000,
		.events_per_address = 5000,
		.request_timeout = 10,
		.ping_interval = 25,
		.ping_timeout = 20,
		.db_url = rx_xstrdup("sqlite:///reflex.db"),
		.max_upload_size = 100 << 20,
		.uploaded_files_dir = rx_xstrdup("uploaded_files"),
	};
}

void rx_config_release(struct rx_config *config)
{
	for (size_t i = 0; i < RX_COUNT(keys); i++) {
		if (keys[i].kind == RX_KEY_TEXT)
			free(*(char **)member_of(&keys[i], config));
		else if (keys[i].kind == RX_KEY_LIST)
			rx_strings_release(member_of(&keys[i], config));
	}
	free(config->root);
	*config = (struct rx_config){ 0 };
}

void rx_strings_add(struct rx_strings *strings, const char *text)
{
	strings->at = rx_xrealloc(strings->at, sizeof *strings->at * (size_t)(strings->len + 2));
	strings->at[strings->len++] = rx_xstrdup(text);
	strings->at[strings->len] = NULL;
}

void rx_strings_release(struct rx_strings *strings)
{
	for (int i = 0; i < strings->len; i++)
		free(strings->at[i]);
	free(strings->at);
	*strings = (struct rx_strings){ 0 };
}
