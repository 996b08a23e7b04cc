/* Logging in: a token in the browser's storage, a page that sends away who has none. */
#include <reflex.h>

RX_STATE(Login,
    LOCAL(token),
    VAR(str, user, ""),
    COMPUTED(bool, is_in),
    EVENT(log_in, rx_json),
    EVENT(log_out),
    EVENT(demand)
)

bool Login_is_in(const struct Login *self)
{
    return *self->token != 0;
}

void Login_log_in(struct Login *self, rx_json form)
{
    str user = rx_json_str(form, "user");
    if (!*user || !*rx_json_str(form, "password")) {
        rx_toast_error("name and password, please");
        return;
    }
    self->token = rx_printf("token of %s", user);
    self->user = user;
    rx_redirect("/inside");
}

void Login_log_out(struct Login *self)
{
    self->token = "";
    rx_redirect("/login");
}

void Login_demand(struct Login *self)
{
    if (!self->is_in)
        rx_redirect("/login");
}

static rx login(void)
{
    return rx_form(
        rx_input(.name = "user", .id = "user"),
        rx_input(.name = "password", .id = "password", .type = "password"),
        rx_button("log in", .id = "log_in", .type = "submit"),
        .on_submit = Login.log_in
    );
}

static rx inside(void)
{
    return rx_cond(Login.is_in,
        rx_box(rx_text(Login.token, .id = "token"), rx_button("log out", .id = "log_out", .on_click = Login.log_out)),
        rx_text("nobody", .id = "nobody"));
}

RX_PAGE(login, .route = "/login")
RX_PAGE(inside, .route = "/inside", .on_load = Login.demand)
