/* Icons, lists, HTML, times, colour mode; films and recordings; what watches the page. */
#include "gallery.h"
#include <reflex/html.h>
#include <stdio.h>

RX_STATE(
    Basics,
    LIST(str, fruits),
    VAR(str, icon, "rocket"),
    VAR(str, html, ""),
    VAR(rx_time, started, 0),
    VAR(bool, playing, false),
    VAR(str, player, "It has not played yet."),
    VAR(double, place, 0),
    VAR(str, typed, ""),
    VAR(str, pasted, "Nothing pasted yet."),
    VAR(int, width, 0),
    VAR(int, height, 0),
    VAR(str, key, "none yet"),
    LIST(str, lines),
    VAR(bool, broken, false),
    VAR(str, problem, ""),
    INIT(init),
    SETTER(icon),
    SETTER(html),
    SETTER(typed),
    SETTER(place),
    SETTER(player),
    SETTER(playing),
    SETTER(key),
    EVENT(add_fruit),
    EVENT(toggle),
    EVENT(paste, rx_json),
    EVENT(resize, int, int),
    EVENT(add_line),
    EVENT(stumble),
    EVENT(fail, str, str)
)

void Basics_init(struct Basics *self)
{
    rx_push(self->fruits, "apples");
    rx_push(self->fruits, "pears");
    rx_push(self->fruits, "plums");
    for (int i = 1; i <= 8; i++)
        rx_push(self->lines, rx_printf("Line %d", i));
    self->html = "<b>Bold</b>, <a href=\"https://example.com\">a link</a>, and a script that is "
                 "taken out<script>document.title = 'taken'</script>.";
    self->started = rx_now();
}

void Basics_add_fruit(struct Basics *self)
{
    rx_push(self->fruits, rx_printf("fruit %d", self->fruits.len + 1));
}

void Basics_toggle(struct Basics *self)
{
    self->playing = !self->playing;
}

void Basics_paste(struct Basics *self, rx_json parts)
{
    self->pasted = rx_json_text(parts);
}

void Basics_resize(struct Basics *self, int width, int height)
{
    self->width = width;
    self->height = height;
}

void Basics_add_line(struct Basics *self)
{
    rx_push(self->lines, rx_printf("Line %d", self->lines.len + 1));
}

void Basics_stumble(struct Basics *self)
{
    self->broken = !self->broken;
}

void Basics_fail(struct Basics *self, str message, str stack)
{
    (void)stack;
    self->problem = message;
}

/* ---- icons ---- */

static rx sizes(void)
{
    return gallery_row(
        "size",
        rx_fragment(
            rx_icon("heart", .size = "14"),
            rx_icon("heart", .size = "18"),
            rx_icon("heart"),
            rx_icon("heart", .size = "32"),
            rx_icon("heart", .size = "2.75em")
        )
    );
}

static rx strokes(void)
{
    return gallery_row(
        "stroke_width",
        rx_fragment(
            rx_icon("cloud-sun", .stroke_width = "1"),
            rx_icon("cloud-sun", .stroke_width = "1.5"),
            rx_icon("cloud-sun", .stroke_width = "2"),
            rx_icon("cloud-sun", .stroke_width = "3"),
            rx_icon(
                "cloud-sun", .size = "40", .stroke_width = "1", .absolute_stroke_width = rx_true
            )
        )
    );
}

static rx colors(void)
{
    return gallery_row(
        "color",
        rx_fragment(
            rx_icon("leaf", .color = "var(--accent-9)"),
            rx_icon("leaf", .color = "var(--jade-9)"),
            rx_icon("leaf", .color = "tomato"),
            rx_icon("star", .color = "var(--amber-9)", .fill = "var(--amber-9)"),
            rx_icon("leaf", .color = "var(--gray-9)")
        )
    );
}

static rx in_buttons(void)
{
    return gallery_row(
        "in buttons",
        rx_fragment(
            rx_button(rx_icon("plus"), "New", .size = "1"),
            rx_button(rx_icon("download"), "Download", .variant = "soft"),
            rx_button("Next", rx_icon("arrow_right"), .size = "3", .variant = "outline"),
            rx_icon_button(rx_icon("search"), .size = "1", .aria_label = "Search"),
            rx_icon_button(rx_icon("settings"), .variant = "soft", .aria_label = "Settings"),
            rx_icon_button(
                rx_icon("trash-2"),
                .size = "3",
                .color_scheme = "red",
                .variant = "surface",
                .aria_label = "Delete"
            )
        )
    );
}

static rx in_text(void)
{
    return gallery_row(
        "in text",
        rx_fragment(
            rx_badge(rx_icon("check"), "Done", .color_scheme = "jade"),
            rx_text(rx_icon("info"), " beside words"),
            rx_link(rx_icon("link"), " a link", .href = "/basics"),
            rx_callout("It can go before a message.", .icon = rx_icon("lightbulb"), .size = "1")
        )
    );
}

static rx from_var(void)
{
    return gallery_row(
        "from a var",
        rx_fragment(
            rx_input(
                    .id = "icon-name",
                    .value = Basics.icon,
                    .on_change = Basics.set_icon,
                    .aria_label = "Name of an icon"
            ),
            rx_icon(Basics.icon, .id = "icon-var", .color = "var(--accent-11)")
        )
    );
}

static rx all_icons(void)
{
    return gallery_section(
        "Icons",
        "All of Lucide, by name. Without a size an icon takes that of its place.",
        rx_box(sizes(), strokes(), colors(), in_buttons(), in_text(), from_var(), .id = "icons")
    );
}

/* ---- lists ---- */

static rx list_kinds(void)
{
    return rx_grid(
        rx_list(
            rx_list_item(rx_icon("check", .color = "var(--jade-9)"), "a list"),
            rx_list_item(rx_icon("check", .color = "var(--jade-9)"), "without marks"),
            rx_list_item(rx_icon("x", .color = "var(--red-9)"), "with icons"),
            .id = "plain-list"
        ),
        rx_unordered_list(.items = Basics.fruits, .id = "fruits"),
        rx_ordered_list(.items = rx_list_of("first", "second", "third"), .id = "steps"),
        rx_list_ordered(
            rx_list_item("roman"),
            rx_list_item("numbers"),
            rx_list_item("too"),
            .list_style_type = "upper-roman",
            .id = "roman"
        ),
        rx_list_unordered(.items = rx_list_of("squares", "of a list"), .list_style_type = "square"),
        .columns = rx_responsive("1", "2", "3"),
        .gap = "5"
    );
}

static rx lists(void)
{
    return gallery_section(
        "Lists",
        "Items in place, or from a list.",
        rx_flex(
            list_kinds(),
            rx_button(
                rx_icon("plus"),
                "Add a fruit",
                .id = "add-fruit",
                .on_click = Basics.add_fruit,
                .variant = "soft"
            ),
            .direction = "column",
            .gap = "5",
            .align = "start"
        )
    );
}

/* ---- html and times ---- */

static rx htmls(void)
{
    return gallery_section(
        "HTML",
        "What could run a script is taken out, unless it is trusted.",
        rx_flex(
            rx_text_area(.id = "html-source", .value = Basics.html, .on_change = Basics.set_html),
            rx_html(Basics.html, .id = "html"),
            rx_html("<i>trusted</i> text", .trusted = rx_true, .id = "html-trusted"),
            .direction = "column",
            .gap = "4"
        )
    );
}

static rx times(void)
{
    return gallery_section(
        "Times",
        "Of an rx_time, a text or a number: how long ago, in a zone, in a language.",
        rx_box(
            gallery_row(
                "from_now",
                rx_moment(Basics.started, .from_now = rx_true, .with_title = rx_true, .id = "ago")
            ),
            gallery_row("format", rx_moment("2026-02-14T18:30:00Z", .format = "dddd, D MMMM YYYY")),
            gallery_row(
                "tz",
                rx_moment(
                    "2026-02-14T18:30:00Z",
                    .tz = "Asia/Tokyo",
                    .format = "YYYY-MM-DD HH:mm z",
                    .id = "tokyo"
                )
            ),
            gallery_row(
                "locale",
                rx_moment(
                    "2026-02-14T18:30:00Z",
                    .locale = "de",
                    .tz = "UTC",
                    .format = "dddd, D. MMMM YYYY",
                    .id = "german"
                )
            ),
            gallery_row(
                "add",
                rx_moment(
                    "2026-02-14T18:30:00Z",
                    .tz = "UTC",
                    .add = rx_js("{ days: 2, hours: 1 }"),
                    .format = "D MMM HH:mm",
                    .id = "added"
                )
            ),
            gallery_row(
                "diff", rx_moment("2026-02-14", .diff = "2026-01-01", .unit = "days", .id = "days")
            ),
            gallery_row(
                "duration",
                rx_moment(
                    "2026-02-14T18:30:00Z",
                    .duration = "2026-02-14T16:05:30Z",
                    .format = "h:mm:ss",
                    .id = "duration"
                )
            ),
            gallery_row("interval", rx_moment(.interval = rx_int(1000), .format = "HH:mm:ss"))
        )
    );
}

static rx modes(void)
{
    return gallery_section(
        "Colour mode",
        NULL,
        rx_box(
            gallery_row("switch", rx_color_mode_switch(.id = "mode-switch")),
            gallery_row(
                "icon",
                rx_fragment(
                    rx_color_mode_icon(),
                    rx_color_mode_icon(
                            .light_component = rx_icon("sunrise"),
                            .dark_component = rx_icon("moon-star")
                    )
                )
            ),
            gallery_row("cond", rx_color_mode_cond(rx_text("It is light."), rx_text("It is dark.")))
        )
    );
}

static rx basics(void)
{
    return gallery_page(
        "Basics",
        "Icons, lists, HTML, times and the colour mode.",
        rx_fragment(all_icons(), lists(), htmls(), times(), modes())
    );
}

/* ---- media ---- */

static rx films(void)
{
    return gallery_section(
        "Video",
        "A file of assets, or an address of YouTube, Vimeo, HLS and others.",
        rx_flex(
            rx_video(
                    .id = "film",
                    .src = "/ball.webm",
                    .playing = Basics.playing,
                    .muted = rx_true,
                    .loop = rx_true,
                    .max_width = "30rem",
                    .on_play = rx_call(Basics.set_player, "It plays."),
                    .on_pause = rx_call(Basics.set_player, "It waits."),
                    .on_time_update = rx_throttle(Basics.set_place, 250)
            ),
            rx_flex(
                rx_icon_button(
                    rx_cond(Basics.playing, rx_icon("pause"), rx_icon("play")),
                    .id = "play",
                    .aria_label = "Play or pause",
                    .on_click = Basics.toggle
                ),
                rx_text(Basics.player, .id = "player"),
                .gap = "3",
                .align = "center"
            ),
            .direction = "column",
            .gap = "4"
        )
    );
}

static rx sounds(void)
{
    return gallery_section(
        "Audio", NULL, rx_audio(.id = "sound", .src = "/tone.wav", .max_width = "30rem")
    );
}

static rx pictures(void)
{
    return gallery_section(
        "Image",
        "Of assets, or from anywhere.",
        rx_image(.src = "/favicon.ico", .alt = "The icon of this app", .width = "48px")
    );
}

static rx media(void)
{
    return gallery_page(
        "Media", "Films, recordings and pictures.", rx_fragment(films(), sounds(), pictures())
    );
}

/* ---- what watches the page ---- */

static rx inputs(void)
{
    return gallery_section(
        "Typing and pasting",
        "on_change waits for a pause; what is pasted on the field is told.",
        rx_box(
            gallery_row(
                "debounce_input",
                rx_fragment(
                    rx_debounce_input(
                        rx_el_input(
                                .id = "slow-plain",
                                .aria_label = "A plain field",
                                .placeholder = "A plain field",
                                .padding = "0.3rem 0.5rem",
                                .font = "inherit",
                                .color = "inherit",
                                .background = "transparent",
                                .border = "1px solid var(--gray-7)",
                                .border_radius = "var(--radius-2)",
                                .on_change = Basics.set_typed
                        ),
                        .debounce_timeout = rx_int(400)
                    ),
                    rx_debounce_input(
                        rx_input(
                                .id = "slow",
                                .aria_label = "A field",
                                .placeholder = "A field with a value",
                                .value = Basics.typed,
                                .on_change = Basics.set_typed
                        ),
                        .debounce_timeout = rx_int(400)
                    ),
                    rx_text(Basics.typed, .id = "typed")
                )
            ),
            gallery_row(
                "clipboard",
                rx_fragment(
                    rx_clipboard(.targets = rx_list_of("paste-here"), .on_paste = Basics.paste),
                    rx_input(.id = "paste-here", .placeholder = "Paste here"),
                    rx_code(Basics.pasted, .id = "pasted")
                )
            )
        )
    );
}

static rx window_events(void)
{
    return gallery_section(
        "The window",
        "Its size, keys and more, as triggers of a component that shows nothing.",
        rx_box(
            rx_window_event_listener(
                    .on_resize = rx_debounce(Basics.resize, 100), .on_key_down = Basics.set_key
            ),
            gallery_row("on_resize", rx_text(Basics.width, " × ", Basics.height, .id = "window")),
            gallery_row("on_key_down", rx_kbd(Basics.key, .id = "key")),
            gallery_row(
                "width",
                rx_fragment(
                    rx_mobile_only(rx_badge("mobile"), .id = "mobile"),
                    rx_tablet_only(rx_badge("tablet"), .id = "tablet"),
                    rx_desktop_only(rx_badge("desktop"), .id = "desktop"),
                    rx_mobile_and_tablet(rx_badge("mobile and tablet", .color_scheme = "gray")),
                    rx_tablet_and_desktop(rx_badge("tablet and desktop", .color_scheme = "gray"))
                )
            )
        )
    );
}

static rx line(rx text, rx index)
{
    (void)index;
    return rx_text(text, .as_ = "div", .size = "2");
}

static rx scrolling(void)
{
    return gallery_section(
        "Auto scroll",
        "Stays at its end while it grows, until one scrolls up.",
        rx_flex(
            rx_auto_scroll(
                rx_foreach(str, Basics.lines, line),
                .id = "lines",
                .height = "8rem",
                .padding = "0.5rem 0.75rem",
                .border = "1px solid var(--gray-a5)",
                .border_radius = "var(--radius-3)"
            ),
            rx_box(rx_button("Add a line", .id = "add-line", .on_click = Basics.add_line)),
            .direction = "column",
            .gap = "3"
        )
    );
}

static rx boundary(void)
{
    return gallery_section(
        "Error boundary",
        "One part fails, the page stays.",
        rx_el_div(
            rx_flex(
                rx_error_boundary(
                    rx_cond(
                        Basics.broken,
                        rx_unordered_list(
                                .items = rx_js("new Proxy([], { get() { throw new Error('this list "
                                               "is broken'); } })")
                        ),
                        rx_text("All is well.")
                    ),
                    .on_error = Basics.fail
                ),
                rx_button(
                    "Break it",
                    .id = "break",
                    .on_click = Basics.stumble,
                    .variant = "soft",
                    .color_scheme = "red"
                ),
                rx_text(Basics.problem, .id = "problem"),
                .direction = "column",
                .align = "start",
                .gap = "3"
            ),
            .id = "boundary",
            .class_name = "gallery-alone"
        )
    );
}

static rx connection(void)
{
    return gallery_section(
        "Connection",
        "While the server is out of reach: a line at this place, a sign in the corner. There are a "
        "dialog (rx_connection_modal) and a toast (rx_connection_toaster) as well.",
        rx_box(
            rx_connection_banner(),
            rx_connection_pulser(),
            rx_text("There is nothing to say while it is there.", .size = "2"),
            .id = "connection"
        )
    );
}

static rx toasts(void)
{
    return gallery_section(
        "Toast provider",
        "How toasts look, while a page shows it: here they come at the top.",
        rx_box(
            rx_toast_provider(
                    .position = "top-center", .close_button = rx_true, .visible_toasts = rx_int(2)
            ),
            rx_button("Toast", .id = "toast", .on_click = rx_toast_success("It is done."))
        )
    );
}

static rx watching(void)
{
    return gallery_page(
        "Window and page",
        "What waits, watches and reports.",
        rx_fragment(
            rx_script("window.galleryRuns = (window.galleryRuns ?? 0) + 1;"),
            inputs(),
            window_events(),
            scrolling(),
            boundary(),
            connection(),
            toasts()
        )
    );
}

RX_PAGE(basics, .route = "/basics", .title = "Basics")
RX_PAGE(media, .route = "/media", .title = "Media")
RX_PAGE(watching, .route = "/window", .title = "Window and page")
