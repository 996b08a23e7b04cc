/* `reflex __node`: prints the path of the Node.js that the tool uses, installing its own when the machine's is missing
 * or too old. For the tests, which need one for themselves. */
#include "command.h"
#include "packages.h"
#include "term.h"

static int run(const struct rx_args *args)
{
	(void)args;
	struct rx_err err = { .hint = "" };
	char *node = rx_node_find(".", &err);
	if (!node)
		return rx_term_err(&err);
	rx_term_out("%s", node);
	free(node);
	return RX_EXIT_OK;
}

const struct rx_command rx_command_node = {
	.name = "__node",
	.summary = "show the path of Node.js",
	.usage = "[options]",
	.run = run,
};
