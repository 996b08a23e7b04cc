/* Vars in deltas: whole, or what leads from the old value to the new one: a splice of a list, a patch of a map. */
#include "value.h"

/* A value whose own names look like ours is put into {"$value": …}. */
static bool looks_like_ours(const struct rx_field *field, const void *at)
{
	const struct rx_list *map = at;
	for (int i = 0; field->map && i < map->len; i++)
		if (*rx_item_key(field, map, i) == '$')
			return true;
	if (rx_field_is_many(field) || field->type.kind != RX_KIND_JSON)
		return false;
	const cJSON *tree = *(const cJSON *const *)at;
	for (const cJSON *child = cJSON_IsObject(tree) ? tree->child : NULL; child; child = child->next)
		if (*child->string == '$')
			return true;
	return false;
}

void rx_var_print(const struct rx_field *field, const void *self, struct rx_buf *out)
{
	bool wrapped = looks_like_ours(field, (const char *)self + field->offset);
	rx_buf_adds(out, wrapped ? "{\"$value\":" : "");
	rx_field_print(field, self, out);
	rx_buf_adds(out, wrapped ? "}" : "");
}

/* False when little is kept: the whole list says it in about as many bytes. */
static bool print_splice(const struct rx_field *field, const struct rx_list *old, const struct rx_list *new, struct rx_buf *out)
{
	int shorter = old->len < new->len ? old->len : new->len, head = 0, tail = 0;
	while (head < shorter && rx_item_equal(field, old, head, new, head))
		head++;
	while (tail < shorter - head && rx_item_equal(field, old, old->len - 1 - tail, new, new->len - 1 - tail))
		tail++;
	int kept = head + tail;
	if (kept < 2 || kept * 4 < new->len)
		return false;
	rx_buf_addf(out, "{\"$splice\":[%d,%d,", head, old->len - kept);
	rx_items_print(field, new, head, new->len - tail, out);
	rx_buf_adds(out, "]}");
	return true;
}

/* One entry of a patch: the key of what is removed, or key and value of what is set. */
static void print_entry(const struct rx_field *field, const struct rx_list *map, int index, bool removed, struct rx_buf *out)
{
	const char *key = rx_item_key(field, map, index);
	char last = out->at[out->len - 1];
	if (last != '{' && last != '[')
		rx_buf_addc(out, ',');
	rx_buf_add_json(out, key, strlen(key));
	if (removed)
		return;
	rx_buf_addc(out, ':');
	rx_value_print(field->type, rx_item_value(field, map, index), out);
}

/* The way from one map to another: what is removed from the old one, then what is set. An entry that moved is both, which puts it at the end. Prints
 * one of the two (`out` NULL: nothing) and returns how many it saw of both. */
static int walk(const struct rx_field *field, const struct rx_list *old, const struct rx_list *new, bool removed, struct rx_buf *out)
{
	int k = 0, count = 0;
	for (int i = 0; i < old->len; i++) {
		bool kept = k < new->len && !strcmp(rx_item_key(field, old, i), rx_item_key(field, new, k));
		int at = k;
		k += kept;
		if (kept && rx_value_equal(field->type, rx_item_value(field, old, i), rx_item_value(field, new, at)))
			continue;
		if (out && removed == !kept)
			print_entry(field, kept ? new : old, kept ? at : i, removed, out);
		count++;
	}
	count += new->len - k;
	for (; out && !removed && k < new->len; k++)
		print_entry(field, new, k, false, out);
	return count;
}

static bool print_patch(const struct rx_field *field, const struct rx_list *old, const struct rx_list *new, struct rx_buf *out)
{
	int count = walk(field, old, new, false, NULL);
	if (count * 2 > new->len)
		return false;
	rx_buf_adds(out, "{\"$patch\":{");
	walk(field, old, new, false, out);
	rx_buf_adds(out, "},\"$remove\":[");
	walk(field, old, new, true, out);
	rx_buf_adds(out, "]}");
	return true;
}

void rx_var_print_change(const struct rx_field *field, const void *old, const void *new, struct rx_buf *out)
{
	const void *before = (const char *)old + field->offset, *after = (const char *)new + field->offset;
	bool said = (field->list && print_splice(field, before, after, out)) || (field->map && print_patch(field, before, after, out));
	if (!said)
		rx_var_print(field, new, out);
}
