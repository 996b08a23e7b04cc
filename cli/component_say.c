/* What `reflex component add` says: which components a header has, what comes with them, how one is used. */
#include "component_add.h"
#include "term.h"

static const cJSON *member(const cJSON *json, const char *name)
{
	return cJSON_GetObjectItemCaseSensitive(json, name);
}

static const char *text_of(const cJSON *json, const char *name)
{
	const char *text = cJSON_GetStringValue(member(json, name));
	return text ? text : "";
}

/* The one whose use is shown: with a trigger, and with the shortest name. */
static const cJSON *example_of(const cJSON *components)
{
	const cJSON *best = NULL, *item;
	size_t least = 0;
	cJSON_ArrayForEach(item, components)
	{
		size_t length = strlen(text_of(item, "name")) + (cJSON_GetArraySize(member(item, "events")) ? 0 : 100);
		if (!best || length < least) {
			best = item;
			least = length;
		}
	}
	return best;
}

static bool has_word(const cJSON *list, const char *word)
{
	const cJSON *item;
	cJSON_ArrayForEach(item, list) if (!strcmp(item->valuestring, word)) return true;
	return false;
}

/* The first of `words` that the list has, else `fallback`. */
static const char *first_of(const cJSON *list, const char *const *words, size_t count, const char *fallback)
{
	for (size_t i = 0; i < count; i++)
		if (has_word(list, words[i]))
			return words[i];
	return fallback;
}

/* on_change is bound to set_<prop>, the way that handlers are called. */
static void say_example(const char *header, const cJSON *components)
{
	static const char *const telling[] = { "value", "color", "data", "nodes", "items", "checked", "open" };
	static const char *const triggers[] = { "on_change", "on_select", "on_click", "on_pick" };
	const cJSON *component = example_of(components), *events = member(component, "events");
	const char *prop = first_of(member(component, "props"), telling, RX_COUNT(telling), NULL),
		   *event = first_of(events, triggers, RX_COUNT(triggers), events && events->child ? events->child->valuestring : NULL);
	struct rx_buf line;
	rx_buf_init(&line, 4096);
	if (prop)
		rx_buf_addf(&line, ".%s = S.%s", prop, prop);
	if (event)
		rx_buf_addf(&line, "%s.%s = S.%s%s", prop ? ", " : "", event, prop ? "set_" : "", prop ? prop : event + 3 * !strncmp(event, "on_", 3));
	rx_term_out("\nto use it:\n  #include \"components/%s\"\n  %s(%s)", header, text_of(component, "name"), rx_buf_text(&line));
	rx_buf_release(&line);
}

static void say_json(const char *path, const cJSON *components)
{
	char *names = cJSON_PrintUnformatted(components);
	rx_term_event("component", RX_FIELD_STR("path", path), RX_FIELD_JSON("components", names ? names : "[]"));
	cJSON_free(names);
}

void rx_component_say(const struct rx_component_source *source, const cJSON *answer)
{
	const cJSON *components = member(answer, "components"), *item;
	if (rx_term_json()) {
		say_json(source->path, components);
		return;
	}
	int count = cJSON_GetArraySize(components);
	const char *version = text_of(answer, "version");
	rx_term_out("wrote %s: %d %s of %s%s%s", source->path, count, count == 1 ? "component" : "components",
		    source->file ? source->file : source->package, *version ? " " : "", version);
	cJSON_ArrayForEach(item, components) rx_term_out("  %s", text_of(item, "name"));
	cJSON_ArrayForEach(item, member(answer, "styles")) rx_term_out("its style sheet %s comes with it", item->valuestring);
	if (cJSON_IsTrue(member(answer, "browser_only")))
		rx_term_out("it needs a browser: pages load it when they are shown there");
	if (count)
		say_example(source->header, components);
}
