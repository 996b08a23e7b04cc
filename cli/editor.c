/* Files for editors: see editor.h. */
#include "editor.h"

#include "files.h"

#define SCHEMA "rxconfig.schema.json"
#define MAX_FILE (1u << 20)

/* True when the flags name a folder that has reflex.h; the user may have changed the rest. */
static bool flags_good(const char *path)
{
	char *text;
	bool good = false;
	if (!rx_file_exists(path) || rx_file_read(path, MAX_FILE, &text, NULL, NULL))
		return false;
	for (const char *at = strstr(text, "-I"); at && !good; at = strstr(at + 2, "-I")) {
		char *folder = rx_xstrndup(at + 2, strcspn(at + 2, "\r\n")), *header = rx_path_join(folder, "reflex.h");
		good = rx_file_exists(header);
		free(header);
		free(folder);
	}
	free(text);
	return good;
}

static int write_flags(const char *folder, struct rx_err *err)
{
	char *path = rx_path_join(folder, RX_EDITOR_FLAGS), *include = NULL;
	int result = 0;
	if (!flags_good(path) && !(include = rx_install_path(RX_INSTALL_INCLUDE, err)))
		result = -1;
	if (include) {
		char *text = rx_xprintf("-std=gnu11\n-fms-extensions\n-Wall\n-Wextra\n-Wno-missing-field-initializers\n"
					"-Wno-unused-parameter\n-I%s\n",
					include);
		result = rx_file_write(path, text, strlen(text), err);
		free(text);
	}
	free(include);
	free(path);
	return result;
}

static int write_schema(const char *folder, struct rx_err *err)
{
	char *scaffolds = rx_install_path(RX_INSTALL_SCAFFOLDS, err), *text = NULL;
	if (!scaffolds)
		return -1;
	char *from = rx_path_join(scaffolds, SCHEMA), *to = rx_path_join(folder, RX_EDITOR_SCHEMA);
	size_t length;
	int result = rx_file_read(from, MAX_FILE, &text, &length, err);
	if (!result)
		result = rx_file_update(to, text, length, err) < 0 ? -1 : 0;
	free(text);
	free(to);
	free(from);
	free(scaffolds);
	return result;
}

int rx_editor_write(const char *folder, struct rx_err *err)
{
	return write_flags(folder, err) ? -1 : write_schema(folder, err);
}
