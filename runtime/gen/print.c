/* Printing of what is shown: elements, loops, lists, and values among children. docs/pages.md has the form. */
#include "printer.h"

/* ---- `jsx($d, { key, d, s, r: (v, s) => ` … ` })` around what depends on vars ---- */

struct dependent {
	struct rx_deps deps;
	const struct rx_deps *outer;
	struct rx_cached function;
};

static void open_dependent(struct rx_printer *printer, struct dependent *dependent, const struct rx_node *node,
			   const struct rx_sibling *key)
{
	rx_print(printer, "jsx($d, { ");
	if (key) {
		rx_print_key(printer, node, key);
		rx_print(printer, ", ");
	}
	rx_print(printer, "d: ");
	rx_print_deps(printer, &dependent->deps);
	rx_print(printer, node->loops ? ", s, r: " : ", r: ");
	dependent->function = rx_print_cached(printer, "$f", node->loops != 0);
	rx_print(printer, "(v, s) => ");
	dependent->outer = printer->deps;
	printer->deps = &dependent->deps;
}

static void close_dependent(struct rx_printer *printer, struct dependent *dependent)
{
	printer->deps = dependent->outer;
	rx_print_cached_end(printer, &dependent->function);
	rx_print(printer, " })");
}

/* ---- siblings ---- */

struct place {
	struct rx_siblings own, *outer;
	uint64_t outer_path;
};

static void enter_nodes(struct rx_printer *printer, struct place *place, uint64_t path, bool children,
			struct rx_node *const *nodes, int count)
{
	struct rx_key_place keys = { printer->arena, printer->before, printer->after, path, children };
	place->outer = printer->siblings;
	place->outer_path = printer->path;
	place->own = rx_keys_assign(&keys, nodes, count);
	printer->siblings = &place->own;
	printer->path = path;
}

static void enter(struct rx_printer *printer, struct place *place, uint64_t path, struct rx_node *const *nodes,
		  int count)
{
	enter_nodes(printer, place, path, true, nodes, count);
}

/* Of a choice, all but what decides it may be shown. */
static void enter_branches(struct rx_printer *printer, struct place *place, uint64_t path, const struct rx_node *node)
{
	bool choice = node->kind == RX_NODE_COND || node->kind == RX_NODE_MATCH;
	enter_nodes(printer, place, path, false, node->parts + choice, choice ? node->count - 1 : 0);
}

static void leave(struct rx_printer *printer, const struct place *place)
{
	printer->siblings = place->outer;
	printer->path = place->outer_path;
}

/* ---- elements ---- */

static bool in_line(const struct rx_node *child)
{
	return !child->dynamic && !rx_node_stands_alone(child) && child->shape.form != RX_FORM_NODE;
}

static void print_children(struct rx_printer *printer, struct rx_node *node)
{
	printer->indent++;
	for (int i = 0; i < node->count; i++) {
		rx_print(printer, in_line(node->parts[i]) ? ", " : ",");
		if (!in_line(node->parts[i]))
			rx_print_newline(printer);
		rx_print_child(printer, node->parts[i]);
	}
	printer->indent--;
}

static void print_tag(struct rx_printer *printer, const struct rx_component *type)
{
	if (!type->library) {
		rx_print_json(printer, type->tag);
		return;
	}
	rx_print(printer, type->alias);
	rx_print_import(printer, &(struct rx_import){ type->library, type->tag, type->alias, type });
}

static void print_plain_element(struct rx_printer *printer, struct rx_node *node, const struct rx_sibling *key,
				uint64_t path)
{
	struct place place;
	bool blocks = printer->blocks;
	rx_print(printer, "jsx(");
	enter(printer, &place, path, node->parts, node->count);
	if (node->component.memo) {
		rx_print_memo(printer, node, key);
	} else {
		print_tag(printer, node->component.type);
		rx_print(printer, ", ");
		rx_print_props(printer, node, key);
	}
	printer->blocks = blocks && rx_nesting_open(node);
	print_children(printer, node);
	printer->blocks = blocks;
	leave(printer, &place);
	rx_print(printer, ")");
}

/* React has no triggers for appearing and going: a component around the element has. */
static void print_element(struct rx_printer *printer, struct rx_node *node, const struct rx_sibling *key, uint64_t path)
{
	const struct rx_setting *mount = rx_setting_of(node, "onMount"), *unmount = rx_setting_of(node, "onUnmount");
	if (!mount && !unmount) {
		print_plain_element(printer, node, key, path);
		return;
	}
	rx_print(printer, "jsx(ReflexLifecycle, { ");
	rx_print_import(printer, &(struct rx_import){ "$/reflex/components", "Lifecycle", "ReflexLifecycle", NULL });
	if (key)
		rx_print_key(printer, node, key);
	if (mount) {
		rx_print(printer, key ? ", onMount: " : "onMount: ");
		rx_print_event(printer, mount->prop, mount->event);
	}
	if (unmount) {
		rx_print(printer, key || mount ? ", onUnmount: " : "onUnmount: ");
		rx_print_event(printer, unmount->prop, unmount->event);
	}
	rx_print(printer, " }, ");
	print_plain_element(printer, node, NULL, path);
	rx_print(printer, ")");
}

static void print_component(struct rx_printer *printer, struct rx_node *node, const struct rx_sibling *key,
			    uint64_t path)
{
	struct rx_cached cached = rx_print_cached(printer, "$c", !node->loops);
	if (node->dynamic) {
		struct dependent dependent = { .deps = { 0 } };
		rx_deps_of_element(printer, &dependent.deps, node);
		open_dependent(printer, &dependent, node, key);
		print_element(printer, node, NULL, path);
		close_dependent(printer, &dependent);
	} else {
		print_element(printer, node, key, path);
	}
	rx_print_cached_end(printer, &cached);
}

/* ---- loops, lists, values ---- */

static void print_loop(struct rx_printer *printer, struct rx_node *node, uint64_t path)
{
	enum rx_form form = node->parts[0]->shape.form;
	bool text = form == RX_FORM_VALUE || form == RX_FORM_ANY;
	rx_print(printer, text ? "$each($x.chars(" : "$each(");
	rx_print_value(printer, node->parts[0], RX_PROP_ANY);
	rx_print(printer, text ? ")" : "");
	bool alone = !node->dynamic && !node->each.level; /* in no function that has an `s` */
	rx_print(printer, alone ? ", [], " : ", s, ");
	struct rx_cached row = rx_print_cached(printer, "$f", true);
	rx_print(printer, "(s) => ");
	if (node->parts[1])
		rx_print_only(printer, node->parts[1], path);
	else
		rx_print(printer, "null");
	rx_print_cached_end(printer, &row);
	rx_print(printer, node->each.indexed ? ")" : ", false)");
}

static void print_each(struct rx_printer *printer, struct rx_node *node, const struct rx_sibling *key, uint64_t path)
{
	if (!node->dynamic) {
		print_loop(printer, node, path);
		return;
	}
	struct rx_cached cached = rx_print_cached(printer, "$c", !node->loops);
	struct dependent dependent = { .deps = { 0 } };
	rx_deps_of_value(printer, &dependent.deps, node->parts[0]);
	open_dependent(printer, &dependent, node, key);
	print_loop(printer, node, path);
	close_dependent(printer, &dependent);
	rx_print_cached_end(printer, &cached);
}

static void print_list(struct rx_printer *printer, struct rx_node *node)
{
	rx_print(printer, "[");
	for (int i = 0; i < node->count; i++) {
		rx_print(printer, i ? ", " : "");
		if (node->parts[i])
			rx_print_child(printer, node->parts[i]);
		else
			rx_print(printer, "null");
	}
	rx_print(printer, "]");
}

/* A value, or a choice between things to show, that vars decide. */
static void print_dependent(struct rx_printer *printer, struct rx_node *node, const struct rx_sibling *key,
			    uint64_t path)
{
	struct rx_cached cached = rx_print_cached(printer, "$c", !node->loops);
	struct dependent dependent = { .deps = { 0 } };
	struct place place;
	rx_deps_of_value(printer, &dependent.deps, node);
	open_dependent(printer, &dependent, node, key);
	enter_branches(printer, &place, path, node);
	rx_print_value(printer, node, RX_PROP_NODE);
	leave(printer, &place);
	close_dependent(printer, &dependent);
	rx_print_cached_end(printer, &cached);
}

static void print_shown(struct rx_printer *printer, struct rx_node *node, bool keyed)
{
	const struct rx_sibling *sibling = rx_keys_take(printer->siblings, node), *key = keyed ? sibling : NULL;
	uint64_t path = sibling ? sibling->path : printer->path;
	if (node->kind == RX_NODE_COMPONENT)
		print_component(printer, node, key, path);
	else if (node->kind == RX_NODE_EACH)
		print_each(printer, node, key, path);
	else if (node->kind == RX_NODE_LIST)
		print_list(printer, node);
	else if (node->dynamic)
		print_dependent(printer, node, key, path);
	else
		rx_print_value(printer, node, RX_PROP_NODE);
}

void rx_print_child(struct rx_printer *printer, struct rx_node *node)
{
	print_shown(printer, node, true);
}

void rx_print_only(struct rx_printer *printer, struct rx_node *node, uint64_t path)
{
	struct place place;
	enter(printer, &place, path, &node, 1);
	print_shown(printer, node, false);
	leave(printer, &place);
}
