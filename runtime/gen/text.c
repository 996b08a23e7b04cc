/* Writing text: strings, lines, cached parts with their hashes, imports. */
#include "printer.h"

void rx_print(struct rx_printer *printer, const char *text)
{
	rx_buf_adds(&printer->out, text);
}

void rx_print_json(struct rx_printer *printer, const char *text)
{
	rx_buf_add_json(&printer->out, text, strlen(text));
}

void rx_print_newline(struct rx_printer *printer)
{
	static const char spaces[] = "\n                                                                ";
	int width = printer->indent * 2 < (int)sizeof spaces - 2 ? printer->indent * 2 : (int)sizeof spaces - 2;
	rx_buf_add(&printer->out, spaces, (size_t)width + 1);
}

static void hash_up_to_here(struct rx_printer *printer)
{
	size_t length = printer->out.len - printer->hashed;
	if (length)
		printer->hash = rx_hash(printer->hash, printer->out.at + printer->hashed, length);
	printer->hashed = printer->out.len;
}

#define DIGITS 16

struct rx_cached rx_print_cached(struct rx_printer *printer, const char *function, bool on)
{
	struct rx_cached cached = { .on = on };
	if (!on)
		return cached;
	rx_print(printer, function);
	rx_print(printer, "(\"");
	hash_up_to_here(printer);
	cached.outer = printer->hash;
	cached.digits = printer->out.len;
	rx_print(printer, "0000000000000000\", () => ");
	printer->hash = RX_HASH_START;
	printer->hashed = printer->out.len;
	return cached;
}

void rx_print_cached_end(struct rx_printer *printer, const struct rx_cached *cached)
{
	char digits[DIGITS + 1];
	if (!cached->on)
		return;
	hash_up_to_here(printer);
	snprintf(digits, sizeof digits, "%016llx", (unsigned long long)printer->hash);
	if (!printer->out.overflow)
		memcpy(printer->out.at + cached->digits, digits, DIGITS);
	printer->hash = rx_hash(cached->outer, digits, DIGITS);
	rx_print(printer, ")");
}

void rx_print_import(struct rx_printer *printer, const struct rx_import *import)
{
	for (int i = printer->import_count; i-- > 0;)
		if (!strcmp(printer->imports[i].local, import->local))
			return;
	if (printer->import_count == printer->import_cap) {
		printer->import_cap = printer->import_cap ? printer->import_cap * 2 : 16;
		printer->imports =
			rx_xrealloc(printer->imports, sizeof *printer->imports * (size_t)printer->import_cap);
	}
	printer->imports[printer->import_count++] = *import;
}
