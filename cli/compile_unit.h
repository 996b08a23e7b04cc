/* One source file of an app on its way to an object. */
#ifndef RX_CLI_COMPILE_UNIT_H
#define RX_CLI_COMPILE_UNIT_H

#include "compile_places.h"
#include "config.h"
#include "includes.h"

/* What all files of a build share. */
struct rx_build_context {
	const char *cache;
	struct rx_strings includes; /* folders of headers */
	struct rx_strings command;  /* the C compiler with its flags */
	struct rx_includes *signatures;
	uint64_t salt;
};

struct rx_unit {
	char *path;         /* relative to the project */
	bool native;        /* for the C compiler */
	char *marker;       /* name of the function that tells where the code lies */
	uint64_t signature; /* of what `object` was made from; 0: none yet */
	uint64_t checked;   /* the signature that the C compiler was asked about last */
	char *object;
	struct rx_strings files;  /* the source and the project's headers that it includes */
	struct rx_places *places; /* read when first asked for */
};

void rx_unit_init(struct rx_unit *unit, const char *path, bool native);
void rx_unit_release(struct rx_unit *unit);
/* Removes the object from the cache. */
void rx_unit_forget(struct rx_unit *unit);

/* Makes the object anew when the source, its headers or the flags changed and the cache does not have it. Returns how
 * many compiles that took (0 or 1). Errors are added to `diags`; the next call tries again then. */
int rx_unit_compile(struct rx_unit *unit, const struct rx_build_context *context, struct rx_diags *diags);

/* True while the source and its headers are those that the object was made from. */
bool rx_unit_current(const struct rx_unit *unit, const struct rx_build_context *context);

/* Of the object, or NULL. Never freed: loaded code refers to them for ever. */
const struct rx_places *rx_unit_places(struct rx_unit *unit);

#endif
