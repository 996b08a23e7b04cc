/* Checks of a page's tree: what stands where. Props are in check_prop.c, events in check_event.c. */
#include "check.h"
#include "component.h"
#include "style.h"

#include "upload.h"

void rx_check_fail(struct rx_check *check, const char *needle, const char *instead, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	const char *text = rx_arena_vprintf(check->arena, format, args);
	va_end(args);
	struct rx_diag *diag = rx_diags_add(check->diags, RX_ERROR, check->file, check->line, "%s", text);
	diag->needle = needle ? rx_xstrdup(needle) : NULL;
	diag->suggestion = instead ? rx_xstrdup(instead) : NULL;
	diag->component = check->component ? rx_xstrdup(check->component) : NULL;
	diag->prop = check->prop ? rx_xstrdup(check->prop) : NULL;
}

static const char *source(struct rx_check *check, const struct rx_node *node)
{
	return rx_node_source(check->arena, node);
}

static void fail_bad(struct rx_check *check, const struct rx_node *node)
{
	if (!node->bad.of) {
		rx_check_fail(check, NULL, NULL,
			      "a pointer here is neither a text nor anything that this page has made");
		return;
	}
	const char *of = source(check, node->bad.of), *name = node->bad.offset < 0 ? "rx_sub" : "rx_add";
	long by = labs(node->bad.offset);
	rx_check_fail(check, of, rx_arena_printf(check->arena, "%s(%s, %ld)", name, of, by),
		      "'%s %c %ld' computes with a reference, not with the value it stands for", of,
		      node->bad.offset < 0 ? '-' : '+', by);
}

static void check_loop_ref(struct rx_check *check, const struct rx_node *node)
{
	const struct rx_node *each = node->item.each;
	if (each->each.level < check->level && check->loops[each->each.level] == each)
		return;
	rx_check_fail(check, NULL, "pass what the row needs as arguments, and keep none of them beyond it",
		      "the %s of a rx_foreach is used outside of its row function",
		      node->kind == RX_NODE_INDEX ? "index" : "item");
}

static void check_model(struct rx_check *check, const struct rx_node *node)
{
	const char *dep = node->var.dep, *dot = strchr(dep, '.');
	const struct rx_state_class *state = dot ? rx_app_state(check->app, rx_arena_strndup(check->arena, dep, (size_t)(dot - dep))) : NULL;
	if (state && rx_state_is_model(state))
		rx_check_fail_model(check, state, dot + 1);
}

void rx_check_fail_model(struct rx_check *check, const struct rx_state_class *state, const char *member)
{
	const char *name = state->record.name;
	rx_check_fail(check, rx_arena_printf(check->arena, "%s.%s", name, member),
		      rx_arena_printf(check->arena, "write state->%s in the function that rx_instance(%s, …) calls", member, name),
		      "'%s.%s' is a component state's: it exists in each instance, and not by itself", name, member);
}

static void fail_each(struct rx_check *check, const struct rx_node *node);

/* What its function gives is a value in a loop of its own; it may have been made further outside than it is used. */
static void check_over(struct rx_check *check, const struct rx_node *node)
{
	const char *name = rx_op_name(node->each.op);
	int errors = check->diags->errors, level = check->level, own = node->each.level;
	if (node->parts[0] && !rx_check_value(check, node->parts[0]))
		return;
	if (node->parts[2])
		rx_check_value(check, node->parts[2]);
	if (check->diags->errors > errors)
		return;
	if (!node->each.called) {
		fail_each(check, node);
		return;
	}
	if (!node->parts[1]) {
		rx_check_fail(check, name, NULL, "the function of rx_%s gives NULL", name);
		return;
	}
	if (own > level) {
		rx_check_fail(check, name, "call it in the row function that uses it",
			      "a rx_%s that a row function made is used outside of it", name);
		return;
	}
	const struct rx_node *outer = check->loops[own];
	check->loops[own] = node;
	check->level = own + 1;
	rx_check_value(check, node->parts[1]);
	check->level = level;
	check->loops[own] = outer;
}

static void check_operands(struct rx_check *check, const struct rx_node *node)
{
	int errors = check->diags->errors;
	for (int i = 0; i < node->count; i++)
		if (node->parts[i] && node->parts[i]->shape.form != RX_FORM_NODE)
			rx_check_value(check, node->parts[i]);
	if (check->diags->errors > errors)
		return;
	const char *instead = NULL, *problem = rx_op_problem(node, check->arena, &instead);
	if (problem)
		rx_check_fail(check, rx_arena_printf(check->arena, "rx_%s(", rx_op_name(node->op)), instead, "%s",
			      problem);
}

typedef void branch(struct rx_check *check, struct rx_node *node);

static void check_cond(struct rx_check *check, const struct rx_node *node, branch *each)
{
	if (!node->parts[0])
		rx_check_fail(check, "rx_cond(", NULL, "rx_cond has no test");
	else
		rx_check_value(check, node->parts[0]);
	for (int i = 1; i < 3; i++)
		if (node->parts[i])
			each(check, node->parts[i]);
}

static void check_case(struct rx_check *check, const struct rx_node *value, const struct rx_node *of)
{
	if (rx_check_value(check, of) && value && !rx_shapes_compare(value->shape, of->shape))
		rx_check_fail(check, "rx_case(", rx_compare_way(check->arena, value, of),
			      "this rx_case never applies: '%s' is %s, '%s' is %s", source(check, value),
			      rx_shape_name(check->arena, value->shape), source(check, of), rx_shape_name(check->arena, of->shape));
}

static void check_match(struct rx_check *check, const struct rx_node *node, branch *each)
{
	if (node->parts[0])
		rx_check_value(check, node->parts[0]);
	else
		rx_check_fail(check, "rx_match(", NULL, "rx_match has no value to compare");
	for (int i = 1; i < node->count; i++) {
		struct rx_node *part = node->parts[i];
		if (part->kind != RX_NODE_CASE) {
			if (i < node->count - 1)
				rx_check_fail(check, "rx_match(", "rx_case(value, result), and the default last",
					      "'%s' stands before the last part of rx_match and is not a case",
					      source(check, part));
			each(check, part);
			continue;
		}
		if (part->parts[0])
			check_case(check, node->parts[0], part->parts[0]);
		if (part->parts[1])
			each(check, part->parts[1]);
	}
}

static void value_branch(struct rx_check *check, struct rx_node *node)
{
	rx_check_value(check, node);
}

static bool misplaced(struct rx_check *check, const struct rx_node *node)
{
	static const char *const where[] = {
		[RX_NODE_RESPONSIVE] = "rx_responsive is for props and styles",
		[RX_NODE_STYLE] = "rx_style is for the prop 'style', for states like 'hover', and for rx_selectors",
		[RX_NODE_RULES] = "rx_selectors is for the prop 'selectors'",
		[RX_NODE_CASE] = "rx_case is for the parts of rx_match",
	};
	if (node->kind == RX_NODE_TRIGGER && check->trigger)
		return !rx_check_trigger_value(check, node);
	if (node->kind == RX_NODE_TRIGGER)
		rx_check_fail(check, source(check, node), "rx_call(State.handler, rx_value)",
			      "'%s' is for the arguments of rx_call: it exists only while an event runs",
			      source(check, node));
	else if (node->kind < RX_COUNT(where) && where[node->kind])
		rx_check_fail(check, source(check, node), NULL, "%s", where[node->kind]);
	else
		return false;
	return true;
}

bool rx_check_value(struct rx_check *check, const struct rx_node *node)
{
	int errors = check->diags->errors;
	if (rx_node_stands_alone(node))
		rx_check_fail(check, source(check, node), NULL, "'%s' is a component; a value belongs here",
			      source(check, node));
	else if (misplaced(check, node))
		return false;
	else if (node->kind == RX_NODE_BAD)
		fail_bad(check, node);
	else if (node->kind == RX_NODE_ITEM || node->kind == RX_NODE_INDEX)
		check_loop_ref(check, node);
	else if (node->kind == RX_NODE_VAR)
		check_model(check, node);
	else if (node->kind == RX_NODE_EXPR)
		check_operands(check, node);
	else if (node->kind == RX_NODE_OVER)
		check_over(check, node);
	else if (node->kind == RX_NODE_WRONG)
		rx_check_fail(check, node->wrong.needle ? node->wrong.needle : "rx_expr(", node->wrong.instead, "%s", node->wrong.text);
	else if (node->kind == RX_NODE_COND)
		check_cond(check, node, value_branch);
	else if (node->kind == RX_NODE_MATCH)
		check_match(check, node, value_branch);
	return check->diags->errors == errors;
}

static void fail_each(struct rx_check *check, const struct rx_node *node)
{
	const struct rx_node *list = node->parts[0];
	const char *type = node->each.type, *what = source(check, list);
	const char *name = node->kind == RX_NODE_OVER ? rx_op_name(node->each.op) : "foreach";
	char needle[128];
	snprintf(needle, sizeof needle, "rx_%s(%s", name, strcmp(type, "_Bool") ? type : "bool");
	if (!list)
		rx_check_fail(check, needle, NULL, "rx_%s has no list", name);
	else if (node->each.level >= RX_LOOPS_MAX)
		rx_check_fail(check, needle, NULL, "more than %d rx_foreach are nested", RX_LOOPS_MAX);
	else if (list->shape.form == RX_FORM_ANY)
		rx_check_fail(check, needle, NULL, "rx_%s over '%s', which is no RX_TYPE of this app", name, type);
	else if (list->shape.form != RX_FORM_LIST && list->shape.form != RX_FORM_MAP)
		rx_check_fail(check, needle, rx_arena_printf(check->arena, "declare it by LIST(%s, …)", type),
			      "rx_%s goes over a list; '%s' is %s", name, what,
			      rx_shape_name(check->arena, list->shape));
	else
		rx_check_fail(check, needle,
			      rx_arena_printf(check->arena, "rx_%s(%s, %s, …)", name, rx_type_name(list->shape.type),
					      what),
			      "rx_%s over %s, but '%s' is %s", name, type, what,
			      rx_shape_name(check->arena, list->shape));
}

static void check_each(struct rx_check *check, struct rx_node *node)
{
	if (node->parts[0] && !rx_check_value(check, node->parts[0]))
		return;
	if (!node->each.called) {
		fail_each(check, node);
		return;
	}
	if (node->each.level != check->level) {
		rx_check_fail(check, "rx_foreach(", "call rx_foreach in the row function that shows it",
			      "a rx_foreach is shown inside a row, but was made outside of it");
		return;
	}
	check->loops[check->level++] = node;
	if (node->parts[1])
		rx_check_child(check, node->parts[1]);
	check->level--;
}

static bool is_among(const char *names, const char *name)
{
	size_t length = strlen(name);
	for (const char *p = names; (p = strstr(p, name)); p += length)
		if ((p == names || p[-1] == ' ') && (!p[length] || p[length] == ' '))
			return true;
	return false;
}

static bool is_within(const struct rx_check *check, const char *names)
{
	for (const struct rx_around *at = check->around; at; at = at->outer)
		if (is_among(names, at->type->name))
			return true;
	return false;
}

static const struct rx_component *component_named(const char *name)
{
	for (int i = 0; i < rx_component_count; i++)
		if (!strcmp(rx_components[i]->name, name))
			return rx_components[i];
	return NULL;
}

/* "" for what takes children, else the prop to put something into: ".p = " */
static const char *inside(struct rx_check *check, const struct rx_component *type)
{
	for (int i = 0; type && type->no_children && i < type->prop_count; i++)
		if (type->props[i].kind == RX_PROP_NODE)
			return rx_arena_printf(check->arena, ".%s = ", type->props[i].name);
	return "";
}

/* "rx_tabs_root(… rx_tabs_list(… rx_tabs_trigger(…) …) …)": with all that is not yet around the place. */
static const char *chain(struct rx_check *check, const struct rx_component *type)
{
	const char *text = rx_arena_printf(check->arena, "%s(…)", type->name);
	for (int depth = 0; type && type->within && depth < RX_LOOPS_MAX && !is_within(check, type->within); depth++) {
		const char *first = rx_arena_strndup(check->arena, type->within, strcspn(type->within, " "));
		type = component_named(first);
		text = rx_arena_printf(check->arena, "%s(%s… %s …)", first, inside(check, type), text);
	}
	return text;
}

/* A part of a compound component works only inside of the others: rx_tabs_trigger in rx_tabs_list. */
static void check_around(struct rx_check *check, const struct rx_node *node)
{
	const char *within = node->component.type->within, *name = node->component.type->name;
	if (within && !is_within(check, within))
		rx_check_fail(check, name, chain(check, node->component.type), "%s stands outside of %.*s", name, (int)strcspn(within, " "), within);
}

static void check_children(struct rx_check *check, const struct rx_node *node)
{
	const struct rx_component *type = node->component.type;
	if (!type->no_children || !node->count)
		return;
	const char *child = source(check, node->parts[0]);
	rx_check_fail(check, child, rx_arena_printf(check->arena, "rx_fragment(%s(…), %s) shows both, one after the other", type->name, child),
		      rx_component_takes_text(type) ? "%s takes one text; '%s' is a second child" : "%s takes no children; '%s' is one", type->name,
		      child);
}

static void check_component(struct rx_check *check, struct rx_node *node)
{
	const struct rx_check before = *check;
	const struct rx_component *type = node->component.type;
	check->file = node->component.file;
	check->line = node->component.line;
	check->component = type->name;
	check->prop = NULL;
	check_children(check, node);
	check_around(check, node);
	struct rx_around around = { type, node, before.around };
	check->around = &around;
	rx_check_settings(check, node);
	if (node->component.memo)
		rx_check_memo(check, node);
	rx_upload_note(check->app->ui, node);
	if (++check->depth > RX_DEPTH_MAX)
		rx_check_fail(check, type->name, NULL, "components are nested more than %d deep", RX_DEPTH_MAX);
	for (int i = 0; i < node->count && check->depth <= RX_DEPTH_MAX; i++)
		rx_check_child(check, node->parts[i]);
	check->depth--;
	check->file = before.file;
	check->line = before.line;
	check->component = before.component;
	check->prop = before.prop;
	check->around = before.around;
}

/* What was checked in a row is shown again, outside of it. */
static void check_reuse(struct rx_check *check, const struct rx_node *node)
{
	if (node->loops >> check->level)
		rx_check_fail(check, source(check, node), "make it anew in each place",
			      "'%s' uses the item of a rx_foreach outside of its row function", source(check, node));
}

void rx_check_child(struct rx_check *check, struct rx_node *node)
{
	bool once = node->kind == RX_NODE_COMPONENT || node->kind == RX_NODE_EACH;
	if (once && node->checked) {
		check_reuse(check, node);
		return;
	}
	node->checked = true;
	if (node->kind == RX_NODE_COMPONENT)
		check_component(check, node);
	else if (node->kind == RX_NODE_EACH)
		check_each(check, node);
	else if (node->kind == RX_NODE_COND)
		check_cond(check, node, rx_check_child);
	else if (node->kind == RX_NODE_MATCH)
		check_match(check, node, rx_check_child);
	else if (node->kind == RX_NODE_LIST)
		for (int i = 0; i < node->count; i++)
			rx_check_child(check, node->parts[i]);
	else
		rx_check_value(check, node);
}

static void check_head(struct rx_check *check, const char *option, rx value)
{
	struct rx_node *node = rx_node_of(check->app->ui, value);
	int errors = check->diags->errors;
	if (node && rx_check_value(check, node) && node->shape.form == RX_FORM_LIST && check->diags->errors == errors)
		rx_check_fail(check, option, "rx_join(…, \", \")", "%s is a text; '%s' is %s", option, source(check, node),
			      rx_shape_name(check->arena, node->shape));
}

/* Title, description and the like are values; on_load has no trigger that would pass anything. */
static void check_options(struct rx_check *check, const struct rx_page_options *options)
{
	static const struct rx_prop on_load = { .name = "on_load", .kind = RX_PROP_EVENT };
	static const struct rx_component page = { .name = "RX_PAGE" };
	check_head(check, ".title", options->title);
	check_head(check, ".description", options->description);
	check_head(check, ".image", options->image);
	for (int i = 0; i < RX_META_MAX_ && options->meta[i].name; i++)
		check_head(check, ".meta", options->meta[i].content);
	if (options->on_load)
		rx_check_event(check, &page, &(struct rx_setting){ .prop = &on_load, .event = options->on_load });
}

void rx_check_page(struct rx_app *app, const struct rx_page *page, struct rx_diags *diags)
{
	struct rx_check check = { .app = app, .diags = diags, .arena = &app->ui->arena };
	check.file = page->file;
	check.line = page->line;
	struct rx_node *tree = rx_node_of(app->ui, page->tree);
	check_options(&check, &page->options);
	if (tree)
		rx_check_child(&check, tree);
}

void rx_check_looks(struct rx_app *app, struct rx_diags *diags)
{
	struct rx_check check = { .app = app, .diags = diags, .arena = &app->ui->arena };
	for (struct rx_look *look = app->ui->looks; look; look = look->next) {
		check.file = look->file;
		check.line = look->line;
		rx_check_settings(&check, look->style);
		if (!look->type && look->style->dynamic)
			rx_check_fail(&check, look->selector, "rx_style_for(rx_button, …), or a class that a page gives by rx_cond",
				      "the style of '%s' depends on a var; it is in the style sheet once", look->selector);
	}
}
