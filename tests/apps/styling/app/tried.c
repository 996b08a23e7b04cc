/* Components that styling.test.mjs tries: what says that the server is gone, what watches the window, what runs and shows foreign text. */
#include <reflex.h>
#include <reflex/component.h>
#include <reflex/text.h>

RX_STATE(
    Tried,
    VAR(str, log, ""),
    VAR(str, foreign, ""),
    VAR(str, marked, ""),
    VAR(bool, shown, false),
    INIT(init),
    SETTER(shown),
    EVENT(note, str),
    EVENT(note_text, str, str),
    EVENT(note_json, str, rx_json),
    EVENT(note_storage, str, str, str)
)

void Tried_init(struct Tried *self)
{
    self->foreign = "<b>bold</b><script>window.ran = 'script'</script><img src=\"nowhere\" onerror=\"window.ran = 'onerror'\">"
                    "<a href=\"javascript:window.ran = 'link'\">link</a>";
    self->marked = rx_printf("*early* %s", self->foreign);
}

void Tried_note(struct Tried *self, str what)
{
    self->log = rx_printf("%s[%s]", self->log, what);
}

void Tried_note_text(struct Tried *self, str what, str value)
{
    self->log = rx_printf("%s[%s=%s]", self->log, what, value);
}

void Tried_note_json(struct Tried *self, str what, rx_json value)
{
    self->log = rx_printf("%s[%s=%s]", self->log, what, rx_json_text(value));
}

void Tried_note_storage(struct Tried *self, str key, str before, str after)
{
    self->log = rx_printf("%s[%s: '%s' to '%s']", self->log, key, before, after);
}

static rx log_line(void)
{
    return rx_text(Tried.log, .id = "log");
}

static rx modal(void)
{
    return rx_box(log_line(), rx_connection_modal(.title = "Gone", .text = "Wait for it"));
}
RX_PAGE(modal, .route = "/modal")

static rx toaster(void)
{
    return rx_box(log_line(), rx_connection_toaster(.text = "No server"));
}
RX_PAGE(toaster, .route = "/toaster")

static rx banner(void)
{
    return rx_box(log_line(), rx_connection_banner(.id = "here", .text = "Not here"));
}
RX_PAGE(banner, .route = "/banner")

static rx window(void)
{
    return rx_box(
        log_line(),
        rx_window_event_listener(
            .on_storage = Tried.note_storage,
            .on_before_unload = rx_call(Tried.note, "leaving"),
            .on_popstate = rx_call(Tried.note, "back")
        ),
        rx_clipboard(.on_paste = rx_call(Tried.note_json, "pasted")),
        rx_script(.src = "/count.js", .on_load = rx_call(Tried.note, "loaded")),
        rx_script(.src = "/none.js", .on_error = rx_call(Tried.note, "not loaded"))
    );
}
RX_PAGE(window, .route = "/window")

static rx media(void)
{
    return rx_box(
        log_line(),
        rx_audio(
            .id = "sound",
            .src = "/tone.wav",
            .on_ready = rx_call(Tried.note, "ready"),
            .on_start = rx_call(Tried.note, "start"),
            .on_play = rx_call(Tried.note, "play"),
            .on_pause = rx_call(Tried.note, "pause"),
            .on_ended = rx_call(Tried.note, "ended")
        ),
        rx_video(.id = "film", .src = "/none.webm", .on_error = rx_call(Tried.note, "error")),
        rx_moment(.id = "clock", .format = "mm:ss.SSS", .interval = rx_int(50), .on_change = rx_throttle(rx_call(Tried.note, "changed"), 100000))
    );
}
RX_PAGE(media, .route = "/media")

static rx foreign(void)
{
    return rx_box(
        log_line(),
        rx_html(Tried.foreign, .id = "html"),
        rx_markdown(Tried.marked, .id = "markdown"),
        rx_markdown(Tried.marked, .id = "raw", .use_raw = rx_true),
        rx_code_block("int x;\nint y;", .id = "code", .language = "c", .copy_button = rx_button("take it", .id = "take"))
    );
}
RX_PAGE(foreign, .route = "/foreign")

static rx trusted(void)
{
    return rx_box(
        rx_html("<b id=\"own\">bold</b><img src=\"nowhere\" onerror=\"window.ran = 'html'\">", .id = "html", .trusted = rx_true),
        rx_markdown("*early* <u>raw</u><img src=\"nowhere\" onerror=\"window.marked = 'markdown'\">", .id = "markdown", .trusted = rx_true)
    );
}
RX_PAGE(trusted, .route = "/trusted")

/* Its code is loaded when it is first shown. */
RX_COMPONENT(late_part, OF(.library = "$/components/Late", .tag = "default", .browser_only = true))

static rx late(void)
{
    return rx_vstack(
        rx_text("still here", .id = "still"),
        rx_button("show", .id = "show", .on_click = rx_call(Tried.set_shown, rx_true)),
        rx_cond(Tried.shown, rx_component(late_part), rx_text("not yet"))
    );
}
RX_PAGE(late, .route = "/late")
