/* `/_script/<id>.js`: a script of a handler, for the one browser that was told of it (event/scripts.h). */
#include "exchange.h"

#include "../event/scripts.h"

bool rx_http_script(struct lws *wsi, void **user, const char *path, struct rx_answer *answer, bool head, int *result)
{
	static const char prefix[] = "/_script/";
	char id[33];
	if (strncmp(path, prefix, sizeof prefix - 1) != 0)
		return false;
	path += sizeof prefix - 1;
	char *text = NULL;
	if (!head && strlen(path) == sizeof id - 1 + 3 && !strcmp(path + sizeof id - 1, ".js")) {
		memcpy(id, path, sizeof id - 1);
		id[sizeof id - 1] = 0;
		text = rx_script_take(id);
	}
	if (!text) {
		answer->status = 404;
		answer->type = "text/plain; charset=utf-8";
		*result = rx_http_text(wsi, answer, "not found\n", head);
		return true;
	}
	answer->type = "text/javascript; charset=utf-8";
	answer->cache = "no-store";
	*result = rx_http_bytes(wsi, user, answer, text, strlen(text), false);
	return true;
}
