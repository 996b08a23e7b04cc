/* What the types of an npm package, or of a file of components/, say: `reflex component add` asks. The package is installed beside TypeScript and
 * the types of React in the user's folder (rx_user_dir), and generate/wrap.mjs reads it there. */
#ifndef RX_CLI_COMPONENT_TYPES_H
#define RX_CLI_COMPONENT_TYPES_H

#include <cjson/cJSON.h>

#include "config.h"

struct rx_types_question {
	const char *project; /* its folder */
	const char *source;  /* as the author wrote it: "react-colorful", "components/Gauge.jsx" */
	const char *package; /* what is imported: "react-colorful", "$/components/Gauge" */
	const char *version; /* of the package; NULL: the latest */
	const char *file;    /* absolute path of a file of the project; NULL for a package */
	const char *header;  /* name of the header */
	const char *prefix;  /* of names in C; NULL: follows from the package */
	const char *only;    /* tags, separated by commas; NULL: all */
	bool browser_only;   /* it is so; otherwise it is tried */
};

/* The answer of wrap.mjs (see there), for the caller to delete; NULL with `err`. Uses the network when the package is not known yet. */
cJSON *rx_types_ask(const struct rx_types_question *question, struct rx_err *err);

#endif
