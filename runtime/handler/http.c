/* HTTP requests from handlers, with libcurl's easy interface. Blocking: the engine lets other clients go on meanwhile.
 * libcurl is loaded by the first request. */
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <pthread.h>

#include "../core/buf.h"
#include "../core/lazy.h"
#include "../include/reflex/handler.h"

#define BODY_MAX (16u << 20)
#define REDIRECTS_MAX 5L
#define TIMEOUT_SECONDS 30L
#define CONNECT_SECONDS 10L

#define FUNCTIONS(X) X(global_init) X(easy_init) X(easy_setopt) X(easy_perform) X(easy_getinfo) X(easy_strerror) X(easy_cleanup)
#define MEMBER(name) __typeof__(curl_##name) *name;
#define NAME(name) "curl_" #name,
static struct {
	FUNCTIONS(MEMBER)
} curl;
static const char *const names[] = { FUNCTIONS(NAME) };
static struct rx_lazy library = RX_LAZY("curl", RX_SONAME_CURL, names, curl);

static void start_curl(void)
{
	curl.global_init(CURL_GLOBAL_DEFAULT);
}

static size_t receive(char *bytes, size_t size, size_t count, void *body)
{
	rx_buf_add(body, bytes, size * count);
	return ((struct rx_buf *)body)->overflow ? 0 : size * count;
}

static CURL *request(const char *url, struct rx_buf *body, char *error)
{
	CURL *handle = curl.easy_init();
	if (!handle)
		return NULL;
	curl.easy_setopt(handle, CURLOPT_URL, url);
	curl.easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
	curl.easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 1L);
	curl.easy_setopt(handle, CURLOPT_MAXREDIRS, REDIRECTS_MAX);
	curl.easy_setopt(handle, CURLOPT_TIMEOUT, TIMEOUT_SECONDS);
	curl.easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, CONNECT_SECONDS);
	curl.easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
	curl.easy_setopt(handle, CURLOPT_ACCEPT_ENCODING, "");
	curl.easy_setopt(handle, CURLOPT_USERAGENT, "reflex");
	curl.easy_setopt(handle, CURLOPT_WRITEFUNCTION, receive);
	curl.easy_setopt(handle, CURLOPT_WRITEDATA, body);
	curl.easy_setopt(handle, CURLOPT_ERRORBUFFER, error);
	return handle;
}

static bool perform(CURL *handle, const char *url, const struct rx_buf *body, const char *error)
{
	CURLcode code = curl.easy_perform(handle);
	long status = 0;
	curl.easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
	if (code == CURLE_OK && status >= 200 && status < 300)
		return true;
	if (body->overflow)
		rx_log("GET %s: the answer is longer than %u MiB", url, BODY_MAX >> 20);
	else if (code != CURLE_OK)
		rx_log("GET %s: %s", url, *error ? error : curl.easy_strerror(code));
	else
		rx_log("GET %s: status %ld", url, status);
	return false;
}

rx_str rx_http_get(const char *url)
{
	struct rx_err err;
	if (rx_lazy_load(&library, &err)) {
		rx_log("GET %s: %s", url, err.text);
		return NULL;
	}
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	pthread_once(&once, start_curl);
	char error[CURL_ERROR_SIZE] = "";
	struct rx_buf body;
	rx_buf_init(&body, BODY_MAX);
	CURL *handle = request(url, &body, error);
	bool ok = handle && perform(handle, url, &body, error);
	curl.easy_cleanup(handle);
	rx_str text = ok ? rx_copy(rx_buf_text(&body)) : NULL;
	rx_buf_release(&body);
	return text;
}

struct rx_json *rx_http_get_json(const char *url)
{
	rx_str text = rx_http_get(url);
	struct rx_json *json = text ? rx_json_parse(text) : NULL;
	if (text && !json)
		rx_log("GET %s: the answer is not JSON", url);
	return json;
}
