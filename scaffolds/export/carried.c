/* Part of a standalone program (launcher.c): libwebsockets looks for its libuv plugin in one folder that was fixed when it was built. Where the
 * plugin lies beside the app, these two send it there; libwebsockets finds them before those of the C library. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

#define PLUGIN "libwebsockets-evlib_uv.so"

/* Where the plugin lies: the folder of this program, or NULL when it is not there. */
static const char *own_folder(void)
{
	static char folder[PATH_MAX];
	static int state; /* 1: found, -1: not; asked once, before there are threads */
	char plugin[PATH_MAX + sizeof PLUGIN];
	if (state)
		return state > 0 ? folder : NULL;
	/* Absolute, since the launcher starts it so; also where there is no /proc. */
	snprintf(folder, sizeof folder, "%s", (const char *)getauxval(AT_EXECFN));
	char *slash = strrchr(folder, '/');
	folder[slash ? slash - folder : 0] = 0;
	snprintf(plugin, sizeof plugin, "%s/%s", folder, PLUGIN);
	state = slash && !access(plugin, R_OK) ? 1 : -1;
	return state > 0 ? folder : NULL;
}

static const char *last_part(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? slash + 1 : NULL;
}

int scandir(const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
	    int (*compare)(const struct dirent **, const struct dirent **))
{
	__typeof__(&scandir) real = (__typeof__(&scandir))dlsym(RTLD_NEXT, "scandir");
	const char *own = !strcmp(path, RX_LWS_FOLDER) ? own_folder() : NULL;
	return real(own ? own : path, list, filter, compare);
}

void *dlopen(const char *name, int flags)
{
	__typeof__(&dlopen) real = (__typeof__(&dlopen))dlsym(RTLD_NEXT, "dlopen");
	char path[PATH_MAX + sizeof PLUGIN];
	const char *part = name ? last_part(name) : NULL;
	if (!part || strcmp(part, PLUGIN) || !own_folder())
		return real(name, flags);
	snprintf(path, sizeof path, "%s/%s", own_folder(), PLUGIN);
	return real(path, flags);
}
