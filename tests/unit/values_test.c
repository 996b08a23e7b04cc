/* Values of every kind: defaults, deltas, stores, migration; places of vars; parents; computed vars that depend on each other. */
#include <reflex.h>

#include "turns.h"

RX_TYPE(Spot, VAR(str, name, "here"), VAR(rx_time, seen), MAP(int, counts), VAR(rx_json, notes))

RX_STATE(Base,
	VAR(str, name, "base"),
	VAR(int, factor, 2),
	EVENT(rename, str)
)

RX_STATE(All,
	PARENT(Base),
	VAR(rx_time, when, 1000000),
	VAR(rx_json, doc),
	MAP(int, scores),
	MAP(struct Spot, spots),
	LIST(rx_time, times),
	LIST(struct Spot, list),
	BACKEND(str, secret, "s3"),
	BACKEND_LIST(int, hidden),
	BACKEND_MAP(str, words),
	CLIENT(bool, open, true),
	COOKIE(theme, .value = "dark", .max_age = 60),
	LOCAL(draft),
	SESSION(tab, .value = "one"),
	COMPUTED(int, last),
	COMPUTED(int, middle),
	COMPUTED(int, first),
	COMPUTED_LIST(str, names),
	COMPUTED_MAP(int, doubled),
	INIT(start),
	EVENT(fill),
	EVENT(score, str, int),
	EVENT(drop, str),
	EVENT(at, rx_time),
	EVENT(take, rx_json),
	EVENT(note, int, str),
	EVENT(hide, str),
	EVENT(many, int),
	EVENT(one, int),
	EVENT(cookie, str),
)

void Base_rename(struct Base *self, str name) { self->name = name; }

void All_start(struct All *self) { rx_push(self->hidden, 7); }

void All_fill(struct All *self)
{
	self->doc = rx_json_parse("{\"a\":[1,2.5,null,true],\"b\":{\"c\":\"d\"}}");
	struct Spot spot = { .name = "x", .seen = 1500000, .notes = rx_json_array() };
	rx_json_add_int(spot.notes, 1);
	rx_push(self->list, spot);
	rx_push(self->times, 0);
}

static void set_score(struct All *self, str name, int points)
{
	for (int i = 0; i < self->scores.len; i++)
		if (!strcmp(self->scores.at[i].key, name)) {
			self->scores.at[i].value = points;
			return;
		}
	rx_push(self->scores, (__typeof__(*self->scores.at)){ .key = name, .value = points });
}

void All_score(struct All *self, str name, int points) { set_score(self, name, points); }

void All_drop(struct All *self, str name)
{
	int kept = 0;
	for (int i = 0; i < self->scores.len; i++)
		if (strcmp(self->scores.at[i].key, name) != 0)
			self->scores.at[kept++] = self->scores.at[i];
	self->scores.len = kept;
}

void All_at(struct All *self, rx_time when) { self->when = when; }
void All_take(struct All *self, rx_json doc) { self->doc = doc; }
void All_note(struct All *self, int index, str text) { rx_json_set_str(self->doc, "note", rx_printf("%d %s", index, text)); }
void All_hide(struct All *self, str text) { self->secret = text; }

void All_many(struct All *self, int count)
{
	self->list.len = 0;
	for (int i = 0; i < count; i++)
		rx_push(self->list, (struct Spot){ .name = rx_printf("spot %d", i) });
}

void All_one(struct All *self, int index) { self->list.at[index].seen = 5000000; }
void All_cookie(struct All *self, str theme) { self->theme = theme; }

int All_last(const struct All *self) { return self->middle + 1; }
int All_middle(const struct All *self) { return self->first * 10; }
int All_first(const struct All *self) { return self->scores.len * self->parent->factor; }

void All_names(const struct All *self, struct All_names *list)
{
	rx_push(*list, self->parent->name);
	for (int i = 0; i < self->scores.len; i++)
		rx_push(*list, self->scores.at[i].key);
}

void All_doubled(const struct All *self, struct All_doubled *map)
{
	for (int i = 0; i < self->scores.len; i++)
		rx_push(*map, (__typeof__(*map->at)){ .key = self->scores.at[i].key, .value = self->scores.at[i].value * 2 });
}

static const struct All *all_of(const struct rx_states *states)
{
	return rx_states_get(states, rx_app_state(app, "All"));
}

static void test_printing(struct rx_states *s)
{
	struct rx_buf out;
	rx_buf_init(&out, 1 << 20);
	rx_states_print(s, &out);
	is_str(out.at, "{\"Base\":{\"name\":\"base\",\"factor\":2},\"All\":{\"when\":\"1970-01-01T00:00:01Z\",\"doc\":null,\"scores\":{},"
	               "\"spots\":{},\"times\":[],\"list\":[],\"theme\":\"dark\",\"draft\":\"\",\"tab\":\"one\",\"last\":1,\"middle\":0,\"first\":0,"
	               "\"names\":[\"base\"],\"doubled\":{}}}", "defaults; what is not for the browser is not there");
	rx_buf_clear(&out);
	rx_states_print_initial(s, &out);
	ok(strstr(out.at, "\"open\":true") && !strstr(out.at, "s3") && !strstr(out.at, "hidden"), "pages begin with client vars, too");
	rx_buf_release(&out);
}

static void test_deltas(struct rx_states *s)
{
	is_str(send(s, "All.fill", NULL),
	       "{\"All\":{\"doc\":{\"a\":[1,2.5,null,true],\"b\":{\"c\":\"d\"}},\"times\":[\"1970-01-01T00:00:00Z\"],\"list\":[{\"name\":\"x\","
	       "\"seen\":\"1970-01-01T00:00:01.500Z\",\"counts\":{},\"notes\":[1]}]}}", "JSON, times, lists");
	is_str(send(s, "All.score", "[\"ann\",3]"),
	       "{\"All\":{\"scores\":{\"ann\":3},\"last\":21,\"middle\":20,\"first\":2,\"names\":[\"base\",\"ann\"],\"doubled\":{\"ann\":6}}}",
	       "a map; computed vars from each other in the wrong order");
	for (int i = 0; i < 8; i++) {
		char args[32];
		snprintf(args, sizeof args, "[\"p%d\",%d]", i, i);
		send(s, "All.score", args);
	}
	is_str(send(s, "All.score", "[\"p3\",30]"),
	       "{\"All\":{\"scores\":{\"$patch\":{\"p3\":30},\"$remove\":[]},\"doubled\":{\"$patch\":{\"p3\":60},\"$remove\":[]}}}",
	       "one entry of a map changes: a patch");
	const char *delta = send(s, "All.drop", "[\"p4\"]");
	ok(strstr(delta, "\"scores\":{\"$patch\":{},\"$remove\":[\"p4\"]}"), "one entry goes: %s", delta);
	send(s, "All.drop", "[\"ann\"]");
	for (int i = 7; i >= 0; i--) {
		char args[32];
		snprintf(args, sizeof args, "[\"p%d\"]", i);
		send(s, "All.drop", args);
	}
	delta = send(s, "All.score", "[\"$patch\",1]");
	ok(strstr(delta, "\"scores\":{\"$value\":{\"$patch\":1}}"), "names that look like a patch are put into $value: %s", delta);
	is_str(send(s, "All.take", "[{\"$splice\":[1,2,3]}]"), "{\"All\":{\"doc\":{\"$value\":{\"$splice\":[1,2,3]}}}}", "those of JSON, too");
	is_str(send(s, "All.take", "[{\"$splice\":[1,2,3]}]"), "{}", "equal JSON sends nothing");
	send(s, "All.take", "[{\"k\":1}]");
	is_str(send(s, "All.note", "[4,\"n\"]"), "{\"All\":{\"doc\":{\"k\":1,\"note\":\"4 n\"}}}", "a working copy of JSON is changed in place");
	is_str(send(s, "All.take", "[null]"), "{\"All\":{\"doc\":null}}", "null");
	is_str(send(s, "All.hide", "[\"top\"]"), "{}", "a backend var is not sent");
	is_str(all_of(s)->secret, "top", "but kept");
	is_str(send(s, "All.cookie", "[\"light\"]"), "{\"All\":{\"theme\":\"light\"}}", "a cookie is sent like a var");
}

static void test_large_list(void)
{
	struct rx_states *s = rx_states_new(app);
	send(s, "All.many", "[10000]");
	const char *delta = send(s, "All.one", "[5000]");
	ok(strlen(delta) < 300, "one record of 10,000 changes: %zu bytes", strlen(delta));
	is_str(delta, "{\"All\":{\"list\":{\"$splice\":[5000,1,[{\"name\":\"spot 5000\",\"seen\":\"1970-01-01T00:00:05Z\",\"counts\":{},\"notes\":null}]]}}}",
	       "as a splice of one");
	rx_states_free(s);
}

static void test_arguments(struct rx_states *s)
{
	static const struct { const char *text, *printed; } times[] = {
		{ "2026-03-01", "2026-03-01T00:00:00Z" },
		{ "2026-03-01T12:30", "2026-03-01T12:30:00Z" },
		{ "2026-03-01T12:30:05.250+02:00", "2026-03-01T10:30:05.250Z" },
		{ "2024-02-29T23:59:59.999999Z", "2024-02-29T23:59:59.999999Z" },
		{ "1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.500Z" },
		{ "0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z" },
		{ "9999-12-31 23:59:59-0530", "9999-12-31T23:59:59.999999Z" },
	};
	for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
		char args[64], want[128];
		snprintf(args, sizeof args, "[\"%s\"]", times[i].text);
		snprintf(want, sizeof want, "{\"All\":{\"when\":\"%s\"}}", times[i].printed);
		is_str(send(s, "All.at", args), want, "time %s", times[i].text);
	}
	static const char *const bad[] = { "", "2026-02-29", "2026-13-01", "2026-03-01T24:00", "2026-03-01T12", "x", "2026-03-01T12:30:00+25:00", "2026-03-01Z" };
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		char args[64];
		snprintf(args, sizeof args, "[\"%s\"]", bad[i]);
		is_str(send(s, "All.at", args), "argument 1 of 'All.at' must be rx_time, not a string", "'%s' is no time", bad[i]);
	}
}

static void test_store(struct rx_states *s)
{
	struct rx_buf text, again, dropped;
	rx_buf_init(&text, 1 << 20);
	rx_buf_init(&again, 1 << 20);
	rx_buf_init(&dropped, 1 << 20);
	send(s, "All.fill", NULL);
	send(s, "Base.rename", "[\"other\"]");
	rx_states_save(s, &text);
	ok(strstr(text.at, "\"$types\":\"tj2" "5" "TR" "sI0sss\"") && strstr(text.at, "\"secret\":\"top\"") && !strstr(text.at, "\"open\""),
	   "the stored form: backend vars, no client vars: %s", text.at);
	struct rx_states *back = rx_states_restore(app, text.at, text.len, &dropped);
	rx_states_save(back, &again);
	is_str(again.at, text.at, "what is restored is stored as the same");
	is_str(rx_buf_text(&dropped), "", "nothing is dropped");
	is_str(all_of(back)->names.at[0], "other", "computed from the parent's restored values");
	is_int(all_of(back)->hidden.at[0], 7, "a backend list that INIT filled");
	struct rx_states *moved = rx_states_migrate(back, app, &dropped);
	rx_buf_clear(&again);
	rx_states_save(moved, &again);
	is_str(again.at, text.at, "and migrated, too");
	rx_states_free(moved);
	rx_states_free(back);
	const char *parent = "{\"Base\":{\"$types\":\"si\",\"name\":\"stored\",\"factor\":3}}";
	back = rx_states_restore(app, parent, strlen(parent), &dropped);
	is_str(all_of(back)->names.at[0], "stored", "a child of defaults follows its parent's stored values");
	rx_states_free(back);
	rx_buf_release(&text);
	rx_buf_release(&again);
	rx_buf_release(&dropped);
}

int main(void)
{
	struct rx_diags diags = { 0 };
	app = rx_app_load(rx_registrations_take(), "values", &diags);
	for (int i = 0; i < diags.len; i++)
		printf("# %s\n", diags.at[i].text);
	if (!ok(app != NULL, "the app loads"))
		return 1;
	rx_turn_init(&turn);
	struct rx_states *s = rx_states_new(app);
	test_printing(s);
	test_deltas(s);
	test_large_list();
	test_arguments(s);
	test_store(s);
	rx_states_free(s);
	rx_turn_release(&turn);
	rx_app_unref(app);
	rx_diags_release(&diags);
	return done_testing();
}
