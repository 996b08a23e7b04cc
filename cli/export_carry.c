/* Programs that bring their libraries along: see export_carry.h. `ldd` says which files the app would be started with here. */
#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cc_check.h"
#include "compile_exec.h"
#include "export_carry.h"
#include "export_libs.h"
#include "files.h"

#define OUTPUT_MAX (1u << 20)
#define ENTRIES_MAX (1u << 16) /* as in launcher.c */
#define TRAILER 64             /* likewise */
#define TIMEOUT_MS 60000
#define MAX_FILE ((size_t)1 << 31)

bool rx_carry_possible(void)
{
#ifdef __linux__
	return !strstr(RX_RUNTIME_LIBS, "-fsanitize");
#else
	return false;
#endif
}

/* ---- which libraries ---- */

/* Part of the C library, which is on every machine and must fit its loader. */
static bool is_libc(const char *path)
{
	static const char *const names[] = { "libc.so.", "libm.so.", "libdl.so.", "libpthread.so.", "librt.so.", "libresolv.so.", "libutil.so.",
					     "libanl.so.", "libmvec.so.", "libnss_", "ld-linux", "ld64.", "ld.so" };
	const char *name = rx_path_base(path);
	for (size_t i = 0; i < RX_COUNT(names); i++)
		if (!strncmp(name, names[i], strlen(names[i])))
			return true;
	return false;
}

/* One file of each name: /lib and /usr/lib may be the same folder. */
static void add_once(struct rx_strings *libraries, const char *path)
{
	bool known = is_libc(path);
	for (int i = 0; i < libraries->len && !known; i++)
		known = !strcmp(rx_path_base(libraries->at[i]), rx_path_base(path));
	if (!known)
		rx_strings_add(libraries, path);
}

/* "	libuv.so.1 => /lib/x86_64-linux-gnu/libuv.so.1 (0x00007f…)": the path, or what is not there. */
static int add_line(struct rx_strings *libraries, char *line, struct rx_err *err)
{
	char *path = strstr(line, " => ");
	if (!path)
		return 0;
	path += 4;
	if (*path != '/')
		return rx_err_set(err, "a library that the app needs is not there: '%.200s'", line + strspn(line, " \t"));
	path[strcspn(path, " ")] = 0;
	add_once(libraries, path);
	return 0;
}

static int add_needed(struct rx_strings *libraries, const char *file, struct rx_err *err)
{
	struct rx_strings argv = { 0 };
	struct rx_buf out;
	char *save = NULL;
	rx_buf_init(&out, OUTPUT_MAX);
	rx_strings_add(&argv, "ldd");
	rx_strings_add(&argv, file);
	int failed = rx_exec(&argv, 0, TIMEOUT_MS, &out);
	if (failed)
		rx_err_set(err, "'ldd %s' does not say which libraries are needed", file);
	for (char *line = failed ? NULL : strtok_r(out.at, "\n", &save); line && !failed; line = strtok_r(NULL, "\n", &save))
		failed = add_line(libraries, line, err);
	rx_strings_release(&argv);
	rx_buf_release(&out);
	return failed ? -1 : 0;
}

/* What the app is linked with, what it loads when it runs, and what those need. */
static int find_libraries(struct rx_strings *libraries, const char *app, struct rx_err *err)
{
	struct rx_needs needs;
	rx_needs_find(&needs, app);
	int failed = add_needed(libraries, app, err);
	for (int i = 0; i < needs.libraries.len && !failed; i++) {
		char *path = rx_library_locate(needs.libraries.at[i]);
		if (path && !is_libc(path))
			failed = add_needed(libraries, path, err);
		if (path && *path == '/') {
			/* Under the name by which it is asked for, not the one that a link leads to. */
			char *folder = rx_path_dir(path), *named = rx_path_join(folder, needs.libraries.at[i]);
			add_once(libraries, named);
			free(named);
			free(folder);
		}
		free(path);
	}
	rx_needs_release(&needs);
	return failed;
}

/* ---- the launcher ---- */

static bool is_newer(const char *path, const char *than)
{
	struct stat a, b;
	return !stat(path, &a) && !stat(than, &b) && (a.st_mtim.tv_sec > b.st_mtim.tv_sec ||
						       (a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec > b.st_mtim.tv_nsec));
}

static int build_launcher(const char *source, const char *launcher, struct rx_err *err)
{
	struct rx_strings argv = { 0 };
	struct rx_buf out;
	rx_buf_init(&out, OUTPUT_MAX);
	rx_strings_split(&argv, rx_cc_program());
	rx_strings_split(&argv, "-std=gnu11 -Os -static -s -o");
	rx_strings_add(&argv, launcher);
	rx_strings_add(&argv, source);
	int status = rx_exec(&argv, RX_EXEC_STDERR, TIMEOUT_MS, &out);
	if (status) {
		rx_err_set(err, "unable to make the program that brings its libraries along: %.300s", rx_buf_text(&out));
		rx_err_hint(err, "it needs the static C library: apt-get install libc6-dev");
	}
	rx_strings_release(&argv);
	rx_buf_release(&out);
	return status ? -1 : 0;
}

/* ---- the file ---- */

struct packing {
	struct rx_buf out, entries;
	uint64_t hash;
};

static int append(struct packing *packing, const char *path, const char *name, unsigned mode, struct rx_err *err)
{
	char *bytes;
	size_t length;
	if (rx_file_read(path, MAX_FILE, &bytes, &length, err))
		return -1;
	rx_buf_addf(&packing->entries, "%zu %zu %o %s\n", packing->out.len, length, mode, name);
	rx_buf_add(&packing->out, bytes, length);
	packing->hash = rx_hash(rx_hash_str(packing->hash, name), bytes, length);
	free(bytes);
	return 0;
}

static int append_all(struct packing *packing, const char *app, const char *name, const char *launcher, const struct rx_strings *libraries, struct rx_err *err)
{
	char *bytes;
	size_t length;
	if (rx_file_read(launcher, MAX_FILE, &bytes, &length, err))
		return -1;
	rx_buf_add(&packing->out, bytes, length);
	free(bytes);
	int failed = append(packing, app, name, 0700, err);
	for (int i = 0; i < libraries->len && !failed; i++)
		failed = append(packing, libraries->at[i], rx_path_base(libraries->at[i]), 0600, err);
	if (failed)
		return -1;
	size_t start = packing->out.len;
	rx_buf_add(&packing->out, packing->entries.at, packing->entries.len);
	char trailer[TRAILER + 1];
	snprintf(trailer, sizeof trailer, "reflex %zu %zu %016llx", start, packing->entries.len, (unsigned long long)packing->hash);
	rx_buf_addf(&packing->out, "%-*s\n", TRAILER - 1, trailer);
	return packing->out.overflow || packing->entries.overflow ? rx_err_set(err, "the program would be larger than two gigabytes") : 0;
}

int rx_carry_pack(const char *app, const char *name, const char *scaffold, const char *folder, const char *out, struct rx_err *err)
{
	struct packing packing = { .hash = RX_HASH_START };
	struct rx_strings libraries = { 0 };
	char *source = rx_path_join(scaffold, "launcher.c"), *launcher = rx_path_join(folder, "launcher");
	rx_buf_init(&packing.out, MAX_FILE);
	rx_buf_init(&packing.entries, ENTRIES_MAX);
	int failed = find_libraries(&libraries, app, err) || (!is_newer(launcher, source) && build_launcher(source, launcher, err)) ||
		     append_all(&packing, app, name, launcher, &libraries, err) ||
		     rx_file_write(out, packing.out.at, packing.out.len, err);
	if (!failed && chmod(out, 0755))
		failed = rx_err_set(err, "unable to write '%s': %s", out, strerror(errno));
	rx_strings_release(&libraries);
	rx_buf_release(&packing.out);
	rx_buf_release(&packing.entries);
	free(source);
	free(launcher);
	return failed ? -1 : 0;
}
