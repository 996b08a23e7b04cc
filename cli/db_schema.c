/* Comparing the migrations with schema.sql: see db_schema.h. What was derived is run in memory, too, and counts only
 * when it leads to the other schema. */
#include "db_schema.h"
#include "db_sql.h"

#define MAX_SQL (64u << 20)

enum kind { TABLE, INDEX, VIEW, TRIGGER, KINDS };
static const char *const words[KINDS] = { "table", "index", "view", "trigger" };

struct object {
	enum kind kind;
	char *name, *sql, *plain;
	struct rx_sql_table table; /* TABLE */
	bool apart;                /* `table` is filled: no virtual table */
};
struct schema {
	struct object *at;
	int count;
};

/* A comparison at work. */
struct diff {
	const struct schema *from, *to;
	struct rx_buf sql, notes;
	bool hard; /* something cannot be said by ALTER TABLE */
};

/* ---- schemas ---- */

static void object_add(struct schema *schema, sqlite3_stmt *row)
{
	const char *type = (const char *)sqlite3_column_text(row, 0);
	struct object object = { .kind = TABLE };
	for (int kind = 0; kind < KINDS; kind++)
		if (!strcmp(words[kind], type))
			object.kind = (enum kind)kind;
	object.name = rx_xstrdup((const char *)sqlite3_column_text(row, 1));
	object.sql = rx_xstrdup((const char *)sqlite3_column_text(row, 2));
	object.plain = rx_sql_tokens(object.sql, strlen(object.sql), true);
	object.apart = object.kind == TABLE && strncmp(object.plain, "create virtual", 14) &&
		       !rx_sql_table_parse(object.sql, &object.table);
	schema->at = rx_xrealloc(schema->at, sizeof *schema->at * (size_t)(schema->count + 1));
	schema->at[schema->count++] = object;
}

static int schema_read(sqlite3 *db, struct schema *schema, struct rx_err *err)
{
	static const char sql[] = "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL "
				  "AND name NOT GLOB 'sqlite_*' AND name <> 'reflex_migrations' ORDER BY rowid";
	sqlite3_stmt *row;
	*schema = (struct schema){ 0 };
	if (sqlite3_prepare_v2(db, sql, -1, &row, NULL) != SQLITE_OK)
		return rx_err_set(err, "unable to read the schema: %s", sqlite3_errmsg(db));
	while (sqlite3_step(row) == SQLITE_ROW)
		object_add(schema, row);
	sqlite3_finalize(row);
	return 0;
}

static void schema_release(struct schema *schema)
{
	for (int i = 0; i < schema->count; i++) {
		free(schema->at[i].name);
		free(schema->at[i].sql);
		free(schema->at[i].plain);
		rx_sql_table_release(&schema->at[i].table);
	}
	free(schema->at);
	*schema = (struct schema){ 0 };
}

static const struct object *find(const struct schema *schema, const struct object *like)
{
	for (int i = 0; i < schema->count; i++)
		if (schema->at[i].kind == like->kind && !sqlite3_stricmp(schema->at[i].name, like->name))
			return &schema->at[i];
	return NULL;
}

static bool same_object(const struct object *a, const struct object *b)
{
	if (a->apart && b->apart)
		return rx_sql_table_same(&a->table, &b->table);
	return !strcmp(a->plain, b->plain);
}

static bool same_schema(const struct schema *a, const struct schema *b)
{
	for (int i = 0; i < a->count; i++) {
		const struct object *other = find(b, &a->at[i]);
		if (!other || !same_object(&a->at[i], other))
			return false;
	}
	return a->count == b->count;
}

/* ---- statements ---- */

/* "name" in quotes only where it needs them; what stands in a statement that people read. */
static void add_name(struct rx_buf *out, const char *name)
{
	bool simple = *name &&
		      strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") == strlen(name) &&
		      (*name < '0' || *name > '9') && !sqlite3_keyword_check(name, (int)strlen(name));
	if (simple) {
		rx_buf_adds(out, name);
		return;
	}
	rx_buf_addc(out, '"');
	for (const char *p = name; *p; p++) {
		rx_buf_adds(out, *p == '"' ? "\"" : "");
		rx_buf_addc(out, *p);
	}
	rx_buf_addc(out, '"');
}

static void add_drop(struct diff *diff, const struct object *object)
{
	static const char *const upper[KINDS] = { "TABLE", "INDEX", "VIEW", "TRIGGER" };
	rx_buf_addf(&diff->sql, "DROP %s ", upper[object->kind]);
	add_name(&diff->sql, object->name);
	rx_buf_adds(&diff->sql, ";\n");
}

/* Of one kind: those that are gone or, except for tables, different. */
static void drop_kind(struct diff *diff, enum kind kind)
{
	for (int i = diff->from->count; i-- > 0;) {
		const struct object *object = &diff->from->at[i], *now = find(diff->to, object);
		if (object->kind == kind && (!now || (kind != TABLE && !same_object(object, now))))
			add_drop(diff, object);
	}
}

static void create_kind(struct diff *diff, enum kind kind)
{
	for (int i = 0; i < diff->to->count; i++) {
		const struct object *object = &diff->to->at[i], *before = find(diff->from, object);
		if (object->kind == kind && (!before || (kind != TABLE && !same_object(object, before))))
			rx_buf_addf(&diff->sql, "%s;\n", object->sql);
	}
}

static void alter(struct diff *diff, const struct object *table, const char *what, const char *column, bool name)
{
	rx_buf_adds(&diff->sql, "ALTER TABLE ");
	add_name(&diff->sql, table->name);
	rx_buf_addf(&diff->sql, " %s COLUMN ", what);
	if (name && !strchr("\"`[", *column))
		add_name(&diff->sql, column);
	else
		rx_buf_adds(&diff->sql, column);
	rx_buf_adds(&diff->sql, ";\n");
}

static void add_columns(struct diff *diff, const struct object *old, const struct object *new, int *added)
{
	for (int i = 0; i < new->table.count; i++) {
		const struct rx_sql_item *item = &new->table.items[i];
		if (!item->name || rx_sql_column(&old->table, item->name))
			continue;
		alter(diff, new, "ADD", item->text, false);
		if (strstr(item->plain, " not null") && !strstr(item->plain, " default "))
			rx_buf_addf(&diff->notes,
				    "-- Column '%s' of '%s' is NOT NULL without DEFAULT: this fails where the "
				    "table has rows.\n",
				    item->name, new->name);
		++*added;
	}
}

static void drop_columns(struct diff *diff, const struct object *old, const struct object *new, int added)
{
	for (int i = 0; i < old->table.count; i++) {
		const struct rx_sql_item *item = &old->table.items[i];
		if (!item->name || rx_sql_column(&new->table, item->name))
			continue;
		alter(diff, old, "DROP", item->name, true);
		if (added)
			rx_buf_addf(
				&diff->notes,
				"-- Column '%s' of '%s' is dropped with what is in it. If it only got another name, "
				"write instead:\n--   ALTER TABLE %s RENAME COLUMN %s TO …;\n",
				item->name, old->name, old->name, item->name);
	}
}

/* Columns of the same name, and constraints, have to be the same: all else is for the author. */
static void alter_tables(struct diff *diff)
{
	for (int i = 0; i < diff->to->count; i++) {
		const struct object *new = &diff->to->at[i], *old = find(diff->from, new);
		int added = 0;
		if (new->kind != TABLE || !old || same_object(old, new))
			continue;
		if (!old->apart || !new->apart) {
			diff->hard = true;
			continue;
		}
		add_columns(diff, old, new, &added);
		drop_columns(diff, old, new, added);
	}
}

static void derive(struct diff *diff)
{
	drop_kind(diff, TRIGGER);
	drop_kind(diff, VIEW);
	drop_kind(diff, INDEX);
	drop_kind(diff, TABLE);
	alter_tables(diff);
	create_kind(diff, TABLE);
	create_kind(diff, INDEX);
	create_kind(diff, VIEW);
	create_kind(diff, TRIGGER);
}

/* The tables whose difference stays after what was derived has run. */
static void name_hard(struct rx_buf *notes, const struct schema *reached, const struct schema *wanted)
{
	for (int i = 0; i < wanted->count; i++) {
		const struct object *now = find(reached, &wanted->at[i]);
		if (now && !same_object(now, &wanted->at[i]))
			rx_buf_addf(notes, "-- The %s '%s' differs in more than added and removed columns.\n",
				    words[now->kind], now->name);
	}
}

/* Leads `db`, whose schema is `from`, to `to`. Returns the statements, or NULL when they do not do it. */
static char *lead(sqlite3 *db, const struct schema *from, const struct schema *to, struct rx_buf *notes,
		  struct rx_err *err)
{
	struct diff diff = { .from = from, .to = to };
	struct schema reached;
	rx_buf_init(&diff.sql, MAX_SQL);
	rx_buf_init(&diff.notes, MAX_SQL);
	derive(&diff);
	bool ran = sqlite3_exec(db, rx_buf_text(&diff.sql), NULL, NULL, NULL) == SQLITE_OK;
	bool good = !schema_read(db, &reached, err) && ran && !diff.hard && same_schema(&reached, to);
	if (good)
		rx_buf_adds(notes, rx_buf_text(&diff.notes));
	else
		name_hard(notes, ran ? &reached : from, to);
	schema_release(&reached);
	rx_buf_release(&diff.notes);
	if (good)
		return rx_buf_detach(&diff.sql, NULL);
	rx_buf_release(&diff.sql);
	return NULL;
}

/* ---- both in memory ---- */

static int run_all(sqlite3 *db, const struct rx_migrations *migrations, struct rx_diags *diags)
{
	for (int i = 0; i < migrations->count; i++)
		if (rx_db_run(db, migrations->at[i].path, 1, migrations->at[i].up, diags))
			return -1;
	return 0;
}

static void compare(sqlite3 *db, const struct schema *from, const struct schema *to, struct rx_schema_change *change,
		    struct rx_err *err)
{
	struct rx_buf notes;
	rx_buf_init(&notes, MAX_SQL);
	change->same = same_schema(from, to);
	if (!change->same)
		change->up = lead(db, from, to, &notes, err);
	struct schema reached = { 0 };
	change->notes = rx_buf_detach(&notes, NULL);
	rx_buf_init(&notes, MAX_SQL);
	char *down = change->up && !schema_read(db, &reached, err) ? lead(db, &reached, from, &notes, err) : NULL;
	if (down)
		change->down = rx_xprintf("%s%s", rx_buf_text(&notes), down);
	free(down);
	rx_buf_release(&notes);
	schema_release(&reached);
}

int rx_schema_compare(const struct rx_migrations *migrations, const char *schema, struct rx_schema_change *change,
		      struct rx_diags *diags, struct rx_err *err)
{
	sqlite3 *is = NULL, *wanted = NULL;
	struct schema from = { 0 }, to = { 0 };
	*change = (struct rx_schema_change){ 0 };
	int result = -1;
	if (sqlite3_open(":memory:", &is) != SQLITE_OK || sqlite3_open(":memory:", &wanted) != SQLITE_OK)
		rx_err_set(err, "unable to open a database in memory");
	else if (!run_all(is, migrations, diags) && !rx_db_run(wanted, RX_SCHEMA, 1, schema, diags) &&
		 !schema_read(is, &from, err) && !schema_read(wanted, &to, err))
		result = 0;
	if (!result)
		compare(is, &from, &to, change, err);
	schema_release(&from);
	schema_release(&to);
	sqlite3_close(is);
	sqlite3_close(wanted);
	return result;
}

void rx_schema_change_release(struct rx_schema_change *change)
{
	free(change->up);
	free(change->down);
	free(change->notes);
	*change = (struct rx_schema_change){ 0 };
}
