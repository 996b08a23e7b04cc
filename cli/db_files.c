/* The files of migrations/: see db_files.h. */
#include <ctype.h>

#include "db_files.h"
#include "files.h"

#define MAX_FILE (64u << 20)
#define MAX_WORDS 48

static int compare(const void *a, const void *b)
{
	const struct rx_migration *one = a, *other = b;
	return one->number - other->number;
}

/* The number of "0001_name.sql"; 0 for anything else. */
static int number_of(const char *name)
{
	int number = 0;
	if (strspn(name, "0123456789") != 4 || name[4] != '_' || !rx_path_ends(name, ".sql") || !name[5])
		return 0;
	for (int i = 0; i < 4; i++)
		number = number * 10 + (name[i] - '0');
	return name[strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.")] ? 0 : number;
}

/* True for the line `-- word`, in any case, with spaces where they are usual. */
static bool is_mark(const char *line, const char *word)
{
	line += strspn(line, " \t");
	if (strncmp(line, "--", 2))
		return false;
	line += 2 + strspn(line + 2, " \t");
	for (; *word; word++, line++)
		if (tolower((unsigned char)*line) != *word)
			return false;
	line += strspn(line, " \t\r");
	return !*line || *line == '\n';
}

static void split(struct rx_migration *migration, const char *text)
{
	int line = 1;
	for (const char *p = text; *p; line++) {
		size_t length = strcspn(p, "\n");
		length += p[length] == '\n';
		if (is_mark(p, "down")) {
			migration->up = rx_xstrndup(text, (size_t)(p - text));
			migration->down = rx_xstrdup(p + length);
			migration->down_line = line + 1;
			return;
		}
		p += length;
	}
	migration->up = rx_xstrdup(text);
}

static void sum(struct rx_migration *migration)
{
	uint64_t hash = RX_HASH_START;
	for (const char *p = migration->up; *p; p++)
		if (*p != '\r')
			hash = rx_hash(hash, p, 1);
	snprintf(migration->checksum, sizeof migration->checksum, "%016llx", (unsigned long long)hash);
}

static int read_one(const struct rx_entry *entry, void *migrations_, struct rx_err *err)
{
	struct rx_migrations *migrations = migrations_;
	if (entry->kind != RX_ENTRY_FILE || entry->name[0] == '.' || !rx_path_ends(entry->name, ".sql"))
		return 1;
	struct rx_migration migration = { .number = number_of(entry->name) };
	char *text;
	size_t length;
	if (!migration.number) {
		rx_err_set(err, "'%s' is not named like a migration", entry->full);
		return rx_err_hint(err, "four digits, from 0001, then a name: %s/0001_create_tables.sql",
				   RX_MIGRATIONS);
	}
	if (rx_file_read(entry->full, MAX_FILE, &text, &length, err))
		return -1;
	if (strlen(text) != length || !rx_utf8_valid(text, length)) {
		free(text);
		return rx_err_set(err, "'%s' is not UTF-8 text", entry->full);
	}
	migration.path = rx_xstrdup(entry->full);
	migration.name = rx_xstrndup(entry->name, strlen(entry->name) - strlen(".sql"));
	split(&migration, text);
	sum(&migration);
	free(text);
	migrations->at = rx_xrealloc(migrations->at, sizeof *migrations->at * (size_t)(migrations->count + 1));
	migrations->at[migrations->count++] = migration;
	return 0;
}

static int check_numbers(const struct rx_migrations *migrations, struct rx_err *err)
{
	for (int i = 1; i < migrations->count; i++) {
		const struct rx_migration *one = &migrations->at[i - 1], *other = &migrations->at[i];
		if (one->number != other->number)
			continue;
		rx_err_set(err, "'%s' and '%s' have the same number", one->path, other->path);
		return rx_err_hint(err, "give the one that came later the next free number");
	}
	return 0;
}

int rx_migrations_read(struct rx_migrations *migrations, struct rx_err *err)
{
	*migrations = (struct rx_migrations){ 0 };
	if (!rx_dir_exists(RX_MIGRATIONS)) {
		rx_err_set(err, "there is no folder '%s'", RX_MIGRATIONS);
		return rx_err_hint(err, "reflex db init");
	}
	if (rx_tree_walk(RX_MIGRATIONS, read_one, migrations, err))
		return -1;
	if (migrations->count)
		qsort(migrations->at, (size_t)migrations->count, sizeof *migrations->at, compare);
	return check_numbers(migrations, err);
}

void rx_migrations_release(struct rx_migrations *migrations)
{
	for (int i = 0; i < migrations->count; i++) {
		free(migrations->at[i].name);
		free(migrations->at[i].path);
		free(migrations->at[i].up);
		free(migrations->at[i].down);
	}
	free(migrations->at);
	*migrations = (struct rx_migrations){ 0 };
}

/* "Add e-mail to users!": "add_e_mail_to_users". */
static char *name_of(const char *message)
{
	char name[MAX_WORDS + 1];
	size_t length = 0;
	for (const char *p = message; *p && length < MAX_WORDS; p++) {
		if (isalnum((unsigned char)*p) && (unsigned char)*p < 128)
			name[length++] = (char)tolower((unsigned char)*p);
		else if (length && name[length - 1] != '_')
			name[length++] = '_';
	}
	while (length && name[length - 1] == '_')
		length--;
	return length ? rx_xstrndup(name, length) : rx_xstrdup("changes");
}

int rx_migration_write(const struct rx_migrations *migrations, const char *message, const char *text, char **path,
		       struct rx_err *err)
{
	int number = migrations->count ? migrations->at[migrations->count - 1].number + 1 : 1;
	if (number > 9999)
		return rx_err_set(err, "there are no numbers left after 9999");
	char *name = name_of(message);
	*path = rx_xprintf("%s/%04d_%s.sql", RX_MIGRATIONS, number, name);
	free(name);
	int result = rx_file_write(*path, text, strlen(text), err);
	if (!result)
		return 0;
	free(*path);
	*path = NULL;
	return -1;
}
