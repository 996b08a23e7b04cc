/* Films, recordings, pictures, scripts, the window, and the triggers that every component has. */
#include "triggers.h"
#include <reflex/html.h>

/* Asked for when the button is pressed. */
static rx missing(rx made)
{
    return rx_cond(Fired.missing, made, NULL);
}

static rx players(void)
{
    return rx_fragment(
        TRIGGERS_SECTION(
            video,
            rx_fragment(
                TRIGGERS(video, .src = "/ball.webm", .muted = rx_true, .max_width = "16rem"),
                TRIGGERS(video, .src = "/ball.webm", .light = "/favicon.ico", .max_width = "16rem"),
                missing(TRIGGERS(video, .src = "/missing.webm", .max_width = "16rem"))
            )
        ),
        TRIGGERS_SECTION(
            audio,
            rx_fragment(
                TRIGGERS_AS(
                    audio, video, .src = "/tone.wav", .muted = rx_true, .max_width = "16rem"
                ),
                missing(TRIGGERS_AS(audio, video, .src = "/missing.wav", .max_width = "16rem"))
            )
        ),
        TRIGGERS_SECTION(
            el_video,
            rx_fragment(
                TRIGGERS(
                    el_video,
                    .src = "/ball.webm",
                    .muted = rx_true,
                    .controls = rx_true,
                    .max_width = "16rem"
                ),
                missing(TRIGGERS(el_video, .src = "/missing.webm", .max_width = "16rem"))
            )
        ),
        TRIGGERS_SECTION(
            el_audio,
            rx_fragment(
                TRIGGERS(
                    el_audio,
                    .src = "/tone.wav",
                    .muted = rx_true,
                    .controls = rx_true,
                    .max_width = "16rem"
                ),
                missing(TRIGGERS(el_audio, .src = "/missing.wav", .max_width = "16rem"))
            )
        )
    );
}

static rx files(void)
{
    return rx_fragment(
        TRIGGERS_SECTION(
            image,
            rx_fragment(
                TRIGGERS(image, .src = "/favicon.ico", .alt = "The icon"),
                missing(TRIGGERS(image, .src = "/missing.png", .alt = "A missing picture"))
            )
        ),
        TRIGGERS_SECTION(
            el_img,
            rx_fragment(
                TRIGGERS(el_img, .src = "/favicon.ico", .alt = "The icon"),
                missing(TRIGGERS(el_img, .src = "/missing.png", .alt = "A missing picture"))
            )
        ),
        TRIGGERS_SECTION(avatar, TRIGGERS(avatar, .src = "/favicon.ico", .fallback = "RX")),
        TRIGGERS_SECTION(
            el_iframe, TRIGGERS(el_iframe, .src = "/favicon.ico", .title = "The icon")
        ),
        TRIGGERS_SECTION(
            script,
            rx_fragment(
                rx_text("Loaded, and one that is missing", .size = "2"),
                TRIGGERS(script, .src = "/empty.js"),
                missing(TRIGGERS(script, .src = "/missing.js"))
            )
        ),
        TRIGGERS_SECTION(
            el_script,
            rx_fragment(
                rx_text("Likewise, as an element", .size = "2"),
                TRIGGERS(el_script, .src = "/empty.js?2", .async = rx_true),
                missing(TRIGGERS(el_script, .src = "/missing.js?2", .async = rx_true))
            )
        ),
        TRIGGERS_SECTION(
            el_link,
            rx_fragment(
                rx_text("Style sheets: one that is there, one that is missing", .size = "2"),
                TRIGGERS(el_link, .href = "/empty.css", .rel = "stylesheet"),
                missing(TRIGGERS(el_link, .href = "/missing.css", .rel = "stylesheet"))
            )
        ),
        TRIGGERS_SECTION(moment, TRIGGERS(moment, .interval = rx_int(500), .format = "HH:mm:ss"))
    );
}

static rx around(void)
{
    return rx_fragment(
        TRIGGERS_SECTION(
            window_event_listener,
            rx_fragment(
                TRIGGERS(window_event_listener),
                rx_text("The window's size and the like", .size = "2")
            )
        ),
        TRIGGERS_SECTION(theme_panel, TRIGGERS(theme_panel, .default_open = rx_false)),
        TRIGGERS_SECTION(
            box,
            rx_box(
                rx_text("Every component has these", .size = "2"),
                .tab_index = rx_int(0),
                .padding = "1rem",
                .border = "1px dashed var(--gray-a7)",
                .border_radius = "var(--radius-3)",
                .on_click = triggers_note("rx_box.on_click"),
                .on_double_click = triggers_note("rx_box.on_double_click"),
                .on_context_menu = triggers_note("rx_box.on_context_menu"),
                .on_mouse_down = triggers_note("rx_box.on_mouse_down"),
                .on_mouse_up = triggers_note("rx_box.on_mouse_up"),
                .on_mouse_enter = triggers_note("rx_box.on_mouse_enter"),
                .on_mouse_leave = triggers_note("rx_box.on_mouse_leave"),
                .on_mouse_move = triggers_note("rx_box.on_mouse_move"),
                .on_mouse_over = triggers_note("rx_box.on_mouse_over"),
                .on_mouse_out = triggers_note("rx_box.on_mouse_out"),
                .on_focus = triggers_note("rx_box.on_focus"),
                .on_blur = triggers_note("rx_box.on_blur"),
                .on_key_down = triggers_value("rx_box.on_key_down"),
                .on_key_up = triggers_value("rx_box.on_key_up"),
                .on_mount = triggers_note("rx_box.on_mount")
            )
        )
    );
}

static rx page(void)
{
    return triggers_page(
        "Triggers: media and page",
        "Played, loaded, missing, pointed at: what each of them tells is listed below.",
        rx_fragment(
            triggers_section(
                "Missing files",
                rx_button(
                    "Ask for missing files",
                    .id = "miss",
                    .size = "1",
                    .variant = "soft",
                    .on_click = Fired.miss
                )
            ),
            players(),
            files(),
            around()
        )
    );
}

RX_PAGE(page, .route = "/triggers/media", .title = "Triggers: media and page")
