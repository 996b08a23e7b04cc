/* Compiling and linking an app with the C compiler: see cc.h. */
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cc.h"
#include "cc_check.h"
#include "cc_explain.h"
#include "compile_causes.h"
#include "command.h"
#include "compile_diag.h"
#include "compile_exec.h"
#include "export_carry.h"
#include "export_libs.h"
#include "compile_libs.h"
#include "files.h"
#include "includes.h"
#include "native.h"
#include "process.h"
#include "scan.h"

#define OUTPUT_MAX (1u << 20)
#define TIMEOUT_MS 600000
#define MAX_WORKERS 8

/* What libreflex is linked with, as this tool was. */
#ifndef RX_RUNTIME_LIBS
#define RX_RUNTIME_LIBS "-lwebsockets -luv -lcjson -lsqlite3 -lm -lpthread -ldl"
#endif

struct unit {
	char *path, *object;
	bool native, compiled, failed;
	struct rx_diags diags;
};

struct rx_cc {
	const struct rx_config *config;
	char *cache, *runtime, *scaffold; /* folders: objects, libreflex.a, scaffolds/export */
	struct rx_strings command;        /* the compiler with its flags */
	struct rx_libraries libraries;
	struct rx_includes *signatures;
	uint64_t salt;
	struct unit *units;
	int count;
	int next; /* the unit that the next free worker takes */
};

/* ---- what there is ---- */

static bool is_there(const char *program)
{
	struct rx_strings argv = { 0 };
	struct rx_buf out;
	rx_buf_init(&out, OUTPUT_MAX);
	rx_strings_split(&argv, program);
	rx_strings_add(&argv, "--version");
	int status = rx_exec(&argv, 0, TIMEOUT_MS, &out);
	rx_strings_release(&argv);
	rx_buf_release(&out);
	return status == 0;
}

static int no_compiler(struct rx_err *err)
{
	rx_err_set(err, "there is no C compiler: '%s' was not found", rx_cc_program());
	return rx_err_hint(err, "apt-get install gcc libc6-dev, or name one: export CC=<program>");
}

static uint64_t hash_file(uint64_t hash, const char *folder, const char *name)
{
	struct stat info;
	char *path = rx_path_join(folder, name);
	if (!stat(path, &info)) {
		hash = rx_hash(hash, &info.st_mtim, sizeof info.st_mtim);
		hash = rx_hash(hash, &info.st_size, sizeof info.st_size);
	}
	free(path);
	return hash;
}

/* Everything besides the source that decides what an object holds. */
static uint64_t salt_make(const struct rx_strings *command, const char *include)
{
	uint64_t salt = rx_hash_str(RX_HASH_START, RX_VERSION);
	for (int i = 0; i < command->len; i++)
		salt = rx_hash(salt, command->at[i], strlen(command->at[i]) + 1);
	char *compiler = rx_program_find(command->at[0]);
	salt = hash_file(salt, "", compiler ? compiler : "");
	free(compiler);
	static const char *const parts[] = { "",       "base.h",    "state.h",      "app.h",  "ui.h", "expr.h",
					     "each.h", "handler.h", "components.h", "html.h", "css.h" };
	char *folder = rx_path_join(include, "reflex");
	salt = hash_file(salt, include, "reflex.h");
	for (size_t i = 0; i < RX_COUNT(parts); i++)
		salt = hash_file(salt, folder, parts[i]);
	free(folder);
	return salt;
}

static int find_parts(struct rx_cc *cc, struct rx_err *err)
{
	char *include = rx_install_path(RX_INSTALL_INCLUDE, err),
	     *scaffolds = rx_install_path(RX_INSTALL_SCAFFOLDS, err);
	cc->runtime = rx_install_path(RX_INSTALL_LIB, err);
	int failed = !include || !scaffolds || !cc->runtime || rx_dir_make(cc->cache, err);
	if (!failed) {
		struct rx_strings includes = { 0 };
		cc->scaffold = rx_path_join(scaffolds, "export");
		rx_strings_add(&includes, include);
		rx_strings_add(&includes, "app");
		rx_libraries_find(&cc->libraries, &cc->config->libraries, cc->cache);
		rx_cc_command(&cc->command, &includes, &cc->libraries.cflags);
		rx_strings_add(&cc->command, "-O2");
		cc->salt = salt_make(&cc->command, include);
		rx_strings_release(&includes);
	}
	free(include);
	free(scaffolds);
	return failed ? -1 : 0;
}

struct rx_cc *rx_cc_new(const struct rx_config *config, const char *cache, struct rx_err *err)
{
	struct rx_cc *cc = rx_xcalloc(1, sizeof *cc);
	struct rx_strings folders = { 0 };
	cc->config = config;
	cc->cache = rx_xstrdup(cache);
	rx_strings_add(&folders, "app");
	cc->signatures = rx_includes_new(&folders);
	rx_strings_release(&folders);
	if (!is_there(rx_cc_program()))
		no_compiler(err);
	else if (!find_parts(cc, err))
		return cc;
	rx_cc_free(cc);
	return NULL;
}

static void units_release(struct rx_cc *cc)
{
	for (int i = 0; i < cc->count; i++) {
		free(cc->units[i].path);
		free(cc->units[i].object);
		rx_diags_release(&cc->units[i].diags);
	}
	free(cc->units);
	cc->units = NULL;
	cc->count = 0;
}

void rx_cc_free(struct rx_cc *cc)
{
	if (!cc)
		return;
	units_release(cc);
	rx_includes_free(cc->signatures);
	rx_strings_release(&cc->command);
	rx_libraries_release(&cc->libraries);
	free(cc->cache);
	free(cc->runtime);
	free(cc->scaffold);
	free(cc);
}

/* ---- which files ---- */

static int list_visit(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	(void)err;
	if (entry->kind == RX_ENTRY_DIR)
		return entry->name[0] == '.';
	if (entry->kind == RX_ENTRY_FILE && entry->name[0] != '.' && rx_path_ends(entry->name, ".c")) {
		char *path = rx_path_join("app", entry->path);
		rx_strings_add(data, path);
		free(path);
	}
	return 0;
}

static void units_list(struct rx_cc *cc)
{
	struct rx_strings files = { 0 }, native = { 0 };
	rx_tree_walk("app", list_visit, &files, NULL);
	rx_native_files(&cc->config->native, &native);
	units_release(cc);
	cc->units = rx_xcalloc((size_t)(files.len + native.len) + 1, sizeof *cc->units);
	for (int i = 0; i < files.len; i++)
		if (!rx_strings_have(&native, files.at[i]))
			cc->units[cc->count++].path = rx_xstrdup(files.at[i]);
	for (int i = 0; i < native.len; i++)
		cc->units[cc->count++] = (struct unit){ .path = rx_xstrdup(native.at[i]), .native = true };
	rx_strings_release(&files);
	rx_strings_release(&native);
}

/* Where the object of a unit lies, by its signature; and the project's headers it includes. */
static void unit_place(struct rx_cc *cc, struct unit *unit)
{
	uint64_t name = rx_hash_str(RX_HASH_START, unit->path);
	uint64_t signature = rx_includes_signature(cc->signatures, unit->path, NULL);
	signature = rx_hash(signature, &cc->salt, sizeof cc->salt);
	unit->object =
		rx_xprintf("%s/%016llx-%016llx.o", cc->cache, (unsigned long long)name, (unsigned long long)signature);
}

/* ---- compiling ---- */

/* The mistakes that every compiler accepts. */
static void scan_unit(struct rx_cc *cc, struct unit *unit)
{
	struct rx_strings files = { 0 }, states = { 0 }, wrapped = { 0 };
	rx_includes_signature(cc->signatures, unit->path, &files);
	for (int i = 0; i < files.len; i++) {
		char *text = rx_includes_text(files.at[i]);
		struct rx_scan *scan = rx_scan_new(text);
		rx_scan_states(scan, &states);
		rx_scan_wrapped(scan, &wrapped);
		rx_scan_free(scan);
		free(text);
	}
	char *text = rx_includes_text(unit->path);
	struct rx_scan *scan = rx_scan_new(text);
	rx_scan_check(scan, unit->path, &states, &wrapped, &unit->diags);
	rx_scan_free(scan);
	free(text);
	rx_strings_release(&wrapped);
	rx_strings_release(&states);
	rx_strings_release(&files);
}

static bool is_cplusplus(const char *path)
{
	return rx_path_ends(path, ".cc") || rx_path_ends(path, ".cpp") || rx_path_ends(path, ".cxx");
}

/* The command for one file. The language of `command` is C. */
static void unit_command(const struct rx_cc *cc, const struct unit *unit, const char *object, struct rx_strings *argv)
{
	const char *program = getenv("CXX");
	bool other = is_cplusplus(unit->path);
	if (other)
		rx_strings_split(argv, program && *program ? program : "c++");
	for (int i = other ? 1 : 0; i < cc->command.len; i++) {
		const char *flag = cc->command.at[i];
		if (!other || !strncmp(flag, "-I", 2) || !strncmp(flag, "-D", 2) || !strncmp(flag, "-O", 2))
			rx_strings_add(argv, flag);
	}
	static const char *const flags[] = { "-fdiagnostics-parseable-fixits", "-fdiagnostics-color=never", "-c",
					     "-o" };
	for (size_t i = 0; i < RX_COUNT(flags); i++)
		rx_strings_add(argv, flags[i]);
	rx_strings_add(argv, object);
	rx_strings_add(argv, unit->path);
}

static void unit_compile(struct rx_cc *cc, struct unit *unit)
{
	struct rx_strings argv = { 0 };
	struct rx_buf out;
	rx_buf_init(&out, OUTPUT_MAX);
	char *temporary = rx_xprintf("%s.%ld.tmp", unit->object, (long)getpid());
	unit_command(cc, unit, temporary, &argv);
	int status = rx_exec(&argv, RX_EXEC_STDERR, TIMEOUT_MS, &out);
	struct rx_diags found = { 0 };
	rx_cc_parse(rx_buf_text(&out), &found);
	rx_causes_keep(&found, &unit->diags, 0);
	for (int i = 0; i < found.len; i++)
		rx_diag_improve(&found.at[i]);
	rx_diags_move(&unit->diags, &found);
	if (status && !unit->diags.errors)
		rx_cc_outside(unit->path, rx_buf_text(&out), &unit->diags);
	unit->failed = status || unit->diags.errors || rename(temporary, unit->object);
	unlink(temporary);
	free(temporary);
	rx_strings_release(&argv);
	rx_buf_release(&out);
}

static void *work(void *arg)
{
	struct rx_cc *cc = arg;
	for (int i; !rx_interrupted() && (i = __atomic_fetch_add(&cc->next, 1, __ATOMIC_RELAXED)) < cc->count;)
		if (cc->units[i].compiled)
			unit_compile(cc, &cc->units[i]);
	return NULL;
}

/* As many compilers at a time as there are processors. */
static void compile_all(struct rx_cc *cc, int wanted)
{
	pthread_t threads[MAX_WORKERS];
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
	int count = wanted < (int)processors ? wanted : (int)processors, started = 0;
	cc->next = 0;
	while (started < count - 1 && started < MAX_WORKERS && !pthread_create(&threads[started], NULL, work, cc))
		started++;
	work(cc);
	while (started)
		pthread_join(threads[--started], NULL);
}

/* Objects of files that are gone, or as they were before. */
static int remove_old(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	const struct rx_cc *cc = data;
	(void)err;
	bool used = entry->kind != RX_ENTRY_FILE || !rx_path_ends(entry->name, ".o");
	for (int i = 0; i < cc->count && !used; i++)
		used = !strcmp(rx_path_base(cc->units[i].object), entry->name);
	if (!used)
		unlink(entry->full);
	return entry->kind == RX_ENTRY_DIR;
}

int rx_cc_compile(struct rx_cc *cc, struct rx_cc_report *report, struct rx_diags *diags)
{
	uint64_t start = rx_now_us();
	report->files = report->compiled = 0;
	if (rx_libraries_check(&cc->libraries, diags))
		return -1;
	rx_native_check(&cc->config->native, diags);
	units_list(cc);
	report->files = cc->count;
	for (int i = 0; i < cc->count; i++) {
		unit_place(cc, &cc->units[i]);
		cc->units[i].compiled = !rx_file_exists(cc->units[i].object);
		report->compiled += cc->units[i].compiled;
		if (cc->units[i].compiled && !is_cplusplus(cc->units[i].path))
			scan_unit(cc, &cc->units[i]);
	}
	compile_all(cc, report->compiled);
	if (!cc->count)
		rx_diags_add(diags, RX_ERROR, NULL, 0, "there is no C file in 'app/'")->suggestion =
			rx_xstrdup("reflex init in an empty folder makes an app");
	for (int i = 0; i < cc->count; i++)
		rx_diags_move(diags, &cc->units[i].diags);
	rx_diags_frame(diags);
	if (!diags->errors)
		rx_tree_walk(cc->cache, remove_old, cc, NULL);
	report->compile_us = (int64_t)(rx_now_us() - start);
	return diags->errors || rx_interrupted() ? -1 : 0;
}

/* ---- linking ---- */

static void add_path(struct rx_strings *argv, const char *prefix, const char *folder, const char *name)
{
	char *path = rx_path_join(folder, name), *flag = rx_xprintf("%s%s", prefix, path);
	rx_strings_add(argv, flag);
	free(flag);
	free(path);
}

/* For an app whose libraries lie beside it. */
static void add_carried(const struct rx_cc *cc, struct rx_strings *argv)
{
	char *plugin = rx_library_locate("libwebsockets-evlib_uv.so"), *folder = plugin ? rx_path_dir(plugin) : rx_xstrdup("");
	char *flag = rx_xprintf("-DRX_LWS_FOLDER=\"%s\"", folder);
	rx_strings_add(argv, flag);
	add_path(argv, "", cc->scaffold, "carried.c");
	rx_strings_add(argv, "-Wl,--disable-new-dtags,-rpath,$ORIGIN");
	free(flag);
	free(folder);
	free(plugin);
}

static void link_command(const struct rx_cc *cc, const char *folder, bool files, struct rx_strings *argv)
{
	bool other = false;
	rx_strings_copy(argv, &cc->command);
	add_path(argv, "-I", folder, "");
	if (files)
		add_path(argv, "-Wa,-I", folder, "");
	add_path(argv, "", cc->scaffold, "program.c");
	if (files)
		add_path(argv, "", cc->scaffold, "files.S");
	if (files && rx_carry_possible())
		add_carried(cc, argv);
	for (int i = 0; i < cc->count; i++) {
		rx_strings_add(argv, cc->units[i].object);
		other |= is_cplusplus(cc->units[i].path);
	}
	add_path(argv, "", cc->runtime, "libreflex.a");
	rx_strings_add(argv, "-Wl,--as-needed");
	rx_strings_copy(argv, &cc->libraries.libs);
	rx_strings_split(argv, RX_RUNTIME_LIBS);
	if (other)
		rx_strings_add(argv, "-lstdc++");
	/* Names of functions stay, for backtraces. */
	rx_strings_add(argv, "-Wl,-S");
}

static uint64_t link_signature(const struct rx_cc *cc, const struct rx_strings *argv, const char *folder, bool files)
{
	static const char *const parts[] = { "settings.h", "files.inc", "files.bin" };
	uint64_t hash = hash_file(cc->salt, cc->runtime, "libreflex.a");
	hash = hash_file(hash, cc->scaffold, "program.c");
	for (int i = 0; i < argv->len; i++)
		hash = rx_hash(hash, argv->at[i], strlen(argv->at[i]) + 1);
	for (size_t i = 0; i < (files ? 3 : 1); i++)
		hash = hash_file(hash, folder, parts[i]);
	return hash;
}

static void explain(const struct rx_cc *cc, const char *text, struct rx_diags *diags)
{
	struct rx_strings files = { 0 };
	for (int i = 0; i < cc->count; i++)
		rx_includes_signature(cc->signatures, cc->units[i].path, &files);
	rx_cc_explain_link(text, &files, diags);
	if (!diags->errors)
		rx_cc_outside(NULL, text, diags);
	rx_diags_frame(diags);
	rx_strings_release(&files);
}

static bool is_current(const char *out, const char *stamp, uint64_t signature)
{
	char wanted[32], *text = NULL;
	snprintf(wanted, sizeof wanted, "%016llx", (unsigned long long)signature);
	bool same = rx_file_exists(out) && !rx_file_read(stamp, 64, &text, NULL, NULL) && !strcmp(text, wanted);
	free(text);
	return same;
}

static int link_run(struct rx_cc *cc, struct rx_strings *argv, const char *out, struct rx_diags *diags)
{
	struct rx_buf text;
	char *temporary = rx_xprintf("%s.%ld.tmp", out, (long)getpid());
	rx_buf_init(&text, OUTPUT_MAX);
	rx_strings_add(argv, "-o");
	rx_strings_add(argv, temporary);
	int failed = rx_exec(argv, RX_EXEC_STDERR, TIMEOUT_MS, &text);
	if (failed && !rx_interrupted())
		explain(cc, rx_buf_text(&text), diags);
	if (!failed && rename(temporary, out))
		failed = !!rx_diags_add(diags, RX_ERROR, NULL, 0, "unable to write '%s'", out);
	unlink(temporary);
	free(temporary);
	rx_buf_release(&text);
	return failed ? -1 : 0;
}

int rx_cc_link(struct rx_cc *cc, const char *folder, bool files, const char *out, struct rx_cc_report *report,
	       struct rx_diags *diags)
{
	struct rx_strings argv = { 0 };
	uint64_t start = rx_now_us();
	char *stamp = rx_xprintf("%s.stamp", out), text[32];
	link_command(cc, folder, files, &argv);
	uint64_t signature = link_signature(cc, &argv, folder, files);
	int result = 0;
	report->linked = !is_current(out, stamp, signature);
	if (report->linked) {
		unlink(stamp);
		result = link_run(cc, &argv, out, diags);
		snprintf(text, sizeof text, "%016llx", (unsigned long long)signature);
		if (!result)
			rx_file_write(stamp, text, strlen(text), NULL);
	}
	report->link_us = (int64_t)(rx_now_us() - start);
	rx_strings_release(&argv);
	free(stamp);
	return result;
}
