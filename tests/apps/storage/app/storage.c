/* Vars of every kind that the browser keeps, and buttons that set them. */
#include <reflex.h>
#include <string.h>

RX_STATE(Kept,
    COOKIE(plain, .value = "plain default"),
    COOKIE(renamed, .name = "another name"),
    COOKIE(narrow, .path = "/inner", .same_site = "strict"),
    COOKIE(brief, .max_age = 2),
    COOKIE(lasting, .max_age = 86400, .secure = true),
    LOCAL(local),
    LOCAL(shared, .sync = true, .name = "shared-by-tabs"),
    SESSION(session, .value = "none yet"),
    VAR(str, chosen, "plain"),
    EVENT(choose, str),
    EVENT(set, str)
)

void Kept_choose(struct Kept *self, str name)
{
    self->chosen = name;
}

void Kept_set(struct Kept *self, str value)
{
    struct { str name, *var; } vars[] = {
        { "plain", &self->plain }, { "renamed", &self->renamed }, { "narrow", &self->narrow }, { "brief", &self->brief },
        { "lasting", &self->lasting }, { "local", &self->local }, { "shared", &self->shared }, { "session", &self->session },
    };
    for (size_t i = 0; i < sizeof vars / sizeof *vars; i++)
        if (!strcmp(vars[i].name, self->chosen))
            *vars[i].var = value;
}

static rx row(str name, rx var)
{
    return rx_hstack(rx_button(name, .id = rx_printf("choose-%s", name), .on_click = rx_call(Kept.choose, name)), rx_text(var, .id = name));
}

static rx home(void)
{
    return rx_vstack(
        row("plain", Kept.plain),
        row("renamed", Kept.renamed),
        row("narrow", Kept.narrow),
        row("brief", Kept.brief),
        row("lasting", Kept.lasting),
        row("local", Kept.local),
        row("shared", Kept.shared),
        row("session", Kept.session),
        rx_text(Kept.chosen, .id = "chosen"),
        rx_input(.id = "value", .on_blur = Kept.set),
        rx_button("remove the cookie", .id = "remove-plain", .on_click = rx_remove_cookie("Kept.plain")),
        rx_button("remove the local one", .id = "remove-local", .on_click = rx_remove_local_storage("Kept.local")),
        rx_button("clear local", .id = "clear-local", .on_click = rx_clear_local_storage()),
        rx_button("clear session", .id = "clear-session", .on_click = rx_clear_session_storage())
    );
}
RX_PAGE(home, .route = "/", .title = "Kept by the browser")

static rx inner(void)
{
    return rx_vstack(row("narrow", Kept.narrow), row("plain", Kept.plain), rx_input(.id = "value", .on_blur = Kept.set), rx_text(Kept.chosen, .id = "chosen"));
}
RX_PAGE(inner, .route = "/inner/page")
