/* Single values and whole structs: comparing, printing as JSON, reading from JSON, copying. */
#ifndef RX_STATE_VALUE_H
#define RX_STATE_VALUE_H

#include <cjson/cJSON.h>

#include "../app/app.h"

bool rx_value_equal(struct rx_type type, const void *a, const void *b);
bool rx_record_equal(const struct rx_record *record, const void *a, const void *b);
/* A member of a struct: one value, a list, or a map (equal with the same keys in the same order). */
bool rx_field_equal(const struct rx_field *field, const void *a, const void *b);
bool rx_item_equal(const struct rx_field *field, const struct rx_list *a, int i, const struct rx_list *b, int k);

/* JSON forms of docs/protocol.md. Text that is not UTF-8 is replaced and logged once per field. */
void rx_value_print(struct rx_type type, const void *value, struct rx_buf *out);
void rx_field_print(const struct rx_field *field, const void *self, struct rx_buf *out);
/* A var as it stands in a delta: like rx_field_print, but never what a browser would take for a splice or a patch. */
void rx_var_print(const struct rx_field *field, const void *self, struct rx_buf *out);
/* The change of a var between two data structs: its new value, or the splice (lists) or patch (maps) that leads there when that is shorter. */
void rx_var_print_change(const struct rx_field *field, const void *old, const void *new, struct rx_buf *out);

/* Default values, those of the records in it included. Runs author's code. */
void rx_record_init(const struct rx_record *record, void *value);

/* Reads JSON into `value` (strings and lists into the arena). False when it does not fit the type; `strict` false, for stored values: records
 * take the members they know and keep the defaults of others. */
bool rx_value_parse(struct rx_type type, const cJSON *json, void *value, struct rx_arena *arena, bool strict);
bool rx_field_parse(const struct rx_field *field, const cJSON *json, void *self, struct rx_arena *arena, bool strict);

/* Finds what in `json`, which is no `*type`, does not fit: `*json` and `*type` are that value and what it should be, and `place` gets where it is,
 * "items[3].price"; nothing when it is the whole. */
void rx_value_find_unfit(struct rx_type *type, const cJSON **json, struct rx_arena *arena, struct rx_buf *place);

/* Items from…to as an array, or for a map as an object. */
void rx_items_print(const struct rx_field *field, const struct rx_list *list, int from, int to, struct rx_buf *out);

/* A list or map that is no var, as if it were one. */
struct rx_field rx_field_of_many(struct rx_type many);

/* Of one value in memory. */
size_t rx_type_size(struct rx_type type);

/* What `json`, which is no `wanted`, is, for messages: "a string", "a number", … */
const char *rx_json_kind(struct rx_type wanted, const cJSON *json);

#endif
