/* Needed libraries of a program: see export_libs.h. Names of packages come from dpkg where there is one; elsewhere those of Debian 12 stand in. */
#define _GNU_SOURCE /* memmem */
#include "cc_check.h"
#include "compile_exec.h"
#include "export_libs.h"
#include "files.h"

#define OUTPUT_MAX (1u << 20)
#define TIMEOUT_MS 10000
#define MAX_PROGRAM ((size_t)1 << 31)

static const struct {
	const char *library, *package;
} known[] = {
	{ "libwebsockets.so.17", "libwebsockets17" }, { "libwebsockets-evlib_uv.so", "libwebsockets-evlib-uv" },
	{ "libuv.so.1", "libuv1" }, { "libcjson.so.1", "libcjson1" }, { "libsqlite3.so.0", "libsqlite3-0" },
	{ "libcurl.so.4", "libcurl4" },
};

/* What a program prints, or NULL when it is not there or failed; owned by the caller. */
static char *ask(struct rx_strings *argv, bool even_failed)
{
	struct rx_buf out;
	rx_buf_init(&out, OUTPUT_MAX);
	int status = rx_exec(argv, 0, TIMEOUT_MS, &out);
	rx_strings_release(argv);
	char *text = status >= 127 || (status && !even_failed) ? NULL : rx_buf_detach(&out, NULL);
	rx_buf_release(&out);
	return text;
}

static void add_once(struct rx_strings *strings, const char *text)
{
	if (*text && !rx_strings_have(strings, text))
		rx_strings_add(strings, text);
}

/* "  NEEDED               libuv.so.1" */
static void read_needed(struct rx_needs *needs, const char *program)
{
	struct rx_strings argv = { 0 };
	rx_strings_add(&argv, "objdump");
	rx_strings_add(&argv, "-p");
	rx_strings_add(&argv, program);
	char *text = ask(&argv, false);
	for (const char *p = text; p && (p = strstr(p, "NEEDED")); p++) {
		const char *name = p + 6 + strspn(p + 6, " ");
		char *copy = rx_xstrndup(name, strcspn(name, "\n"));
		add_once(&needs->libraries, copy);
		free(copy);
	}
	free(text);
}

/* Libraries that the runtime loads by name when it first needs them. */
static void read_loaded(struct rx_needs *needs, const char *program)
{
	char *bytes;
	size_t length;
	if (rx_strings_have(&needs->libraries, "libwebsockets.so.17"))
		add_once(&needs->libraries, "libwebsockets-evlib_uv.so");
	if (rx_file_read(program, MAX_PROGRAM, &bytes, &length, NULL))
		return;
	const char *curl = memmem(bytes, length, "libcurl.so", 10);
	if (curl)
		add_once(&needs->libraries, curl);
	free(bytes);
}

/* Where the linker finds a library; owned by the caller. */
static char *locate(const char *library)
{
	struct rx_strings argv = { 0 };
	char *flag = rx_xprintf("-print-file-name=%s", library);
	rx_strings_split(&argv, rx_cc_program());
	rx_strings_add(&argv, flag);
	free(flag);
	char *text = ask(&argv, false);
	if (text)
		text[strcspn(text, "\n")] = 0;
	char *real = text ? realpath(text, NULL) : NULL;
	free(text);
	return real;
}

/* "libuv1:amd64: /usr/lib/x86_64-linux-gnu/libuv.so.1.0.0"; the path may be known to dpkg without the "/usr". */
static char *package_of(const char *path)
{
	struct rx_strings argv = { 0 };
	rx_strings_add(&argv, "dpkg");
	rx_strings_add(&argv, "-S");
	rx_strings_add(&argv, path);
	if (!strncmp(path, "/usr/", 5))
		rx_strings_add(&argv, path + 4);
	char *text = ask(&argv, true);
	if (text)
		text[strcspn(text, ":,\n")] = 0;
	return text;
}

static void name_package(struct rx_needs *needs, const char *library)
{
	char *path = locate(library), *package = path ? package_of(path) : NULL;
	const char *name = package;
	for (size_t i = 0; i < RX_COUNT(known) && (!name || !*name); i++)
		if (!strcmp(known[i].library, library))
			name = known[i].package;
	/* The C library is there on every machine. */
	if (name && strcmp(name, "libc6"))
		add_once(&needs->packages, name);
	free(package);
	free(path);
}

void rx_needs_find(struct rx_needs *needs, const char *program)
{
	*needs = (struct rx_needs){ 0 };
	read_needed(needs, program);
	read_loaded(needs, program);
	for (int i = 0; i < needs->libraries.len; i++)
		name_package(needs, needs->libraries.at[i]);
}

void rx_needs_release(struct rx_needs *needs)
{
	rx_strings_release(&needs->libraries);
	rx_strings_release(&needs->packages);
}
