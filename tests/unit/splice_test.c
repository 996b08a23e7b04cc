/* What a changed list is sent as: one splice, two where the items moved, or the whole; and that what a browser makes of it is the new list. */
#include <reflex.h>

#include "core/base.h"
#include "turns.h"

enum { MOST = 64 };

RX_TYPE(Point, VAR(int, at), VAR(str, name))
RX_STATE(Lists, LIST(int, numbers), LIST(struct Point, points), EVENT(set, rx_ints), EVENT(window, int, int), EVENT(prepend))

void Lists_set(struct Lists *self, rx_ints numbers)
{
	rx_clear(self->numbers);
	for (int i = 0; i < numbers.len; i++)
		rx_push(self->numbers, numbers.at[i]);
}

void Lists_window(struct Lists *self, int next, int most)
{
	rx_push(self->points, (struct Point){ next, "point" });
	while (self->points.len > most)
		rx_remove(self->points, 0);
}

void Lists_prepend(struct Lists *self)
{
	rx_insert(self->points, 0, (struct Point){ -1, "first" });
	rx_remove(self->points, self->points.len - 1);
}

static const char *set(struct rx_states *s, const int *numbers, int count)
{
	char text[MOST * 12 + 8] = "[[";
	size_t used = 2;
	for (int i = 0; i < count; i++)
		used += (size_t)snprintf(text + used, sizeof text - used, i ? ",%d" : "%d", numbers[i]);
	snprintf(text + used, sizeof text - used, "]]");
	return send(s, "Lists.set", text);
}

static const char *between(struct rx_states *s, const char *old, const char *new)
{
	send(s, "Lists.set", old);
	return send(s, "Lists.set", new);
}

static void test_forms(void)
{
	struct rx_states *s = rx_states_new(app);
	for (int i = 0; i < 100; i++)
		send(s, "Lists.window", rx_printf("[%d,100]", i));
	is_str(send(s, "Lists.window", "[100,100]"), "{\"Lists\":{\"points\":{\"$splice\":[0,1,[],99,0,[{\"at\":100,\"name\":\"point\"}]]}}}",
	       "a window that slides is two splices");
	is_str(send(s, "Lists.prepend", NULL), "{\"Lists\":{\"points\":{\"$splice\":[99,1,[],0,0,[{\"at\":-1,\"name\":\"first\"}]]}}}",
	       "the other way, too");
	is_str(between(s, "[[1,2,3,4]]", "[[2,3,4,5]]"), "{\"Lists\":{\"numbers\":[2,3,4,5]}}", "few short items come whole");
	is_str(between(s, "[[7,1000001,1000002,1000003,1000004,8]]", "[[7,1000002,1000003,1000004,9,8]]"),
	       "{\"Lists\":{\"numbers\":{\"$splice\":[1,1,[],4,0,[9]]}}}", "between what stayed at both ends; few long items are counted in bytes");
	is_str(between(s, "[[1,2,3,4]]", "[[1,2,9,4]]"), "{\"Lists\":{\"numbers\":{\"$splice\":[2,1,[9]]}}}", "one item is one splice");
	rx_states_free(s);
}

static int pick(int below)
{
	static uint64_t seed = 88172645463325252u;
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (int)(seed % (uint64_t)below);
}

/* A new list out of the old one: parts of it that moved, with items of few values (much repeats) or many before, between and after. */
static int vary(const int *old, int len, int *new)
{
	int values = pick(2) ? 3 : 2000000000, count = 0;
	for (int part = pick(4); part >= 0; part--) {
		for (int i = pick(4); i > 0 && count < MOST; i--)
			new[count++] = pick(values);
		int from = len ? pick(len) : 0, to = len ? from + pick(len - from + 1) : 0;
		for (int i = from; i < to && count < MOST; i++)
			new[count++] = old[i];
	}
	return count;
}

/* What the browser has. */
struct shown {
	int at[2 * MOST], len;
};

static void replace(struct shown *list, int start, int remove, const cJSON *items)
{
	int added = cJSON_GetArraySize(items), rest = list->len - start - remove;
	memmove(list->at + start + added, list->at + start + remove, (size_t)rest * sizeof *list->at);
	for (const cJSON *item = items->child; item; item = item->next)
		list->at[start++] = item->valueint;
	list->len += added - remove;
}

/* As a browser does. False for a delta that cannot be applied. */
static bool apply(struct shown *list, const cJSON *parts)
{
	for (const cJSON *part = parts->child; part; part = part->next->next->next) {
		const cJSON *remove = part->next, *items = remove ? remove->next : NULL;
		if (!cJSON_IsArray(items) || part->valueint < 0 || remove->valueint < 0 || part->valueint + remove->valueint > list->len)
			return false;
		replace(list, part->valueint, remove->valueint, items);
	}
	return true;
}

static bool leads_to(struct shown *list, const char *delta, const int *want, int count)
{
	cJSON *json = cJSON_Parse(delta), *var = cJSON_GetObjectItem(cJSON_GetObjectItem(json, "Lists"), "numbers");
	bool applied = true;
	if (cJSON_IsArray(var)) {
		list->len = 0;
		replace(list, 0, 0, var);
	} else if (var) {
		applied = apply(list, cJSON_GetObjectItem(var, "$splice"));
	}
	cJSON_Delete(json);
	return applied && list->len == count && !memcmp(list->at, want, (size_t)count * sizeof *want);
}

static void test_any_pair(void)
{
	struct rx_states *s = rx_states_new(app);
	struct shown list = { .len = 0 };
	int old[MOST], new[MOST], len = 0, wrong = 0, twos = 0;
	for (int round = 0; round < 20000 && !wrong; round++) {
		int count = vary(old, len, new);
		const char *delta = set(s, new, count);
		twos += strstr(delta, ",[],") != NULL;
		if (!leads_to(&list, delta, new, count))
			wrong += ok(false, "round %d: %s", round, delta) == 0;
		memcpy(old, new, sizeof old);
		len = count;
	}
	ok(!wrong, "20,000 changes lead to the new list");
	ok(twos > 500, "%d of them in two splices", twos);
	rx_states_free(s);
}

/* The lists that make a search for a shift slow where it starts over: everything equal but the last. */
static void test_cost(void)
{
	struct rx_states *s = rx_states_new(app);
	struct rx_buf text;
	rx_buf_init(&text, 1 << 24);
	for (int last = 1; last <= 2; last++) {
		rx_buf_clear(&text);
		rx_buf_adds(&text, "[[");
		for (int i = 0; i < 200000; i++)
			rx_buf_adds(&text, i % 2 == last % 2 ? "0," : i % 1000 ? "0," : "1,");
		rx_buf_addf(&text, "%d]]", last);
		const char *delta = send(s, "Lists.set", rx_buf_text(&text));
		ok(strstr(delta, "\"numbers\"") != NULL, "a list of 200,000 that repeats itself is compared (%d)", last);
	}
	rx_buf_release(&text);
	rx_states_free(s);
}

int main(void)
{
	struct rx_diags diags = { 0 };
	app = rx_app_load(rx_registrations_take(), "lists", &diags);
	if (!ok(app != NULL, "the app loads"))
		return 1;
	rx_turn_init(&turn);
	test_forms();
	test_any_pair();
	test_cost();
	rx_turn_release(&turn);
	rx_app_unref(app);
	rx_diags_release(&diags);
	return done_testing();
}
