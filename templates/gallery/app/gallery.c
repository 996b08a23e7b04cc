/* The frame of the gallery, its list of pages, and the first page. */
#include "gallery.h"
#include <reflex/html.h>

#include <string.h>

struct entry {
    const char *group; /* begins a group of pages, or NULL */
    const char *title;
    const char *route;
    const char *text; /* for the first page */
};

/* Every page, in the order of the navigation. */
static const struct entry entries[] = {
    { "Start", "Gallery", "/", "Where you are." },
    { "Themed components", "Layout", "/layout", "Boxes, stacks, grids, cards." },
    { NULL, "Typography", "/typography", "Text, headings, links, code." },
    { NULL, "Forms", "/forms", "Buttons, fields, choices, sliders." },
    { NULL, "Overlays", "/overlays", "Dialogs, drawers, menus, tooltips." },
    { NULL, "Display", "/display", "Badges, callouts, tables, tabs, accordions." },
    { NULL, "Theme", "/theme", "Colours, corners, sizes." },
    { "Small parts", "Basics", "/basics", "Icons, lists, HTML, times, colour mode." },
    { NULL, "Icons", "/icons", "All of them, to look through." },
    { NULL, "More parts", "/parts", "Forms, files, portals, words that are heard." },
    { NULL, "HTML", "/html", "Plain elements, as rx_el_…." },
    { NULL, "SVG", "/svg", "Shapes, paints, filters, movements." },
    { NULL, "Media", "/media", "Films, recordings, pictures." },
    { NULL, "Window and page", "/window", "Typing, pasting, the window, errors, the connection." },
    { "Data", "Charts", "/charts", "Lines, areas, bars, points, and all of them together." },
    { NULL, "Round charts", "/round-charts", "Pies, radars, rings, funnels and trees." },
    { NULL, "Live chart", "/live-chart", "A thousand points that move." },
    { NULL, "Data tables", "/data-tables", "Search, sort, pages, and a hundred thousand rows." },
    { NULL, "Data editor", "/data-editor", "A grid of cells to edit." },
    { NULL, "Plotly", "/plotly", "Figures with zoom and selection." },
    { NULL, "Plotly builds", "/plotly-builds", "The smaller ones." },
    { "Text", "Markdown", "/markdown", "Headings, lists, tables, formulas, code." },
    { NULL, "Code", "/code", "Program text in colours." },
    { "Look",
      "Styling",
      "/styling",
      "CSS as props, states, selectors, breakpoints, colours, shared styles." },
    { "Every value", "Values: layout", "/values/layout", "Boxes, stacks, grids." },
    { NULL, "Values: text", "/values/text", "Texts, headings, lists." },
    { NULL, "Values: fields", "/values/fields", "Buttons, fields, sliders." },
    { NULL, "Values: choices", "/values/choices", "Boxes, circles, cards, selects." },
    { NULL, "Values: dialogs", "/values/dialogs", "Dialogs, drawers and their parts." },
    { NULL, "Values: popovers", "/values/popovers", "Popovers, cards on hover, tooltips." },
    { NULL, "Values: menus", "/values/menus", "Menus of a button, of a right click." },
    { NULL, "Values: display", "/values/display", "Panels, tabs, tables, media." },
    { NULL, "Values: data", "/values/data", "Grids of data, toasts." },
    { NULL, "Values: HTML", "/values/html", "Plain elements, drawings." },
    { NULL, "Values: code", "/values/code", "Languages and themes of code." },
    { NULL, "Values: charts", "/values/charts", "Charts along two axes." },
    { NULL, "Values: series", "/values/series", "Lines, areas, bars, points." },
    { NULL, "Values: axes", "/values/axes", "Axes, legends, references." },
    { NULL, "Values: round charts", "/values/round-charts", "Pies, radars, rings, wholes." },
    { NULL, "Values: round axes", "/values/round-axes", "Axes and grids around a middle." },
    { "Every trigger", "Triggers: overlays", "/triggers/overlays", "Dialogs, menus, selects." },
    { NULL, "Triggers: forms", "/triggers/forms", "Fields, choices, forms." },
    { NULL, "Triggers: media and page", "/triggers/media", "Files, the window, the pointer." },
    { NULL, "Triggers: charts", "/triggers/charts", "Series, axes, touches." },
    { NULL, "Triggers: data", "/triggers/data", "The table, the grid, Plotly." },
    { "Yours", "Own components", "/own", "Functions with parameters, children and events." },
};
enum { ENTRIES = sizeof entries / sizeof *entries };

/* ---- navigation ---- */

static rx group_label(const char *group)
{
    return rx_text(
        group,
        .as_ = "div",
        .size = "1",
        .weight = "medium",
        .color_scheme = "gray",
        .padding = "1.25rem 0.75rem 0.375rem"
    );
}

static rx nav_link(const struct entry *entry, bool here)
{
    return rx_link(
        entry->title,
        .href = entry->route,
        .size = "2",
        .color_scheme = here ? NULL : "gray",
        .high_contrast = here ? rx_false : rx_true,
        .weight = here ? "medium" : "regular",
        .underline = "none",
        .display = "block",
        .padding = "0.375rem 0.75rem",
        .border_radius = "var(--radius-2)",
        .background = here ? "var(--accent-a3)" : "transparent",
        .aria_current = here ? "page" : NULL
    );
}

static rx nav_links(const char *title)
{
    rx items[2 * ENTRIES];
    int count = 0;
    for (int i = 0; i < ENTRIES; i++) {
        if (entries[i].group)
            items[count++] = group_label(entries[i].group);
        items[count++] = nav_link(&entries[i], !strcmp(entries[i].title, title));
    }
    return rx_nodes(count, items);
}

/* Beside the page where there is room. */
static rx side(const char *title)
{
    return rx_box(
        rx_el_nav(nav_links(title), .padding = "0.5rem 0.75rem 2rem", .aria_label = "Pages"),
        .display = rx_responsive("none", "none", "block"),
        .width = "15rem",
        .flex_shrink = "0",
        .position = "sticky",
        .top = "3.5rem",
        .height = "calc(100vh - 3.5rem)",
        .overflow_y = "auto",
        .border_right = "1px solid var(--gray-a4)"
    );
}

/* The same as a menu on narrow windows. */
static rx menu(void)
{
    rx items[2 * ENTRIES];
    int count = 0;
    for (int i = 0; i < ENTRIES; i++) {
        if (entries[i].group)
            items[count++] = rx_dropdown_menu_label(entries[i].group);
        items[count++] =
            rx_dropdown_menu_item(entries[i].title, .on_select = rx_redirect(entries[i].route));
    }
    return rx_box(
        rx_dropdown_menu_root(
            rx_dropdown_menu_trigger(
                rx_button("Menu", .id = "menu", .variant = "soft", .color_scheme = "gray")
            ),
            rx_dropdown_menu_content(rx_nodes(count, items), .max_height = "75vh")
        ),
        .display = rx_responsive("block", "block", "none")
    );
}

static rx top(void)
{
    return rx_flex(
        rx_link(
            rx_heading("Reflex in C", .as_ = "h2", .size = "4"),
            .href = "/",
            .underline = "none",
            .high_contrast = rx_true,
            .color_scheme = "gray"
        ),
        rx_badge("Gallery", .radius = "full"),
        rx_spacer(),
        rx_color_mode_button(.id = "mode", .variant = "ghost", .color_scheme = "gray"),
        menu(),
        .align = "center",
        .gap = "3",
        .height = "3.5rem",
        .padding = "0 1.25rem",
        .position = "sticky",
        .top = "0",
        .z_index = "10",
        .background = "var(--color-background)",
        .border_bottom = "1px solid var(--gray-a4)"
    );
}

/* ---- pages ---- */

static rx header(const char *title, const char *intro)
{
    return rx_box(
        rx_heading(title, .as_ = "h1", .size = rx_responsive("7", "8"), .margin_bottom = "0.5rem"),
        rx_text(intro, .as_ = "p", .size = "3", .color_scheme = "gray", .max_width = "42rem")
    );
}

rx gallery_page(const char *title, const char *intro, rx content)
{
    return rx_box(
        top(),
        rx_flex(
            side(title),
            rx_el_main(
                rx_flex(
                    header(title, intro),
                    content,
                    .direction = "column",
                    .gap = "6",
                    .max_width = "60rem",
                    .margin = "0 auto"
                ),
                .flex_grow = "1",
                .min_width = "0",
                .padding = rx_responsive("1.5rem 1.25rem 4rem", "2.5rem 2rem 5rem")
            )
        )
    );
}

rx gallery_section(const char *title, const char *text, rx demo)
{
    return rx_el_section(
        rx_heading(title, .as_ = "h2", .size = "4", .margin_bottom = "0.25rem"),
        text ? rx_text(text, .as_ = "p", .size = "2", .color_scheme = "gray", .max_width = "42rem")
             : NULL,
        rx_card(demo, .size = "3", .margin_top = "0.75rem", .overflow_x = "auto")
    );
}

rx gallery_row(const char *label, rx variants)
{
    return rx_flex(
        rx_text(label, .size = "1", .color_scheme = "gray", .width = "7rem", .flex_shrink = "0"),
        rx_flex(variants, .gap = "3", .align = "center", .wrap = "wrap", .flex_grow = "1"),
        .direction = rx_responsive("column", "row"),
        .align = rx_responsive("start", "center"),
        .gap = rx_responsive("2", "4"),
        .padding = "0.5rem 0"
    );
}

static rx tile(const struct entry *entry)
{
    return rx_link(
        rx_card(
            rx_heading(entry->title, .as_ = "h3", .size = "3", .margin_bottom = "0.25rem"),
            rx_text(entry->text, .as_ = "p", .size = "2", .color_scheme = "gray"),
            .height = "100%",
            .size = "2"
        ),
        .href = entry->route,
        .underline = "none",
        .high_contrast = rx_true
    );
}

static rx home(void)
{
    rx tiles[ENTRIES];
    int count = 0;
    for (int i = 1; i < ENTRIES; i++)
        tiles[count++] = tile(&entries[i]);
    return gallery_page(
        "Gallery",
        "Every component with its variants, in light and dark. Each page is one C file to copy "
        "from.",
        rx_grid(rx_nodes(count, tiles), .columns = rx_responsive("1", "2", "2", "3"), .gap = "4")
    );
}

RX_PAGE(home, .route = "/", .title = "Gallery")
RX_APP(.title = "Gallery", .theme = { .accent_color = "iris", .gray_color = "slate" })
