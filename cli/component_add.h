/* `reflex component add`, `update` and `remove`: headers for React components of npm packages and of components/. */
#ifndef RX_CLI_COMPONENT_ADD_H
#define RX_CLI_COMPONENT_ADD_H

#include <cjson/cJSON.h>

#include "component_source.h"
#include "config.h"

/* Each is one subcommand, told on the terminal; returns an exit code. */
int rx_component_add(const struct rx_args *args, const struct rx_config *config);
int rx_component_update(const struct rx_args *args, const struct rx_config *config);
int rx_component_remove(const struct rx_args *args, const struct rx_config *config);

/* Tells what `add` wrote, with an example, from the answer of wrap.mjs. */
void rx_component_say(const struct rx_component_source *source, const cJSON *answer);

#endif
