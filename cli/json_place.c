/* A scanner that steps over JSON values without understanding them: see json_place.h. */
#include <cjson/cJSON.h>

#include "core/buf.h"
#include "json_place.h"

#define MAX_TEXT (2u << 20)

static size_t skip_space(const char *text, size_t at)
{
	return at + strspn(text + at, " \t\r\n");
}

/* From the opening quote to after the closing one. */
static size_t skip_string(const char *text, size_t at)
{
	for (at++; text[at] && text[at] != '"'; at++)
		if (text[at] == '\\' && text[at + 1])
			at++;
	return text[at] ? at + 1 : at;
}

size_t rx_json_end(const char *text, size_t at)
{
	int depth = 0;
	do {
		if (text[at] == '"') {
			at = skip_string(text, at);
			continue;
		}
		if (text[at] == '{' || text[at] == '[')
			depth++;
		else if (text[at] == '}' || text[at] == ']')
			depth--;
		else if (!depth)
			return at + strcspn(text + at, ",]} \t\r\n");
		at++;
	} while (depth > 0 && text[at]);
	return at;
}

/* After a value: to the start of what follows the comma. */
static size_t next_item(const char *text, size_t at)
{
	at = skip_space(text, at);
	return skip_space(text, text[at] == ',' ? at + 1 : at);
}

/* From the start of a member's name to its value. */
static size_t to_value(const char *text, size_t at)
{
	at = skip_space(text, skip_string(text, at));
	return skip_space(text, text[at] == ':' ? at + 1 : at);
}

size_t rx_json_member(const char *text, int index, bool value)
{
	size_t at = strcspn(text, "{");
	at = skip_space(text, text[at] ? at + 1 : at);
	for (int i = 0; i < index && text[at] == '"'; i++)
		at = next_item(text, rx_json_end(text, to_value(text, at)));
	return value && text[at] == '"' ? to_value(text, at) : at;
}

size_t rx_json_element(const char *text, size_t offset, int index)
{
	size_t at = skip_space(text, text[offset] == '[' ? offset + 1 : offset);
	for (int i = 0; i < index && text[at]; i++)
		at = next_item(text, rx_json_end(text, at));
	return at;
}

void rx_text_place(const char *text, size_t offset, int *line, int *column)
{
	*line = *column = 1;
	for (size_t i = 0; i < offset && text[i]; i++) {
		(*column)++;
		if (text[i] == '\n')
			(*line)++, *column = 1;
	}
}

int rx_json_set_member(char **text, const char *name, const char *value)
{
	int index = 0, at = -1;
	cJSON *root = cJSON_Parse(*text);
	for (const cJSON *item = root ? root->child : NULL; item; item = item->next, index++)
		if (!strcmp(item->string, name) && cJSON_IsString(item))
			at = index;
	cJSON_Delete(root);
	if (at < 0)
		return -1;
	size_t start = rx_json_member(*text, at, true), end = rx_json_end(*text, start);
	struct rx_buf out;
	rx_buf_init(&out, MAX_TEXT);
	rx_buf_add(&out, *text, start);
	rx_buf_add_json(&out, value, strlen(value));
	rx_buf_adds(&out, *text + end);
	free(*text);
	*text = rx_buf_detach(&out, NULL);
	return 0;
}
