/* How many WebSockets each address has, and what they sent. Of IPv6 the first 64 bits count, since that is what a household gets. Addresses
 * of this machine and of proxies that are trusted but told of nobody stand for many clients, and have no limit. */
#include "internal.h"

#include <arpa/inet.h>
#include <sys/random.h>

#include "../core/cidr.h"

#define BUCKETS 1024

struct rx_address {
	struct rx_address *next;
	unsigned char bytes[8];
	bool v6;
	int count;
	uint64_t paid_us;
};

static bool read_bytes(const char *ip, unsigned char bytes[8], bool *v6)
{
	unsigned char whole[16] = { 0 };
	*v6 = strchr(ip, ':') != NULL;
	if (inet_pton(*v6 ? AF_INET6 : AF_INET, ip, whole) != 1)
		return false;
	memcpy(bytes, whole, 8);
	return true;
}

/* The place of the pointer to the address, or where that would be put. The seed keeps strangers from filling one
 * bucket. */
static struct rx_address **find(struct rx_server *server, const unsigned char bytes[8], bool v6)
{
	while (!server->address_seed)
		if (getrandom(&server->address_seed, sizeof server->address_seed, 0) < 0)
			server->address_seed = rx_now_us();
	if (!server->addresses)
		server->addresses = rx_xcalloc(BUCKETS, sizeof *server->addresses);
	uint64_t hash = rx_hash(server->address_seed, bytes, 8);
	struct rx_address **place = &server->addresses[(hash ^ hash >> 32) % BUCKETS];
	while (*place && ((*place)->v6 != v6 || memcmp((*place)->bytes, bytes, 8) != 0))
		place = &(*place)->next;
	return place;
}

static bool is_exempt(const struct rx_server *server, const char *ip)
{
	static const char *const loopback[] = { "127.0.0.0/8", "::1", NULL };
	return rx_cidr_any(loopback, ip) || rx_cidr_any(server->options.settings.trusted_proxies, ip);
}

bool rx_address_full(struct rx_server *server, struct lws *wsi)
{
	char ip[64];
	unsigned char bytes[8];
	bool v6;
	int max = server->options.settings.connections_per_address;
	if (!max)
		return false;
	rx_server_client_ip(server, wsi, ip, sizeof ip);
	if (is_exempt(server, ip) || !read_bytes(ip, bytes, &v6))
		return false;
	const struct rx_address *address = *find(server, bytes, v6);
	if (!address || address->count < max)
		return false;
	rx_engine_complain(&server->engine, "refused a connection: %s has %d already (\"connections_per_address\")", ip,
			   max);
	return true;
}

struct rx_address *rx_address_enter(struct rx_server *server, struct lws *wsi)
{
	char ip[64];
	unsigned char bytes[8];
	bool v6;
	if (!server->options.settings.connections_per_address && !server->options.settings.events_per_address)
		return NULL;
	rx_server_client_ip(server, wsi, ip, sizeof ip);
	if (is_exempt(server, ip) || !read_bytes(ip, bytes, &v6))
		return NULL;
	struct rx_address **place = find(server, bytes, v6);
	if (!*place) {
		*place = rx_xcalloc(1, sizeof **place);
		memcpy((*place)->bytes, bytes, 8);
		(*place)->v6 = v6;
	}
	(*place)->count++;
	return *place;
}

void rx_address_leave(struct rx_server *server, struct rx_address *address)
{
	if (!address || --address->count)
		return;
	struct rx_address **place = find(server, address->bytes, address->v6);
	*place = address->next;
	free(address);
}

uint64_t *rx_address_paid(struct rx_address *address)
{
	return &address->paid_us;
}

void rx_addresses_release(struct rx_server *server)
{
	for (int i = 0; server->addresses && i < BUCKETS; i++)
		for (struct rx_address *address = server->addresses[i], *next; address; address = next) {
			next = address->next;
			free(address);
		}
	free(server->addresses);
	server->addresses = NULL;
}
