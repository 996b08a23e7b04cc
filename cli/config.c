/* Reading of `rxconfig.json` and of its overrides from the environment: see config.h. What one value may be is in
 * config_keys.c; here are the file, the places of its mistakes, and the messages. */
#include <cjson/cJSON.h>
#include <limits.h>

#include "command.h"
#include "config.h"
#include "config_keys.h"
#include "files.h"
#include "store/store.h"
#include "json_place.h"

#define MAX_CONFIG (1u << 20)
#define MAX_SHOWN 40

struct reader {
	struct rx_config *config;
	struct rx_diags *diags;
	char *text; /* of the file */
};

/* Adds an error at a byte of the file, with its code frame. */
static struct rx_diag *error_at(struct reader *reader, size_t offset, const char *text)
{
	int line, column;
	rx_text_place(reader->text, offset, &line, &column);
	struct rx_diag *diag = rx_diags_add(reader->diags, RX_ERROR, RX_CONFIG_FILE, line, "%s", text);
	diag->column = column;
	diag->frame = rx_frame_make(reader->text, line, column);
	if (diag->frame && strstr(diag->frame, "redis_url")) { /* may hold a password */
		free(diag->frame);
		diag->frame = NULL;
	}
	return diag;
}

static void report(struct reader *reader, size_t offset, const struct rx_err *err)
{
	struct rx_diag *diag = error_at(reader, offset, err->text);
	if (*err->hint)
		diag->suggestion = rx_xstrdup(err->hint);
}

static void unknown_key(struct reader *reader, const char *name, size_t offset)
{
	char text[256];
	snprintf(text, sizeof text, "unknown key '%s'", name);
	struct rx_diag *diag = error_at(reader, offset, text);
	/* The original's name for it. */
	const char *near = strcmp(name, "redis_token_expiration") ? rx_config_key_near(name) : "token_expiration";
	if (near)
		diag->suggestion = rx_xprintf("did you mean '%s'?", near);
}

/* "'frontend_port' must be …, not …". */
static void wrong_type(struct reader *reader, const struct rx_config_key *key, const cJSON *item, size_t offset)
{
	char text[512], *shown = cJSON_PrintUnformatted(item);
	snprintf(text, sizeof text, "'%s' must be %s, not %.*s", key->name, rx_config_key_wants(key), MAX_SHOWN,
		 shown && !key->secret ? shown : "this");
	cJSON_free(shown);
	error_at(reader, offset, text);
}

static void read_list(struct reader *reader, const struct rx_config_key *key, const cJSON *list, size_t offset)
{
	struct rx_err err;
	int index = 0;
	const cJSON *item;
	cJSON_ArrayForEach(item, list)
	{
		size_t at = rx_json_element(reader->text, offset, index++);
		err = (struct rx_err){ 0 };
		if (!cJSON_IsString(item))
			wrong_type(reader, key, item, at);
		else if (rx_config_key_text(key, reader->config, item->valuestring, &err))
			report(reader, at, &err);
	}
}

static bool is_number(const struct rx_config_key *key)
{
	return key->kind == RX_KEY_INT || key->kind == RX_KEY_SIZE;
}

static void read_member(struct reader *reader, const cJSON *item, int index)
{
	size_t name_at = rx_json_member(reader->text, index, false), at = rx_json_member(reader->text, index, true);
	const struct rx_config_key *key = rx_config_key_find(item->string);
	struct rx_err err = { 0 };
	int failed = 0;
	if (!strcmp(item->string, "$schema"))
		return;
	if (!key)
		unknown_key(reader, item->string, name_at);
	else if (key->kind == RX_KEY_LIST && cJSON_IsArray(item))
		read_list(reader, key, item, at);
	else if (is_number(key) && cJSON_IsNumber(item))
		failed = rx_config_key_number(key, reader->config, item->valuedouble, &err);
	else if (key->kind == RX_KEY_BOOL && cJSON_IsBool(item))
		failed = rx_config_key_text(key, reader->config, cJSON_IsTrue(item) ? "true" : "false", &err);
	else if (key->kind != RX_KEY_LIST && key->kind != RX_KEY_BOOL && !is_number(key) && cJSON_IsString(item))
		failed = rx_config_key_text(key, reader->config, item->valuestring, &err);
	else
		wrong_type(reader, key, item, at);
	if (failed)
		report(reader, at, &err);
}

/* The same key twice: nobody can know which one is meant. */
static bool is_repeated(const cJSON *root, const cJSON *item)
{
	for (const cJSON *other = root->child; other != item; other = other->next)
		if (!strcmp(other->string, item->string))
			return true;
	return false;
}

static void read_object(struct reader *reader, const cJSON *root)
{
	int index = 0;
	const cJSON *item;
	cJSON_ArrayForEach(item, root)
	{
		if (is_repeated(root, item)) {
			char text[256];
			snprintf(text, sizeof text, "key '%s' is given twice", item->string);
			error_at(reader, rx_json_member(reader->text, index, false), text);
		} else {
			read_member(reader, item, index);
		}
		index++;
	}
}

static bool follows_comma(const char *text, size_t at)
{
	while (at && strchr(" \t\r\n", text[at - 1]))
		at--;
	return at && text[at - 1] == ',';
}

/* Where the text stops being JSON. The parser stands one byte too far behind a bracket that follows a comma. */
static size_t error_place(const char *text, const char *end)
{
	size_t at = end && end > text ? (size_t)(end - text) : 0;
	if (at && (text[at - 1] == '}' || text[at - 1] == ']') && follows_comma(text, at - 1))
		return at - 1;
	return at + strspn(text + at, " \t\r\n");
}

static void not_json(struct reader *reader, const char *end)
{
	const char *text = reader->text;
	size_t at = error_place(text, end);
	if (!text[at])
		error_at(reader, at, "the file ends too early: a bracket or quote is not closed");
	else if (text[at] == '/' && (text[at + 1] == '/' || text[at + 1] == '*'))
		error_at(reader, at, "JSON has no comments");
	else if ((text[at] == '}' || text[at] == ']') && follows_comma(text, at))
		error_at(reader, at, "a comma stands before this bracket")->suggestion = rx_xstrdup("remove the comma");
	else if (text[at] == '}' || text[at] == ']')
		error_at(reader, at, "something is missing before this bracket");
	else
		error_at(reader, at, "this is not valid JSON");
}

static void read_text(struct reader *reader, size_t length)
{
	const char *end = NULL;
	if (strlen(reader->text) != length || !rx_utf8_valid(reader->text, length)) {
		rx_diags_add(reader->diags, RX_ERROR, RX_CONFIG_FILE, 0, "the file is not UTF-8 text");
		return;
	}
	cJSON *root = cJSON_ParseWithOpts(reader->text, &end, true);
	if (!root)
		not_json(reader, end);
	else if (!cJSON_IsObject(root))
		error_at(reader, 0, "the file must hold one JSON object: { … }");
	else
		read_object(reader, root);
	cJSON_Delete(root);
}

static void missing_file(struct rx_diags *diags, const char *root, const struct rx_err *err)
{
	char *path = rx_path_join(root, RX_CONFIG_FILE), *above = rx_path_join(root, "../" RX_CONFIG_FILE);
	bool there = rx_file_exists(path) || rx_dir_exists(path);
	struct rx_diag *diag =
		there ? rx_diags_add(diags, RX_ERROR, NULL, 0, "%s", err->text)
		      : rx_diags_add(diags, RX_ERROR, NULL, 0, "there is no '%s' in this folder", RX_CONFIG_FILE);
	if (!there && rx_file_exists(above))
		diag->suggestion = rx_xstrdup("go to the project's folder: cd ..");
	else if (!there)
		diag->suggestion = rx_xstrdup("go to the project's folder, or make a project: reflex init <name>");
	free(path);
	free(above);
}

/* One name of the environment. Lists are separated by commas. */
static void read_variable(struct reader *reader, const struct rx_config_key *key, const char *name, const char *value)
{
	struct rx_err err = { 0 };
	long number;
	int failed = 0;
	if (is_number(key) && rx_parse_int(value, LONG_MIN, LONG_MAX, &number)) {
		failed = rx_config_key_number(key, reader->config, (double)number, &err);
	} else if (is_number(key)) {
		failed = rx_err_set(&err, "must be %s, not '%s'", rx_config_key_wants(key), value);
	} else if (key->kind == RX_KEY_LIST) {
		rx_config_key_clear(key, reader->config);
		for (const char *p = value; !failed && *p; p += strspn(p, ",")) {
			char *item = rx_xstrndup(p, strcspn(p, ","));
			failed = rx_config_key_text(key, reader->config, item, &err);
			p += strlen(item);
			free(item);
		}
	} else {
		failed = rx_config_key_text(key, reader->config, value, &err);
	}
	if (failed)
		rx_diags_add(reader->diags, RX_ERROR, NULL, 0, "environment variable '%s': %s", name, err.text);
}

static void read_environment(struct reader *reader)
{
	size_t count;
	const struct rx_config_key *keys = rx_config_keys(&count);
	for (size_t i = 0; i < count; i++) {
		char name[64] = "REFLEX_";
		size_t start = strlen(name);
		for (size_t k = 0; keys[i].name[k]; k++)
			name[start + k] = (char)(keys[i].name[k] == '_' ? '_' : keys[i].name[k] - 'a' + 'A');
		const char *value = getenv(name);
		if (value && *value)
			read_variable(reader, &keys[i], name, value);
	}
}

static void check_whole(struct reader *reader)
{
	const struct rx_config *config = reader->config;
	if (!config->app_name && !reader->diags->errors) {
		struct rx_diag *diag =
			rx_diags_add(reader->diags, RX_ERROR, RX_CONFIG_FILE, 0, "the key 'app_name' is missing");
		diag->suggestion = rx_xstrdup("add \"app_name\": \"my_app\"");
	}
	if (!config->tls_certificate != !config->tls_key)
		rx_diags_add(reader->diags, RX_ERROR, RX_CONFIG_FILE, 0, "'%s' needs '%s'", config->tls_key ? "tls_key" : "tls_certificate",
			     config->tls_key ? "tls_certificate" : "tls_key");
}

/* A server that is named is there to be used. */
static void choose_store(struct rx_config *config)
{
	if (config->redis_url && !config->state_store_set)
		config->state_store = RX_STORE_REDIS;
	if (!config->redis_url && config->state_store == RX_STORE_REDIS)
		config->redis_url = rx_xstrdup("redis://localhost:6379");
}

static int load(struct rx_config *config, const char *root, struct rx_diags *diags, bool environment)
{
	struct reader reader = { .config = config, .diags = diags };
	struct rx_err err = { 0 };
	size_t length;
	rx_config_defaults(config);
	config->root = rx_path_real(root, &err);
	char *path = rx_path_join(root, RX_CONFIG_FILE);
	if (!config->root) {
		rx_diags_add(diags, RX_ERROR, NULL, 0, "%s", err.text);
	} else if (rx_file_read(path, MAX_CONFIG, &reader.text, &length, &err)) {
		missing_file(diags, root, &err);
	} else {
		read_text(&reader, length);
		if (environment)
			read_environment(&reader);
		choose_store(config);
		check_whole(&reader);
	}
	free(path);
	free(reader.text);
	if (!diags->errors)
		return 0;
	rx_config_release(config);
	return -1;
}

int rx_config_load(struct rx_config *config, const char *root, struct rx_diags *diags)
{
	return load(config, root, diags, true);
}

int rx_config_load_file(struct rx_config *config, const char *root, struct rx_diags *diags)
{
	return load(config, root, diags, false);
}

const char *rx_config_store_name(const struct rx_config *config)
{
	static const char *const names[] = { [RX_STORE_SQLITE] = "sqlite", [RX_STORE_MEMORY] = "memory", [RX_STORE_REDIS] = "redis" };
	return names[config->state_store];
}

const char *rx_config_redis_url(const struct rx_config *config)
{
	bool used = config->state_store == RX_STORE_REDIS && config->redis_url;
	return used && !rx_store_redis_has_password(config->redis_url) ? config->redis_url : NULL;
}

struct rx_settings rx_config_settings(const struct rx_config *config)
{
	return (struct rx_settings){
		.event_timeout = config->event_timeout,
		.connections_per_address = config->connections_per_address,
		.events_per_client = config->events_per_client,
		.events_per_address = config->events_per_address,
		.request_timeout = config->request_timeout,
		.ping_interval = config->ping_interval,
		.ping_timeout = config->ping_timeout,
		.token_expiration = config->token_expiration,
		.trusted_proxies = (const char *const *)config->trusted_proxies.at,
		.deploy_url = config->deploy_url,
		.db_url = config->db_url,
		.max_upload_size = config->max_upload_size,
		.uploaded_files_dir = config->uploaded_files_dir,
		.tls_certificate = config->tls_certificate,
		.tls_key = config->tls_key,
	};
}

int rx_config_open(struct rx_config *config, const struct rx_args *args)
{
	struct rx_diags diags = { 0 };
	int result = rx_config_load(config, ".", &diags);
	if (!result && args->level < 0)
		rx_term_set_level(config->loglevel);
	rx_term_diags(&diags);
	rx_diags_release(&diags);
	return result ? RX_EXIT_FAILED : RX_EXIT_OK;
}
