/* The Content-Security-Policy of an exported site: which scripts its pages may run. It stands in the pages themselves,
 * so that it holds whatever serves them. Inline scripts are named by their hashes: those of the page's own HTML (the
 * colour mode, what RX_APP's .head names, what Next puts there), and those that an rx_script of any page adds later,
 * since a visitor goes from page to page without loading another document. What is loaded from elsewhere is named by
 * its origin. */
#define _GNU_SOURCE
#include <openssl/evp.h>
#include <strings.h>

#include <cjson/cJSON.h>

#include "command.h"
#include "export_build.h"
#include "files.h"

#define MAX_PAGE (64u << 20)
#define MAX_POLICY (1u << 20)
#define MARK "<meta http-equiv=\"Content-Security-Policy\" content=\""
#define REST "; worker-src 'self' blob:; object-src 'none'; base-uri 'self'\"/>"

struct policy {
	struct rx_strings sources; /* of all pages */
};

static void add_source(struct rx_strings *sources, const char *source)
{
	for (int i = 0; i < sources->len; i++)
		if (!strcmp(sources->at[i], source))
			return;
	rx_strings_add(sources, source);
}

static void add_hash(struct rx_strings *sources, const char *text, size_t length)
{
	unsigned char digest[EVP_MAX_MD_SIZE], base64[2 * EVP_MAX_MD_SIZE];
	unsigned int size = 0;
	if (!length || !EVP_Digest(text, length, digest, &size, EVP_sha256(), NULL))
		return;
	EVP_EncodeBlock(base64, digest, (int)size);
	char *source = rx_xprintf("'sha256-%s'", (char *)base64);
	add_source(sources, source);
	free(source);
}

/* Only what is an origin and cannot end the attribute or the directive becomes a part of the policy. */
static void add_origin(struct rx_strings *sources, const char *address)
{
	const char *host = strstr(address, "://");
	bool https = !strncasecmp(address, "//", 2);
	if (!https && strncasecmp(address, "https://", 8) && strncasecmp(address, "http://", 7))
		return;
	host = https ? address + 2 : host + 3;
	size_t length = strcspn(host, "/?#");
	if (!length || strcspn(host, " \"'<>;,&\\") < length)
		return;
	char *origin = https ? rx_xprintf("https://%.*s", (int)length, host)
			     : rx_xprintf("%.*s", (int)(host + length - address), address);
	add_source(sources, origin);
	free(origin);
}

/* ---- scripts that a page adds when it is shown ---- */

/* The end of a JSON text that begins at `text`. */
static const char *text_end(const char *text)
{
	for (text++; *text && *text != '"'; text++)
		if (*text == '\\' && text[1])
			text++;
	return *text ? text + 1 : text;
}

static void add_prop(struct rx_strings *sources, const char *prop, const char *text, const char *end)
{
	cJSON *value = cJSON_ParseWithLength(text, (size_t)(end - text));
	const char *given = cJSON_GetStringValue(value);
	if (given && !strcmp(prop, "src"))
		add_origin(sources, given);
	else if (given)
		add_hash(sources, given, strlen(given));
	cJSON_Delete(value);
}

/* jsx(ReflexScript, { key: "…", code: "…" }) as gen/ prints it. Code that is a var has no hash: the page may not run
 * it. */
static const char *take_script(struct rx_strings *sources, const char *at)
{
	for (int depth = 1; *at && depth; at++) {
		if (*at == '"') {
			at = text_end(at) - 1;
			continue;
		}
		depth += (*at == '(' || *at == '{') - (*at == ')' || *at == '}');
		bool code = !strncmp(at, " code: \"", 8), src = !strncmp(at, " src: \"", 7);
		if (!code && !src)
			continue;
		const char *text = at + (code ? 7 : 6), *end = text_end(text);
		add_prop(sources, code ? "code" : "src", text, end);
		at = end - 1;
	}
	return at;
}

static int scan_module(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	static const char call[] = "jsx(ReflexScript, {";
	struct policy *policy = data;
	char *text = NULL;
	if (entry->kind != RX_ENTRY_FILE || !rx_path_ends(entry->name, ".js"))
		return 0;
	if (rx_file_read(entry->full, MAX_PAGE, &text, NULL, err))
		return -1;
	for (const char *at = text; (at = strstr(at, call));)
		at = take_script(&policy->sources, at + sizeof call - 1);
	free(text);
	return 0;
}

/* ---- scripts of the HTML ---- */

/* The value of an attribute of the tag that ends at `end`: into `out`; false when it has none. React writes them in
 * double quotes. */
static bool find_attribute(const char *tag, const char *end, const char *name, char *out, size_t size)
{
	char start[32];
	int length = snprintf(start, sizeof start, " %s=\"", name);
	const char *at = memmem(tag, (size_t)(end - tag), start, (size_t)length);
	if (!at)
		return false;
	at += length;
	snprintf(out, size, "%.*s", (int)strcspn(at, "\""), at);
	return true;
}

static const char *tag_end(const char *tag)
{
	for (bool quoted = false; *tag; tag++) {
		quoted ^= *tag == '"';
		if (*tag == '>' && !quoted)
			return tag + 1;
	}
	return NULL;
}

static void scan_html(struct rx_strings *sources, const char *html)
{
	char value[2048];
	for (const char *at = html; (at = strstr(at, "<script"));) {
		const char *body = tag_end(at), *end = body ? strstr(body, "</script") : NULL;
		if (!end)
			return;
		bool data = find_attribute(at, body, "type", value, sizeof value) && strstr(value, "json");
		if (find_attribute(at, body, "src", value, sizeof value))
			add_origin(sources, value);
		else if (!data)
			add_hash(sources, body, (size_t)(end - body));
		at = end;
	}
}

/* ---- pages ---- */

static void add_policy(struct rx_buf *out, const struct rx_strings *shared, const struct rx_strings *own)
{
	rx_buf_adds(out, MARK "script-src 'self'");
	for (int i = 0; i < shared->len; i++)
		rx_buf_addf(out, " %s", shared->at[i]);
	for (int i = 0; i < own->len; i++)
		rx_buf_addf(out, " %s", own->at[i]);
	rx_buf_adds(out, REST);
}

/* Where the policy goes: behind what tells the encoding, which browsers look for in the first KiB only. */
static const char *find_place(const char *html)
{
	const char *head = strstr(html, "<head>");
	if (!head)
		return NULL;
	head += 6;
	const char *end = strncasecmp(head, "<meta charset=", 14) ? NULL : tag_end(head);
	return end ? end : head;
}

static int write_page(const struct policy *policy, const char *path, const char *html, struct rx_err *err)
{
	struct rx_strings own = { 0 };
	struct rx_buf out;
	const char *place = find_place(html), *rest = place;
	if (!place)
		return 0;
	if (!strncmp(place, MARK, sizeof MARK - 1)) /* of the export before */
		rest = tag_end(place);
	scan_html(&own, rest);
	rx_buf_init(&out, MAX_PAGE + MAX_POLICY);
	rx_buf_add(&out, html, (size_t)(place - html));
	add_policy(&out, &policy->sources, &own);
	rx_buf_adds(&out, rest);
	int result = rx_file_update(path, rx_buf_text(&out), out.len, err);
	rx_buf_release(&out);
	rx_strings_release(&own);
	return result < 0 ? -1 : 0;
}

/* Pages of the author's own, in assets/, are left as they are. */
static int put_policy(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	char *html = NULL;
	if (entry->kind != RX_ENTRY_FILE || !rx_path_ends(entry->name, ".html"))
		return 0;
	char *asset = rx_path_join(RX_EXPORT_FOLDER "/web/public", entry->path);
	int result = rx_file_exists(asset) ? 1 : rx_file_read(entry->full, MAX_PAGE, &html, NULL, err);
	free(asset);
	if (!result)
		result = write_page(data, entry->full, html, err);
	free(html);
	return result < 0 ? -1 : 0;
}

int rx_export_policy(const struct rx_config *config, const char *pages, struct rx_err *err)
{
	struct policy policy = { 0 };
	for (int i = 0; i < config->script_sources.len; i++)
		add_source(&policy.sources, config->script_sources.at[i]);
	if (config->allow_eval)
		add_source(&policy.sources, "'unsafe-eval'");
	int result = rx_tree_walk(pages, scan_module, &policy, err);
	if (!result)
		result = rx_tree_walk(RX_EXPORT_SITE, put_policy, &policy, err);
	rx_strings_release(&policy.sources);
	return result;
}
