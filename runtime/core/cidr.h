/* Addresses and networks as people write them: "10.0.0.7", "10.0.0.0/8", "::1", "fd00::/8". */
#ifndef RX_CORE_CIDR_H
#define RX_CORE_CIDR_H

#include "base.h"

/* True when `text` is an IPv4 or IPv6 address, with or without the number of bits that count. */
bool rx_cidr_valid(const char *text);
/* True when `address` ("192.168.1.5", "::1", "::ffff:10.0.0.7", the last one the same as 10.0.0.7) lies in `network`.
 * False when one of them is not valid. */
bool rx_cidr_has(const char *network, const char *address);
/* The same for a list that ends with NULL; NULL is an empty one. */
bool rx_cidr_any(const char *const *networks, const char *address);
/* Who asks through proxies. `address` (of `size` bytes) holds the peer's; for as long as it is one of `trusted`, it becomes the next one of
 * `list`, an X-Forwarded-For, from the right: each proxy appends who asked it, and what stands left of the first stranger is that stranger's
 * own claim. */
void rx_cidr_forwarded(const char *const *trusted, const char *list, char *address, size_t size);

#endif
