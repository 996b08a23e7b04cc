/* What the supervisor says on the terminal about builds and addresses. */
#include "files.h"
#include "supervisor_state.h"
#include "term.h"

/* An editor may still be writing when a build fails: its errors are shown only when no further change follows. */
#define HOLD_US 60000u

char *rx_report_url(const char *host, int port, const char *path)
{
	bool any = !host || !strcmp(host, "0.0.0.0") || !strcmp(host, "::");
	const char *name = any ? "localhost" : host;
	bool brackets = strchr(name, ':') && *name != '[';
	return rx_xprintf("http://%s%s%s:%d%s", brackets ? "[" : "", name, brackets ? "]" : "", port, path ? path : "");
}

void rx_report_addresses(struct rx_supervisor *sup)
{
	const struct rx_run_options *options = sup->options;
	bool frontend = !options->frontend || sup->frontend.warm, backend = !options->backend || sup->backend.ready;
	if (sup->addresses_shown || !frontend || !backend)
		return;
	sup->addresses_shown = true;
	int64_t us = (int64_t)(rx_now_us() - sup->started);
	char *app = options->frontend
			    ? rx_report_url(sup->config->frontend_host, sup->frontend.port, sup->config->frontend_path)
			    : NULL;
	char *api = options->backend
			    ? rx_report_url(sup->config->backend_host, sup->backend.port, sup->config->backend_path)
			    : NULL;
	if (rx_term_json())
		rx_term_event("ready", RX_FIELD_STR("frontend", app), RX_FIELD_STR("backend", api),
			      RX_FIELD_MS("ms", us));
	else {
		rx_term_step(us, "ready");
		if (app)
			rx_term_pair("App", "%s", app);
		if (api)
			rx_term_pair("Backend", "%s", api);
	}
	free(app);
	free(api);
}

static int64_t number_of(const cJSON *json, const char *name)
{
	const cJSON *item = cJSON_GetObjectItemCaseSensitive(json, name);
	return cJSON_IsNumber(item) ? (int64_t)item->valuedouble : 0;
}

static const char *plural(int64_t count)
{
	return count == 1 ? "" : "s";
}

static void first_built(const cJSON *message)
{
	int64_t compiled = number_of(message, "compiled"), files = number_of(message, "files"),
		pages = number_of(message, "pages");
	int64_t us = number_of(message, "compile_us") + number_of(message, "link_us") + number_of(message, "load_us");
	if (compiled)
		rx_term_step(us, "compiled %lld file%s", (long long)compiled, plural(compiled));
	else
		rx_term_step(us, "loaded %lld compiled file%s", (long long)files, plural(files));
	rx_term_step(number_of(message, "pages_us"), "built %lld page%s", (long long)pages, plural(pages));
}

/* "app/a.c, app/b.c and 3 more" of the sources in `list`, without what editors and tools write beside them; when there are
 * none (the news of a file came after it was compiled) the compiled `file`, or "the app". The caller frees it. */
static char *names_of(const cJSON *list, const char *file)
{
	const cJSON *item;
	int count = 0, shown = 0;
	struct rx_buf buf;
	cJSON_ArrayForEach(item, list) count += rx_is_source(item->valuestring);
	rx_buf_init(&buf, 1 << 16);
	cJSON_ArrayForEach(item, list) if (rx_is_source(item->valuestring) && shown < (count > 3 ? 2 : count))
		rx_buf_addf(&buf, "%s%s", shown++ ? ", " : "", item->valuestring);
	if (count > shown)
		rx_buf_addf(&buf, " and %d more", count - shown);
	if (!count)
		rx_buf_adds(&buf, file && *file ? file : "the app");
	return rx_buf_detach(&buf, NULL);
}

static void reloaded(struct rx_supervisor *sup, const cJSON *message)
{
	int64_t us = number_of(message, "total_us"); /* from the news of the save to the swap */
	const cJSON *written = cJSON_GetObjectItemCaseSensitive(message, "written");
	if (!number_of(message, "compiled") && !cJSON_GetArraySize(written) && !sup->errors_shown)
		return; /* a file that the app does not use */
	const char *file = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(message, "file"));
	char *names = names_of(cJSON_GetObjectItemCaseSensitive(message, "changed"), file);
	rx_term_step(us, "%s %s", sup->errors_shown ? "fixed" : "reloaded", names);
	free(names);
}

void rx_report_built(struct rx_supervisor *sup, const cJSON *message)
{
	bool ok = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(message, "ok"));
	bool first = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(message, "first"));
	char *text = cJSON_PrintUnformatted(message);
	rx_term_event("build", RX_FIELD_BOOL("ok", ok), RX_FIELD_BOOL("first", first), RX_FIELD_JSON("report", text));
	cJSON_free(text);
	if (ok && first && !sup->backend.died)
		first_built(message);
	else if (ok && !first)
		reloaded(sup, message);
	if (ok)
		sup->errors_shown = false;
}

static char *copy_of(const cJSON *json, const char *name)
{
	const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(json, name));
	return text ? rx_xstrdup(text) : NULL;
}

static void add_diag(struct rx_diags *diags, const cJSON *item)
{
	const char *severity = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(item, "severity"));
	const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(item, "text"));
	const char *file = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(item, "file"));
	enum rx_severity kind = !severity || !strcmp(severity, "error") ? RX_ERROR
				: !strcmp(severity, "warning")          ? RX_WARNING
									: RX_NOTE;
	struct rx_diag *diag = rx_diags_add(diags, kind, file, (int)number_of(item, "line"), "%s", text ? text : "");
	diag->column = (int)number_of(item, "column");
	diag->suggestion = copy_of(item, "suggestion");
	diag->frame = copy_of(item, "frame");
}

static void show(struct rx_supervisor *sup, const cJSON *items)
{
	struct rx_diags diags = { .len = 0 };
	const cJSON *item;
	cJSON_ArrayForEach(item, items) add_diag(&diags, item);
	rx_term_diags(&diags);
	sup->errors_shown = sup->errors_shown || diags.errors > 0;
	rx_diags_release(&diags);
}

void rx_report_hold(struct rx_supervisor *sup, cJSON *items)
{
	if (!cJSON_GetArraySize(items)) {
		cJSON_Delete(items);
		return;
	}
	if (sup->held)
		show(sup, sup->held);
	cJSON_Delete(sup->held);
	sup->held = items;
	sup->held_until = rx_now_us() + HOLD_US;
}

void rx_report_held(struct rx_supervisor *sup)
{
	if (!sup->held || rx_now_us() < sup->held_until)
		return;
	show(sup, sup->held);
	rx_report_drop(sup);
}

void rx_report_drop(struct rx_supervisor *sup)
{
	cJSON_Delete(sup->held);
	sup->held = NULL;
}
