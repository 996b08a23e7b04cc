/* HTTP requests from handlers, with libcurl's easy interface. Blocking: the engine lets other clients go on meanwhile. */
#include <curl/curl.h>
#include <pthread.h>

#include "../core/buf.h"
#include "../include/reflex/handler.h"

#define BODY_MAX (16u << 20)
#define REDIRECTS_MAX 5L
#define TIMEOUT_SECONDS 30L
#define CONNECT_SECONDS 10L

static void start_curl(void)
{
	curl_global_init(CURL_GLOBAL_DEFAULT);
}

static size_t receive(char *bytes, size_t size, size_t count, void *body)
{
	rx_buf_add(body, bytes, size * count);
	return ((struct rx_buf *)body)->overflow ? 0 : size * count;
}

static CURL *request(const char *url, struct rx_buf *body, char *error)
{
	CURL *curl = curl_easy_init();
	if (!curl)
		return NULL;
	curl_easy_setopt(curl, CURLOPT_URL, url);
	curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
	curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
	curl_easy_setopt(curl, CURLOPT_MAXREDIRS, REDIRECTS_MAX);
	curl_easy_setopt(curl, CURLOPT_TIMEOUT, TIMEOUT_SECONDS);
	curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, CONNECT_SECONDS);
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
	curl_easy_setopt(curl, CURLOPT_USERAGENT, "reflex");
	curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive);
	curl_easy_setopt(curl, CURLOPT_WRITEDATA, body);
	curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, error);
	return curl;
}

static bool perform(CURL *curl, const char *url, const struct rx_buf *body, const char *error)
{
	CURLcode code = curl_easy_perform(curl);
	long status = 0;
	curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
	if (code == CURLE_OK && status >= 200 && status < 300)
		return true;
	if (body->overflow)
		rx_log("GET %s: the answer is longer than %u MiB", url, BODY_MAX >> 20);
	else if (code != CURLE_OK)
		rx_log("GET %s: %s", url, *error ? error : curl_easy_strerror(code));
	else
		rx_log("GET %s: status %ld", url, status);
	return false;
}

rx_str rx_http_get(const char *url)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	pthread_once(&once, start_curl);
	char error[CURL_ERROR_SIZE] = "";
	struct rx_buf body;
	rx_buf_init(&body, BODY_MAX);
	CURL *curl = request(url, &body, error);
	bool ok = curl && perform(curl, url, &body, error);
	curl_easy_cleanup(curl);
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
