/* Text, environment and log lines for handlers. */
#include "../core/base.h"
#include "../include/reflex/handler.h"
#include "../state/states.h"
#include "scratch.h"

rx_str rx_printf(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	char *text = rx_arena_vprintf(rx_scratch_arena(), format, args);
	va_end(args);
	return text ? text : "";
}

rx_str rx_copy(const char *text)
{
	return text ? rx_arena_strdup(rx_scratch_arena(), text) : "";
}

void *rx_alloc(size_t size)
{
	return rx_arena_alloc(rx_scratch_arena(), size);
}

rx_str rx_env(const char *name, const char *otherwise)
{
	const char *value = getenv(name);
	return value && *value ? value : otherwise;
}

static const char *deploy_url = "";

void rx_deploy_url_set(const char *url)
{
	deploy_url = url ? url : "";
}

rx_str rx_deploy_url(void)
{
	return deploy_url;
}

void rx_log(const char *format, ...)
{
	char text[1024];
	va_list args;
	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	if (rx_handler_log)
		rx_handler_log("info", text);
}
