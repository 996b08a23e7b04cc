/* The server's own copy of what it was told at its start. */
#include "internal.h"

#define MAX_MESSAGE (1u << 20)

static char *copy_text(const char *text)
{
	return text ? rx_xstrdup(text) : NULL;
}

static const char *const *copy_list(const char *const *list)
{
	size_t count = 0;
	while (list && list[count])
		count++;
	const char **copy = rx_xcalloc(count + 1, sizeof *copy);
	for (size_t i = 0; i < count; i++)
		copy[i] = rx_xstrdup(list[i]);
	return copy;
}

static void free_list(const char *const *list)
{
	for (size_t i = 0; list && list[i]; i++)
		free((char *)list[i]);
	free((void *)list);
}

/* "", "/api": no slash at the end. */
static char *copy_prefix(const char *prefix)
{
	char *copy = rx_xstrdup(prefix ? prefix : "");
	size_t length = strlen(copy);
	while (length && copy[length - 1] == '/')
		copy[--length] = 0;
	return copy;
}

void rx_server_copy_options(struct rx_server *server, const struct rx_server_options *from)
{
	struct rx_server_options *to = &server->options;
	*to = *from;
	for (int i = 0; i < to->listen_count; i++)
		to->listen[i].host = copy_text(from->listen[i].host);
	to->backend_path = copy_prefix(from->backend_path);
	to->frontend_path = copy_prefix(from->frontend_path);
	to->origins = copy_list(from->origins);
	to->hosts = copy_list(from->hosts);
	to->static_dir = copy_text(from->static_dir);
	to->upload_dir = copy_text(from->upload_dir);
	to->settings.trusted_proxies = copy_list(from->settings.trusted_proxies);
	to->settings.deploy_url = copy_text(from->settings.deploy_url);
	to->settings.db_url = copy_text(from->settings.db_url);
	to->settings.uploaded_files_dir = copy_text(from->settings.uploaded_files_dir);
	to->settings.tls_certificate = copy_text(from->settings.tls_certificate);
	to->settings.tls_key = copy_text(from->settings.tls_key);
	if (!to->max_message)
		to->max_message = MAX_MESSAGE;
	server->event_path = rx_xprintf("%s/_event", to->backend_path);
}

void rx_server_free_options(struct rx_server_options *options)
{
	for (int i = 0; i < options->listen_count; i++)
		free((char *)options->listen[i].host);
	free((char *)options->backend_path);
	free((char *)options->frontend_path);
	free((char *)options->static_dir);
	free((char *)options->upload_dir);
	free_list(options->origins);
	free_list(options->hosts);
	free_list(options->settings.trusted_proxies);
	free((char *)options->settings.deploy_url);
	free((char *)options->settings.db_url);
	free((char *)options->settings.uploaded_files_dir);
	free((char *)options->settings.tls_certificate);
	free((char *)options->settings.tls_key);
}
