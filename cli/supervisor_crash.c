/* What killed a backend: the line that it left on stderr (`reflex-crash: {…}`), and the journal's slot of the event
 * that ran. */
#include <ctype.h>
#include <sys/wait.h>

#include "files.h"
#include "supervisor_state.h"
#include "term.h"

#define MARK "reflex-crash: "
#define MAX_SOURCE (4u << 20)

void rx_crash_release(struct rx_crash *crash)
{
	free(crash->file);
	free(crash->function);
	*crash = (struct rx_crash){ .seen = false };
}

static char *string_of(const cJSON *json, const char *name)
{
	const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(json, name));
	return text && *text ? rx_xstrdup(text) : NULL;
}

static int number_of(const cJSON *json, const char *name)
{
	const cJSON *item = cJSON_GetObjectItemCaseSensitive(json, name);
	return cJSON_IsNumber(item) ? item->valueint : 0;
}

bool rx_crash_note(struct rx_crash *crash, const char *line)
{
	if (strncmp(line, MARK, strlen(MARK)))
		return false;
	cJSON *json = cJSON_Parse(line + strlen(MARK));
	if (json && !crash->seen)
		*crash = (struct rx_crash){ .seen = true,
					    .signal = number_of(json, "signal"),
					    .line = number_of(json, "line"),
					    .thread = (uint32_t)number_of(json, "thread"),
					    .file = string_of(json, "file"),
					    .function = string_of(json, "function") };
	cJSON_Delete(json);
	return true;
}

/* True when the C function is the handler's: "S_name" for "S.name". */
static bool is_function_of(const char *function, const char *handler)
{
	const char *dot = strchr(handler, '.');
	size_t length = dot ? (size_t)(dot - handler) : 0;
	return function && dot && !strncmp(function, handler, length) && function[length] == '_' &&
	       !strcmp(function + length + 1, dot + 1);
}

static bool is_culprit(const struct rx_journal_slot *slot, const struct rx_crash *crash)
{
	return slot->state == RX_JOURNAL_RUNNING &&
	       ((crash->thread && slot->thread == crash->thread) || is_function_of(crash->function, slot->handler));
}

/* The handler that ran: the one of the thread or function that crashed, else the first; NULL when none did. */
static const char *running_handler(const struct rx_journal *slots, const struct rx_crash *crash)
{
	const char *first = NULL;
	for (size_t i = 0; slots && i < RX_JOURNAL_SLOTS; i++) {
		const struct rx_journal_slot *slot = &slots->slot[i];
		if (is_culprit(slot, crash))
			return slot->handler;
		if (!first && slot->state == RX_JOURNAL_RUNNING)
			first = slot->handler;
	}
	return first;
}

void rx_crash_blame(struct rx_journal *journal, const struct rx_crash *crash)
{
	for (size_t i = 0; crash->thread && !journal->crashed && i < RX_JOURNAL_SLOTS; i++)
		if (journal->slot[i].state == RX_JOURNAL_RUNNING && journal->slot[i].thread == crash->thread)
			journal->crashed = crash->thread;
}

static char *ending_text(const struct rx_crash *crash, int status)
{
	char text[128];
	int number = crash->signal ? crash->signal : WIFSIGNALED(status) ? WTERMSIG(status) : 0;
	if (number)
		snprintf(text, sizeof text, "%s (signal %d)", strsignal(number), number);
	else
		rx_child_ending(status, text, sizeof text);
	*text = (char)tolower((unsigned char)*text);
	return rx_xstrdup(text);
}

static char *source_frame(const struct rx_supervisor *sup, const struct rx_crash *crash)
{
	if (!crash->file || !crash->line)
		return NULL;
	char *path = rx_path_join(sup->config->root, crash->file), *text = NULL, *frame = NULL;
	if (!rx_file_read(path, MAX_SOURCE, &text, NULL, NULL))
		frame = rx_frame_make(text, crash->line, 0);
	free(text);
	free(path);
	return frame;
}

static char *message_of(const char *handler, const struct rx_diag *diag)
{
	cJSON *json = cJSON_CreateObject(), *crash = cJSON_AddObjectToObject(json, "crash");
	if (handler)
		cJSON_AddStringToObject(crash, "handler", handler);
	if (diag->file)
		cJSON_AddStringToObject(crash, "file", diag->file);
	if (diag->line)
		cJSON_AddNumberToObject(crash, "line", diag->line);
	cJSON_AddStringToObject(crash, "text", diag->text);
	char *printed = cJSON_PrintUnformatted(json), *text = rx_xstrdup(printed ? printed : "{}");
	cJSON_free(printed);
	cJSON_Delete(json);
	return text;
}

char *rx_crash_report(const struct rx_supervisor *sup, int status, const struct rx_journal *slots)
{
	const struct rx_crash *crash = &sup->backend.crash;
	const char *handler = running_handler(slots, crash);
	char *ending = ending_text(crash, status);
	struct rx_diags diags = { .len = 0 };
	struct rx_diag *diag;
	if (handler)
		diag = rx_diags_add(&diags, RX_ERROR, crash->file, crash->line, "handler '%s' crashed: %s", handler,
				    ending);
	else if (crash->function)
		diag = rx_diags_add(&diags, RX_ERROR, crash->file, crash->line, "function '%s' crashed: %s",
				    crash->function, ending);
	else
		diag = rx_diags_add(&diags, RX_ERROR, crash->file, crash->line, "the backend ended: %s", ending);
	diag->frame = source_frame(sup, crash);
	rx_term_diags(&diags);
	rx_term_event("crash", RX_FIELD_STR("handler", handler), RX_FIELD_STR("file", crash->file),
		      RX_FIELD_INT("line", crash->line), RX_FIELD_STR("text", diag->text));
	char *message = message_of(handler, diag);
	rx_diags_release(&diags);
	free(ending);
	return message;
}
