/* What an author names: see component_source.h. */
#include "component_source.h"
#include "files.h"

#define LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~"

/* "chart.js" and "@scope/x.js" are packages, "components/x.js" is a file. */
static bool is_file(const char *given)
{
	bool script = rx_path_ends(given, ".js") || rx_path_ends(given, ".ts");
	return rx_path_ends(given, ".jsx") || rx_path_ends(given, ".tsx") || (script && strchr(given, '/') && *given != '@');
}

static int take_file(struct rx_component_source *source, struct rx_err *err)
{
	const char *name = source->given;
	while (!strncmp(name, "./", 2))
		name += 2;
	if (strncmp(name, "components/", 11) || !rx_path_safe(name)) {
		if (!rx_file_exists(name))
			return rx_err_set(err, "there is no file '%s'", name), rx_err_hint(err, "ls components");
		rx_err_set(err, "'%s' is not in components/", name);
		return rx_err_hint(err, "mkdir -p components && mv %s components/", name);
	}
	source->file = rx_xstrdup(name);
	source->package = rx_xprintf("$/%.*s", (int)(strrchr(name, '.') - name), name);
	source->header = rx_xprintf("%s.h", rx_path_base(source->package));
	return 0;
}

/* "name", or "@scope/name". */
static bool is_name(const char *name)
{
	const char *rest = *name == '@' ? strchr(name, '/') : name - 1;
	if (!rest || rest - name == 1)
		return false;
	size_t length = strspn(rest + 1, LETTERS);
	return length && !rest[1 + length] && rest[1] != '.' && strspn(name + 1, LETTERS "/") == strlen(name + 1);
}

/* "@scope/name@^1.2" */
static int take_package(struct rx_component_source *source, struct rx_err *err)
{
	const char *given = source->given, *at = *given ? strchr(given + 1, '@') : NULL;
	source->package = at ? rx_xstrndup(given, (size_t)(at - given)) : rx_xstrdup(given);
	source->version = at && at[1] ? rx_xstrdup(at + 1) : NULL;
	if (!is_name(source->package)) {
		rx_err_set(err, "'%s' is no name of an npm package", given);
		return rx_err_hint(err, "reflex component add react-colorful, or a file: reflex component add ./components/Gauge.jsx");
	}
	source->header = rx_xprintf("%s.h", source->package + (*source->package == '@'));
	for (char *p = source->header; *p; p++)
		*p = *p == '/' ? '-' : *p;
	return 0;
}

int rx_component_source_take(struct rx_component_source *source, const char *given, struct rx_err *err)
{
	*source = (struct rx_component_source){ .given = rx_xstrdup(given) };
	if (is_file(given) ? take_file(source, err) : take_package(source, err))
		return -1;
	source->path = rx_path_join(RX_COMPONENT_HEADERS, source->header);
	return 0;
}

void rx_component_source_release(struct rx_component_source *source)
{
	free(source->given);
	free(source->package);
	free(source->version);
	free(source->file);
	free(source->header);
	free(source->path);
	*source = (struct rx_component_source){ 0 };
}
