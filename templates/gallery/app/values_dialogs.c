/* Every value of what opens over the page: each behind a button that says the word. */
#include "values.h"

static rx soft(const char *text)
{
    return rx_button(text, .variant = "soft", .size = "1");
}

/* ---- dialogs: content, title and description, and the buttons around them ---- */

static rx dialog_opened(rx made, const char *word)
{
    return rx_dialog_root(rx_dialog_trigger(soft(word)), made);
}

static rx dialog_titled(rx made, const char *word)
{
    return dialog_opened(
        rx_dialog_content(made, rx_dialog_description("This is its title."), .max_width = "28rem"),
        word
    );
}

static rx dialog_described(rx made, const char *word)
{
    return dialog_opened(
        rx_dialog_content(rx_dialog_title("A dialog"), made, .max_width = "28rem"), word
    );
}

static rx dialog_opens(rx made, const char *word)
{
    return values_named(
        rx_dialog_root(
            made,
            rx_dialog_content(
                rx_dialog_title("A dialog"), rx_dialog_description("It was opened by the button.")
            )
        ),
        word
    );
}

static rx dialogs(void)
{
    return rx_fragment(
        VALUES(values_named, dialog, "…", .trigger = soft("Open"), .title = "A dialog"),
        VALUES(dialog_opens, dialog_trigger, soft("Open")),
        VALUES(
            dialog_opened,
            dialog_content,
            rx_dialog_title("A dialog"),
            rx_dialog_description("Its content is a part of its own."),
            rx_dialog_close(soft("Close"))
        ),
        VALUES(dialog_titled, dialog_title, "The title of a dialog"),
        VALUES(dialog_described, dialog_description, "What a dialog says below its title."),
        VALUES(dialog_described, dialog_close, soft("Close"))
    );
}

/* ---- dialogs that want an answer ---- */

static rx alert_opened(rx made, const char *word)
{
    return rx_alert_dialog_root(rx_alert_dialog_trigger(soft(word)), made);
}

static rx alert_titled(rx made, const char *word)
{
    return alert_opened(
        rx_alert_dialog_content(
            made,
            rx_alert_dialog_description("It cannot be brought back."),
            rx_flex(
                rx_alert_dialog_cancel(soft("Cancel")),
                rx_alert_dialog_action(rx_button("Delete", .size = "1", .color_scheme = "red")),
                .gap = "3",
                .margin_top = "1rem"
            ),
            .max_width = "28rem"
        ),
        word
    );
}

static rx alert_described(rx made, const char *word)
{
    return alert_opened(
        rx_alert_dialog_content(
            rx_alert_dialog_title("Delete this?"),
            made,
            rx_box(rx_alert_dialog_cancel(soft("Cancel")), .margin_top = "1rem"),
            .max_width = "28rem"
        ),
        word
    );
}

static rx alert_answered(rx made, const char *word)
{
    return alert_opened(
        rx_alert_dialog_content(
            rx_alert_dialog_title("Delete this?"),
            rx_alert_dialog_description("It cannot be brought back."),
            rx_box(made, .margin_top = "1rem"),
            .max_width = "28rem"
        ),
        word
    );
}

static rx alert_opens(rx made, const char *word)
{
    return values_named(
        rx_alert_dialog_root(
            made,
            rx_alert_dialog_content(
                rx_alert_dialog_title("Delete this?"),
                rx_alert_dialog_description("It cannot be brought back."),
                rx_alert_dialog_cancel(soft("Cancel"))
            )
        ),
        word
    );
}

static rx alerts(void)
{
    return rx_fragment(
        VALUES(
            values_named,
            alert_dialog,
            .trigger = soft("Open"),
            .title = "Delete this?",
            .description = "It cannot be brought back.",
            .action = rx_button("Delete", .color_scheme = "red")
        ),
        VALUES(alert_opens, alert_dialog_trigger, soft("Open")),
        VALUES(
            alert_opened,
            alert_dialog_content,
            rx_alert_dialog_title("Delete this?"),
            rx_alert_dialog_description("It cannot be brought back."),
            rx_alert_dialog_cancel(soft("Cancel"))
        ),
        VALUES(alert_titled, alert_dialog_title, "Delete this?"),
        VALUES(alert_described, alert_dialog_description, "It cannot be brought back."),
        VALUES(alert_answered, alert_dialog_action, soft("Delete")),
        VALUES(alert_answered, alert_dialog_cancel, soft("Cancel"))
    );
}

/* ---- drawers ---- */

static rx drawer(rx button)
{
    return rx_drawer_portal(
        rx_drawer_overlay(),
        rx_drawer_content(
            rx_drawer_title("A drawer"),
            rx_drawer_description("Press Escape, or click beside it."),
            button
        )
    );
}

static rx drawer_opens(rx made, const char *word)
{
    return values_named(rx_drawer_root(made, drawer(NULL)), word);
}

static rx drawer_closes(rx made, const char *word)
{
    return rx_drawer_root(rx_drawer_trigger(soft(word)), drawer(made));
}

static rx drawers(void)
{
    return rx_fragment(
        VALUES(
            values_named,
            drawer,
            "Press Escape, or click beside it.",
            .trigger = soft("Open"),
            .title = "A drawer",
            .description = "In one piece."
        ),
        VALUES(values_named, drawer_root, rx_drawer_trigger(soft("Open")), drawer(NULL)),
        VALUES(drawer_opens, drawer_trigger, soft("Open")),
        VALUES(drawer_closes, drawer_close, soft("Close"))
    );
}

static rx page(void)
{
    return gallery_page(
        "Values: dialogs",
        "Dialogs and drawers, once for each value of each prop that takes a word.",
        rx_fragment(dialogs(), alerts(), drawers())
    );
}

RX_PAGE(page, .route = "/values/dialogs", .title = "Values: dialogs")
