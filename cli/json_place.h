/* Where in a JSON text something stands, for messages that name line and column; the parser (cJSON) does not keep that.
 * The text must already have been parsed without error. */
#ifndef RX_CLI_JSON_PLACE_H
#define RX_CLI_JSON_PLACE_H

#include "core/base.h"

/* Byte offset of the name of member `index` (from 0) of the outermost object, or of its value. */
size_t rx_json_member(const char *text, int index, bool value);
/* Byte offset of element `index` of the array whose '[' stands at `offset`. */
size_t rx_json_element(const char *text, size_t offset, int index);
/* Byte offset after the value that starts at `offset`. */
size_t rx_json_end(const char *text, size_t offset);
/* Replaces the value of the outermost object's text member `name` by the text `value`; `*text` is a new string then.
 * -1 when there is no such member. */
int rx_json_set_member(char **text, const char *name, const char *value);
/* Line and column, both from 1, of a byte offset. */
void rx_text_place(const char *text, size_t offset, int *line, int *column);

#endif
