/* What an author names where `reflex component` takes a package: one of npm, or a file of components/. */
#ifndef RX_CLI_COMPONENT_SOURCE_H
#define RX_CLI_COMPONENT_SOURCE_H

#include "core/base.h"

#define RX_COMPONENT_HEADERS "app/components"

/* Texts are owned by it. */
struct rx_component_source {
	char *given;   /* "react-colorful@5.8.1", "./components/Gauge.jsx" */
	char *package; /* what is imported: "react-colorful", "$/components/Gauge" */
	char *version; /* of the package; NULL: none was named */
	char *file;    /* "components/Gauge.jsx"; NULL for a package */
	char *header;  /* "react-colorful.h" */
	char *path;    /* "app/components/react-colorful.h" */
};

/* Reads what was given; -1 with `err` when it can be neither. Nothing is looked for on the disk, but a file that lies outside of components/ is an
 * error that says so. */
int rx_component_source_take(struct rx_component_source *source, const char *given, struct rx_err *err);
void rx_component_source_release(struct rx_component_source *source);

#endif
