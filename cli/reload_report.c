/* What hot reload says to the supervisor and to browsers. */
#include "ipc.h"
#include "reload_state.h"

#define MESSAGE_MAX (16u << 20)

static void send_json(const struct rx_reload *reload, cJSON *json)
{
	char *text = cJSON_PrintUnformatted(json);
	if (text)
		rx_ipc_send(reload->options.control, text);
	cJSON_free(text);
	cJSON_Delete(json);
}

static cJSON *strings_json(const struct rx_strings *strings)
{
	cJSON *list = cJSON_CreateArray();
	for (int i = 0; i < strings->len; i++)
		cJSON_AddItemToArray(list, cJSON_CreateString(strings->at[i]));
	return list;
}

void rx_reload_report_built(const struct rx_reload *reload, const struct rx_reload_job *job,
			    const struct rx_strings *written, bool first)
{
	const struct rx_build_report *report = &job->report;
	cJSON *json = cJSON_CreateObject();
	cJSON_AddStringToObject(json, "event", "built");
	cJSON_AddBoolToObject(json, "ok", job->app != NULL);
	cJSON_AddNumberToObject(json, "files", report->files);
	cJSON_AddNumberToObject(json, "compiled", report->compiled);
	cJSON_AddStringToObject(json, "file", report->file);
	cJSON_AddNumberToObject(json, "compile_us", (double)report->compile_us);
	cJSON_AddNumberToObject(json, "link_us", (double)report->link_us);
	cJSON_AddNumberToObject(json, "load_us", (double)report->load_us);
	cJSON_AddNumberToObject(json, "pages_us", (double)report->pages_us);
	cJSON_AddNumberToObject(json, "pages", job->app ? job->app->page_count : 0);
	cJSON_AddItemToObject(json, "written", strings_json(written));
	cJSON_AddNumberToObject(json, "total_us", (double)job->total_us);
	cJSON_AddItemToObject(json, "changed", job->names ? cJSON_Duplicate(job->names, true) : cJSON_CreateArray());
	cJSON_AddBoolToObject(json, "first", first);
	send_json(reload, json);
}

void rx_reload_report_diags(const struct rx_reload *reload, const struct rx_diags *diags)
{
	struct rx_buf text;
	rx_buf_init(&text, MESSAGE_MAX);
	rx_buf_adds(&text, "{\"event\":\"diagnostics\",\"items\":");
	rx_diags_json(diags, &text);
	rx_buf_adds(&text, "}");
	if (!text.overflow)
		rx_ipc_send(reload->options.control, text.at);
	rx_buf_release(&text);
}

void rx_reload_report_libraries(struct rx_reload *reload, const struct rx_printed *printed)
{
	struct rx_buf text;
	rx_buf_init(&text, MESSAGE_MAX);
	rx_gen_libraries(printed, &text);
	const char *now = rx_buf_text(&text), *before = reload->libraries ? reload->libraries : "{}";
	if (strcmp(now, before)) {
		char *message = rx_xprintf("{\"event\":\"libraries\",\"add\":%s}", now);
		rx_ipc_send(reload->options.control, message);
		free(message);
		free(reload->libraries);
		reload->libraries = rx_xstrdup(now);
	}
	rx_buf_release(&text);
}

void rx_reload_log(const struct rx_reload *reload, const char *level, const char *format, ...)
{
	char text[1024];
	va_list args;
	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	cJSON *json = cJSON_CreateObject();
	cJSON_AddStringToObject(json, "event", "log");
	cJSON_AddStringToObject(json, "level", level);
	cJSON_AddStringToObject(json, "text", text);
	send_json(reload, json);
}

/* ---- browsers ---- */

static uint64_t sent_hash(const struct rx_reload *reload, const char *route)
{
	for (int i = 0; i < reload->page_count; i++)
		if (!strcmp(reload->pages[i].route, route))
			return reload->pages[i].hash;
	return 0;
}

static void page_push(const struct rx_reload *reload, const struct rx_printed_page *page)
{
	struct rx_buf text;
	char *sticky = rx_xprintf("page:%s", page->page->route);
	rx_buf_init(&text, MESSAGE_MAX);
	rx_gen_live(page, &text);
	if (!text.overflow)
		rx_server_push_dev(reload->server, sticky, text.at);
	rx_buf_release(&text);
	free(sticky);
}

static void pages_forget(struct rx_reload *reload, const struct rx_printed *printed, bool quiet)
{
	for (int i = 0; i < reload->page_count; i++) {
		bool kept = false;
		for (int j = 0; j < printed->page_count && !kept; j++)
			kept = !strcmp(printed->pages[j].page->route, reload->pages[i].route);
		if (!kept && !quiet) {
			char *sticky = rx_xprintf("page:%s", reload->pages[i].route);
			rx_server_push_dev(reload->server, sticky, NULL);
			free(sticky);
		}
		free(reload->pages[i].route);
	}
	free(reload->pages);
}

void rx_reload_push_pages(struct rx_reload *reload, const struct rx_printed *printed, bool quiet)
{
	struct rx_sent_page *pages = rx_xcalloc((size_t)printed->page_count + 1, sizeof *pages);
	for (int i = 0; i < printed->page_count; i++) {
		const struct rx_printed_page *page = &printed->pages[i];
		if (!quiet && sent_hash(reload, page->page->route) != page->hash)
			page_push(reload, page);
		pages[i] = (struct rx_sent_page){ rx_xstrdup(page->page->route), page->hash };
	}
	pages_forget(reload, printed, quiet);
	reload->pages = pages;
	reload->page_count = printed->page_count;
}

void rx_reload_push_diags(const struct rx_reload *reload, const struct rx_diags *diags)
{
	if (!diags->len) {
		rx_server_push_dev(reload->server, NULL, "{\"diagnostics\":[]}");
		rx_server_push_dev(reload->server, "diagnostics", NULL);
		return;
	}
	struct rx_buf text;
	rx_buf_init(&text, MESSAGE_MAX);
	rx_buf_adds(&text, "{\"diagnostics\":");
	rx_diags_json(diags, &text);
	rx_buf_adds(&text, "}");
	if (!text.overflow)
		rx_server_push_dev(reload->server, "diagnostics", text.at);
	rx_buf_release(&text);
}
