/* Lists and maps in handlers; and that no name of theirs, or of any helper, is a component's, too. */
#include <regex.h>

#include <reflex.h>

#include "core/base.h"
#include "handler/scratch.h"
#include "turns.h"

RX_TYPE(Item, VAR(int, id), VAR(str, text))
RX_STATE(Lists,
	LIST(struct Item, items),
	LIST(int, numbers),
	LIST(str, words),
	MAP(int, scores),
	MAP(struct Item, things),
	EVENT(start),
	EVENT(get, int),
	EVENT(word, int),
	EVENT(set, int),
	EVENT(insert, int),
	EVENT(drop, int),
)

static int after; /* what a handler read */

void Lists_start(struct Lists *self)
{
	rx_clear(self->numbers);
	for (int i = 0; i < 5; i++)
		rx_push(self->numbers, i);
}

void Lists_get(struct Lists *self, int i) { after = 1 + rx_list_get(self->numbers, i); }
void Lists_word(struct Lists *self, int i) { after = (int)strlen(rx_list_get(self->words, i)); }
void Lists_set(struct Lists *self, int i) { rx_list_set(self->numbers, i, 9); }
void Lists_insert(struct Lists *self, int i) { rx_insert(self->numbers, i, 9); }
void Lists_drop(struct Lists *self, int i) { rx_remove(self->numbers, i); }

static void test_range(void)
{
	static const struct { const char *name, *args; } bad[] = {
		{ "Lists.get", "[5]" }, { "Lists.get", "[-1]" }, { "Lists.get", "[2147483647]" }, { "Lists.set", "[5]" },
		{ "Lists.insert", "[6]" }, { "Lists.insert", "[-1]" }, { "Lists.drop", "[5]" }, { "Lists.drop", "[-2147483648]" },
	};
	struct rx_states *s = rx_states_new(app);
	send(s, "Lists.start", "[]");
	for (size_t i = 0; i < RX_COUNT(bad); i++) {
		const char *text = send(s, bad[i].name, bad[i].args);
		char want[96];
		snprintf(want, sizeof want, "index %.*s is out of range: the list has length 5", (int)strlen(bad[i].args) - 2, bad[i].args + 1);
		is_str(text, want, "%s %s", bad[i].name, bad[i].args);
		ok(turn.file && strstr(turn.file, "list_test.c") && turn.line > 0, "with its place");
	}
	is_int(after, 1, "what is read out of range is zero");
	after = 7;
	send(s, "Lists.word", "[0]");
	is_int(after, 0, "and a text is empty");
	is_str(send(s, "Lists.insert", "[5]"), "{\"Lists\":{\"numbers\":{\"$splice\":[5,0,[9]]}}}", "one place behind the last is none out of range");
	is_str(send(s, "Lists.drop", "[0]"), "{\"Lists\":{\"numbers\":{\"$splice\":[0,1,[]]}}}", "a failed event has changed nothing");
	rx_states_free(s);
}

static int by_id(const struct Item *a, const struct Item *b) { return (a->id > b->id) - (a->id < b->id); }
static int by_text(const str *a, const str *b) { return strcmp(*a, *b); }
static int contradicts(const int *a, const int *b) { return (*a * 7 + *b * 13) % 3 - 1; }

static void test_lists(void)
{
	struct Lists lists = { 0 }, *self = &lists;
	for (int i = 0; i < 100; i++)
		rx_push(self->items, (struct Item){ .id = (i * 37) % 10, .text = rx_printf("%d", i) });
	rx_sort(self->items, by_id);
	bool sorted = true;
	for (int i = 1; i < self->items.len; i++) {
		struct Item *a = &self->items.at[i - 1], *b = &self->items.at[i];
		sorted = sorted && (a->id < b->id || (a->id == b->id && strtol(a->text, NULL, 10) < strtol(b->text, NULL, 10)));
	}
	ok(sorted, "sorted, equal ones in their order");
	is_int(rx_find(self->items, item, item->id == 3 && !strcmp(item->text, "19")), 31, "found by a condition");
	is_int(rx_find(self->items, item, item->id == 10), -1, "not found");
	is_int(rx_find(self->numbers, n, *n == 1), -1, "in an empty list");
	rx_insert(self->items, 0, (struct Item){ .id = -1, .text = "first" });
	rx_insert(self->items, 50, (struct Item){ .id = -2, .text = "middle" });
	rx_insert(self->items, self->items.len, (struct Item){ .id = -3, .text = "last" });
	ok(self->items.at[0].id == -1 && self->items.at[50].id == -2 && self->items.at[102].id == -3 && self->items.len == 103, "inserted");
	rx_remove(self->items, 50);
	rx_remove(self->items, 0);
	rx_remove(self->items, self->items.len - 1);
	ok(self->items.len == 100 && self->items.at[0].id == 0 && self->items.at[99].id == 9, "removed");
	is_str(rx_list_get(self->items, 2).text, "20", "read");
	rx_push(self->words, "b");
	rx_push(self->words, "a");
	rx_sort(self->words, by_text);
	is_str(self->words.at[0], "a", "texts sorted");
	rx_list_set(self->words, 1, "z");
	is_str(rx_list_get(self->words, 1), "z", "set");
	for (int i = 0; i < 1000; i++)
		rx_push(self->numbers, i);
	rx_sort(self->numbers, contradicts);
	int64_t sum = 0;
	for (int i = 0; i < 1000; i++)
		sum += self->numbers.at[i];
	is_int(sum, 499500, "a comparison that contradicts itself loses nothing");
	rx_clear(self->numbers);
	rx_sort(self->numbers, contradicts);
	is_int(self->numbers.len, 0, "cleared");
}

static void test_maps(void)
{
	struct Lists lists = { 0 }, *self = &lists;
	for (int i = 0; i < 20; i++)
		rx_map_set(self->scores, rx_printf("k%d", i), i);
	rx_map_set(self->scores, "k3", 33);
	ok(self->scores.len == 20 && self->scores.at[3].value == 33 && !strcmp(self->scores.at[3].key, "k3"), "set anew, at its place");
	is_int(rx_map_get(self->scores, "k4", -1), 4, "get");
	is_int(rx_map_get(self->scores, "none", -1), -1, "otherwise");
	ok(rx_map_has(self->scores, "k5") && !rx_map_has(self->scores, ""), "has");
	ok(rx_map_remove(self->scores, "k5") && !rx_map_remove(self->scores, "k5") && self->scores.len == 19, "removed once");
	is_str(self->scores.at[5].key, "k6", "the others keep their order");
	*rx_map_find(self->scores, "k6") += 60;
	is_int(rx_map_get(self->scores, "k6", 0), 66, "changed in place");
	ok(rx_map_find(self->scores, "k5") == NULL, "not found");
	rx_map_set(self->things, NULL, (struct Item){ .id = 1, .text = "one" });
	is_str(rx_map_get(self->things, "", (struct Item){ .id = 2, .text = "two" }).text, "one", "records; NULL is an empty key");
	rx_map_clear(self->things);
	is_int(rx_map_get(self->things, "", (struct Item){ .id = 2, .text = "two" }).id, 2, "cleared");
}

/* ---- names ---- */

static char *names; /* "\nrx_push\nrx_insert\n…" */

static void names_read(const char *path, const char *pattern, void (*each)(const char *name, const char *path))
{
	static char text[1 << 20];
	FILE *file = fopen(path, "r");
	size_t length = file ? fread(text, 1, sizeof text - 1, file) : 0;
	regex_t regex;
	regmatch_t match[2];
	if (file)
		fclose(file);
	text[length] = 0;
	if (!length || regcomp(&regex, pattern, REG_EXTENDED | REG_NEWLINE)) {
		ok(false, "%s can be read", path);
		return;
	}
	for (const char *at = text; !regexec(&regex, at, 2, match, at == text ? 0 : REG_NOTBOL); at += match[0].rm_eo) {
		char *name = rx_xstrndup(at + match[1].rm_so, (size_t)(match[1].rm_eo - match[1].rm_so));
		each(name, path);
		free(name);
	}
	regfree(&regex);
}

static int components, helpers, collisions;

static void component_add(const char *name, const char *path)
{
	(void)path;
	char *longer = rx_xprintf("%s\n%s", names ? names : "", name);
	free(names);
	names = longer;
	components++;
}

static bool is_component(const char *name)
{
	char *line = rx_xprintf("\n%s\n", name);
	bool found = strstr(names, line) != NULL;
	free(line);
	return found;
}

static void helper_check(const char *name, const char *path)
{
	helpers++;
	if (!is_component(name))
		return;
	collisions++;
	printf("# %s: '%s' is a component, too\n", path, name);
}

static void test_names(void)
{
	static const char *const headers[] = { "state", "list", "handler", "event", "task", "request", "time", "expr", "ui", "app", "test" };
	names_read("runtime/include/reflex/components.h", "^#define (rx_[a-z0-9_]+)\\(", component_add);
	names_read("runtime/include/reflex/html.h", "^#define (rx_[a-z0-9_]+)\\(", component_add);
	component_add("", "");
	for (size_t i = 0; i < RX_COUNT(headers); i++) {
		char path[64];
		snprintf(path, sizeof path, "runtime/include/reflex/%s.h", headers[i]);
		names_read(path, "^#define (rx_[a-z0-9_]+)", helper_check);
		names_read(path, "^[a-z][a-z0-9_ *]*[ *](rx_[a-z0-9_]+)\\(", helper_check);
	}
	ok(components > 200 && helpers > 100, "%d components and %d helpers are looked at", components, helpers);
	is_int(collisions, 0, "no helper has a component's name");
	ok(is_component("rx_button") && !is_component("rx_butto"), "and the check sees names");
	free(names);
}

int main(void)
{
	struct rx_diags diags = { 0 };
	app = rx_app_load(rx_registrations_take(), "lists", &diags);
	if (!ok(app != NULL, "the app loads"))
		return 1;
	struct rx_scratch scratch;
	rx_turn_init(&turn);
	test_range();
	rx_scratch_enter(&scratch);
	test_lists();
	test_maps();
	rx_scratch_leave(&scratch);
	test_names();
	rx_turn_release(&turn);
	rx_app_unref(app);
	rx_diags_release(&diags);
	return done_testing();
}
