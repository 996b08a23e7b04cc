/* The table of the keys of `rxconfig.json`: what each may hold and where it goes in struct rx_config. Used by config.c.
 */
#ifndef RX_CLI_CONFIG_KEYS_H
#define RX_CLI_CONFIG_KEYS_H

#include "config.h"

enum rx_key_kind { RX_KEY_TEXT, RX_KEY_INT, RX_KEY_SIZE, RX_KEY_CHOICE, RX_KEY_LIST, RX_KEY_BOOL };

struct rx_config_key {
	const char *name;
	enum rx_key_kind kind;
	size_t offset;              /* of the member of struct rx_config; RX_KEY_BOOL: an int, 0 or 1 */
	int64_t min, max;           /* RX_KEY_INT (the member is an int), RX_KEY_SIZE (an int64_t) */
	const char *wants;          /* what such a number has to be */
	const char *const *choices; /* RX_KEY_CHOICE: ends with NULL; the member is an int that holds the index */
	/* Texts and elements of lists: returns what is wrong with `text`, or NULL. */
	const char *(*problem)(const char *text);
	bool secret; /* the value is in no message */
	bool path; /* gets a leading slash and loses the final one; "" stays */
};

const struct rx_config_key *rx_config_keys(size_t *count);
const struct rx_config_key *rx_config_key_find(const char *name);
/* The name that was probably meant, or NULL. */
const char *rx_config_key_near(const char *name);
/* "a number from 1 to 65535", "a text", "one of \"sqlite\", \"memory\"", "a list of texts": static memory. */
const char *rx_config_key_wants(const struct rx_config_key *key);

/* Store a value. For a list, _text adds an element. 0, or -1 with what is wrong, without the place. */
int rx_config_key_text(const struct rx_config_key *key, struct rx_config *config, const char *text, struct rx_err *err);
int rx_config_key_number(const struct rx_config_key *key, struct rx_config *config, double number, struct rx_err *err);
/* Empties a list. */
void rx_config_key_clear(const struct rx_config_key *key, struct rx_config *config);

void rx_config_defaults(struct rx_config *config);

#endif
