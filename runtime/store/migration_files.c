/* The files of migrations/: see migration.h. */
#include "migration.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>

#define MAX_FILE (64u << 20)

static int compare(const void *a, const void *b)
{
	const struct rx_migration *one = a, *other = b;
	return one->number - other->number;
}

static bool is_sql(const char *name)
{
	size_t length = strlen(name);
	return *name != '.' && length > 4 && !strcmp(name + length - 4, ".sql");
}

/* The number of "0001_name.sql"; 0 for anything else. */
static int number_of(const char *name)
{
	int number = 0;
	if (strspn(name, "0123456789") != 4 || name[4] != '_' || !is_sql(name) || !name[5])
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

/* The text, for the caller to free; NULL with `err`. */
static char *read_text(const char *path, struct rx_err *err)
{
	struct rx_buf text;
	char piece[4096];
	size_t length;
	FILE *file = fopen(path, "re");
	rx_buf_init(&text, MAX_FILE);
	int failed = !file;
	while (!failed && (length = fread(piece, 1, sizeof piece, file)) > 0)
		rx_buf_add(&text, piece, length);
	if (failed || ferror(file))
		failed = rx_err_set(err, "unable to read '%s': %s", path, strerror(errno));
	else if (text.overflow)
		failed = rx_err_set(err, "'%s' is too long", path);
	else if (strlen(rx_buf_text(&text)) != text.len || !rx_utf8_valid(rx_buf_text(&text), text.len))
		failed = rx_err_set(err, "'%s' is not UTF-8 text", path);
	if (file)
		fclose(file);
	if (!failed)
		return rx_buf_detach(&text, NULL);
	rx_buf_release(&text);
	return NULL;
}

static int read_one(struct rx_migrations *migrations, const char *name, struct rx_err *err)
{
	struct rx_migration migration = { .number = number_of(name) };
	char *path = rx_xprintf("%s/%s", RX_MIGRATIONS, name), *text = NULL;
	if (!migration.number) {
		rx_err_set(err, "'%s' is not named like a migration", path);
		rx_err_hint(err, "four digits, from 0001, then a name: %s/0001_create_tables.sql", RX_MIGRATIONS);
	} else {
		text = read_text(path, err);
	}
	if (!text) {
		free(path);
		return -1;
	}
	migration.path = path;
	migration.name = rx_xstrndup(name, strlen(name) - strlen(".sql"));
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
	DIR *folder = opendir(RX_MIGRATIONS);
	int failed = 0;
	if (!folder) {
		rx_err_set(err, "there is no folder '%s'", RX_MIGRATIONS);
		return rx_err_hint(err, "reflex db init");
	}
	for (struct dirent *entry; !failed && (entry = readdir(folder));)
		if (is_sql(entry->d_name))
			failed = read_one(migrations, entry->d_name, err);
	closedir(folder);
	if (failed)
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
