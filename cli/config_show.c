/* `reflex __config`: the configuration as this tool understands it, file and environment together, as one JSON object.
 * For finding out where a setting comes from, and for the tests. */
#include "command.h"
#include "config.h"
#include "config_keys.h"
#include "term.h"

static void add_text(struct rx_buf *out, const char *text)
{
	if (text)
		rx_buf_add_json(out, text, strlen(text));
	else
		rx_buf_adds(out, "null");
}

static void add_list(struct rx_buf *out, const struct rx_strings *list)
{
	rx_buf_addc(out, '[');
	for (int i = 0; i < list->len; i++) {
		rx_buf_adds(out, i ? "," : "");
		add_text(out, list->at[i]);
	}
	rx_buf_addc(out, ']');
}

static void add_value(struct rx_buf *out, const struct rx_config_key *key, const struct rx_config *config)
{
	const void *member = (const char *)config + key->offset;
	if (key->secret)
		add_text(out, *(char *const *)member ? "set" : NULL);
	else if (key->kind == RX_KEY_TEXT)
		add_text(out, *(char *const *)member);
	else if (key->kind == RX_KEY_LIST)
		add_list(out, member);
	else if (key->kind == RX_KEY_CHOICE)
		add_text(out, key->choices[*(const int *)member]);
	else if (key->kind == RX_KEY_BOOL)
		rx_buf_adds(out, *(const int *)member ? "true" : "false");
	else if (key->kind == RX_KEY_SIZE)
		rx_buf_add_int(out, *(const int64_t *)member);
	else if (*(const int *)member < key->min)
		rx_buf_adds(out, "null");
	else
		rx_buf_add_int(out, *(const int *)member);
}

static int run(const struct rx_args *args)
{
	struct rx_config config;
	struct rx_buf out;
	size_t count;
	int code = rx_config_open(&config, args);
	if (code != RX_EXIT_OK)
		return code;
	const struct rx_config_key *keys = rx_config_keys(&count);
	rx_buf_init(&out, 1u << 20);
	for (size_t i = 0; i < count; i++) {
		rx_buf_addf(&out, "%s\"%s\":", i ? "," : "{", keys[i].name);
		add_value(&out, &keys[i], &config);
	}
	rx_buf_addc(&out, '}');
	if (rx_term_json())
		rx_term_event("config", RX_FIELD_JSON("config", rx_buf_text(&out)));
	else
		rx_term_out("%s", rx_buf_text(&out));
	rx_buf_release(&out);
	rx_config_release(&config);
	return RX_EXIT_OK;
}

const struct rx_command rx_command_config = {
	.name = "__config",
	.summary = "show the configuration",
	.usage = "[options]",
	.run = run,
};
