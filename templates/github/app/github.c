/* A GitHub profile: type a user name, leave the field, and the picture and the link change. */
#include <reflex.h>

RX_STATE(
    GithubState,
    VAR(str, url, "https://github.com/reflex-dev"),
    VAR(str, profile_image, "https://avatars.githubusercontent.com/u/104714959"),
    EVENT(set_profile, str)
)

void GithubState_set_profile(struct GithubState *self, str username)
{
    if (!*username)
        return;
    /* GITHUB_API in the environment names another server, for trying the app offline. */
    str api = rx_env("GITHUB_API", "https://api.github.com");
    struct rx_json *user = rx_http_get_json(rx_printf("%s/users/%s", api, username));
    if (!user)
        return;
    self->url = rx_json_str(user, "html_url");
    self->profile_image = rx_json_str(user, "avatar_url");
}

/* The picture and the address, both links to the profile. */
static rx profile(void)
{
    return rx_vstack(
        rx_link(
            rx_avatar(.src = GithubState.profile_image, .fallback = "?", .size = "8"),
            .href = GithubState.url
        ),
        rx_link(GithubState.url, .href = GithubState.url, .size = "2"),
        .align = "center",
        .spacing = "4"
    );
}

static rx home(void)
{
    return rx_center(
        rx_color_mode_button(.position = "top-right"),
        rx_card(
            rx_vstack(
                rx_heading("Github profile", .size = "6", .align = "center"),
                profile(),
                rx_input(.placeholder = "Your Github username", .on_blur = GithubState.set_profile),
                rx_text("Type a name, leave the field.", .size = "2", .color_scheme = "gray"),
                .align = "stretch",
                .spacing = "5",
                .text_align = "center"
            ),
            .size = "4",
            .width = "24rem",
            .max_width = "100%"
        ),
        .min_height = "100vh",
        .padding = "1rem"
    );
}

RX_PAGE(home, .route = "/", .title = "Github profile")
RX_APP(.theme = { .accent_color = "violet", .appearance = "dark" })
