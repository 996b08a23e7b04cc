/* Settings and pages as C: see embed.h. The pages become one binary file that the assembler takes in whole (.incbin):
 * as an array in C, the 2 MB of a small site cost the compiler seconds. */
#include "command.h"
#include "embed.h"
#include "files.h"
#include "scripts.h"

#define MAX_FILE (256u << 20)
#define MAX_TOTAL ((size_t)1 << 30)

/* A C string literal. Octal escapes have at most three digits, so that what follows cannot join them. */
static void add_literal(struct rx_buf *out, const char *text)
{
	rx_buf_addc(out, '"');
	for (const unsigned char *p = (const unsigned char *)text; *p; p++) {
		if (*p < ' ' || *p > '~' || strchr("\"\\?", *p))
			rx_buf_addf(out, "\\%03o", *p);
		else
			rx_buf_addc(out, (char)*p);
	}
	rx_buf_addc(out, '"');
}

static void add_text(struct rx_buf *out, const char *name, const char *text)
{
	rx_buf_addf(out, "#define RX_PROGRAM_%s ", name);
	add_literal(out, text ? text : "");
	rx_buf_addc(out, '\n');
}

static void add_list(struct rx_buf *out, const char *name, const struct rx_strings *list)
{
	rx_buf_addf(out, "#define RX_PROGRAM_%s", name);
	for (int i = 0; i < list->len; i++) {
		rx_buf_addc(out, ' ');
		add_literal(out, list->at[i]);
		rx_buf_addc(out, ',');
	}
	rx_buf_addc(out, '\n');
}

static int update(const char *folder, const char *name, const struct rx_buf *text, struct rx_err *err)
{
	char *path = rx_path_join(folder, name);
	int result = rx_file_update(path, rx_buf_text(text), text->len, err);
	free(path);
	return result < 0 ? -1 : 0;
}

int rx_embed_settings(const struct rx_config *config, const char *folder, bool files, struct rx_err *err)
{
	struct rx_strings scripts = { 0 };
	struct rx_buf out;
	rx_buf_init(&out, MAX_FILE);
	rx_buf_adds(&out, "/* Written by reflex from rxconfig.json. */\n");
	add_text(&out, "NAME", config->app_name);
	add_text(&out, "VERSION", RX_VERSION);
	add_text(&out, "HOST", config->backend_host);
	add_text(&out, "API_URL", config->api_url);
	add_text(&out, "FRONTEND_PATH", config->frontend_path);
	add_text(&out, "BACKEND_PATH", config->backend_path);
	add_text(&out, "STORE", rx_config_store_name(config));
	add_text(&out, "REDIS_URL", rx_config_redis_url(config));
	add_text(&out, "DEPLOY_URL", config->deploy_url);
	add_text(&out, "DB_URL", config->db_url);
	add_text(&out, "UPLOADED_FILES_DIR", config->uploaded_files_dir);
	add_text(&out, "TLS_CERTIFICATE", config->tls_certificate);
	add_text(&out, "TLS_KEY", config->tls_key);
	rx_buf_addf(&out, "#define RX_PROGRAM_PORT %d\n#define RX_PROGRAM_MAX_MESSAGE %d\n", config->backend_port,
		    config->max_message);
	rx_buf_addf(&out, "#define RX_PROGRAM_EVENT_TIMEOUT %d\n#define RX_PROGRAM_MAX_UPLOAD_SIZE %lldLL\n",
		    config->event_timeout, (long long)config->max_upload_size);
	rx_buf_addf(&out, "#define RX_PROGRAM_CONNECTIONS_PER_ADDRESS %d\n", config->connections_per_address);
	rx_buf_addf(&out, "#define RX_PROGRAM_EVENTS_PER_CLIENT %d\n#define RX_PROGRAM_EVENTS_PER_ADDRESS %d\n",
		    config->events_per_client, config->events_per_address);
	rx_buf_addf(&out, "#define RX_PROGRAM_REQUEST_TIMEOUT %d\n#define RX_PROGRAM_PING_INTERVAL %d\n", config->request_timeout,
		    config->ping_interval);
	rx_buf_addf(&out, "#define RX_PROGRAM_PING_TIMEOUT %d\n", config->ping_timeout);
	rx_buf_addf(&out, "#define RX_PROGRAM_TOKEN_EXPIRATION %d\n", config->token_expiration);
	rx_buf_addf(&out, "#define RX_PROGRAM_ALLOW_EVAL %d\n", config->allow_eval);
	rx_scripts_find(config, &scripts);
	add_list(&out, "SCRIPTS", &scripts);
	rx_strings_release(&scripts);
	add_list(&out, "ORIGINS", &config->cors_allowed_origins);
	add_list(&out, "TRUSTED_PROXIES", &config->trusted_proxies);
	rx_buf_adds(&out, files ? "#define RX_PROGRAM_FILES 1\n" : "");
	int result = update(folder, "settings.h", &out, err);
	rx_buf_release(&out);
	return result;
}

struct embed {
	struct rx_buf bytes, list;
	int count;
};

static int embed_entry(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	struct embed *embed = data;
	char *bytes;
	size_t length;
	if (entry->kind != RX_ENTRY_FILE || entry->name[0] == '.')
		return entry->name[0] == '.';
	if (rx_file_read(entry->full, MAX_FILE, &bytes, &length, err))
		return -1;
	char *path = rx_xprintf("/%s", entry->path);
	rx_buf_adds(&embed->list, "\t{ ");
	add_literal(&embed->list, path);
	rx_buf_addf(&embed->list, ", rx_program_bytes + %zu, %zu },\n", embed->bytes.len, length);
	rx_buf_add(&embed->bytes, bytes, length);
	embed->count++;
	free(path);
	free(bytes);
	return 0;
}

int rx_embed_files(const char *site, const char *folder, struct rx_err *err)
{
	struct embed embed = { .count = 0 };
	rx_buf_init(&embed.bytes, MAX_TOTAL);
	rx_buf_init(&embed.list, MAX_FILE);
	int failed = rx_tree_walk(site, embed_entry, &embed, err);
	if (!failed && embed.bytes.overflow)
		failed = rx_err_set(err, "the pages have more than %zu MiB, too much for one program", MAX_TOTAL >> 20);
	if (!failed)
		failed =
			update(folder, "files.bin", &embed.bytes, err) || update(folder, "files.inc", &embed.list, err);
	rx_buf_release(&embed.bytes);
	rx_buf_release(&embed.list);
	return failed ? -1 : embed.count;
}
