/* The tokens of a source text: what scan.c and scan_check.c look through. */
#ifndef RX_CLI_SCAN_TOKENS_H
#define RX_CLI_SCAN_TOKENS_H

#include "scan.h"
#include "ui/component.h"

enum rx_token_kind { RX_TOKEN_NAME, RX_TOKEN_NUMBER, RX_TOKEN_STRING, RX_TOKEN_CHAR, RX_TOKEN_SIGN };

struct rx_token {
	const char *at;
	int length, line, column;
	enum rx_token_kind kind;
	int partner; /* index of the matching bracket, -1: none */
	int outer;   /* index of the innermost open bracket around, -1: none */
};

struct rx_scan {
	struct rx_token *at;
	int len, cap;
};

/* Comments and preprocessor lines are left out; every other byte that is no white space belongs to a token. */
void rx_tokens_read(struct rx_scan *scan, const char *text);

/* True when token `index` exists and reads `text`. */
bool rx_token_is(const struct rx_scan *scan, int index, const char *text);
bool rx_token_name(const struct rx_scan *scan, int index);
/* True when it is one of the words, which are separated by single spaces. */
bool rx_token_among(const struct rx_scan *scan, int index, const char *words);
struct rx_scan_name rx_token_place(const struct rx_scan *scan, int index);
/* The tokens *from…*to of the line, or of the statement that ends on it or goes on there. */
void rx_scan_lines(const struct rx_scan *scan, int line, bool statement, int *from, int *to);

/* The component whose name token `index` is, and its prop, or one that all have, of that name; NULL: there is none. */
const struct rx_component *rx_token_component(const struct rx_scan *scan, int index);
const struct rx_prop *rx_token_prop(const struct rx_scan *scan, int index, const struct rx_component *component);

/* A part of rx_scan_check. */
void rx_scan_check_habits(const struct rx_scan *scan, const char *file, const struct rx_strings *states,
			  struct rx_diags *diags);

#endif
