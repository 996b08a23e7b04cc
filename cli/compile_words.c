/* Words for what compilers say, one diagnostic at a time: see rx_diag_improve in compile_diag.h. */
#include "compile_absent.h"
#include "compile_causes.h"
#include "compile_diag.h"
#include "files.h"
#include "includes.h"
#include "ui/component.h"

#define UNKNOWN_FUNCTION "implicit declaration of function '"
#define PREFIX "rx_"
#define HTML "rx_el_" /* how the components of reflex/html.h begin */

char *rx_text_quoted(const char *text)
{
	const char *open = strchr(text, '\''), *close = open ? strchr(open + 1, '\'') : NULL;
	return close && close > open + 1 ? rx_xstrndup(open + 1, (size_t)(close - open - 1)) : NULL;
}

/* Replaces the text of a diagnostic. */
static void text_set(struct rx_diag *diag, char *text)
{
	free(diag->text);
	diag->text = text;
}

static bool is_method(const char *member)
{
	static const char *const methods[] = { "push", "append", "add",	 "push_back", "pop",	"remove",
					       "insert", "clear", "sort", "length",   "size", "count" };
	for (size_t i = 0; i < RX_COUNT(methods); i++)
		if (!strcmp(member, methods[i]))
			return true;
	return false;
}

/* "'struct Todo_list' has no member named 'push'", "'RX_A_str_list' {aka 'rx_strs'} has no …". */
static void improve_list(struct rx_diag *diag)
{
	const char *tail = strstr(diag->text, " has no member named ");
	char *member = tail ? rx_text_quoted(tail) : NULL;
	bool list = tail && (strstr(diag->text, "_list'") || strstr(diag->text, "<anonymous>'"));
	if (list && member && !diag->suggestion && is_method(member))
		diag->suggestion = rx_xprintf("lists have 'at' and 'len', and functions: rx_push(self->list, …), rx_remove, "
					      "rx_insert, rx_clear, rx_sort, rx_find");
	free(member);
}

/* Other frameworks name what a component shows. */
static void improve_prop(struct rx_diag *diag, const char *component, int length, const char *prop)
{
	static const char *const shown[] = { "text", "children", "child", "content", "label" };
	for (size_t i = 0; i < RX_COUNT(shown) && !diag->suggestion; i++)
		if (!strcmp(prop, shown[i]))
			diag->suggestion = rx_xprintf("what it shows comes first, without a name: %.*s(\"…\", …)", length,
						      component);
	bool trigger = !strncmp(prop, "on_", 3), other = trigger && diag->suggestion && !strstr(diag->suggestion, "'on_");
	if (other || (trigger && !diag->suggestion)) {
		free(diag->suggestion);
		diag->suggestion = rx_xprintf("its own triggers are the EVENT entries where %.*s is declared; all components have on_click, on_focus and so on",
					      length, component);
	}
	text_set(diag, rx_xprintf("%.*s has no %s '%s'", length, component, trigger ? "trigger" : "prop", prop));
}

/* "'struct Counter_refs' has no member named 'cuont'" and "'struct rx_text_props' has no member named 'sise'". */
static void improve_member(struct rx_diag *diag)
{
	const char *tail = strstr(diag->text, " has no member named ");
	const char *type = strstr(diag->text, "struct ");
	if (!tail || !type || type > tail)
		return;
	type += strlen("struct ");
	char *member = rx_text_quoted(tail);
	int length = (int)strcspn(type, "'*{ ");
	if (member && length > 5 && !strncmp(type + length - 5, "_refs", 5))
		text_set(diag, rx_xprintf("'%.*s' has no var or handler '%s'", length - 5, type, member));
	else if (member && length > 6 && !strncmp(type + length - 6, "_props", 6))
		improve_prop(diag, type, length - 6, member);
	else if (member && !strncmp(type, "rx_page_options'", 16))
		text_set(diag, rx_xprintf("RX_PAGE has no option '%s'", member));
	else if (member && (!strncmp(type, "rx_toast'", 9) || !strncmp(type, "rx_redirect'", 12) || !strncmp(type, "rx_download'", 12)))
		text_set(diag, rx_xprintf("%.*s has no option '%s'", length, type, member));
	else if (member && !strncmp(type, "rx_common'", 10))
		text_set(diag, rx_xprintf("rx_style has no property '%s'", member));
	free(member);
}

/* VAR(float, x) wants references of the type: "unknown type name 'float_refs'"; LIST(float, x) wants 'RX_A_float_list'. */
static void improve_type(struct rx_diag *diag)
{
	static const char start[] = "unknown type name '", many[] = "RX_A_";
	const char *unknown = strstr(diag->text, start), *tail = strstr(diag->text, "_refs'");
	if (!unknown)
		return;
	unknown += strlen(start);
	if (!strncmp(unknown, many, strlen(many))) {
		unknown += strlen(many);
		tail = strstr(unknown, "_list'");
		tail = tail ? tail : strstr(unknown, "_map'");
	}
	if (!tail)
		return;
	text_set(diag,
		 rx_xprintf("type '%.*s' is not one that can be stored and sent", (int)(tail - unknown), unknown));
	free(diag->suggestion);
	diag->suggestion = rx_xprintf("use str, bool, int, int64_t, double, rx_time, rx_json, or a struct declared by RX_TYPE");
}

/* TABLE(…) among the entries of a state: compilers stumble over "RX_FIELD_RX_ENTRY_TABLE". */
static void improve_entry(struct rx_diag *diag)
{
	static const char *const entries[] = { "VAR",	   "LIST",	    "MAP",	     "BACKEND",	 "BACKEND_LIST",
					       "BACKEND_MAP", "CLIENT",	    "COOKIE",	     "LOCAL",	 "SESSION",
					       "COMPUTED",    "COMPUTED_LIST", "COMPUTED_MAP", "INTERVAL", "SETTER",
					       "EVENT",	   "BACKGROUND",    "PARENT",	     "INIT" };
	const char *start = strstr(diag->text, RX_UNKNOWN_ENTRY);
	if (!start)
		return;
	start += strlen(RX_UNKNOWN_ENTRY);
	char *word = rx_xstrndup(start, strcspn(start, "'\" ()"));
	const char *near = rx_did_you_mean(word, entries, RX_COUNT(entries));
	if (near && (size_t)rx_edit_distance(word, near, 8) * 3 > strlen(word))
		near = NULL; /* SET is not meant to be MAP */
	free(diag->suggestion);
	free(diag->needle);
	text_set(diag, rx_xprintf("'%s' is no entry of a state", word));
	diag->suggestion =
		near ? rx_xprintf("did you mean '%s'?", near)
		     : rx_xprintf("entries are VAR, LIST, MAP, BACKEND, CLIENT, COOKIE, LOCAL, SESSION, COMPUTED, INTERVAL, "
				  "SETTER, EVENT, BACKGROUND, PARENT, INIT");
	diag->needle = rx_xprintf("%s(", word);
	diag->column = 0;
	free(word);
}

static void improve_children(struct rx_diag *diag)
{
	if (strstr(diag->text, "rx_no_more_children_")) {
		text_set(diag, rx_xprintf("a component takes at most 32 children"));
		free(diag->suggestion);
		diag->suggestion = rx_xprintf("put some of them into an rx_fragment(…), or use rx_nodes for a loop");
	} else if (strstr(diag->text, "rx_children_come_before_props_")) {
		text_set(diag, rx_xprintf("a child stands after a prop"));
		free(diag->suggestion);
		diag->suggestion = rx_xprintf("children come first, then props");
	}
}

/* gcc's "initialization of 'rx_event' {aka 'const struct rx_event_ *'} from incompatible pointer type 'rx' {aka …}". */
static void improve_event(struct rx_diag *diag)
{
	const char *event = strstr(diag->text, "rx_event"), *from = strstr(diag->text, " from ");
	if (!event || !from || diag->suggestion)
		return;
	if (event < from && strstr(from, "(*)(")) {
		text_set(diag, rx_xprintf("a trigger takes a handler, not a function"));
		diag->suggestion =
			rx_xprintf("name the handler by its state, as in State.set_name instead of State_set_name");
	} else if (event < from && (strstr(from, "'rx'") || strstr(from, "char"))) {
		text_set(diag, rx_xprintf("a trigger takes a handler, not a var or text"));
		diag->suggestion = rx_xprintf(
			"name a handler, as in State.set_name, or bind arguments: rx_call(State.set_name, \"x\")");
	} else if (event > from && !strncmp(diag->text, "initialization of ", 18)) {
		text_set(diag, rx_xprintf("a handler stands where a value or a child belongs"));
		diag->suggestion = rx_xprintf("handlers belong to triggers: .on_click = State.handler");
	}
}

/* rx_foreach(Todo, …) calls Todo_foreach_, which RX_TYPE(Todo, …) declares. */
static void improve_foreach(struct rx_diag *diag)
{
	const char *tail = strstr(diag->text, "_foreach_'");
	const char *start = tail;
	while (start && start > diag->text && start[-1] != '\'')
		start--;
	bool unknown = strstr(diag->text, "implicit declaration"), unfit = strstr(diag->text, "passing argument 2");
	if (!tail || start == diag->text || (!unknown && !unfit))
		return;
	char *type = rx_xstrndup(start, (size_t)(tail - start));
	bool scalar = !strcmp(type, "str") || !strcmp(type, "_Bool") || !strcmp(type, "int") ||
		      !strcmp(type, "int64_t") || !strcmp(type, "double") || !strcmp(type, "rx_time") ||
		      !strcmp(type, "rx_json");
	text_set(diag, unknown ? rx_xprintf("'%s' is no type of list elements", type)
			       : rx_xprintf("the row function does not fit elements of '%s'", type));
	free(diag->suggestion);
	if (unknown)
		diag->suggestion = rx_xprintf("rx_foreach takes the type in LIST(…): one of RX_TYPE without 'struct', "
					      "str, bool, int, int64_t, double, rx_time or rx_json");
	else if (scalar)
		diag->suggestion = rx_xprintf("write static rx row(rx item, rx index)");
	else
		diag->suggestion = rx_xprintf("write static rx row(const struct %s_refs *item, rx index)", type);
	free(type);
}

/* As far as a slip of the fingers goes: rx_cond is not meant by rx_icon. */
static bool is_near(const char *name, const char *other)
{
	size_t length = strlen(name) - strlen(PREFIX);
	return (size_t)rx_edit_distance(name, other, 8) <= (length > 3 ? (length + 2) / 4 : 1);
}

/* The component whose name is nearest; those of HTML only for names that begin like theirs. */
static const char *component_near(const char *name)
{
	const char **names = rx_xcalloc((size_t)rx_component_count + 1, sizeof *names);
	bool html = !strncmp(name, HTML, strlen(HTML));
	size_t count = 0;
	for (int i = 0; i < rx_component_count; i++)
		if (!strncmp(rx_components[i]->name, HTML, strlen(HTML)) == html)
			names[count++] = rx_components[i]->name;
	const char *near = rx_did_you_mean(name, names, count);
	free(names);
	return near && is_near(name, near) ? near : NULL;
}

/* Likewise a function or macro of expressions and events; compilers propose functions at best. The caller frees it. */
static char *function_near(const char *name)
{
	static const char *const headers[] = { "reflex/expr.h", "reflex/event.h", "reflex/core.h" };
	struct rx_strings names = { 0 };
	char *folder = rx_install_path(RX_INSTALL_INCLUDE, NULL);
	for (size_t i = 0; folder && i < RX_COUNT(headers); i++) {
		char *path = rx_path_join(folder, headers[i]), *text = rx_includes_text(path);
		for (const char *p = strstr(text, PREFIX); p; p = strstr(p + 1, PREFIX)) {
			char *word = rx_xstrndup(p, strspn(p, "abcdefghijklmnopqrstuvwxyz0123456789_"));
			if (p[strlen(word)] == '(' && word[strlen(word) - 1] != '_')
				rx_strings_add(&names, word);
			free(word);
		}
		free(text);
		free(path);
	}
	const char *near = rx_did_you_mean(name, (const char *const *)names.at, (size_t)names.len);
	char *found = near && is_near(name, near) ? rx_xstrdup(near) : NULL;
	rx_strings_release(&names);
	free(folder);
	return found;
}

static char *include_of(const char *component)
{
	const char *header = strncmp(component, HTML, strlen(HTML)) ? "reflex.h" : "reflex/html.h";
	for (int i = 0; i < rx_component_count; i++)
		if (rx_components[i]->header && !strcmp(rx_components[i]->name, component))
			header = rx_components[i]->header;
	return rx_xprintf("add #include <%s>", header);
}

/* What is right in place of the unknown rx_ function `name`. */
static void improve_ours(struct rx_diag *diag, const char *name)
{
	const char *near = component_near(name);
	char *function = function_near(name);
	bool exists = near && !strcmp(near, name);
	char *instead = exists ? include_of(near) : rx_absent_instead(name);
	text_set(diag, exists ? rx_xprintf("'%s' is not declared here", name)
			      : rx_xprintf("there is no component or function '%s'%s", name,
					   instead ? " in this version" : ""));
	if (function && (!near || rx_edit_distance(name, function, 8) <= rx_edit_distance(name, near, 8)))
		near = function;
	if (!instead)
		instead = near ? rx_xprintf("did you mean '%s'?", near)
			       : rx_xprintf("docs/language.md says what there is, <reflex/components.h> and "
					    "<reflex/expr.h> have every function");
	free(function);
	free(diag->suggestion);
	diag->suggestion = instead;
}

/* "implicit declaration of function 'rx_buton'": compilers know functions, and propose rx_div for rx_el_div. */
static void improve_function(struct rx_diag *diag)
{
	if (strncmp(diag->text, UNKNOWN_FUNCTION, strlen(UNKNOWN_FUNCTION)))
		return;
	char *name = rx_text_quoted(diag->text);
	if (name && !strncmp(name, PREFIX, strlen(PREFIX)) && name[strlen(PREFIX)])
		improve_ours(diag, name);
	else if (name && !diag->suggestion)
		diag->suggestion = rx_xprintf("include the header that declares '%s', or define it above", name);
	free(name);
}

static void suggest(struct rx_diag *diag, char *suggestion)
{
	free(diag->suggestion);
	diag->suggestion = suggestion;
}

/* What a child or a prop cannot be, though it is near: an array, or the function of a computed var. */
static void improve_part(struct rx_diag *diag)
{
	static const char start[] = "initialization of 'const char *' from incompatible pointer type ";
	const char *from = strstr(diag->text, start);
	if (!from)
		return;
	from += sizeof start - 1;
	if (!strncmp(from, "'const char **'", 15)) {
		text_set(diag, rx_xprintf("an array stands where one part belongs"));
		suggest(diag, rx_xprintf("write rx_nodes(count, array): it is one child that holds them all"));
	} else if (strstr(from, "(*)(")) {
		text_set(diag, rx_xprintf("a function stands where a value or a child belongs"));
		suggest(diag, rx_xprintf("name a var by its state, as in State.name, or call the function"));
	}
}

/* Numbers for texts and the other way round. */
static void improve_number(struct rx_diag *diag)
{
	if (diag->suggestion)
		return;
	if (strstr(diag->text, "makes pointer from integer"))
		diag->suggestion = rx_xprintf("a text of a number is rx_int(n) in a page, rx_printf(\"%%d\", n) in a handler");
	else if (strstr(diag->text, "makes integer from pointer"))
		diag->suggestion = rx_xprintf("a number stands without quotes; strtol(text, NULL, 10) reads one from a text");
}

static void improve_rest(struct rx_diag *diag)
{
	const char *twice = strstr(diag->text, "redefinition of '"), *page = strstr(diag->text, "_options_'");
	if (twice && page) {
		twice += strlen("redefinition of '");
		char *name = rx_xstrndup(twice, (size_t)(page - twice));
		text_set(diag, rx_xprintf("'%s' is a page twice", name));
		suggest(diag, rx_xprintf("write a function for each route; it may return %s()", name));
		free(name);
	} else if (strstr(diag->text, "static declaration of '") && strstr(diag->text, "follows non-static"))
		suggest(diag, rx_xprintf("leave 'static' out: RX_STATE has declared the function for all files"));
	else if (!strncmp(diag->text, "macro \"rx_foreach\" requires", 27)) {
		text_set(diag, rx_xprintf("rx_foreach takes a type, a list and a function"));
		suggest(diag, rx_xprintf("write rx_foreach(Todo, State.todos, row): Todo is the type in LIST(struct Todo, …)"));
		free(diag->needle);
		diag->needle = rx_xstrdup("rx_foreach(");
		diag->column = 0;
	}
}

void rx_diag_improve(struct rx_diag *diag)
{
	if (!diag->text)
		return;
	improve_entry(diag);
	improve_function(diag);
	improve_foreach(diag);
	improve_member(diag);
	improve_list(diag);
	improve_type(diag);
	improve_children(diag);
	improve_part(diag);
	improve_event(diag);
	improve_number(diag);
	improve_rest(diag);
}
