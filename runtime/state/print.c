/* Values as JSON. What changed in lists and maps is printed by change.c. */
#include "value.h"

#include <math.h>

#include "../handler/iso.h"
#include "states.h"
#include "doc.h"

void (*rx_handler_log)(const char *level, const char *text);

/* Once per field: an instrument that sends Latin-1 would fill the log. */
static void log_replaced(const struct rx_field *field)
{
	static const struct rx_field *seen[64];
	static int count;
	int known = __atomic_load_n(&count, __ATOMIC_ACQUIRE);
	for (int i = 0; i < known; i++)
		if (__atomic_load_n(&seen[i], __ATOMIC_RELAXED) == field)
			return;
	int slot = __atomic_fetch_add(&count, 1, __ATOMIC_ACQ_REL);
	if (slot >= (int)RX_COUNT(seen)) {
		__atomic_store_n(&count, (int)RX_COUNT(seen), __ATOMIC_RELEASE);
		return;
	}
	__atomic_store_n(&seen[slot], field, __ATOMIC_RELAXED);
	char text[256];
	snprintf(text, sizeof text, "'%s' holds bytes that are not UTF-8; the browser gets U+FFFD for them", field->name);
	if (rx_handler_log)
		rx_handler_log("warning", text);
}

static void print_double(const struct rx_field *field, double value, struct rx_buf *out)
{
	if (!isfinite(value) && field && rx_handler_log) {
		char text[256];
		snprintf(text, sizeof text, "'%s' is %s; the browser gets null", field->name, isnan(value) ? "not a number" : "infinite");
		rx_handler_log("warning", text);
	}
	rx_buf_add_double(out, value);
}

#define EXACT_MAX 9007199254740991 /* 2^53 - 1: beyond it JavaScript's numbers skip some */

static void print_int64(int64_t value, struct rx_buf *out)
{
	bool wide = value > EXACT_MAX || value < -EXACT_MAX;
	if (wide)
		rx_buf_addc(out, '"');
	rx_buf_add_int(out, value);
	if (wide)
		rx_buf_addc(out, '"');
}

static void print_time(rx_time time, struct rx_buf *out)
{
	char text[RX_TIME_TEXT];
	rx_time_print(time, text);
	rx_buf_addf(out, "\"%s\"", text);
}

static void print_record(const struct rx_record *record, const void *value, struct rx_buf *out)
{
	rx_buf_addc(out, '{');
	for (int i = 0; i < record->field_count; i++) {
		rx_buf_adds(out, i ? ",\"" : "\"");
		rx_buf_adds(out, record->fields[i].name);
		rx_buf_adds(out, "\":");
		rx_field_print(&record->fields[i], value, out);
	}
	rx_buf_addc(out, '}');
}

static void print_value(const struct rx_field *field, struct rx_type type, const void *value, struct rx_buf *out);

/* `named`: what the log calls it; NULL: it is no var. */
static void print_items(const struct rx_field *named, const struct rx_field *field, const struct rx_list *list, int from, int to,
                        struct rx_buf *out)
{
	rx_buf_addc(out, field->map ? '{' : '[');
	for (int i = from; i < to; i++) {
		if (i > from)
			rx_buf_addc(out, ',');
		if (field->map) {
			const char *key = rx_item_key(field, list, i);
			rx_buf_add_json(out, key, strlen(key));
			rx_buf_addc(out, ':');
		}
		print_value(named, field->type, rx_item_value(field, list, i), out);
	}
	rx_buf_addc(out, field->map ? '}' : ']');
}

static void print_many(struct rx_type type, const struct rx_list *list, struct rx_buf *out)
{
	struct rx_field field = rx_field_of_many(type);
	print_items(NULL, &field, list, 0, list->len, out);
}

static void print_value(const struct rx_field *field, struct rx_type type, const void *value, struct rx_buf *out)
{
	const char *text;
	switch (type.kind) {
	case RX_KIND_STR:
		text = *(const char *const *)value;
		if (!rx_buf_add_json(out, text ? text : "", text ? strlen(text) : 0) && field)
			log_replaced(field);
		break;
	case RX_KIND_BOOL:
		rx_buf_adds(out, *(const bool *)value ? "true" : "false");
		break;
	case RX_KIND_INT:
		rx_buf_add_int(out, *(const int *)value);
		break;
	case RX_KIND_JSON:
		rx_doc_print(*(const cJSON *const *)value, out);
		break;
	case RX_KIND_TIME:
		print_time(*(const rx_time *)value, out);
		break;
	case RX_KIND_INT64:
		print_int64(*(const int64_t *)value, out);
		break;
	case RX_KIND_LIST:
	case RX_KIND_MAP:
		print_many(type, value, out);
		break;
	case RX_KIND_FILES: /* no var is one */
		rx_buf_adds(out, "null");
		break;
	case RX_KIND_DOUBLE:
		print_double(field, *(const double *)value, out);
		break;
	case RX_KIND_RECORD:
		print_record(type.record, value, out);
		break;
	}
}

void rx_value_print(struct rx_type type, const void *value, struct rx_buf *out)
{
	print_value(NULL, type, value, out);
}

void rx_items_print(const struct rx_field *field, const struct rx_list *list, int from, int to, struct rx_buf *out)
{
	print_items(field, field, list, from, to, out);
}

void rx_field_print(const struct rx_field *field, const void *self, struct rx_buf *out)
{
	const void *at = (const char *)self + field->offset;
	const struct rx_list *list = at;
	if (rx_field_is_many(field))
		rx_items_print(field, list, 0, list->len, out);
	else
		print_value(field, field->type, at, out);
}
