/* The handler against a server that answers one request, so that the test needs no internet. */
#include <reflex.h>
#include <reflex/test.h>

#include <arpa/inet.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* The same state as in app/github.c: declarations of one name must agree, the tool checks it. */
RX_STATE(
    GithubState,
    VAR(str, url, "https://github.com/reflex-dev"),
    VAR(str, profile_image, "https://avatars.githubusercontent.com/u/104714959"),
    EVENT(set_profile, str)
)

static void *answer_once(void *listener)
{
    static const char answer[] =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
        "{\"html_url\": \"https://example.org/ada\", \"avatar_url\": "
        "\"https://example.org/ada.png\"}";
    char request[2048];
    int client = accept((int)(intptr_t)listener, NULL, NULL);
    if (read(client, request, sizeof request) > 0 && !strncmp(request, "GET /users/ada ", 15))
        (void)!write(client, answer, sizeof answer - 1);
    close(client);
    return NULL;
}

/* Listens on a free port of this machine and points GITHUB_API there. */
static int listen_as_github(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET,
                                   .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof address;
    char url[64];
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    bind(listener, (struct sockaddr *)&address, size);
    listen(listener, 1);
    getsockname(listener, (struct sockaddr *)&address, &size);
    snprintf(url, sizeof url, "http://127.0.0.1:%d", ntohs(address.sin_port));
    setenv("GITHUB_API", url, 1);
    return listener;
}

RX_TEST(shows_the_profile)
{
    pthread_t server;
    int listener = listen_as_github();
    pthread_create(&server, NULL, answer_once, (void *)(intptr_t)listener);
    struct rx_client *client = rx_client_new();
    rx_send(client, GithubState.set_profile, "ada");
    pthread_join(server, NULL);
    close(listener);
    rx_check_str(rx_state(client, GithubState)->url, "https://example.org/ada");
    rx_check_str(rx_state(client, GithubState)->profile_image, "https://example.org/ada.png");
}

RX_TEST(keeps_the_profile_when_there_is_no_answer)
{
    close(listen_as_github());
    struct rx_client *client = rx_client_new();
    rx_send(client, GithubState.set_profile, "ada");
    rx_check_str(rx_state(client, GithubState)->url, "https://github.com/reflex-dev");
}

RX_TEST(keeps_the_profile_when_the_name_is_empty)
{
    struct rx_client *client = rx_client_new();
    rx_send(client, GithubState.set_profile, "");
    rx_check_str(rx_state(client, GithubState)->url, "https://github.com/reflex-dev");
}
