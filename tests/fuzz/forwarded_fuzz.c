/* Fuzz target: who asks through proxies (X-Forwarded-For) and the networks of `trusted_proxies` (runtime/core/cidr.c). The first line is a
 * network, the second the peer, the third the header. What a stranger claims never counts.
 *
 * sources: runtime/core/cidr.c runtime/core/base.c
 * libs:
 */
#include "core/cidr.h"

#define SIZE 64

static const char *const proxies[] = { "127.0.0.0/8", "::1", "10.0.0.0/8", "fd00::/8", "192.168.1.7", NULL };

static char *line(const uint8_t **at, size_t *left)
{
	const uint8_t *end = memchr(*at, '\n', *left);
	size_t length = end ? (size_t)(end - *at) : *left;
	char *text = rx_xstrndup((const char *)*at, length);
	*at += length + (end != NULL);
	*left -= length + (end != NULL);
	return text;
}

static void check_network(const char *network, const char *address)
{
	const char *const list[] = { network, NULL };
	bool has = rx_cidr_has(network, address);
	if (has && (!rx_cidr_valid(network) || !rx_cidr_valid(address) || strchr(address, '/')))
		abort();
	if (has != rx_cidr_any(list, address))
		abort();
	if (rx_cidr_valid(network) && !strchr(network, '/') && !rx_cidr_has(network, network))
		abort();
}

/* `header` with `before` at its left gives the same stranger. */
static void check_claim(const char *before, const char *peer, const char *header, const char *stranger)
{
	char address[SIZE];
	char *claimed = rx_xprintf("%s,%s", before, header);
	snprintf(address, sizeof address, "%s", peer);
	rx_cidr_forwarded(proxies, claimed, address, sizeof address);
	if (strcmp(address, stranger) != 0)
		abort();
	free(claimed);
}

static void check_forwarded(const char *peer, const char *header)
{
	char address[SIZE];
	if (strlen(peer) >= sizeof address)
		return;
	snprintf(address, sizeof address, "%s", peer);
	rx_cidr_forwarded(proxies, header, address, sizeof address);
	if (strcmp(address, peer) != 0 && (!*address || !strstr(header, address) || strchr(address, ',') || !rx_cidr_any(proxies, peer)))
		abort();
	if (!rx_cidr_any(proxies, address)) {
		check_claim("1.2.3.4", peer, header, address);
		check_claim("10.0.0.1, nobody", peer, header, address);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	char *network = line(&bytes, &length), *peer = line(&bytes, &length), *header = line(&bytes, &length);
	check_network(network, peer);
	check_forwarded(peer, header);
	free(network);
	free(peer);
	free(header);
	return 0;
}

#include "replay.h"
