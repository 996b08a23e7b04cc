/* What an export leaves: archives, or folders with the same in them. Each appears whole or not at all. */
#ifndef RX_CLI_EXPORT_PACK_H
#define RX_CLI_EXPORT_PACK_H

#include "config.h"

struct rx_package_out {
	char *path;   /* of the archive, folder or program; owned by the caller */
	int64_t size; /* in bytes: of the archive, of the program, or of all files in the folder */
};

/* frontend.zip, or the folder `frontend`, in `dest`: the site below its prefix, with env.json. -1 with `err`. */
int rx_pack_frontend(const struct rx_config *config, const char *dest, bool zip, struct rx_package_out *out,
		     struct rx_err *err);
/* backend.zip or `backend`: the program, a script that starts it, settings, and which libraries it needs. */
int rx_pack_backend(const struct rx_config *config, const char *dest, bool zip, struct rx_package_out *out,
		    struct rx_err *err);
/* The standalone program, named after the app. */
int rx_pack_standalone(const struct rx_config *config, const char *dest, struct rx_package_out *out,
		       struct rx_err *err);

#endif
