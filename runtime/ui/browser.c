/* References to what only the browser knows: its address, the colour mode, whether the backend has answered. They are vars of the states
 * "$route" and "$app", which router.js, theme.js and socket.js of the frontend keep up to date. */
#include "node.h"

static rx reference(const char *dep, enum rx_kind kind)
{
	struct rx_ui *ui = rx_ui_current();
	struct rx_node *node = rx_node_new(ui, RX_NODE_VAR, 0);
	node->var.dep = dep;
	node->dynamic = true;
	node->shape = rx_shape_scalar(kind);
	return rx_handle_of(ui, node);
}

static rx part_of_route(const char *part, const char *name)
{
	struct rx_ui *ui = rx_ui_current();
	return ui ? reference(rx_arena_printf(&ui->arena, "$route.%s%s", part, name), RX_KIND_STR) : NULL;
}

rx rx_ui_param(const char *name)
{
	return part_of_route("param:", name);
}

rx rx_ui_query(const char *name)
{
	return part_of_route("query:", name);
}

rx rx_route_path(void)
{
	return part_of_route("path", "");
}

rx rx_browser_var_(const char *name)
{
	struct rx_ui *ui = rx_ui_current();
	bool truth = !strcmp(name, "is_hydrated");
	return ui ? reference(rx_arena_printf(&ui->arena, "$app.%s", name), truth ? RX_KIND_BOOL : RX_KIND_STR) : NULL;
}
