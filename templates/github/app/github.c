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
    /* GITHUB_API names another server, to try the app offline. */
    str api = rx_env("GITHUB_API", "https://api.github.com");
    struct rx_json *user = rx_http_get_json(rx_printf("%s/users/%s", api, username));
    if (!user)
        return;
    self->url = rx_json_str(user, "html_url");
    self->profile_image = rx_json_str(user, "avatar_url");
}

static rx home(void)
{
    return rx_hstack(
        rx_link(rx_avatar(.src = GithubState.profile_image), .href = GithubState.url),
        rx_input(.placeholder = "Your Github username", .on_blur = GithubState.set_profile)
    );
}

RX_PAGE(home, .route = "/", .title = "Github profile")
RX_APP(.theme = { .accent_color = "violet", .appearance = "dark" })
