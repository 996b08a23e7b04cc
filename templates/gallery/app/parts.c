/* Forms and files, and parts that are heard or found elsewhere rather than seen. */
#include "gallery.h"
#include <reflex/primitives.h>

RX_TYPE(Saying, VAR(str, word, ""))
RX_STATE(
    Parts,
    VAR(str, said, "nothing yet"),
    VAR(int, files, 0),
    EVENT(say, struct Saying),
    EVENT(take, rx_files)
)

void Parts_say(struct Parts *self, struct Saying saying)
{
    self->said = saying.word;
}

void Parts_take(struct Parts *self, rx_files files)
{
    self->files += files.len;
}

static rx forms(void)
{
    return rx_fragment(
        gallery_section(
            "Form",
            "Its handler gets all fields by their names.",
            rx_box(
                rx_form(
                    rx_flex(
                        rx_input(.name = "word", .placeholder = "A word", .aria_label = "A word"),
                        rx_button("Say it", .type = "submit"),
                        .gap = "3"
                    ),
                    .id = "say",
                    .on_submit = Parts.say,
                    .reset_on_submit = rx_true
                ),
                rx_text("Said: ", Parts.said, .id = "said", .as_ = "p", .size = "2")
            )
        ),
        gallery_section(
            "Validity state",
            "What the browser finds wrong with a field, as a word.",
            rx_form_root(
                rx_form_field(
                    rx_form_label("Mail"),
                    rx_form_control(rx_input(.id = "validity", .type = "email")),
                    rx_form_validity_state(),
                    .name = "mail"
                ),
                .width = "16rem"
            )
        )
    );
}

static rx name_row(rx name, rx index)
{
    (void)index;
    return rx_code(name, .size = "1");
}

static rx files(void)
{
    return gallery_section(
        "Upload",
        "A place to drop files on; they are sent when the button says so.",
        rx_flex(
            rx_upload(
                rx_text("Drop files here, or click", .size = "2"),
                .id = "drop",
                .max_files = rx_int(3),
                .padding = "1.5rem",
                .border = "1px dashed var(--gray-a7)",
                .border_radius = "var(--radius-3)"
            ),
            rx_foreach(str, rx_selected_files("drop"), name_row),
            rx_button("Send", .variant = "soft", .on_click = rx_upload_files(Parts.take, "drop")),
            rx_text("Received: ", Parts.files, .size = "2"),
            .direction = "column",
            .align = "start",
            .gap = "3"
        )
    );
}

static rx hidden(void)
{
    return gallery_section(
        "For those who listen",
        "Words that are read aloud and not seen.",
        rx_box(
            gallery_row(
                "accessible_icon", rx_accessible_icon(rx_icon("bell"), .label = "There is news")
            ),
            gallery_row(
                "visually_hidden",
                rx_button(rx_icon("trash-2"), rx_visually_hidden("Delete"), .variant = "soft")
            )
        )
    );
}

static rx elsewhere(void)
{
    return gallery_section(
        "Elsewhere",
        "A portal puts its children at the end of the document: the note in the corner. Strict "
        "mode "
        "lets React look for mistakes in its children while one develops.",
        rx_box(
            rx_portal(rx_theme(
                rx_badge("From a portal", .size = "2"),
                .id = "from-portal",
                .position = "fixed",
                .right = "1rem",
                .bottom = "1rem"
            )),
            rx_strict_mode(rx_text("In strict mode", .size = "2"))
        )
    );
}

static rx connection(void)
{
    return gallery_section(
        "Without a connection",
        "While the server is out of reach: a dialog, and a toast.",
        rx_box(
            rx_connection_modal(),
            rx_connection_toaster(),
            rx_text("There is nothing to say while it is there.", .size = "2")
        )
    );
}

static rx page(void)
{
    return gallery_page(
        "More parts",
        "Forms, files, and parts that are heard or found elsewhere rather than seen.",
        rx_fragment(forms(), files(), hidden(), elsewhere(), connection())
    );
}

RX_PAGE(page, .route = "/parts", .title = "More parts")
