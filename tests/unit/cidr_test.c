/* Addresses and networks (core/cidr.h). */
#include "core/cidr.h"
#include "tap.h"

static void test_valid(void)
{
	static const char *const good[] = { "10.0.0.7", "10.0.0.0/8", "0.0.0.0/0", "10.0.0.7/32", "::1", "fd00::/8", "::/0", "::ffff:1.2.3.4/128" };
	static const char *const bad[] = { "", "/8", "10.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8x", "::/129", "proxy.example",
					   "10.0.0.0/0008", " 10.0.0.7", "[::1]", "10.0.0.7:80" };
	for (size_t i = 0; i < RX_COUNT(good); i++)
		ok(rx_cidr_valid(good[i]), "'%s' is one", good[i]);
	for (size_t i = 0; i < RX_COUNT(bad); i++)
		ok(!rx_cidr_valid(bad[i]), "'%s' is none", bad[i]);
}

static void test_has(void)
{
	ok(rx_cidr_has("10.0.0.7", "10.0.0.7"), "an address has itself");
	ok(!rx_cidr_has("10.0.0.7", "10.0.0.8"), "and no other");
	ok(rx_cidr_has("10.0.0.0/8", "10.255.1.2") && !rx_cidr_has("10.0.0.0/8", "11.0.0.0"), "whole bytes");
	ok(rx_cidr_has("192.168.4.0/22", "192.168.7.255") && !rx_cidr_has("192.168.4.0/22", "192.168.8.0"), "bits within a byte");
	ok(rx_cidr_has("0.0.0.0/0", "8.8.8.8") && !rx_cidr_has("0.0.0.0/0", "2001:db8::1"), "all of IPv4 has no IPv6");
	ok(rx_cidr_has("10.0.0.0/8", "::ffff:10.1.2.3"), "a mapped address is the IPv4 one");
	ok(rx_cidr_has("fd00::/8", "fdab::1") && !rx_cidr_has("fd00::/8", "fe80::1"), "IPv6");
	ok(rx_cidr_has("::/0", "2001:db8::1") && !rx_cidr_has("::1", "::2"), "IPv6, all and one");
	ok(!rx_cidr_has("10.0.0.0/8", "unknown") && !rx_cidr_has("x", "10.0.0.1"), "what is no address is in none");
}

static void test_any(void)
{
	static const char *const list[] = { "10.0.0.0/8", "::1", NULL };
	ok(rx_cidr_any(list, "::1") && rx_cidr_any(list, "10.9.9.9"), "one of a list");
	ok(!rx_cidr_any(list, "127.0.0.1") && !rx_cidr_any(NULL, "127.0.0.1"), "none of a list");
}

static const char *asked_by(const char *peer, const char *list)
{
	static const char *const proxies[] = { "10.0.0.0/8", "::1", NULL };
	static char address[64];
	snprintf(address, sizeof address, "%s", peer);
	rx_cidr_forwarded(proxies, list, address, sizeof address);
	return address;
}

static void test_forwarded(void)
{
	char long_list[200];
	memset(long_list, '1', sizeof long_list - 1);
	long_list[sizeof long_list - 1] = 0;
	is_str(asked_by("8.8.8.8", "1.2.3.4"), "8.8.8.8", "a stranger is not believed");
	is_str(asked_by("10.0.0.1", "1.2.3.4"), "1.2.3.4", "a proxy is");
	is_str(asked_by("10.0.0.1", "6.6.6.6, 1.2.3.4"), "1.2.3.4", "what a stranger claims before that counts for nothing");
	is_str(asked_by("10.0.0.1", "6.6.6.6,1.2.3.4 \t, \t10.0.0.2"), "1.2.3.4", "a chain of proxies, with blanks");
	is_str(asked_by("::1", "10.0.0.5"), "10.0.0.5", "a proxy that asks for itself");
	is_str(asked_by("10.0.0.1", ""), "10.0.0.1", "nothing is forwarded");
	is_str(asked_by("10.0.0.1", "1.2.3.4,,"), "10.0.0.1", "an empty member ends it");
	is_str(asked_by("10.0.0.1", long_list), "10.0.0.1", "as does one that is no address by its length");
}

int main(void)
{
	test_valid();
	test_has();
	test_any();
	test_forwarded();
	return done_testing();
}
