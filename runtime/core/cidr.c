/* Addresses and networks: see cidr.h. Both kinds become 16 bytes: IPv4 is its mapped form, ::ffff:a.b.c.d (RFC 4291).
 */
#include "cidr.h"

#include <arpa/inet.h>

#define MAPPED_BITS 96

struct network {
	unsigned char bytes[16];
	int bits;
};

static bool address_parse(const char *text, struct network *to)
{
	struct in_addr four;
	to->bits = 128;
	if (inet_pton(AF_INET6, text, to->bytes) == 1)
		return true;
	if (inet_pton(AF_INET, text, &four) != 1)
		return false;
	memset(to->bytes, 0, 10);
	memset(to->bytes + 10, 0xff, 2);
	memcpy(to->bytes + 12, &four, 4);
	return true;
}

/* The digits after the slash. */
static int bits_parse(const char *text, int max)
{
	int bits = 0;
	size_t length = strlen(text);
	if (!length || length > 3 || text[strspn(text, "0123456789")])
		return -1;
	for (const char *p = text; *p; p++)
		bits = bits * 10 + (*p - '0');
	return bits <= max ? bits : -1;
}

static bool network_parse(const char *text, struct network *to)
{
	char address[INET6_ADDRSTRLEN];
	const char *slash = strchr(text, '/');
	size_t length = slash ? (size_t)(slash - text) : strlen(text);
	if (length >= sizeof address)
		return false;
	memcpy(address, text, length);
	address[length] = 0;
	if (!address_parse(address, to))
		return false;
	bool four = !strchr(address, ':');
	int bits = slash ? bits_parse(slash + 1, four ? 32 : 128) : four ? 32 : 128;
	to->bits = bits + (four ? MAPPED_BITS : 0);
	return bits >= 0;
}

bool rx_cidr_valid(const char *text)
{
	struct network network;
	return network_parse(text, &network);
}

bool rx_cidr_has(const char *network, const char *address)
{
	struct network wide, one;
	if (!network_parse(network, &wide) || !address_parse(address, &one))
		return false;
	int whole = wide.bits / 8, rest = wide.bits % 8;
	if (memcmp(wide.bytes, one.bytes, (size_t)whole))
		return false;
	return !rest || (wide.bytes[whole] ^ one.bytes[whole]) >> (8 - rest) == 0;
}

bool rx_cidr_any(const char *const *networks, const char *address)
{
	for (const char *const *at = networks; at && *at; at++)
		if (rx_cidr_has(*at, address))
			return true;
	return false;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

void rx_cidr_forwarded(const char *const *trusted, const char *list, char *address, size_t size)
{
	for (const char *end = list + strlen(list); end > list && rx_cidr_any(trusted, address);) {
		const char *start = end, *comma;
		while (start > list && start[-1] != ',')
			start--;
		comma = start > list ? start - 1 : list;
		while (start < end && is_blank(*start))
			start++;
		while (end > start && is_blank(end[-1]))
			end--;
		size_t length = (size_t)(end - start);
		if (!length || length >= size)
			return;
		memcpy(address, start, length);
		address[length] = 0;
		end = comma;
	}
}
