/* JSON trees whose nodes and texts lie in an arena or in a block; they are never given to cJSON_Delete. A NULL tree is null. */
#ifndef RX_STATE_DOC_H
#define RX_STATE_DOC_H

#include <cjson/cJSON.h>

#include "../core/arena.h"
#include "../core/buf.h"

/* Levels of nesting; what is deeper is left out. */
#define RX_DOC_DEPTH_MAX 64

/* A deep copy without the name and the siblings of `from`; NULL for NULL. */
cJSON *rx_doc_copy(const cJSON *from, struct rx_arena *arena);
/* Makes `to` say what `from` says, in place: `to` keeps its name and its siblings. */
void rx_doc_assign(cJSON *to, const cJSON *from, struct rx_arena *arena);
/* The members of objects are compared in order. */
bool rx_doc_equal(const cJSON *a, const cJSON *b);
void rx_doc_print(const cJSON *tree, struct rx_buf *out);

#endif
