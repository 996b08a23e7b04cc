/* Libraries of the app: see compile_libs.h. */
#include <dlfcn.h>
#include <glob.h>

#include "cc_check.h"
#include "compile_exec.h"
#include "compile_libs.h"
#include "files.h"

#ifndef TCC_LIB_DIR
#define TCC_LIB_DIR "/usr/lib/x86_64-linux-gnu/tcc"
#endif

#define ANSWER_MAX 65536
#define PKG_CONFIG_MS 5000
#define COMPILER_MS 5000

/* Answer of pkg-config for one library and one question, or NULL when it does not know the library. */
static char *pkg_config_ask(const char *question, const char *name)
{
	struct rx_strings argv = { 0 };
	struct rx_buf out;
	const char *program = getenv("PKG_CONFIG");
	rx_buf_init(&out, ANSWER_MAX);
	rx_strings_add(&argv, program && *program ? program : "pkg-config");
	rx_strings_add(&argv, question);
	rx_strings_add(&argv, "--");
	rx_strings_add(&argv, name);
	int status = rx_exec(&argv, 0, PKG_CONFIG_MS, &out);
	rx_strings_release(&argv);
	char *text = status ? NULL : rx_buf_detach(&out, NULL);
	rx_buf_release(&out);
	return text;
}

static void answer_line(struct rx_buf *out, const char *word, const char *text)
{
	rx_buf_addf(out, "%s", word);
	struct rx_strings words = { 0 };
	rx_strings_split(&words, text);
	for (int i = 0; i < words.len; i++)
		rx_buf_addf(out, " %s", words.at[i]);
	rx_buf_addc(out, '\n');
	rx_strings_release(&words);
}

/* Lines "cflags …" and "libs …", two for each library. */
static void libraries_ask(const struct rx_strings *names, struct rx_buf *out)
{
	for (int i = 0; i < names->len; i++) {
		char *cflags = pkg_config_ask("--cflags", names->at[i]);
		char *libs = cflags ? pkg_config_ask("--libs", names->at[i]) : NULL;
		char *plain = rx_xprintf("-l%s", names->at[i]);
		answer_line(out, "cflags", cflags ? cflags : "");
		answer_line(out, "libs", libs ? libs : plain);
		free(plain);
		free(libs);
		free(cflags);
	}
}

static void answer_take(struct rx_libraries *libraries, const char *text)
{
	for (const char *line = text; line && *line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
		char *copy = rx_xstrndup(line, strcspn(line, "\n"));
		if (!strncmp(copy, "cflags ", 7))
			rx_strings_split(&libraries->cflags, copy + 7);
		else if (!strncmp(copy, "libs ", 5))
			rx_strings_split(&libraries->libs, copy + 5);
		free(copy);
	}
	for (int i = 0; i < libraries->cflags.len; i++)
		if (!strncmp(libraries->cflags.at[i], "-I", 2))
			rx_strings_add(&libraries->includes, libraries->cflags.at[i] + 2);
}

void rx_libraries_find(struct rx_libraries *libraries, const struct rx_strings *names, const char *cache)
{
	*libraries = (struct rx_libraries){ 0 };
	if (!names->len)
		return;
	uint64_t key = RX_HASH_START;
	const char *path = getenv("PKG_CONFIG_PATH");
	for (int i = 0; i < names->len; i++)
		key = rx_hash(key, names->at[i], strlen(names->at[i]) + 1);
	key = rx_hash_str(key, path ? path : "");
	char *file = rx_xprintf("%s/libraries-%016llx", cache, (unsigned long long)key), *text;
	if (rx_file_read(file, ANSWER_MAX, &text, NULL, NULL)) {
		struct rx_buf out;
		rx_buf_init(&out, ANSWER_MAX);
		libraries_ask(names, &out);
		rx_file_write(file, out.at, out.len, NULL);
		text = rx_buf_detach(&out, NULL);
	}
	answer_take(libraries, text);
	free(text);
	free(file);
}

/* Tries folder/libNAME.so, then folder/libNAME.so.*: the first may be missing, or a script for the linker. */
static bool library_try(const char *folder, const char *name)
{
	char *plain = rx_xprintf("%s%slib%s.so", folder, *folder ? "/" : "", name);
	bool found = dlopen(plain, RTLD_NOW | RTLD_GLOBAL) != NULL;
	if (!found && *folder) {
		glob_t versions;
		char *pattern = rx_xprintf("%s.*", plain);
		if (!glob(pattern, 0, NULL, &versions)) {
			for (size_t i = 0; i < versions.gl_pathc && !found; i++)
				found = dlopen(versions.gl_pathv[i], RTLD_NOW | RTLD_GLOBAL) != NULL;
			globfree(&versions);
		}
		free(pattern);
	}
	free(plain);
	return found;
}

static const char *const folders[] = { "", "/usr/local/lib", TCC_LIB_DIR "/..", "/usr/lib", "/usr/lib64" };

static bool library_open(const struct rx_strings *libs, const char *name)
{
	for (int i = 0; i < libs->len; i++)
		if (!strncmp(libs->at[i], "-L", 2) && library_try(libs->at[i] + 2, name))
			return true;
	for (size_t i = 0; i < RX_COUNT(folders); i++)
		if (library_try(folders[i], name))
			return true;
	return false;
}

static int not_found(const char *name, struct rx_diags *diags)
{
	rx_diags_add(diags, RX_ERROR, RX_CONFIG_FILE, 0, "the library '%s' was not found", name)->suggestion =
		rx_xprintf("install it (apt install lib%s-dev), or correct \"libraries\"", name);
	return -1;
}

int rx_libraries_open(const struct rx_libraries *libraries, struct rx_diags *diags)
{
	int result = 0;
	for (int i = 0; i < libraries->libs.len; i++) {
		const char *flag = libraries->libs.at[i];
		if (!strncmp(flag, "-l", 2) && !library_open(&libraries->libs, flag + 2))
			result = not_found(flag + 2, diags);
	}
	return result;
}

/* ---- for the linker ---- */

static bool library_file(const char *folder, const char *name, const char *ending)
{
	char *path = rx_xprintf("%s/lib%s%s", folder, name, ending);
	bool found = rx_file_exists(path);
	free(path);
	return found;
}

/* The compiler knows more folders: what it finds has a path. */
static bool compiler_finds(const char *name, const char *ending)
{
	struct rx_strings argv = { 0 };
	struct rx_buf out;
	char *flag = rx_xprintf("-print-file-name=lib%s%s", name, ending);
	rx_buf_init(&out, ANSWER_MAX);
	rx_strings_split(&argv, rx_cc_program());
	rx_strings_add(&argv, flag);
	bool found = rx_exec(&argv, 0, COMPILER_MS, &out) || strchr(rx_buf_text(&out), '/');
	rx_strings_release(&argv);
	rx_buf_release(&out);
	free(flag);
	return found;
}

static bool library_links(const struct rx_strings *libs, const char *name)
{
	static const char *const endings[] = { ".so", ".a" };
	for (size_t e = 0; e < RX_COUNT(endings); e++) {
		for (int i = 0; i < libs->len; i++)
			if (!strncmp(libs->at[i], "-L", 2) && library_file(libs->at[i] + 2, name, endings[e]))
				return true;
		for (size_t i = 1; i < RX_COUNT(folders); i++)
			if (library_file(folders[i], name, endings[e]))
				return true;
	}
	return compiler_finds(name, ".so") || compiler_finds(name, ".a");
}

int rx_libraries_check(const struct rx_libraries *libraries, struct rx_diags *diags)
{
	int result = 0;
	for (int i = 0; i < libraries->libs.len; i++) {
		const char *flag = libraries->libs.at[i];
		if (!strncmp(flag, "-l", 2) && flag[2] != ':' && !library_links(&libraries->libs, flag + 2))
			result = not_found(flag + 2, diags);
	}
	return result;
}

void rx_libraries_release(struct rx_libraries *libraries)
{
	rx_strings_release(&libraries->cflags);
	rx_strings_release(&libraries->libs);
	rx_strings_release(&libraries->includes);
}
