/* Checks of props: does the value fit what the component takes. */
#include "check.h"
#include "style.h"

#include <ctype.h>

struct place {
	struct rx_check *check;
	const struct rx_component *type; /* NULL in rx_style */
	const struct rx_prop *prop;
};

static const char *owner(const struct place *place)
{
	return place->type ? place->type->name : "rx_style";
}

/* `.size = "7x"`, as it stands in the source. */
static const char *needle(const struct place *place, const struct rx_node *value)
{
	const char *source = rx_node_source(place->check->arena, value);
	if (place->type && !place->prop->offset)
		return source; /* the first child */
	return rx_arena_printf(place->check->arena, ".%s = %s", place->prop->name, source);
}

static const char *instead(const struct place *place, const char *value)
{
	if (place->type && !place->prop->offset)
		return value; /* the first child */
	return rx_arena_printf(place->check->arena, ".%s = %s", place->prop->name, value);
}

#define WORDS_SHOWN 14

static bool has_word(const char *words, const char *word)
{
	size_t length = strlen(word);
	for (const char *p = words; *p; p += strspn(p, " ")) {
		size_t next = strcspn(p, " ");
		if (next == length && !memcmp(p, word, length))
			return true;
		p += next;
	}
	return false;
}

static const char **split(struct rx_arena *arena, const char *words, int *count)
{
	int most = 1;
	for (const char *p = words; *p; p++)
		most += *p == ' ';
	const char **into = rx_arena_alloc(arena, sizeof *into * (size_t)most);
	for (*count = 0; *words; words += strspn(words, " ")) {
		size_t length = strcspn(words, " ");
		into[(*count)++] = rx_arena_strndup(arena, words, length);
		words += length;
	}
	return into;
}

static const char *list_words(struct rx_arena *arena, const char *const *words, int count)
{
	const char *text = "";
	for (int i = 0; i < count && i < WORDS_SHOWN; i++)
		text = rx_arena_printf(arena, "%s%s%s", text, i ? ", " : "", words[i]);
	return count > WORDS_SHOWN ? rx_arena_printf(arena, "%s …", text) : text;
}

static void check_word(const struct place *place, const struct rx_node *value, const char *word)
{
	struct rx_arena *arena = place->check->arena;
	int count;
	if (has_word(place->prop->words, word))
		return;
	const char **words = split(arena, place->prop->words, &count);
	const char *near = rx_did_you_mean(word, words, (size_t)count), *all = list_words(arena, words, count);
	const char *said = near ? instead(place, rx_arena_printf(arena, "\"%s\"", near)) : NULL;
	const char *hint = near ? rx_arena_printf(arena, "%s (of: %s)", said, all)
				: rx_arena_printf(arena, "one of: %s", all);
	rx_check_fail(place->check, needle(place, value), hint, "'%s' is not a value of '%s' in %s", word,
		      place->prop->name, owner(place));
}

static bool is_number_text(const char *text)
{
	char *end;
	if (!isdigit((unsigned char)*text) && *text != '-' && *text != '.')
		return false;
	strtod(text, &end);
	return end != text && !*end && !strpbrk(text, "xXnN");
}

static void check_text(const struct place *place, const struct rx_node *value)
{
	const char *text = value->text;
	if (place->prop->kind == RX_PROP_WORDS)
		check_word(place, value, text);
	else if (place->prop->kind == RX_PROP_FIELD)
		rx_check_field(place->check, place->prop, value);
	else if (place->prop->kind == RX_PROP_NUMBER && !is_number_text(text))
		rx_check_fail(place->check, needle(place, value), instead(place, "rx_int(3)"),
			      "'%s' of %s takes a number, not '%s'", place->prop->name, owner(place), text);
	else if (place->prop->kind == RX_PROP_BOOL && strcmp(text, "true") && strcmp(text, "false"))
		rx_check_fail(place->check, needle(place, value), instead(place, "rx_true"),
			      "'%s' of %s is on or off (rx_true, rx_false), not '%s'", place->prop->name, owner(place),
			      text);
}

static void check_number(const struct place *place, const struct rx_node *value)
{
	const char *text = rx_node_source(place->check->arena, value);
	if (place->prop->kind == RX_PROP_WORDS)
		check_word(place, value, text);
	else if (place->prop->kind == RX_PROP_BOOL)
		rx_check_fail(place->check, NULL, instead(place, "rx_true"),
			      "'%s' of %s is on or off (rx_true, rx_false), not %s", place->prop->name, owner(place),
			      text);
}

/* What could be meant by rx_true or rx_false where no bool belongs. */
static const char *bool_instead(const struct place *place, bool truth)
{
	struct rx_arena *arena = place->check->arena;
	int count;
	switch (place->prop->kind) {
	case RX_PROP_NUMBER:
		return instead(place, truth ? "rx_int(1)" : "rx_int(0)");
	case RX_PROP_WORDS:
		return instead(place, rx_arena_printf(arena, "\"%s\"", split(arena, place->prop->words, &count)[0]));
	case RX_PROP_CSS:
		return instead(place, truth ? "\"initial\"" : "\"unset\"");
	default:
		return instead(place, truth ? "\"true\"" : "\"false\"");
	}
}

static void check_bool(const struct place *place, const struct rx_node *value)
{
	static const char *const wanted[] = {
		[RX_PROP_NUMBER] = "a number",
		[RX_PROP_STRING] = "a text",
		[RX_PROP_WORDS] = "a word",
		[RX_PROP_CSS] = "a CSS value",
	};
	if (place->prop->kind < RX_COUNT(wanted) && wanted[place->prop->kind])
		rx_check_fail(place->check, needle(place, value), bool_instead(place, value->truth), "'%s' of %s takes %s, not %s",
			      place->prop->name, owner(place), wanted[place->prop->kind],
			      value->truth ? "rx_true" : "rx_false");
}

/* What would make a bool of a value. */
static const char *as_test(struct rx_arena *arena, const struct rx_node *value)
{
	const char *source = rx_node_source(arena, value);
	if (rx_shape_is(value->shape, RX_KIND_STR))
		return rx_arena_printf(arena, "rx_ne(%s, \"\")", source);
	if (value->shape.form == RX_FORM_LIST)
		return rx_arena_printf(arena, "rx_gt(rx_len(%s), 0)", source);
	return rx_arena_printf(arena, "rx_ne(%s, 0)", source);
}

/* What would make a number or a text of a value that is none; NULL: nothing obvious. */
static const char *as_value(struct rx_arena *arena, const struct rx_node *value, bool number)
{
	const char *source = rx_node_source(arena, value);
	bool many = value->shape.form == RX_FORM_LIST || value->shape.form == RX_FORM_MAP;
	if (rx_shape_is(value->shape, RX_KIND_BOOL))
		return rx_arena_printf(arena, number ? "rx_cond(%s, rx_int(1), rx_int(0))" : "rx_cond(%s, \"…\", \"…\")", source);
	if (number && rx_shape_is(value->shape, RX_KIND_STR))
		return rx_arena_printf(arena, "rx_to_num(%s)", source);
	if (number && many)
		return rx_arena_printf(arena, "rx_len(%s)", source);
	if (value->shape.form == RX_FORM_LIST && value->shape.type.kind != RX_KIND_RECORD)
		return rx_arena_printf(arena, "rx_join(%s, \", \")", source);
	if (many)
		return rx_arena_printf(arena, "rx_to_json(%s)", source);
	return NULL;
}

static const char *computed_instead(const struct place *place, const struct rx_node *value)
{
	struct rx_arena *arena = place->check->arena;
	const char *way = place->prop->kind == RX_PROP_BOOL ? as_test(arena, value) : as_value(arena, value, place->prop->kind == RX_PROP_NUMBER);
	return way ? instead(place, way) : "name a member of it: RX_TYPE says which there are";
}

static bool takes(const struct rx_prop *prop, struct rx_shape shape)
{
	if (shape.form == RX_FORM_ANY)
		return true;
	bool scalar = shape.form == RX_FORM_VALUE && shape.type.kind != RX_KIND_RECORD;
	switch (prop->kind) {
	case RX_PROP_NUMBER:
		return rx_shape_is_number(shape);
	case RX_PROP_BOOL:
		return rx_shape_is(shape, RX_KIND_BOOL);
	case RX_PROP_CSS:
		return scalar && shape.type.kind != RX_KIND_BOOL;
	case RX_PROP_STRING:
	case RX_PROP_WORDS:
		return scalar;
	default:
		return true;
	}
}

static void check_computed(const struct place *place, const struct rx_node *value)
{
	static const char *const wanted[] = {
		[RX_PROP_NUMBER] = "a number", [RX_PROP_BOOL] = "a bool",     [RX_PROP_STRING] = "a text",
		[RX_PROP_WORDS] = "a word",    [RX_PROP_CSS] = "a CSS value",
	};
	struct rx_arena *arena = place->check->arena;
	if (!rx_check_value(place->check, value) || takes(place->prop, value->shape))
		return;
	rx_check_fail(place->check, needle(place, value),
		      computed_instead(place, value), "'%s' of %s takes %s; '%s' is %s", place->prop->name, owner(place), wanted[place->prop->kind],
		      rx_node_source(arena, value), rx_shape_name(arena, value->shape));
}

static void check_leaf(const struct place *place, const struct rx_node *value);

static void check_branches(const struct place *place, const struct rx_node *value,
			   void (*each)(const struct place *place, const struct rx_node *value))
{
	if (value->parts[0])
		rx_check_value(place->check, value->parts[0]);
	for (int i = 1; i < value->count; i++) {
		const struct rx_node *part = value->parts[i];
		if (part && part->kind == RX_NODE_CASE) {
			if (part->parts[0])
				rx_check_value(place->check, part->parts[0]);
			part = part->parts[1];
		}
		if (part)
			each(place, part);
	}
}

/* Props that go over a list: `data`, `items` and `columns` of whatever has them; what a text, a number or a bool there would be, the browser shows as
 * nothing at all. */
static bool refuse_scalar(const struct place *place, const struct rx_node *value)
{
	static const struct {
		const char *name, *instead;
	} lists[] = {
		{ "data", "State.points, with LIST(struct Point, points) in the state and RX_TYPE(Point, …)" },
		{ "items", "rx_list_of(\"…\", \"…\")" },
		{ "columns", "rx_list_of(\"…\", \"…\")" },
	};
	struct rx_shape shape = value->shape;
	bool scalar = shape.form == RX_FORM_VALUE && shape.type.kind != RX_KIND_JSON && shape.type.kind != RX_KIND_RECORD;
	for (size_t i = 0; i < RX_COUNT(lists) && scalar && place->prop->kind == RX_PROP_ANY; i++) {
		if (strcmp(place->prop->name, lists[i].name))
			continue;
		rx_check_fail(place->check, needle(place, value), instead(place, lists[i].instead), "'%s' of %s takes a list; '%s' is %s", place->prop->name,
			      owner(place), rx_node_source(place->check->arena, value), rx_shape_name(place->check->arena, shape));
		return true;
	}
	return false;
}

static void check_leaf(const struct place *place, const struct rx_node *value)
{
	struct rx_check *check = place->check;
	if (refuse_scalar(place, value))
		return;
	if (value->kind == RX_NODE_TEXT)
		check_text(place, value);
	else if (value->kind == RX_NODE_NUMBER)
		check_number(place, value);
	else if (value->kind == RX_NODE_BOOL)
		check_bool(place, value);
	else if (value->kind == RX_NODE_COND || value->kind == RX_NODE_MATCH)
		check_branches(place, value, check_leaf);
	else if (rx_node_stands_alone(value))
		rx_check_fail(check, needle(place, value), NULL, "'%s' of %s takes a value; '%s' is a component",
			      place->prop->name, owner(place), rx_node_source(check->arena, value));
	else
		check_computed(place, value);
}

static void check_responsive(const struct place *place, const struct rx_node *value)
{
	if (!place->prop->responsive && place->prop->kind != RX_PROP_CSS)
		rx_check_fail(place->check, needle(place, value), NULL, "'%s' of %s takes one value, not rx_responsive",
			      place->prop->name, owner(place));
	else
		for (int i = 0; i < value->count; i++)
			if (value->parts[i])
				check_leaf(place, value->parts[i]);
}

static void check_style(const struct place *place, const struct rx_node *value)
{
	if (value->kind == RX_NODE_STYLE)
		rx_check_settings(place->check, value);
	else if (rx_node_is_style(value))
		check_branches(place, value, check_style);
	else
		rx_check_fail(place->check, needle(place, value), instead(place, "rx_style(.color = \"red\")"),
			      "'%s' of %s takes rx_style(…), not '%s'", place->prop->name, owner(place),
			      rx_node_source(place->check->arena, value));
}

/* rx_selectors(…): a literal selector, then a style. */
static void check_rules(const struct place *place, const struct rx_node *value)
{
	const char *example = "rx_selectors(\"& > p\", rx_style(.color = \"red\"))";
	if (value->kind != RX_NODE_RULES)
		rx_check_fail(place->check, needle(place, value), instead(place, example),
			      "'selectors' of %s takes rx_selectors(…), not '%s'", owner(place), rx_node_source(place->check->arena, value));
	for (int i = 0; value->kind == RX_NODE_RULES && i < value->count; i += 2) {
		const struct rx_node *selector = value->parts[i];
		if (!selector || selector->kind != RX_NODE_TEXT || !value->parts[i + 1])
			rx_check_fail(place->check, "rx_selectors(", example, "rx_selectors takes pairs: a selector, which is a literal text, and "
				      "its rx_style(…)");
		else
			check_style(place, value->parts[i + 1]);
	}
}

/* Emotion refuses it only while the page is shown. */
static void check_content(const struct place *place, const struct rx_node *value)
{
	static const char *const words[] = { "none", "normal", "open-quote", "close-quote", "no-open-quote", "no-close-quote", "inherit", "initial",
					     "unset", "revert" };
	bool fine = value->kind != RX_NODE_TEXT || strpbrk(value->text, "\"'(");
	for (size_t i = 0; i < RX_COUNT(words); i++)
		fine = fine || !strcmp(words[i], value->text);
	if (!fine)
		rx_check_fail(place->check, needle(place, value), rx_arena_printf(place->check->arena, ".content = \"'%s'\"", value->text),
			      "a text in 'content' stands in quotes of its own");
	else
		check_leaf(place, value);
}

/* React compares keys before anything is shown: they cannot change. */
static void check_key(const struct place *place, const struct rx_node *value)
{
	if (value->dynamic)
		rx_check_fail(place->check, needle(place, value), NULL,
			      "'key' of %s depends on a var; keys stay the same", owner(place));
	else
		check_leaf(place, value);
}

static void check_setting(const struct place *place, const struct rx_setting *setting)
{
	unsigned char kind = setting->prop->kind;
	if (!place->type && kind != RX_PROP_CSS && kind != RX_PROP_PSEUDO && kind != RX_PROP_RULES)
		rx_check_fail(place->check, setting->prop->name, NULL, "'%s' in rx_style is not a CSS property or a state",
			      setting->prop->name);
	else if (kind == RX_PROP_EVENT)
		rx_check_event(place->check, place->type, setting);
	else if (kind == RX_PROP_RULES)
		check_rules(place, setting->value);
	else if (kind == RX_PROP_STYLE || kind == RX_PROP_PSEUDO)
		check_style(place, setting->value);
	else if (kind == RX_PROP_NODE)
		rx_check_child(place->check, setting->value);
	else if (setting->value->kind == RX_NODE_RESPONSIVE)
		check_responsive(place, setting->value);
	else if (!strcmp(setting->prop->js, "key"))
		check_key(place, setting->value);
	else if (kind == RX_PROP_CSS && !strcmp(setting->prop->js, "content"))
		check_content(place, setting->value);
	else
		check_leaf(place, setting->value);
}

void rx_check_settings(struct rx_check *check, const struct rx_node *node)
{
	const char *component = check->component, *prop = check->prop;
	check->component = node->component.type ? node->component.type->name : "rx_style";
	for (int i = 0; i < node->component.setting_count; i++) {
		const struct rx_setting *setting = &node->component.settings[i];
		struct place place = { check, node->component.type, setting->prop };
		check->prop = setting->prop->name;
		check_setting(&place, setting);
	}
	check->component = component;
	check->prop = prop;
}
