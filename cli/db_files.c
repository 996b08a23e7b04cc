/* Writing the files of migrations/: see db_files.h. */
#include <ctype.h>

#include "db_files.h"
#include "files.h"

#define MAX_WORDS 48

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
