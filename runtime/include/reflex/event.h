/* Events: what the server tells the browser to do, chains, failing, sending what changed so far. Each function below works in two places:
 *
 * - in a handler it takes effect: rx_toast("saved"); after the handler's changes, in the order of the calls;
 * - in a page function it is something to bind to a trigger: .on_click = rx_toast("hello"). Then its arguments may also be vars and
 *   expressions, and what it does needs no server.
 *
 * In a handler the value returned means nothing. Events given to these functions (callbacks, actions of toasts) are handlers, also with
 * bound arguments: rx_call(S.done, 3); on a trigger any event. */
#ifndef REFLEX_EVENT_H
#define REFLEX_EVENT_H

#pragma GCC system_header

#include "state.h"
#include "ui.h"

/* ---- in handlers ---- */

/* Runs another handler of this client after this one, in order: rx_emit(Other.add, 3, "x"), rx_emit(Other.take, self->items). Arguments: C values
 * of the handler's types, copied. Handlers of BACKGROUND start then. At most 1000 in one chain. */
#define rx_emit(...) rx_emit_(RX_EMIT_ARGS_(__VA_ARGS__), __FILE__, __LINE__)
struct rx_argument_ {
	char kind; /* b i d s j; v: a struct */
	union { bool truth; int64_t whole; double real; const char *text; struct rx_json *json; const void *at; } as;
	size_t tag; /* of a struct: RX_TAG_ of base.h */
};
void rx_emit_(rx_event event, const struct rx_argument_ *arguments, int count, const char *file, int line);

/* Sends what changed so far, and what was emitted; returns when it is on its way. A commit point: a later failure goes back to here. */
void rx_yield(void);

/* The event fails: its changes since the last rx_yield are dropped, nothing that it emitted happens, and the app's exception handler is
 * called with this text (RX_ON_EXCEPTION in app.h; by default a toast, and a line in the log). Return after it. */
#define rx_fail(...) rx_fail_at_(__FILE__, __LINE__, __VA_ARGS__)

/* The committed and, as soon as it is changed, the working values of another state of this client: rx_get(Settings)->theme = "dark". Valid
 * until the handler returns. In computed vars and hooks: NULL. */
#define rx_get(S) ((struct S *)rx_get_(#S))
void *rx_get_(const char *state);
/* All vars of `self` (and of the states whose PARENT it is) back to their defaults. */
#define rx_reset(self) rx_reset_((void *)(self))
void rx_reset_(void *self);
/* From now on this client's values of RX_SHARED_STATE(S, …) are those of the instance called `name`; every client linked to it sees every
 * change. Until a client links, and after rx_unlink, its values are its own. The values are there when the call returns. */
#define rx_link_to(S, name) ((struct S *)rx_link_to_(#S, name))
#define rx_unlink(S) rx_link_to_(#S, NULL)
void *rx_link_to_(const char *state, const char *name);

/* ---- in handlers and on triggers ---- */

struct rx_redirect { bool is_external /* in a new tab */, replace; };
/* Goes to a page of the app ("/about") or to another address. */
#define rx_redirect(...) rx_redirect_with_(RX_FIRST_(__VA_ARGS__, ), (struct rx_redirect){ RX_REST_(__VA_ARGS__, ) })
rx_event rx_redirect_with_(rx path, struct rx_redirect options);
rx_event rx_back(void);
rx_event rx_forward(void);

struct rx_toast {
	rx description;
	rx position;  /* "top-left" … "bottom-right" (default), "top-center", "bottom-center" */
	rx duration;  /* milliseconds, a number as text or rx_int: "3000"; "0": until it is closed */
	rx id;        /* a toast with this id is replaced */
	bool close_button;
	rx action;          /* label of a button … */
	rx_event on_action; /* … and what it does */
	rx_event on_dismiss;
};
/* rx_toast("saved", .description = "…") and its kinds. */
#define rx_toast(...) RX_TOAST_("", __VA_ARGS__)
#define rx_toast_info(...) RX_TOAST_("info", __VA_ARGS__)
#define rx_toast_success(...) RX_TOAST_("success", __VA_ARGS__)
#define rx_toast_warning(...) RX_TOAST_("warning", __VA_ARGS__)
#define rx_toast_error(...) RX_TOAST_("error", __VA_ARGS__)
#define rx_toast_loading(...) RX_TOAST_("loading", __VA_ARGS__)
#define RX_TOAST_(kind, ...) rx_toast_with_(kind, RX_FIRST_(__VA_ARGS__, ), (struct rx_toast){ RX_REST_(__VA_ARGS__, ) })
rx_event rx_toast_with_(const char *kind, rx message, struct rx_toast options);
rx_event rx_toast_dismiss(rx id); /* "": all */

struct rx_download { rx filename, mime_type; };
/* A file for the user: from an address ("/report.pdf" of assets/), from text, or (handlers only) from bytes, at most 16 MiB. */
#define rx_download(...) rx_download_with_("url", RX_FIRST_(__VA_ARGS__, ), (struct rx_download){ RX_REST_(__VA_ARGS__, ) })
#define rx_download_text(...) rx_download_with_("text", RX_FIRST_(__VA_ARGS__, ), (struct rx_download){ RX_REST_(__VA_ARGS__, ) })
rx_event rx_download_with_(const char *source, rx what, struct rx_download options);
void rx_download_bytes(const void *bytes, size_t length, const char *filename, const char *mime_type);

/* `id`: the .id of a component. */
rx_event rx_set_value(rx id, rx value);
rx_event rx_set_focus(rx id);
rx_event rx_blur(rx id);
rx_event rx_scroll_to(rx id);
rx_event rx_set_clipboard(rx text);
rx_event rx_console_log(rx text);
rx_event rx_window_alert(rx text);
/* JavaScript: an expression, or statements with a `return`. What it gives (a promise's value) goes to `callback`, a handler with one
 * parameter, or NULL. On a trigger the code is a text in quotes: it becomes a part of the page. At most 256 KiB. */
rx_event rx_call_script(rx code, rx_event callback);
/* A JavaScript function, as text or the name of a global one ("console.log"): called with `argument` (NULL: none). On a trigger the
 * function is a text in quotes, and the argument may be anything. */
rx_event rx_call_function(rx function, rx argument, rx_event callback);
rx_event rx_remove_cookie(rx name);
rx_event rx_remove_local_storage(rx name);
rx_event rx_clear_local_storage(void);
rx_event rx_remove_session_storage(rx name);
rx_event rx_clear_session_storage(void);
rx_event rx_toggle_color_mode(void);
rx_event rx_set_color_mode(rx mode); /* "light", "dark", "system" */
rx_event rx_clear_selected_files(rx id);
rx_event rx_cancel_upload(rx id);
rx_event rx_noop(void);

/* ---- on triggers only ---- */

/* What a mouse trigger (on_click, on_mouse_move, …) passes to a handler that takes it: EVENT(place, struct rx_pointer). */
RX_TYPE(rx_pointer, VAR(int, button), VAR(int, buttons), VAR(int, client_x), VAR(int, client_y), VAR(bool, alt_key), VAR(bool, ctrl_key),
	VAR(bool, meta_key), VAR(bool, shift_key))
/* What on_key_down and on_key_up pass: EVENT(typed, str) takes the key, EVENT(typed, struct rx_key_event) this, EVENT(typed, str, struct
 * rx_key_event) both. */
RX_TYPE(rx_key_event, VAR(rx_str, key), VAR(bool, alt_key), VAR(bool, ctrl_key), VAR(bool, meta_key), VAR(bool, shift_key))

/* Several, in order: .on_click = rx_events(A.save, rx_toast("saving"), rx_call(B.load, 3)). At most 16. */
#define rx_events(...) rx_events_((const rx_event[17]){ __VA_ARGS__ })
rx_event rx_events_(const rx_event *events);
/* One or the other, by what `test` is at that moment; either may be NULL. */
rx_event rx_cond_event(rx test, rx_event then, rx_event otherwise);
/* Sets a CLIENT var in the browser. */
rx_event rx_set(rx var, rx value);
/* At most once in `milliseconds`, the first counts; once they have passed without another, the last counts; dropped while the connection is
 * down. */
rx_event rx_throttle(rx_event event, int milliseconds);
rx_event rx_debounce(rx_event event, int milliseconds);
rx_event rx_temporal(rx_event event);

#define RX_FIRST_(first, ...) first
#define RX_REST_(first, ...) __VA_ARGS__

/* What stands for one argument: its kind, and its value or the address of a copy of the struct. A struct tells its type by tag_; to have
 * one to ask, whatever is none counts as a struct rx_no_struct_. `(0, (x))`: an array becomes a pointer. */
struct rx_no_struct_ { RX_TAG_(3); };
static RX_UNUSED_ struct rx_no_struct_ rx_no_struct_;
#define RX_EMIT_SCALARS_(v) \
	_Bool: (v), char: (v), signed char: (v), unsigned char: (v), short: (v), unsigned short: (v), int: (v), unsigned: (v), long: (v), \
	unsigned long: (v), long long: (v), unsigned long long: (v), float: (v), double: (v), char *: (v), const char *: (v), void *: (v), \
	struct rx_json *: (v)
#define RX_EMIT_STRUCT_(x) _Generic((0, (x)), RX_EMIT_SCALARS_(rx_no_struct_), default: (x))
#define RX_EMIT_ARG_(x) \
	_Generic((0, (x)), _Bool: rx_argument_bool_, char *: rx_argument_str_, const char *: rx_argument_str_, void *: rx_argument_str_, \
		 struct rx_json *: rx_argument_json_, double: rx_argument_double_, float: rx_argument_double_, char: rx_argument_int_, \
		 signed char: rx_argument_int_, unsigned char: rx_argument_int_, short: rx_argument_int_, unsigned short: rx_argument_int_, \
		 int: rx_argument_int_, unsigned: rx_argument_int_, long: rx_argument_int_, unsigned long: rx_argument_int_, \
		 long long: rx_argument_int_, unsigned long long: rx_argument_int_, default: rx_argument_struct_)( \
		_Generic((0, (x)), RX_EMIT_SCALARS_(x), default: (const __typeof__(RX_EMIT_STRUCT_(x))[1]){ RX_EMIT_STRUCT_(x) }), \
		sizeof *RX_EMIT_STRUCT_(x).tag_[0])
#define RX_ARGUMENT_(name, T, kind, member) \
	static inline RX_UNUSED_ struct rx_argument_ rx_argument_##name##_(T v, size_t tag) \
	{ \
		return (struct rx_argument_){ kind, { .member = v }, tag }; \
	}
RX_ARGUMENT_(bool, _Bool, 'b', truth)
RX_ARGUMENT_(int, int64_t, 'i', whole)
RX_ARGUMENT_(double, double, 'd', real)
RX_ARGUMENT_(str, const char *, 's', text)
RX_ARGUMENT_(json, struct rx_json *, 'j', json)
RX_ARGUMENT_(struct, const void *, 'v', at)
#define RX_EMIT_ARGS_(...) RX_EVENT_ARGS__(__VA_ARGS__, 6e, 5e, 4e, 3e, 2e, 1e, 0e)(__VA_ARGS__)
#define RX_EVENT_ARGS_1e_(E) E, (const struct rx_argument_[6]){ { 0 } }, 0
#define RX_EVENT_ARGS_2e_(E, a) E, (const struct rx_argument_[6]){ RX_EMIT_ARG_(a) }, 1
#define RX_EVENT_ARGS_3e_(E, a, b) E, (const struct rx_argument_[6]){ RX_EMIT_ARG_(a), RX_EMIT_ARG_(b) }, 2
#define RX_EVENT_ARGS_4e_(E, a, b, c) E, (const struct rx_argument_[6]){ RX_EMIT_ARG_(a), RX_EMIT_ARG_(b), RX_EMIT_ARG_(c) }, 3
#define RX_EVENT_ARGS_5e_(E, a, b, c, d) \
	E, (const struct rx_argument_[6]){ RX_EMIT_ARG_(a), RX_EMIT_ARG_(b), RX_EMIT_ARG_(c), RX_EMIT_ARG_(d) }, 4
#define RX_EVENT_ARGS_6e_(E, a, b, c, d, f) \
	E, (const struct rx_argument_[6]){ RX_EMIT_ARG_(a), RX_EMIT_ARG_(b), RX_EMIT_ARG_(c), RX_EMIT_ARG_(d), RX_EMIT_ARG_(f) }, 5

#endif
