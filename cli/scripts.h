/* The JavaScript that the sources of the project in this folder give to rx_call_script and rx_call_function in quotes. */
#ifndef RX_CLI_SCRIPTS_H
#define RX_CLI_SCRIPTS_H

#include "config.h"
#include "event/scripts.h"

/* Adds each once, as rx_script_body makes it, in the order of the files' names. */
void rx_scripts_find(const struct rx_config *config, struct rx_strings *bodies);
/* Handlers that run in this process may use these, and others when the settings allow it. */
void rx_scripts_learn(const struct rx_config *config);

#endif
