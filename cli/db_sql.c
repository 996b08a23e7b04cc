/* Tokens of SQL: see db_sql.h. */
#include <ctype.h>

#include "core/buf.h"
#include "db_sql.h"

#define MAX_SQL (64u << 20)

static bool is_name(unsigned char c)
{
	return isalnum(c) || c == '_' || c == '$' || c > 127;
}

/* After the quote that closes what `p` begins with; a doubled one is part of it. */
static const char *skip_quoted(const char *p, const char *end)
{
	char quote = *p == '[' ? ']' : *p;
	for (p++; p < end; p++) {
		if (*p != quote)
			continue;
		if (quote == ']' || p + 1 == end || p[1] != quote)
			return p + 1;
		p++;
	}
	return end;
}

static const char *skip_blank(const char *p, const char *end)
{
	for (;;) {
		while (p < end && isspace((unsigned char)*p))
			p++;
		if (end - p >= 2 && !strncmp(p, "--", 2)) {
			while (p < end && *p != '\n')
				p++;
		} else if (end - p >= 2 && !strncmp(p, "/*", 2)) {
			for (p += 2; p < end && strncmp(p, "*/", 2); p++)
				;
			p = end - p >= 2 ? p + 2 : end;
		} else {
			return p;
		}
	}
}

/* After the token that begins at `p`, which is no blank. */
static const char *token_end(const char *p, const char *end)
{
	if (strchr("'\"`[", *p))
		return skip_quoted(p, end);
	if (!is_name((unsigned char)*p))
		return p + 1;
	while (p < end && (is_name((unsigned char)*p) || (*p == '.' && isdigit((unsigned char)p[-1]))))
		p++;
	return p;
}

/* True for "name" in quotes that needs none. */
static bool is_simple(const char *token, size_t length)
{
	if (length < 3 || !strchr("\"`[", *token) || isdigit((unsigned char)token[1]))
		return false;
	for (size_t i = 1; i + 1 < length; i++)
		if (!is_name((unsigned char)token[i]))
			return false;
	return true;
}

static void token_add(struct rx_buf *out, const char *token, size_t length, bool plain)
{
	if (plain && is_simple(token, length)) {
		token++;
		length -= 2;
	}
	for (size_t i = 0; i < length; i++)
		rx_buf_addc(out, plain && *token != '\'' ? (char)tolower((unsigned char)token[i]) : token[i]);
}

char *rx_sql_tokens(const char *sql, size_t length, bool plain)
{
	struct rx_buf out;
	const char *end = sql + length;
	rx_buf_init(&out, MAX_SQL);
	for (const char *p = skip_blank(sql, end); p < end; p = skip_blank(p, end)) {
		const char *after = token_end(p, end);
		/* As one writes it: no space inside brackets and before a comma. */
		bool tight = !out.len || out.at[out.len - 1] == '(' || *p == ')' || *p == ',' || *p == '(';
		rx_buf_adds(&out, tight ? "" : " ");
		token_add(&out, p, (size_t)(after - p), plain);
		p = after;
	}
	return rx_buf_detach(&out, NULL);
}

/* ---- tables ---- */

static bool is_constraint(const char *word)
{
	static const char *const words[] = { "constraint", "primary", "unique", "check", "foreign" };
	for (size_t i = 0; i < RX_COUNT(words); i++)
		if (!strcmp(words[i], word))
			return true;
	return false;
}

static void item_add(struct rx_sql_table *table, const char *from, const char *to)
{
	const char *first = skip_blank(from, to);
	table->items = rx_xrealloc(table->items, sizeof *table->items * (size_t)(table->count + 1));
	char *word = first < to ? rx_sql_tokens(first, (size_t)(token_end(first, to) - first), true) : rx_xstrdup("");
	bool constraint = first < to && is_name((unsigned char)*first) && is_constraint(word);
	if (constraint) {
		free(word);
		word = NULL;
	}
	table->items[table->count++] = (struct rx_sql_item){ rx_sql_tokens(from, (size_t)(to - from), false),
							     rx_sql_tokens(from, (size_t)(to - from), true), word };
}

int rx_sql_table_parse(const char *sql, struct rx_sql_table *table)
{
	const char *end = sql + strlen(sql), *from = NULL;
	int depth = 0;
	*table = (struct rx_sql_table){ 0 };
	for (const char *p = skip_blank(sql, end); p < end; p = skip_blank(p, end)) {
		const char *after = token_end(p, end);
		if (*p == '(' && !depth++)
			from = after;
		if (from && depth == 1 && (*p == ',' || *p == ')')) {
			item_add(table, from, p);
			from = after;
		}
		if (*p == ')' && !--depth) {
			table->rest = rx_sql_tokens(after, (size_t)(end - after), true);
			return 0;
		}
		p = after;
	}
	return -1;
}

void rx_sql_table_release(struct rx_sql_table *table)
{
	for (int i = 0; i < table->count; i++) {
		free(table->items[i].text);
		free(table->items[i].plain);
		free(table->items[i].name);
	}
	free(table->items);
	free(table->rest);
	*table = (struct rx_sql_table){ 0 };
}

const struct rx_sql_item *rx_sql_column(const struct rx_sql_table *table, const char *name)
{
	for (int i = 0; i < table->count; i++)
		if (table->items[i].name && !strcmp(table->items[i].name, name))
			return &table->items[i];
	return NULL;
}

/* How often the item is in the table. */
static int times(const struct rx_sql_table *table, const char *plain)
{
	int count = 0;
	for (int i = 0; i < table->count; i++)
		count += !strcmp(table->items[i].plain, plain);
	return count;
}

bool rx_sql_table_same(const struct rx_sql_table *a, const struct rx_sql_table *b)
{
	if (a->count != b->count || strcmp(a->rest ? a->rest : "", b->rest ? b->rest : ""))
		return false;
	for (int i = 0; i < a->count; i++)
		if (times(a, a->items[i].plain) != times(b, a->items[i].plain))
			return false;
	return true;
}
