/* Where the parts of this program are, found from where its executable is: see files.h. */
#include <limits.h>
#include <unistd.h>

#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

#include "files.h"

/* The places of each part, relative to the executable's folder, with a file that proves it: first the installed tree,
 * then the build tree, of which variants lie one folder deeper. */
static const struct {
	const char *what;
	struct {
		const char *folder, *proof;
	} places[3];
} parts[] = {
	[RX_INSTALL_INCLUDE] = { "header 'reflex.h'",
				 { { "../include", "reflex.h" },
				   { "../runtime/include", "reflex.h" },
				   { "../../runtime/include", "reflex.h" } } },
	[RX_INSTALL_LIB] = { "library 'libreflex.a'", { { "../lib/reflex", "libreflex.a" }, { ".", "libreflex.a" } } },
	[RX_INSTALL_SCAFFOLDS] = { "folder 'scaffolds'",
				   { { "../share/reflex/scaffolds", "rxconfig.schema.json" },
				     { "../scaffolds", "rxconfig.schema.json" },
				     { "../../scaffolds", "rxconfig.schema.json" } } },
	[RX_INSTALL_TEMPLATES] = { "folder 'templates'",
				   { { "../share/reflex/templates", "blank/rxconfig.json" },
				     { "../templates", "blank/rxconfig.json" },
				     { "../../templates", "blank/rxconfig.json" } } },
	[RX_INSTALL_GENERATE] = { "folder 'generate'",
				  { { "../share/reflex/generate", "wrap.mjs" },
				    { "../cli/generate", "wrap.mjs" },
				    { "../../cli/generate", "wrap.mjs" } } },
};

char *rx_install_executable(void)
{
	char path[PATH_MAX];
#ifdef __APPLE__
	uint32_t size = sizeof path;
	if (!_NSGetExecutablePath(path, &size))
		return realpath(path, NULL);
#endif
	static const char *const links[] = { "/proc/self/exe", "/proc/curproc/file", "/proc/curproc/exe" };
	for (size_t i = 0; i < RX_COUNT(links); i++) {
		ssize_t length = readlink(links[i], path, sizeof path - 1);
		if (length > 0)
			return rx_xstrndup(path, (size_t)length);
	}
	return NULL;
}

static char *place_find(const char *base, const char *folder, const char *proof)
{
	char *path = rx_path_join(base, folder), *file = rx_path_join(path, proof);
	char *real = rx_file_exists(file) ? realpath(path, NULL) : NULL;
	free(path);
	free(file);
	return real;
}

char *rx_install_path(enum rx_install_kind kind, struct rx_err *err)
{
	char *executable = rx_install_executable();
	char *base = executable ? rx_path_dir(executable) : NULL, *found = NULL;
	for (size_t i = 0; base && !found && i < RX_COUNT(parts[kind].places) && parts[kind].places[i].folder; i++)
		found = place_find(base, parts[kind].places[i].folder, parts[kind].places[i].proof);
	if (!found) {
		rx_err_set(err, "the %s of this installation is missing (looked around '%s')", parts[kind].what,
			   executable ? executable : "?");
		rx_err_hint(err, "install reflex again with its install.sh");
	}
	free(base);
	free(executable);
	return found;
}

char *rx_user_dir(struct rx_err *err)
{
	const char *own = getenv("REFLEX_DIR"), *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
	if (own && *own)
		return rx_xstrdup(own);
	if (data && *data == '/')
		return rx_path_join(data, "reflex");
	if (home && *home == '/')
		return rx_path_join(home, ".local/share/reflex");
	rx_err_set(err, "unable to find the user's folder: HOME is not set");
	rx_err_hint(err, "export HOME=<folder>, or REFLEX_DIR=<folder>");
	return NULL;
}
