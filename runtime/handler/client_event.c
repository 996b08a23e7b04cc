/* What the browser is told to do: in a handler a client event of the message to come (docs/protocol.md), while pages
 * are built an event for a trigger. Both are described by the same parts. */
#include "../core/buf.h"
#include "../event/emission.h"
#include "../event/scripts.h"
#include "../include/reflex/event.h"
#include "../include/reflex/handler.h"
#include "../ui/node.h"
#include "../ui/script.h"
#include "scratch.h"

#include <ctype.h>
#include <math.h>

#define MESSAGE_MAX ((size_t)24 << 20)
#define DOWNLOAD_MAX ((size_t)16 << 20)

/* ---- in handlers: JSON ---- */

static void add_text(struct rx_buf *out, const char *text)
{
	rx_buf_add_json(out, text, strlen(text));
}

/* A text that is a number counts as one. */
static void add_number(struct rx_buf *out, const char *text)
{
	char *end;
	double number = strtod(text, &end);
	if (end != text && !*end && isfinite(number))
		rx_buf_add_double(out, number);
	else
		add_text(out, text);
}

/* Bound arguments are texts: what the handler's parameter says decides what they become. */
static void add_argument(struct rx_buf *out, const char *type, const char *text)
{
	if (!text)
		rx_buf_adds(out, "null");
	else if (!strcmp(type, "bool") || !strcmp(type, "_Bool"))
		rx_buf_adds(out, strcmp(text, "true") && strcmp(text, "1") ? "false" : "true");
	else if (!strcmp(type, "int") || !strcmp(type, "double"))
		add_number(out, text);
	else
		add_text(out, text);
}

/* {"event_handler": "S.done", "arguments": [3], "takes": 1} */
static void add_event(struct rx_buf *out, rx_event event)
{
	rx_buf_addf(out, "{\"event_handler\":\"%s.%s\",\"arguments\":[", event->state, event->name);
	for (int i = 0; i < event->nbound; i++) {
		rx_buf_adds(out, i ? "," : "");
		add_argument(out, event->types[i] ? event->types[i] : "", event->bound[i]);
	}
	rx_buf_addf(out, "],\"takes\":%d}", event->nargs > event->nbound ? event->nargs - event->nbound : 0);
}

static bool is_name(const char *text)
{
	if (isdigit((unsigned char)*text))
		return false;
	while (isalnum((unsigned char)*text) || (*text && strchr("_$.", *text)))
		text++;
	return !*text;
}

static void refuse(const struct rx_event_part *part)
{
	const char *call = part->kind == RX_PART_FUNCTION ? "rx_call_function" : "rx_call_script";
	rx_fail_at_(NULL, 0,
		    "%s was given JavaScript that does not stand in quotes in the call; write it there and pass values to rx_call_function, or set "
		    "\"allow_eval\": true in rxconfig.json",
		    call);
}

/* `"script": "<id>"` when it is a part of the pages, else the inside of an async function: `"javascript_code": "…"` or `"function": "…"`. The
 * name of a function is enough. */
static bool add_code(struct rx_buf *out, const struct rx_event_part *part)
{
	char id[RX_SCRIPT_ID];
	bool function = part->kind == RX_PART_FUNCTION, named = function && is_name(part->value);
	const char *body = named ? part->value : rx_script_body(rx_scratch_arena(), part->value, function);
	enum rx_script_way way = named ? RX_SCRIPT_TEXT : rx_script_way(body, id);
	if (way == RX_SCRIPT_REFUSED) {
		refuse(part);
		return false;
	}
	rx_buf_addf(out, "\"%s\":", way == RX_SCRIPT_PART ? "script" : part->name);
	add_text(out, way == RX_SCRIPT_PART ? id : body);
	return true;
}

static bool is_left_out(const struct rx_event_part *part)
{
	if (part->kind == RX_PART_EVENT || part->kind == RX_PART_CALLBACK)
		return !part->event;
	return part->kind == RX_PART_FLAG ? !part->flag : !part->value;
}

/* False when the event may not be sent. */
static bool add_part(struct rx_buf *out, const struct rx_event_part *part)
{
	if (part->kind == RX_PART_SCRIPT || part->kind == RX_PART_FUNCTION)
		return add_code(out, part);
	rx_buf_addf(out, "\"%s\":", part->name);
	if (part->kind == RX_PART_FLAG)
		rx_buf_adds(out, "true");
	else if (part->kind == RX_PART_NUMBER)
		add_number(out, part->value);
	else if (part->kind == RX_PART_VALUE)
		add_text(out, part->value);
	else
		add_event(out, part->event);
	return true;
}

static void emit(const char *name, const struct rx_event_part *parts, int count)
{
	struct rx_buf out;
	const char *separator = "";
	bool good = true;
	rx_buf_init(&out, MESSAGE_MAX);
	rx_buf_addf(&out, "{\"name\":\"%s\",\"payload\":{", name);
	for (int i = 0; i < count && good; i++) {
		if (is_left_out(&parts[i]))
			continue;
		rx_buf_adds(&out, separator);
		good = add_part(&out, &parts[i]);
		separator = ",";
	}
	rx_buf_adds(&out, "}}");
	if (out.overflow)
		rx_log("%s is larger than %zu bytes: left out", name, MESSAGE_MAX);
	else if (good)
		rx_emit_client(rx_buf_text(&out));
	rx_buf_release(&out);
}

static rx_event tell(const char *name, const struct rx_event_part *parts, int count)
{
	struct rx_ui *ui = rx_ui_current();
	if (ui)
		return rx_event_make(ui, name, parts, count);
	if (rx_emitting())
		emit(name, parts, count);
	return NULL;
}

#define TELL(name, ...) \
	tell(name, (const struct rx_event_part[]){ __VA_ARGS__ }, \
	     RX_COUNT(((const struct rx_event_part[]){ __VA_ARGS__ })))
#define VALUE(name_, value_) \
	{ \
		.name = name_, .kind = RX_PART_VALUE, .value = value_ \
	}
#define NUMBER(name_, value_) \
	{ \
		.name = name_, .kind = RX_PART_NUMBER, .value = value_ \
	}
#define FLAG(name_, flag_) \
	{ \
		.name = name_, .kind = RX_PART_FLAG, .flag = flag_ \
	}
#define EVENT_(name_, event_) \
	{ \
		.name = name_, .kind = RX_PART_EVENT, .event = event_ \
	}
#define CALLBACK(event_) \
	{ \
		.name = "callback", .kind = RX_PART_CALLBACK, .event = event_ \
	}

/* ---- going somewhere ---- */

rx_event rx_redirect_with_(rx path, struct rx_redirect options)
{
	return TELL("_redirect", VALUE("path", path ? path : ""), FLAG("external", options.is_external),
		    FLAG("replace", options.replace));
}

rx_event rx_back(void)
{
	return tell("_back", NULL, 0);
}

rx_event rx_forward(void)
{
	return tell("_forward", NULL, 0);
}

/* ---- messages ---- */

rx_event rx_toast_with_(const char *kind, rx message, struct rx_toast options)
{
	return TELL("_toast", VALUE("kind", *kind ? kind : NULL), VALUE("message", message ? message : ""),
		    VALUE("description", options.description), VALUE("position", options.position),
		    NUMBER("duration", options.duration), VALUE("id", options.id),
		    FLAG("close_button", options.close_button), VALUE("action", options.action),
		    EVENT_("on_action", options.on_action), EVENT_("on_dismiss", options.on_dismiss));
}

rx_event rx_toast_dismiss(rx id)
{
	return TELL("_toast_dismiss", VALUE("id", id));
}

rx_event rx_console_log(rx text)
{
	return TELL("_console_log", VALUE("message", text ? text : ""));
}

rx_event rx_window_alert(rx text)
{
	return TELL("_window_alert", VALUE("message", text ? text : ""));
}

/* ---- files ---- */

rx_event rx_download_with_(const char *source, rx what, struct rx_download options)
{
	return TELL("_download", VALUE(source, what ? what : ""), VALUE("filename", options.filename),
		    VALUE("mime_type", options.mime_type));
}

static char *base64(const unsigned char *bytes, size_t length)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	char *text = rx_xmalloc((length + 2) / 3 * 4 + 1), *out = text;
	for (size_t i = 0; i < length; i += 3) {
		unsigned b = i + 1 < length ? bytes[i + 1] : 0, c = i + 2 < length ? bytes[i + 2] : 0;
		*out++ = digits[bytes[i] >> 2];
		*out++ = digits[(bytes[i] & 3) << 4 | b >> 4];
		*out++ = i + 1 < length ? digits[(b & 15) << 2 | c >> 6] : '=';
		*out++ = i + 2 < length ? digits[c & 63] : '=';
	}
	*out = 0;
	return text;
}

void rx_download_bytes(const void *bytes, size_t length, const char *filename, const char *mime_type)
{
	if (!rx_emitting())
		return;
	if (length > DOWNLOAD_MAX) {
		rx_log("rx_download_bytes: %zu bytes are more than %zu: left out", length, DOWNLOAD_MAX);
		return;
	}
	char *text = base64(bytes, length);
	TELL("_download", VALUE("base64", text), VALUE("filename", filename), VALUE("mime_type", mime_type));
	free(text);
}

/* ---- elements of the page ---- */

rx_event rx_set_value(rx id, rx value)
{
	return TELL("_set_value", VALUE("ref", id), VALUE("value", value ? value : ""));
}

rx_event rx_set_focus(rx id)
{
	return TELL("_set_focus", VALUE("ref", id));
}

rx_event rx_blur(rx id)
{
	return TELL("_blur_focus", VALUE("ref", id));
}

rx_event rx_scroll_to(rx id)
{
	return TELL("_scroll_to", VALUE("ref", id));
}

rx_event rx_clear_selected_files(rx id)
{
	return TELL("_clear_selected_files", VALUE("id", id));
}

rx_event rx_cancel_upload(rx id)
{
	return TELL("_cancel_upload", VALUE("id", id));
}

/* ---- the browser ---- */

rx_event rx_set_clipboard(rx text)
{
	return TELL("_set_clipboard", VALUE("text", text ? text : ""));
}

rx_event rx_call_script(rx code, rx_event callback)
{
	const struct rx_event_part script = { .name = "javascript_code",
					      .kind = RX_PART_SCRIPT,
					      .value = code ? code : "" };
	return TELL("_call_script", script, CALLBACK(callback));
}

rx_event rx_call_function(rx function, rx argument, rx_event callback)
{
	const struct rx_event_part code = { .name = "function",
					    .kind = RX_PART_FUNCTION,
					    .value = function ? function : "" };
	return TELL("_call_function", code, VALUE("argument", argument), CALLBACK(callback));
}

rx_event rx_remove_cookie(rx name)
{
	return TELL("_remove_cookie", VALUE("key", name));
}

rx_event rx_remove_local_storage(rx name)
{
	return TELL("_remove_local_storage", VALUE("key", name));
}

rx_event rx_clear_local_storage(void)
{
	return tell("_clear_local_storage", NULL, 0);
}

rx_event rx_remove_session_storage(rx name)
{
	return TELL("_remove_session_storage", VALUE("key", name));
}

rx_event rx_clear_session_storage(void)
{
	return tell("_clear_session_storage", NULL, 0);
}

rx_event rx_toggle_color_mode(void)
{
	return tell("_toggle_color_mode", NULL, 0);
}

rx_event rx_set_color_mode(rx mode)
{
	return TELL("_set_color_mode", VALUE("mode", mode));
}

rx_event rx_noop(void)
{
	return tell("_noop", NULL, 0);
}
