/* "redis://user:password@host:6379/0?prefix=shop" and "unix:///run/redis.sock?db=0": see redis_url.h. */
#include "redis_url.h"

#include <ctype.h>

#include "store.h"

#define PORT 6379
#define DATABASES 65536

static int hex(char c)
{
	return isdigit((unsigned char)c) ? c - '0' : (tolower((unsigned char)c) - 'a') + 10;
}

/* "p%40ss" is "p@ss". */
static char *decode(const char *text, size_t length)
{
	char *out = rx_xmalloc(length + 1), *to = out;
	for (size_t i = 0; i < length; i++)
		if (text[i] == '%' && i + 2 < length && isxdigit((unsigned char)text[i + 1]) && isxdigit((unsigned char)text[i + 2])) {
			*to++ = (char)(hex(text[i + 1]) * 16 + hex(text[i + 2]));
			i += 2;
		} else {
			*to++ = text[i];
		}
	*to = 0;
	return out;
}

/* -1: no number, or too large. */
static int number(const char *text, size_t length, int max)
{
	int result = 0;
	for (size_t i = 0; i < length; i++) {
		if (!isdigit((unsigned char)text[i]) || result > max)
			return -1;
		result = result * 10 + (text[i] - '0');
	}
	return length && result <= max ? result : -1;
}

static const char *parse_query(struct rx_redis_url *url, const char *query)
{
	while (*query) {
		size_t length = strcspn(query, "&"), name = strcspn(query, "=&");
		const char *value = query + name + (query[name] == '=');
		size_t left = (size_t)(query + length - value);
		if (name == 2 && !strncmp(query, "db", 2)) {
			if ((url->database = number(value, left, DATABASES)) < 0)
				return "the database is a number, like \"?db=0\"";
		} else if (name == 6 && !strncmp(query, "prefix", 6) && left) {
			free(url->prefix);
			url->prefix = decode(value, left);
		} else {
			return "after '?' there can be \"prefix=NAME\" and \"db=NUMBER\"";
		}
		query += length + (query[length] == '&');
	}
	return NULL;
}

static void parse_user(struct rx_redis_url *url, const char *text, size_t length)
{
	const char *colon = memchr(text, ':', length);
	size_t user = colon ? (size_t)(colon - text) : length;
	if (user)
		url->user = decode(text, user);
	if (colon)
		url->password = decode(colon + 1, length - user - 1);
}

static const char *parse_host(struct rx_redis_url *url, const char *text, size_t length)
{
	const char *end = text + length, *colon = end;
	bool brackets = length && *text == '[';
	if (brackets) { /* [::1]:6379 */
		const char *close = memchr(text, ']', length);
		if (!close)
			return "']' is missing after the address";
		url->host = rx_xstrndup(text + 1, (size_t)(close - text - 1));
		colon = close + 1;
	} else {
		colon = memchr(text, ':', length);
		colon = colon ? colon : end;
		url->host = rx_xstrndup(text, (size_t)(colon - text));
	}
	if (!*url->host)
		return "the host is missing: \"redis://localhost:6379\"";
	if (colon < end && (*colon != ':' || (url->port = number(colon + 1, (size_t)(end - colon - 1), 65535)) <= 0))
		return "the port is a number from 1 to 65535";
	url->name = rx_xprintf(brackets ? "[%s]:%d" : "%s:%d", url->host, url->port);
	return NULL;
}

static const char *parse_network(struct rx_redis_url *url, const char *text)
{
	size_t length = strcspn(text, "/?");
	const char *at = NULL, *problem;
	for (size_t i = 0; i < length; i++)
		if (text[i] == '@')
			at = text + i;
	if (at)
		parse_user(url, text, (size_t)(at - text));
	const char *host = at ? at + 1 : text, *rest = text + length;
	if ((problem = parse_host(url, host, (size_t)(rest - host))))
		return problem;
	size_t database = *rest == '/' ? strcspn(rest + 1, "?") : 0;
	if (database && (url->database = number(rest + 1, database, DATABASES)) < 0)
		return "after the last '/' stands the number of a database, like \"redis://localhost:6379/0\"";
	rest += (*rest == '/') + database;
	return *rest == '?' ? parse_query(url, rest + 1) : NULL;
}

static const char *parse_socket(struct rx_redis_url *url, const char *text)
{
	size_t length = strcspn(text, "?");
	const char *slash = memchr(text, '/', length);
	if (!slash || slash + 1 == text + length)
		return "a socket is given by its path: \"unix:///run/redis/redis.sock\"";
	if (slash > text && slash[-1] == '@')
		parse_user(url, text, (size_t)(slash - text - 1));
	url->path = decode(slash, (size_t)(text + length - slash));
	url->name = rx_xstrdup(url->path);
	return text[length] == '?' ? parse_query(url, text + length + 1) : NULL;
}

const char *rx_redis_url_parse(struct rx_redis_url *url, const char *text)
{
	*url = (struct rx_redis_url){ .port = PORT };
	if (!strncmp(text, "redis://", 8) || !strncmp(text, "valkey://", 9))
		return parse_network(url, strstr(text, "://") + 3);
	if (!strncmp(text, "unix://", 7))
		return parse_socket(url, text + 7);
	if (!strncmp(text, "rediss://", 9) || !strncmp(text, "valkeys://", 10))
		return "TLS is not spoken here: use a tunnel on this machine (stunnel), or a private network, and \"redis://\"";
	return "a Redis server is given as \"redis://user:password@host:6379/0\" or \"unix:///path\"";
}

void rx_redis_url_release(struct rx_redis_url *url)
{
	free(url->host);
	free(url->path);
	free(url->user);
	free(url->password);
	free(url->prefix);
	free(url->name);
	*url = (struct rx_redis_url){ 0 };
}

const char *rx_store_redis_problem(const char *text)
{
	struct rx_redis_url url;
	const char *problem = rx_redis_url_parse(&url, text);
	rx_redis_url_release(&url);
	return problem;
}

bool rx_store_redis_has_password(const char *text)
{
	struct rx_redis_url url;
	rx_redis_url_parse(&url, text);
	bool has = url.password && *url.password;
	rx_redis_url_release(&url);
	return has;
}
