/* The terminal: the only place of the tool that prints. Results and steps go to stdout; errors, warnings, hints and the
 * progress line to stderr. Colour is used only on a terminal and without NO_COLOR, other signs than ASCII only in a
 * UTF-8 locale. In `--json` mode everything becomes one JSON object a line on stdout: {"event": "…", …}. Every function
 * may be called from any thread; what one call prints is never torn apart. A text is one line without the newline; more
 * lines are allowed. Control characters in it are printed as '?', so that nothing that is shown can drive the terminal.
 */
#ifndef RX_CLI_TERM_H
#define RX_CLI_TERM_H

#include "core/base.h"
#include "core/diag.h"

enum rx_level { RX_LEVEL_DEBUG, RX_LEVEL_INFO, RX_LEVEL_WARNING, RX_LEVEL_ERROR };

/* Opens stdin, stdout and stderr on /dev/null where they are closed, and looks at locale and environment. Called once,
 * first. */
void rx_term_init(void);
/* Steps, infos and child output below `level` are not shown (results always are). */
void rx_term_set_level(enum rx_level level);
void rx_term_set_json(bool json);
/* The level whose name is `name` ("debug", "info", "warning", "error"), or -1. */
int rx_level_parse(const char *name);
const char *rx_level_name(enum rx_level level);

/* True in `--json` mode: then say things with rx_term_event where a program wants more than a sentence. */
bool rx_term_json(void);
/* True when questions may be asked: stdin and stderr are terminals, and it is not `--json` mode. */
bool rx_term_interactive(void);

/* A line of result on stdout. JSON: {"event":"output","text":…}. */
void rx_term_out(const char *format, ...) RX_PRINTF(1, 2);
/* `  label   value` on stdout, the value standing out: addresses, paths. JSON: {"event":"output","label":…,"text":…}.
 */
void rx_term_pair(const char *label, const char *format, ...) RX_PRINTF(2, 3);
/* `  ✓ compiled app/github.c  12 ms`. `us`: duration in microseconds; negative: none is shown.
 * JSON: {"event":"step","text":…,"ms":12.3}. Level info. */
void rx_term_step(int64_t us, const char *format, ...) RX_PRINTF(2, 3);

/* `error: …`, `warning: …`, `hint: …` on stderr. JSON: {"event":"error","text":…} and so on.
 * Hint: what to do about the error or warning before it; shown whenever that was. */
void rx_term_error(const char *format, ...) RX_PRINTF(1, 2);
void rx_term_warning(const char *format, ...) RX_PRINTF(1, 2);
void rx_term_hint(const char *format, ...) RX_PRINTF(1, 2);
/* Plain lines on stderr. JSON: {"event":"info"|"debug","text":…}. */
void rx_term_info(const char *format, ...) RX_PRINTF(1, 2);
void rx_term_debug(const char *format, ...) RX_PRINTF(1, 2);
/* Error and hint of `err`; JSON: {"event":"error","text":…,"hint":…}. Returns 1, the exit code of a handled error. */
int rx_term_err(const struct rx_err *err);

/* A line that a child process printed: `frontend | text` on stdout. `level` decides whether it is shown.
 * JSON: {"event":"log","source":…,"level":…,"text":…}. */
void rx_term_child(const char *source, enum rx_level level, const char *text);

/* The progress line: rewritten in place on a terminal, removed when anything else is printed or by _progress_end;
 * nothing where stderr is no terminal. `total` 0: unknown. JSON: {"event":"progress","text":…,"done":…,"total":…}, at
 * most four a second. */
void rx_term_progress(int64_t done, int64_t total, const char *format, ...) RX_PRINTF(3, 4);
void rx_term_progress_end(void);

/* A diagnostic on stderr: place, message, code frame, suggestion.
 *   error: app/github.c:12:5: unknown name 'foo'
 *      11 | …
 *   >  12 |     foo(1);
 *         |     ^
 *   hint: …
 * `frame` is printed as it stands. JSON: {"event":"diagnostic", members as rx_diags_json}. Warnings obey the level. */
void rx_term_diag(const struct rx_diag *diag);
void rx_term_diags(const struct rx_diags *diags);
/* A code frame for `line` and `column` (0: no marker under the line) of the source `text`, two lines of context; tabs
 * become spaces. NULL when the text has no such line. The caller frees it; it fits `rx_diag.frame`. */
char *rx_frame_make(const char *text, int line, int column);

struct rx_menu_item {
	const char *name, *summary;
};
/* Asks on the terminal (`rx_term_interactive()` must hold); items are chosen by number or name, Enter takes `fallback`.
 * Returns the index, or -1 when the input ended or the user interrupted. */
int rx_term_menu(const char *question, const struct rx_menu_item *items, int count, int fallback);

/* One JSON object on stdout; does nothing outside `--json` mode. Members in the given order:
 *   rx_term_event("ready", RX_FIELD_STR("url", url), RX_FIELD_INT("port", 3000));
 * expands to rx_term_event_("ready", (struct rx_term_field[]){ {…}, {…}, {0} }). */
#define rx_term_event(event, ...) \
	rx_term_event_((event), (const struct rx_term_field[]){ __VA_ARGS__, { .name = NULL } })
/* Members: `value` NULL is null; _JSON takes a text that already is JSON. */
/* clang-format off */
#define RX_FIELD_STR(key, value) { .name = (key), .kind = RX_FIELD_STR_, .text = (value) }
#define RX_FIELD_JSON(key, value) { .name = (key), .kind = RX_FIELD_JSON_, .text = (value) }
#define RX_FIELD_INT(key, value) { .name = (key), .kind = RX_FIELD_INT_, .number = (value) }
#define RX_FIELD_BOOL(key, value) { .name = (key), .kind = RX_FIELD_BOOL_, .number = (value) }
#define RX_FIELD_MS(key, us) { .name = (key), .kind = RX_FIELD_MS_, .number = (us) } /* microseconds, written as milliseconds */
/* clang-format on */

enum rx_field_kind { RX_FIELD_STR_, RX_FIELD_JSON_, RX_FIELD_INT_, RX_FIELD_BOOL_, RX_FIELD_MS_ };
struct rx_term_field {
	const char *name;
	enum rx_field_kind kind;
	const char *text;
	int64_t number;
};
void rx_term_event_(const char *event, const struct rx_term_field *fields);

#endif
