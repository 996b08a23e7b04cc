/* What pages say about uploads: see <reflex/upload.h>. The browser's side is scaffolds/web/reflex/upload.js. */
#include "upload.h"

#include <strings.h>

#include "../include/reflex/components.h"
#include "../include/reflex/upload.h"
#include "../state/states.h"
#include "expr.h"
#include "node.h"

#define STORE "$files" /* under this name the browser keeps what is chosen */

rx rx_selected_files(const char *id)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui || !id)
		return NULL;
	const char *path = rx_arena_printf(&ui->arena, STORE ".%s", id);
	return rx_ui_var(ui, STORE, path, (struct rx_type){ .kind = RX_KIND_STR }, true);
}

rx_event rx_upload_files_(rx_event handler, rx id, struct rx_upload_files options)
{
	struct rx_ui *ui = rx_ui_current();
	const struct rx_event_part parts[] = {
		{ .name = "id", .kind = RX_PART_VALUE, .value = id },
		{ .name = "handler", .kind = RX_PART_CALLBACK, .event = handler },
		{ .name = "on_progress", .kind = RX_PART_CALLBACK, .event = options.on_progress },
	};
	return ui ? rx_event_make(ui, "_upload_files", parts, RX_COUNT(parts)) : NULL;
}

/* ---- what they say to the server ---- */

/* An rx_upload, or (handler != NULL) a rx_upload_files. */
struct rx_upload_note {
	struct rx_upload_note *next;
	const char *id; /* NULL: a var says it */
	const char *handler;
	struct rx_upload_limits limits;
	const char *size_var, *files_var, *accept_var; /* "Album.limit": a var says it; NULL */
};

static struct rx_upload_note *add_note(struct rx_ui *ui, const char *handler, const char *id)
{
	struct rx_upload_note *note = rx_arena_alloc(&ui->arena, sizeof *note);
	*note = (struct rx_upload_note){ .next = ui->uploads, .handler = handler, .id = id };
	return ui->uploads = note;
}

static const struct rx_node *setting(const struct rx_node *component, const char *name)
{
	for (int i = 0; i < component->component.setting_count; i++)
		if (!strcmp(component->component.settings[i].prop->name, name))
			return component->component.settings[i].value;
	return NULL;
}

/* NULL: not known here. */
static const char *text_of(const struct rx_node *node, const char *fallback)
{
	return !node ? fallback : node->kind == RX_NODE_TEXT ? node->text : NULL;
}

/* 0: not known here. */
static double number_of(const struct rx_node *node)
{
	if (node && node->kind == RX_NODE_NUMBER)
		return node->number.is_whole ? (double)node->number.whole : node->number.real;
	return node && node->kind == RX_NODE_TEXT ? strtod(node->text, NULL) : 0;
}

/* "S.limit" of a var that the server has; NULL: a literal, an expression, a member of a record. */
static const char *var_of(const struct rx_node *node)
{
	return node && node->kind == RX_NODE_VAR && !node->var.path ? node->var.dep : NULL;
}

static int64_t bounded(double number, double most)
{
	return number >= 1 && number < most ? (int64_t)number : 0;
}

#define SIZE_MOST 9e15
#define FILES_MOST 1e6

static bool is_false(const struct rx_node *node)
{
	return node && (node->kind == RX_NODE_BOOL ? !node->truth : node->kind == RX_NODE_TEXT && !strcmp(node->text, "false"));
}

/* A list that names nothing takes everything. */
static const char *some(const char *accept)
{
	return accept && accept[strspn(accept, " ,")] ? accept : NULL;
}

void rx_upload_note(struct rx_ui *ui, const struct rx_node *component)
{
	if (component->component.type != &rx_upload_component)
		return;
	struct rx_upload_note *note = add_note(ui, NULL, text_of(setting(component, "id"), "default"));
	const struct rx_node *size = setting(component, "max_size"), *files = setting(component, "max_files"),
			     *accept = setting(component, "accept");
	bool one = is_false(setting(component, "multiple"));
	note->limits.max_size = bounded(number_of(size), SIZE_MOST);
	note->limits.max_files = one ? 1 : (int)bounded(number_of(files), FILES_MOST);
	note->limits.accept = some(text_of(accept, NULL));
	note->size_var = var_of(size);
	note->files_var = one ? NULL : var_of(files);
	note->accept_var = var_of(accept);
}

void rx_upload_note_use(struct rx_ui *ui, rx_event handler, const struct rx_node *id)
{
	add_note(ui, rx_arena_printf(&ui->arena, "%s.%s", handler->state, handler->name), text_of(id, "default"));
}

/* An id that a var says may be any. */
static bool is_id(const struct rx_upload_note *note, const char *id)
{
	return !note->id || !strcmp(note->id, id);
}

/* 1: from this id; 0: no page does; -1: from others only. */
static int sends(const struct rx_ui *ui, const char *handler, const char *id)
{
	int found = 0;
	for (const struct rx_upload_note *note = ui->uploads; note && found < 1; note = note->next)
		if (note->handler && !strcmp(note->handler, handler))
			found = is_id(note, id) ? 1 : -1;
	return found;
}

/* ---- limits that vars say: a client's values ---- */

/* Where the value of "S.limit" lies; NULL: there is no such var. */
static const char *value_at(const struct rx_states *states, const char *var, struct rx_arena *arena, struct rx_type *type)
{
	const char *dot = var && states ? strrchr(var, '.') : NULL;
	const struct rx_state_class *state =
		dot ? rx_app_state(rx_states_app(states), rx_arena_strndup(arena, var, (size_t)(dot - var))) : NULL;
	const struct rx_field *field = state && !rx_state_is_model(state) ? rx_record_member(&state->record, dot + 1) : NULL;
	if (!field || rx_field_is_many(field))
		return NULL;
	*type = field->type;
	return (const char *)rx_states_get(states, state) + field->offset;
}

static double number_in(const struct rx_states *states, const char *var, struct rx_arena *arena)
{
	struct rx_type type;
	const void *at = value_at(states, var, arena, &type);
	if (!at)
		return 0;
	return type.kind == RX_KIND_INT ? *(const int *)at : type.kind == RX_KIND_INT64 ? (double)*(const int64_t *)at
	     : type.kind == RX_KIND_DOUBLE ? *(const double *)at : 0;
}

static const char *text_in(const struct rx_states *states, const char *var, struct rx_arena *arena)
{
	struct rx_type type;
	const void *at = value_at(states, var, arena, &type);
	return at && type.kind == RX_KIND_STR ? rx_arena_strdup(arena, *(const char *const *)at) : NULL;
}

static struct rx_upload_limits limits_of(const struct rx_upload_note *note, const struct rx_states *states, struct rx_arena *arena)
{
	struct rx_upload_limits limits = note->limits;
	if (note->size_var)
		limits.max_size = bounded(number_in(states, note->size_var, arena), SIZE_MOST);
	if (note->files_var)
		limits.max_files = (int)bounded(number_in(states, note->files_var, arena), FILES_MOST);
	limits.accept = note->accept_var ? some(text_in(states, note->accept_var, arena))
		      : limits.accept ? rx_arena_strdup(arena, limits.accept) : NULL;
	return limits;
}

static void widen(struct rx_upload_limits *limits, const struct rx_upload_limits *by, struct rx_arena *arena)
{
	limits->max_size = limits->max_size && by->max_size > limits->max_size ? by->max_size : by->max_size ? limits->max_size : 0;
	limits->max_files = limits->max_files && by->max_files > limits->max_files ? by->max_files : by->max_files ? limits->max_files : 0;
	limits->accept = limits->accept && by->accept ? rx_arena_printf(arena, "%s,%s", limits->accept, by->accept) : NULL;
}

/* `id` NULL: of those whose id a var says. Returns how many there are. */
static int gather(const struct rx_ui *ui, const char *id, const struct rx_states *states, struct rx_arena *arena,
		  struct rx_upload_limits *limits)
{
	int count = 0;
	for (const struct rx_upload_note *note = ui->uploads; note; note = note->next) {
		if (note->handler || (id && note->id ? strcmp(note->id, id) != 0 : id != note->id))
			continue;
		struct rx_upload_limits own = limits_of(note, states, arena);
		if (count++)
			widen(limits, &own, arena);
		else
			*limits = own;
	}
	return count;
}

bool rx_upload_limits(const struct rx_upload_asked *asked, struct rx_arena *arena, struct rx_upload_limits *limits)
{
	const struct rx_ui *ui = asked->app->ui;
	int known = sends(ui, asked->handler, asked->id);
	*limits = (struct rx_upload_limits){ 0 };
	if (known > 0 && !gather(ui, asked->id, asked->states, arena, limits))
		gather(ui, NULL, asked->states, arena, limits);
	return known >= 0;
}

/* One of the list: ".pdf", "image/png", or a kind with a star for its rest. */
static bool accepts_one(const char *word, size_t length, const char *name, const char *type)
{
	size_t n = strlen(name);
	if (*word == '.')
		return n >= length && !strncasecmp(name + n - length, word, length);
	if (word[length - 1] == '*')
		return !strncasecmp(type, word, length - 1);
	return strcspn(type, "; ") == length && !strncasecmp(type, word, length);
}

bool rx_upload_accepts(const char *accept, const char *name, const char *type)
{
	for (const char *at = accept; *(at += strspn(at, ", \t"));) {
		size_t length = strcspn(at, ", \t");
		if (accepts_one(at, length, name, type))
			return true;
		at += length;
	}
	return false;
}
