/* Loading of libraries on first use: see lazy.h. */
#include <dlfcn.h>
#include <pthread.h>

#include "lazy.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static int load(struct rx_lazy *lazy, struct rx_err *err)
{
	void *library = dlopen(lazy->file, RTLD_NOW | RTLD_LOCAL);
	if (!library) {
		rx_err_set(err, "unable to load the library '%s': %s", lazy->name, dlerror());
		return rx_err_hint(err, "install lib%s and try again", lazy->name);
	}
	for (size_t i = 0; i < lazy->count; i++) {
		lazy->slots[i] = dlsym(library, lazy->names[i]);
		if (!lazy->slots[i])
			return rx_err_set(err, "the library '%s' has no function '%s': it is another version",
					  lazy->file, lazy->names[i]);
	}
	lazy->loaded = true;
	return 0;
}

int rx_lazy_load(struct rx_lazy *lazy, struct rx_err *err)
{
	pthread_mutex_lock(&lock);
	int result = lazy->loaded ? 0 : load(lazy, err);
	pthread_mutex_unlock(&lock);
	return result;
}
