/* sitemap.xml (https://www.sitemaps.org/protocol.html): the addresses of an exported site that are known without a parameter, for search
 * engines. Made when rxconfig.json says where the site will be; a file of that name in assets/ wins. */
#include <unistd.h>

#include <cjson/cJSON.h>

#include "command.h"
#include "export_build.h"
#include "files.h"
#include "frontend.h"

#define SITEMAP "/sitemap.xml"
#define SITEMAP_MAX (50u << 20) /* bytes, by the protocol */

static void add_escaped(struct rx_buf *out, const char *text)
{
	for (; *text; text++)
		if (*text == '&')
			rx_buf_adds(out, "&amp;");
		else if (*text == '<')
			rx_buf_adds(out, "&lt;");
		else
			rx_buf_addc(out, *text);
}

/* "/any/[[...rest]]" answers "/any", too. Negative when a route has no address without a parameter. */
static int fixed_length(const char *route)
{
	const char *bracket = strchr(route, '[');
	if (!strcmp(route, "/404"))
		return -1;
	if (!bracket)
		return (int)strlen(route);
	if (strncmp(bracket, "[[", 2))
		return -1;
	return bracket - route > 1 ? (int)(bracket - route) - 1 : 1;
}

static void add_address(struct rx_buf *out, const struct rx_config *config, const char *route)
{
	int length = fixed_length(route);
	if (length < 0)
		return;
	rx_buf_adds(out, "  <url><loc>");
	add_escaped(out, config->deploy_url);
	add_escaped(out, config->frontend_path ? config->frontend_path : "");
	rx_buf_add(out, route, (size_t)length);
	rx_buf_adds(out, "</loc></url>\n");
}

int rx_export_sitemap(const struct rx_config *config, const cJSON *pages, struct rx_err *err)
{
	const cJSON *page;
	struct rx_buf out;
	if (rx_file_exists(RX_WEB "/public" SITEMAP))
		return 0;
	if (!config->deploy_url) {
		unlink(RX_EXPORT_SITE SITEMAP); /* of an earlier export */
		return 0;
	}
	rx_buf_init(&out, SITEMAP_MAX);
	rx_buf_adds(&out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
			  "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
	cJSON_ArrayForEach(page, pages)
	{
		const char *route = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(page, "route"));
		if (route)
			add_address(&out, config, route);
	}
	rx_buf_adds(&out, "</urlset>\n");
	int result = rx_file_update(RX_EXPORT_SITE SITEMAP, rx_buf_text(&out), out.len, err);
	rx_buf_release(&out);
	return result < 0 ? -1 : 0;
}
