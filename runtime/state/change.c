/* Vars in deltas: whole, or what leads from the old value to the new one: splices of a list, a patch of a map. */
#include <stdlib.h>

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

/* Part of a list. */
struct span {
	const struct rx_list *list;
	int from, len;
};

static bool span_equal(const struct rx_field *field, struct span a, int i, struct span b, int k)
{
	return rx_item_equal(field, a.list, a.from + i, b.list, b.from + k);
}

/* How many items at the end of `text` are those at the beginning of `pattern`, at most. `border[i]`: the same of pattern[1..i] and pattern, which is
 * where to go on when the item after it differs; so nothing is compared more often than twice, whatever the lists hold. */
static int overlap(const struct rx_field *field, struct span text, struct span pattern)
{
	int *border = rx_xcalloc((size_t)pattern.len + 1, sizeof *border), k = 0;
	for (int i = 1; i < pattern.len; i++) {
		while (k && !span_equal(field, pattern, i, pattern, k))
			k = border[k - 1];
		k += span_equal(field, pattern, i, pattern, k);
		border[i] = k;
	}
	k = 0;
	for (int i = text.len > pattern.len ? text.len - pattern.len : 0; pattern.len && i < text.len; i++) {
		while (k && (k == pattern.len || !span_equal(field, text, i, pattern, k)))
			k = border[k - 1];
		k += span_equal(field, text, i, pattern, k);
	}
	free(border);
	return k;
}

static void print_part(const struct rx_field *field, int start, int remove, const struct rx_list *new, int from, int to, struct rx_buf *out)
{
	char last = out->at[out->len - 1];
	rx_buf_addf(out, "%s%d,%d,", last == '[' ? "" : ",", start, remove);
	rx_items_print(field, new, from, to, out);
}

/* Whether not sending `kept` items saves more than the second part of a splice takes (`,[],1000,0`, and the brackets): an item is two bytes at
 * least, so that many of them are not printed for it. */
static bool is_worth(const struct rx_field *field, struct span new, int from, int kept)
{
	enum { PART = 16 };
	if (kept * 2 >= PART || !kept)
		return kept;
	struct rx_buf text;
	rx_buf_init(&text, 1 << 30);
	rx_items_print(field, new.list, new.from + from, new.from + from + kept, &text);
	bool worth = text.len >= PART;
	rx_buf_release(&text);
	return worth;
}

/* What two lists have in common: their beginning, their end, and of what is between these the end of the one that is the beginning of the other. */
struct common {
	int head, tail, shift;
	bool forward; /* the old one's end is the new one's beginning: items went at the front and came at the end */
};

static void find_shift(const struct rx_field *field, struct span old, struct span new, struct common *common)
{
	int forward = overlap(field, old, new), backward = overlap(field, new, old);
	common->forward = forward >= backward;
	int kept = common->forward ? forward : backward;
	if (is_worth(field, new, common->forward ? 0 : new.len - kept, kept))
		common->shift = kept;
}

static struct common find_common(const struct rx_field *field, const struct rx_list *old, const struct rx_list *new)
{
	struct common common = { 0 };
	int shorter = old->len < new->len ? old->len : new->len;
	while (common.head < shorter && rx_item_equal(field, old, common.head, new, common.head))
		common.head++;
	while (common.tail < shorter - common.head && rx_item_equal(field, old, old->len - 1 - common.tail, new, new->len - 1 - common.tail))
		common.tail++;
	int ends = common.head + common.tail;
	if (ends < shorter)
		find_shift(field, (struct span){ old, common.head, old->len - ends }, (struct span){ new, common.head, new->len - ends }, &common);
	return common;
}

/* False when little is kept: the whole list says it in about as many bytes. */
static bool print_splice(const struct rx_field *field, const struct rx_list *old, const struct rx_list *new, struct rx_buf *out)
{
	struct common common = find_common(field, old, new);
	int head = common.head, shift = common.shift, kept = head + common.tail + shift, end = new->len - common.tail;
	if (kept < 2 || kept * 4 < new->len)
		return false;
	rx_buf_adds(out, "{\"$splice\":[");
	if (!shift) {
		print_part(field, head, old->len - kept, new, head, end, out);
	} else if (common.forward) {
		print_part(field, head, old->len - kept, new, 0, 0, out);
		print_part(field, head + shift, 0, new, head + shift, end, out);
	} else {
		print_part(field, head + shift, old->len - kept, new, 0, 0, out);
		print_part(field, head, 0, new, head, end - shift, out);
	}
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
