/* Diagnostics: the one form in which anything that is wrong with an author's code or configuration is reported. Made by
 * the compiler driver, the page checks and the loader; shown by the terminal, as JSON lines, and by the browser's overlay. */
#ifndef RX_CORE_DIAG_H
#define RX_CORE_DIAG_H

#include "buf.h"

enum rx_severity { RX_ERROR, RX_WARNING, RX_NOTE };

struct rx_diag {
	enum rx_severity severity;
	char *file;        /* as the author knows it, relative to the project; NULL when there is no place */
	int line, column;  /* from 1; 0 when unknown */
	char *text;        /* one sentence */
	char *suggestion;  /* what to write instead, or the command to run; NULL */
	char *needle;      /* words of the source that stand at the place, by which a scan of the text can correct `line`; NULL */
	char *component;   /* what the needle is an argument of, as in "rx_text"; NULL */
	char *prop;        /* of the component, without the dot; NULL: a child, or no component */
	char *frame;       /* code frame: lines of source with a marker; filled by the tool; NULL */
};

struct rx_diags {
	struct rx_diag *at;
	int len, cap;
	int errors;
};

/* Adds one; returns it so that the caller can set column, suggestion, needle and the like (all freed by _release). */
struct rx_diag *rx_diags_add(struct rx_diags *diags, enum rx_severity severity, const char *file, int line,
                             const char *format, ...) RX_PRINTF(5, 6);
/* Moves all of `from` behind those of `to`; `from` is empty then. */
void rx_diags_move(struct rx_diags *to, struct rx_diags *from);
void rx_diags_release(struct rx_diags *diags);
/* `[{"severity":"error","file":…,"line":…,"column":…,"text":…,"suggestion":…,"frame":…}, …]` */
void rx_diags_json(const struct rx_diags *diags, struct rx_buf *out);

#endif
