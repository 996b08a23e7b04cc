/* Needed libraries of a program: see export_libs.h. Names of packages come from dpkg where there is one; elsewhere
 * those of Debian 12 stand in. */
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
	{ "libwebsockets.so.17", "libwebsockets17" },
	{ "libwebsockets-evlib_uv.so", "libwebsockets-evlib-uv" },
	{ "libuv.so.1", "libuv1" },
	{ "libcjson.so.1", "libcjson1" },
	{ "libsqlite3.so.0", "libsqlite3-0" },
	{ "libcurl.so.4", "libcurl4" },
	{ "libhiredis.so.0.14", "libhiredis0.14" },
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
	const char *curl = memmem(bytes, length, "libcurl.so", 10), *hiredis = memmem(bytes, length, "libhiredis.so", 13);
	if (curl)
		add_once(&needs->libraries, curl);
	if (hiredis)
		add_once(&needs->libraries, hiredis);
	free(bytes);
}

char *rx_library_locate(const char *library)
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

/* dpkg's answer for all of them at once: lines "libuv1:amd64: /usr/lib/x86_64-linux-gnu/libuv.so.1.0.0". A path may be
 * known to it without the
 * "/usr". */
static char *ask_dpkg(char *const *paths, int count)
{
	struct rx_strings argv = { 0 };
	rx_strings_add(&argv, "dpkg");
	rx_strings_add(&argv, "-S");
	for (int i = 0; i < count; i++) {
		if (paths[i])
			rx_strings_add(&argv, paths[i]);
		if (paths[i] && !strncmp(paths[i], "/usr/", 5))
			rx_strings_add(&argv, paths[i] + 4);
	}
	return ask(&argv, true);
}

/* The package in the line that ends with the path; owned by the caller. */
static char *package_in(const char *answer, const char *path)
{
	const char *tail = !strncmp(path, "/usr/", 5) ? path + 4 : path;
	size_t length = strlen(tail);
	for (const char *at = answer; at && (at = strstr(at, tail)); at++) {
		const char *line = at;
		while (line > answer && line[-1] != '\n')
			line--;
		if (at[length] == '\n' || !at[length])
			return rx_xstrndup(line, strcspn(line, ":,"));
	}
	return NULL;
}

static void name_package(struct rx_needs *needs, const char *library, char *package)
{
	const char *name = package;
	for (size_t i = 0; i < RX_COUNT(known) && !name; i++)
		if (!strcmp(known[i].library, library))
			name = known[i].package;
	/* The C library is there on every machine. */
	if (name && strcmp(name, "libc6"))
		add_once(&needs->packages, name);
	free(package);
}

static void find_packages(struct rx_needs *needs)
{
	int count = needs->libraries.len;
	char **paths = rx_xcalloc((size_t)count + 1, sizeof *paths);
	for (int i = 0; i < count; i++)
		paths[i] = rx_library_locate(needs->libraries.at[i]);
	char *answer = ask_dpkg(paths, count);
	for (int i = 0; i < count; i++) {
		name_package(needs, needs->libraries.at[i], answer && paths[i] ? package_in(answer, paths[i]) : NULL);
		free(paths[i]);
	}
	free(answer);
	free(paths);
}

void rx_needs_find(struct rx_needs *needs, const char *program)
{
	*needs = (struct rx_needs){ 0 };
	read_needed(needs, program);
	read_loaded(needs, program);
	find_packages(needs);
}

void rx_needs_release(struct rx_needs *needs)
{
	rx_strings_release(&needs->libraries);
	rx_strings_release(&needs->packages);
}
