/* Headers of app/components/: see component_header.h. */
#include "component_header.h"
#include "core/buf.h"
#include "files.h"

#define FILE_MAX (16u << 20)
#define COMMAND "reflex component add "
#define SUM "has the sum "
#define PLACE "@sum@"
#define DIGITS 16

/* ---- the mark ---- */

static uint64_t sum_of(const char *text)
{
	return rx_hash(RX_HASH_START, text, strlen(text));
}

/* What stands between `start` and the end of its line; NULL: `start` is not in the first comment. */
static char *line_after(const char *text, const char *start)
{
	const char *end = strstr(text, "*/"), *at = strstr(text, start);
	if (!at || !end || at > end)
		return NULL;
	at += strlen(start);
	return rx_xstrndup(at, strcspn(at, "\n"));
}

static enum rx_header_kind kind_of(const char *text, char **command)
{
	char *sum = line_after(text, SUM);
	*command = sum ? line_after(text, COMMAND) : NULL;
	enum rx_header_kind kind = RX_HEADER_OWN;
	if (*command) {
		const char *rest = strstr(text, SUM) + strlen(SUM) + strcspn(sum, " ");
		kind = strtoull(sum, NULL, 16) == sum_of(rest) ? RX_HEADER_WRITTEN : RX_HEADER_EDITED;
	}
	free(sum);
	return kind;
}

int rx_header_read(struct rx_header *header, const char *path, struct rx_err *err)
{
	*header = (struct rx_header){ .kind = RX_HEADER_NONE };
	if (!rx_file_exists(path))
		return 0;
	if (rx_file_read(path, FILE_MAX, &header->text, NULL, err))
		return -1;
	header->kind = kind_of(header->text, &header->command);
	return 0;
}

void rx_header_release(struct rx_header *header)
{
	free(header->text);
	free(header->command);
	*header = (struct rx_header){ .kind = RX_HEADER_NONE };
}

int rx_header_write(const char *path, const char *text, struct rx_err *err)
{
	const char *place = strstr(text, PLACE);
	if (!place)
		return rx_err_set(err, "the header for '%s' has no place for its sum", path);
	const char *rest = place + strlen(PLACE);
	char *signed_text = rx_xprintf("%.*s%0*llx%s", (int)(place - text), text, DIGITS, (unsigned long long)sum_of(rest), rest);
	int result = rx_file_update(path, signed_text, strlen(signed_text), err);
	free(signed_text);
	return result;
}

/* ---- what other files say ---- */

struct search {
	const char *root, *except;
	const char *words;
	char *found, *word;
};

static bool is_text(const char *name)
{
	static const char *const endings[] = { ".h", ".c", ".hpp", ".cpp", ".cc", ".inc", ".js", ".jsx", ".ts", ".tsx" };
	for (size_t i = 0; i < RX_COUNT(endings); i++)
		if (rx_path_ends(name, endings[i]))
			return true;
	return false;
}

static void search_text(struct search *search, const char *text)
{
	for (const char *word = search->words; *word && !search->word;) {
		char *copy = rx_xstrndup(word, strcspn(word, "\n"));
		if (strstr(text, copy))
			search->word = copy;
		else
			free(copy);
		word += strcspn(word, "\n");
		word += *word == '\n';
	}
}

static int search_file(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	(void)err;
	struct search *search = data;
	char *path = rx_path_join(search->root, entry->path), *text = NULL;
	if (entry->kind == RX_ENTRY_FILE && !search->word && is_text(entry->name) && strcmp(path, search->except) &&
	    !rx_file_read(entry->full, FILE_MAX, &text, NULL, NULL))
		search_text(search, text);
	if (search->word && !search->found)
		search->found = rx_xstrdup(path);
	free(text);
	free(path);
	return 0;
}

/* The file, and into `word` which of the words it has; both owned by the caller. */
static char *search(const char *const *roots, const char *except, const char *words, char **word)
{
	struct search search = { .except = except, .words = words };
	for (; *roots; roots++) {
		search.root = *roots;
		if (rx_dir_exists(*roots))
			rx_tree_walk(*roots, search_file, &search, NULL);
	}
	*word = search.word;
	return search.found;
}

char *rx_header_user(const char *path, const char *words)
{
	static const char *const roots[] = { "app", "components", NULL };
	char *word, *found = search(roots, path, words, &word);
	free(word);
	return found;
}

static void add_names(struct rx_buf *words, const cJSON *components)
{
	const cJSON *item;
	cJSON_ArrayForEach(item, components)
	{
		const char *name = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(item, "name"));
		rx_buf_addf(words, "#define %s(\nRX_COMPONENT(%s,\n", name, name);
	}
}

int rx_header_names_free(const char *path, const cJSON *components, const char *source, struct rx_err *err)
{
	static const char *const roots[] = { "app", NULL };
	struct rx_buf words;
	rx_buf_init(&words, FILE_MAX);
	add_names(&words, components);
	char *word, *other = search(roots, path, rx_buf_text(&words), &word);
	rx_buf_release(&words);
	if (!other)
		return 0;
	const char *name = word + strcspn(word, " (") + 1;
	rx_err_set(err, "'%.*s' is already a component of '%s'", (int)strcspn(name, "(,"), name, other);
	rx_err_hint(err, "give these another name: reflex component add %s --name <prefix>", source);
	free(word);
	free(other);
	return -1;
}

/* ---- packages ---- */

static void add_needs(struct rx_buf *out, const char *text, const char *field)
{
	size_t length = strlen(field);
	for (const char *at = text; (at = strstr(at, field));) {
		at += length;
		at += strspn(at, " =\t");
		if (*at != '"')
			continue;
		rx_buf_addf(out, "%.*s ", (int)strcspn(at + 1, "\""), at + 1);
	}
}

char *rx_header_needs(const char *text)
{
	struct rx_buf out;
	rx_buf_init(&out, FILE_MAX);
	add_needs(&out, text, ".needs");
	add_needs(&out, text, ".library");
	return rx_buf_detach(&out, NULL);
}
