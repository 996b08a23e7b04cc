/* Origin and Host. Everything is compared as it was written, but for letter case; nothing is resolved. */
#include "origin.h"

#include <arpa/inet.h>
#include <strings.h>

struct authority {
	char name[256]; /* lower case not needed: compared without case; "[::1]" with brackets */
	int port;       /* 0: none given */
};

static bool read_port(const char *text, int *port)
{
	char *end;
	if (*text < '0' || *text > '9' || strlen(text) > 5)
		return false;
	*port = (int)strtol(text, &end, 10);
	return !*end && *port > 0 && *port < 65536;
}

/* `name`, `name:port`, `[v6]` or `[v6]:port`. */
static bool read_authority(const char *text, struct authority *out)
{
	const char *end = *text == '[' ? strchr(text, ']') : strchr(text, ':');
	if (*text == '[' && !end)
		return false;
	size_t length = *text == '[' ? (size_t)(end - text) + 1 : end ? (size_t)(end - text) : strlen(text);
	if (!length || length >= sizeof out->name || strpbrk(text, "/\\@?# \t"))
		return false;
	memcpy(out->name, text, length);
	out->name[length] = 0;
	out->port = 0;
	text += length;
	return !*text || (*text == ':' && read_port(text + 1, &out->port));
}

static bool read_origin(const char *origin, struct authority *out)
{
	bool secure = !strncasecmp(origin, "https://", 8);
	if (!secure && strncasecmp(origin, "http://", 7) != 0)
		return false;
	if (!read_authority(origin + (secure ? 8 : 7), out))
		return false;
	if (!out->port)
		out->port = secure ? 443 : 80;
	return true;
}

static bool loopback(const char *name)
{
	return !strcasecmp(name, "localhost") || !strcmp(name, "127.0.0.1") || !strcmp(name, "[::1]");
}

static bool address(const char *name)
{
	char plain[sizeof((struct authority *)0)->name];
	unsigned char bytes[16];
	size_t length = strlen(name);
	if (*name != '[')
		return inet_pton(AF_INET, name, bytes) == 1;
	memcpy(plain, name + 1, length - 2);
	plain[length - 2] = 0;
	return inet_pton(AF_INET6, plain, bytes) == 1;
}

static bool our_port(const struct rx_origin_rules *rules, int port)
{
	for (int i = 0; i < rules->port_count; i++)
		if (rules->ports[i] == port)
			return true;
	return false;
}

/* A listen host of IPv6 may be written with or without brackets. */
static bool listen_name(const struct rx_origin_rules *rules, const char *name)
{
	size_t length = strlen(name);
	for (const char *const *at = rules->names; at && *at; at++)
		if (!strcasecmp(*at, name) ||
		    (*name == '[' && strchr(*at, ':') && strlen(*at) == length - 2 && !strncasecmp(*at, name + 1, length - 2)))
			return true;
	return false;
}

static bool configured_host(const struct rx_origin_rules *rules, const char *host, const struct authority *parsed)
{
	for (const char *const *at = rules->hosts; at && *at; at++)
		if (!strcasecmp(*at, host) || !strcasecmp(*at, parsed->name))
			return true;
	struct authority origin;
	for (const char *const *at = rules->origins; at && *at; at++)
		if (read_origin(*at, &origin) && !loopback(origin.name) && !strcasecmp(origin.name, parsed->name))
			return true;
	return false;
}

static bool frontend_port(const struct rx_origin_rules *rules, int port)
{
	struct authority origin;
	for (const char *const *at = rules->origins; at && *at; at++)
		if (read_origin(*at, &origin) && origin.port == port)
			return true;
	return false;
}

bool rx_host_allowed(const struct rx_origin_rules *rules, const char *host)
{
	struct authority parsed;
	if (!host || !read_authority(host, &parsed))
		return false;
	if (configured_host(rules, host, &parsed))
		return true;
	return loopback(parsed.name) || listen_name(rules, parsed.name) || (rules->everywhere && address(parsed.name));
}

bool rx_origin_allowed(const struct rx_origin_rules *rules, const char *origin, const char *host)
{
	struct authority from, to;
	for (const char *const *at = rules->origins; at && *at; at++)
		if (!strcasecmp(*at, origin))
			return true;
	if (!read_origin(origin, &from) || !host || !rx_host_allowed(rules, host) || !read_authority(host, &to))
		return false;
	if (loopback(from.name) && our_port(rules, from.port))
		return true;
	if (strcasecmp(from.name, to.name) != 0)
		return false;
	int port = to.port ? to.port : !strncasecmp(origin, "https:", 6) ? 443 : 80;
	return from.port == port || frontend_port(rules, from.port);
}
