/* Building an app in memory: see compile.h. Which files there are and which of them changed; the compilers themselves
 * are called from tcc.c and native.c, what they say is put into words in compile_diag.c. */
#include <glob.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/options.h"
#include "cc_check.h"
#include "command.h"
#include "compile.h"
#include "compile_check.h"
#include "compile_diag.h"
#include "compile_exec.h"
#include "compile_image.h"
#include "compile_libs.h"
#include "compile_unit.h"
#include "files.h"
#include "includes.h"
#include "native.h"
#include "process.h"
#include "scan.h"
#include "ui/ui.h"

struct rx_compiler {
	const struct rx_config *config;
	bool native, tests;
	rx_slow_fn *slow;
	void *slow_context;
	char *cache;
	struct rx_build_context context;
	struct rx_libraries libraries;
	bool libraries_open, swept;
	struct rx_unit *units;
	int unit_count;
	struct rx_native *shared;
	pthread_mutex_t lock;        /* of `unchecked` */
	struct rx_strings unchecked; /* files of good builds that the C compiler was not asked about yet */
	struct rx_includes *checked; /* the checking thread's */
	struct rx_strings statics;   /* "file:name" of those of the last good build */
	struct rx_strings named;     /* of those that a note has named */
};

/* Signatures begin with everything else that decides what an object holds: this program, its headers, the flags. */
static uint64_t salt_make(const struct rx_strings *command, const char *include)
{
	uint64_t salt = rx_hash_str(RX_HASH_START, RX_VERSION);
	for (int i = 0; i < command->len; i++)
		salt = rx_hash(salt, command->at[i], strlen(command->at[i]) + 1);
	char *program = rx_install_executable();
	char *header = rx_path_join(include, "reflex.h"), *parts = rx_path_join(include, "reflex");
	const char *const paths[] = { program ? program : "", header, parts };
	for (size_t i = 0; i < RX_COUNT(paths); i++) {
		struct stat info;
		if (stat(paths[i], &info))
			continue;
		salt = rx_hash(salt, &info.st_mtim.tv_sec, sizeof info.st_mtim.tv_sec);
		salt = rx_hash(salt, &info.st_size, sizeof info.st_size);
	}
	free(program);
	free(header);
	free(parts);
	return salt;
}

static int context_init(struct rx_compiler *compiler, struct rx_err *err)
{
	struct rx_build_context *context = &compiler->context;
	char *include = rx_install_path(RX_INSTALL_INCLUDE, err);
	if (!include)
		return -1;
	rx_libraries_find(&compiler->libraries, &compiler->config->libraries, compiler->cache);
	rx_strings_add(&context->includes, include);
	rx_strings_add(&context->includes, "app");
	rx_strings_copy(&context->includes, &compiler->libraries.includes);
	rx_cc_command(&context->command, &context->includes, &compiler->libraries.cflags);
	context->salt = salt_make(&context->command, include);
	struct rx_strings folders = { 0 };
	rx_strings_add(&folders, "app");
	context->signatures = rx_includes_new(&folders);
	compiler->checked = rx_includes_new(&folders);
	rx_strings_release(&folders);
	context->cache = compiler->cache;
	free(include);
	return 0;
}

struct rx_compiler *rx_compiler_new(const struct rx_build_options *options, struct rx_err *err)
{
	struct rx_compiler *compiler = rx_xcalloc(1, sizeof *compiler);
	compiler->config = options->config;
	compiler->native = options->native;
	compiler->tests = options->tests;
	compiler->slow = options->slow;
	compiler->slow_context = options->slow_context;
	compiler->cache = rx_xstrdup(options->cache);
	pthread_mutex_init(&compiler->lock, NULL);
	if (rx_dir_make(options->cache, err) || context_init(compiler, err)) {
		rx_compiler_free(compiler);
		return NULL;
	}
	compiler->shared = rx_native_new(&compiler->context, &compiler->libraries.libs);
	return compiler;
}

void rx_compiler_free(struct rx_compiler *compiler)
{
	if (!compiler)
		return;
	for (int i = 0; i < compiler->unit_count; i++)
		rx_unit_release(&compiler->units[i]);
	free(compiler->units);
	rx_native_free(compiler->shared);
	rx_includes_free(compiler->context.signatures);
	rx_includes_free(compiler->checked);
	rx_strings_release(&compiler->context.includes);
	rx_strings_release(&compiler->context.command);
	rx_libraries_release(&compiler->libraries);
	rx_strings_release(&compiler->unchecked);
	rx_strings_release(&compiler->statics);
	rx_strings_release(&compiler->named);
	pthread_mutex_destroy(&compiler->lock);
	free(compiler->cache);
	free(compiler);
}

/* ---- which files ---- */

struct listing {
	struct rx_strings *files;
	const char *folder;
};

static int listing_visit(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	(void)err;
	struct listing *listing = data;
	if (entry->kind == RX_ENTRY_DIR)
		return entry->name[0] == '.';
	if (entry->kind == RX_ENTRY_FILE && entry->name[0] != '.' && rx_path_ends(entry->name, ".c")) {
		char *path = rx_path_join(listing->folder, entry->path);
		rx_strings_add(listing->files, path);
		free(path);
	}
	return 0;
}

static void files_list(struct rx_strings *files, const char *folder)
{
	struct listing listing = { files, folder };
	rx_tree_walk(folder, listing_visit, &listing, NULL);
}

static struct rx_unit *unit_find(struct rx_compiler *compiler, const char *path, bool native)
{
	for (int i = 0; i < compiler->unit_count; i++)
		if (compiler->units[i].native == native && !strcmp(compiler->units[i].path, path))
			return &compiler->units[i];
	return NULL;
}

/* Makes the new array of units: those that are still there keep what they know. */
static void units_update(struct rx_compiler *compiler, const struct rx_strings *files, const struct rx_strings *native)
{
	int count = files->len + native->len, used = 0;
	struct rx_unit *units = rx_xcalloc((size_t)count + 1, sizeof *units);
	for (int i = 0; i < count; i++) {
		bool is_native = i >= files->len || compiler->native;
		const char *path = i < files->len ? files->at[i] : native->at[i - files->len];
		if (i < files->len && rx_strings_have(native, path))
			continue;
		struct rx_unit *old = unit_find(compiler, path, is_native);
		if (old) {
			units[used++] = *old;
			*old = compiler->units[--compiler->unit_count];
		} else {
			rx_unit_init(&units[used++], path, is_native);
		}
	}
	for (int i = 0; i < compiler->unit_count; i++) {
		rx_unit_forget(&compiler->units[i]);
		rx_unit_release(&compiler->units[i]);
	}
	free(compiler->units);
	compiler->units = units;
	compiler->unit_count = used;
}

static void units_find(struct rx_compiler *compiler)
{
	struct rx_strings files = { 0 }, native = { 0 };
	files_list(&files, "app");
	if (compiler->tests)
		files_list(&files, "tests");
	rx_native_files(&compiler->config->native, &native);
	units_update(compiler, &files, &native);
	rx_strings_release(&files);
	rx_strings_release(&native);
}

/* ---- the steps of a build ---- */

static void units_compile(struct rx_compiler *compiler, struct rx_build_report *report, struct rx_diags *diags)
{
	report->files = compiler->unit_count;
	rx_native_check(&compiler->config->native, diags);
	for (int i = 0; i < compiler->unit_count; i++)
		if (rx_unit_compile(&compiler->units[i], &compiler->context, diags)) {
			report->compiled++;
			snprintf(report->file, sizeof report->file, "%s", compiler->units[i].path);
		}
	if (!compiler->unit_count)
		rx_diags_add(diags, RX_ERROR, NULL, 0, "there is no C file in 'app/'")->suggestion =
			rx_xstrdup("reflex init in an empty folder makes an app");
}

static void objects_list(const struct rx_compiler *compiler, bool native, struct rx_strings *objects)
{
	for (int i = 0; i < compiler->unit_count; i++)
		if (compiler->units[i].native == native)
			rx_strings_add(objects, compiler->units[i].object);
}

/* Registers the image's units for the places of crashes; `wanted` has the addresses of the markers. */
static void image_register(const struct rx_compiler *compiler, const struct rx_tcc_image *image,
			   const struct rx_tcc_symbol *wanted)
{
	struct rx_image_unit *units = rx_xcalloc((size_t)compiler->unit_count + 1, sizeof *units);
	int count = 0;
	for (int i = 0; i < compiler->unit_count; i++) {
		struct rx_unit *unit = &compiler->units[i];
		if (unit->native)
			continue;
		units[count] = (struct rx_image_unit){ rx_unit_places(unit), (uintptr_t)wanted[count].address };
		count++;
	}
	rx_image_register(image->memory, image->size, units, count);
	free(units);
}

static void files_of(const struct rx_compiler *compiler, struct rx_strings *files)
{
	for (int i = 0; i < compiler->unit_count; i++)
		for (int j = 0; j < compiler->units[i].files.len; j++)
			if (!rx_strings_have(files, compiler->units[i].files.at[j]))
				rx_strings_add(files, compiler->units[i].files.at[j]);
}

static int tcc_link(struct rx_compiler *compiler, const struct rx_strings *objects, struct rx_native_image *native,
		    struct rx_tcc_image *image, struct rx_diags *diags)
{
	/* First the markers, then what native code wants. */
	struct rx_tcc_symbol *wanted =
		rx_xcalloc((size_t)compiler->unit_count + (size_t)native->import_count, sizeof *wanted);
	struct rx_tcc_messages messages = { 0 };
	int count = 0;
	for (int i = 0; i < compiler->unit_count; i++)
		if (!compiler->units[i].native)
			wanted[count++].name = compiler->units[i].marker;
	for (int i = 0; i < native->import_count; i++)
		wanted[count + i].name = native->imports[i].name;
	int result = rx_tcc_link(objects, native->symbols, native->symbol_count, wanted, count + native->import_count,
				 image, &messages);
	if (result) {
		struct rx_strings files = { 0 };
		files_of(compiler, &files);
		rx_link_explain(&messages, &files, diags);
		rx_strings_release(&files);
	} else {
		image_register(compiler, image, wanted);
		for (int i = 0; i < native->import_count; i++)
			native->imports[i].address = wanted[count + i].address;
	}
	rx_tcc_messages_release(&messages);
	free(wanted);
	return result;
}

static bool units_empty(const struct rx_compiler *compiler)
{
	struct stat info;
	for (int i = 0; i < compiler->unit_count; i++)
		if (!stat(compiler->units[i].path, &info) && !info.st_size)
			return true;
	return false;
}

/* Links everything and runs the constructors, which register what the app has. */
static int app_link(struct rx_compiler *compiler, struct rx_diags *diags)
{
	struct rx_strings objects = { 0 }, native_objects = { 0 };
	struct rx_native_image native = { 0 };
	struct rx_tcc_image image = { 0 };
	objects_list(compiler, false, &objects);
	objects_list(compiler, true, &native_objects);
	rx_registrations_take();
	int result = 0;
	if (native_objects.len)
		result = rx_native_link(compiler->shared, &native_objects, &objects, &native, diags);
	if (!result && objects.len)
		result = tcc_link(compiler, &objects, &native, &image, diags);
	if (!result)
		rx_native_connect(&native);
	for (int i = 0; i < image.init_count && !result; i++)
		image.init[i]();
	rx_native_image_release(&native);
	rx_strings_release(&objects);
	rx_strings_release(&native_objects);
	return result;
}

static struct rx_app *app_load(struct rx_compiler *compiler, struct rx_build_report *report, struct rx_diags *diags)
{
	uint64_t start = rx_now_us();
	struct rx_app *app = rx_app_load(rx_registrations_take(), compiler->config->app_name, diags);
	uint64_t loaded = rx_now_us();
	report->load_us = (int64_t)(loaded - start);
	struct rx_slow slow;
	rx_slow_begin(&slow, app ? compiler->slow : NULL, compiler->slow_context);
	int failed = app ? rx_ui_build(app, diags) | rx_app_check_options(app, "assets", diags) : 0;
	rx_slow_end(&slow);
	if (failed) {
		rx_app_unref(app);
		app = NULL;
	}
	report->pages_us = (int64_t)(rx_now_us() - loaded);
	return app;
}

/* Objects of files that went while nobody was looking. */
static void cache_sweep(const struct rx_compiler *compiler)
{
	glob_t found;
	char *pattern = rx_xprintf("%s/*.o", compiler->cache);
	struct rx_strings objects = { 0 };
	objects_list(compiler, false, &objects);
	objects_list(compiler, true, &objects);
	if (!glob(pattern, 0, NULL, &found)) {
		for (size_t i = 0; i < found.gl_pathc; i++)
			if (!rx_strings_have(&objects, found.gl_pathv[i]))
				unlink(found.gl_pathv[i]);
		globfree(&found);
	}
	rx_strings_release(&objects);
	free(pattern);
	struct rx_strings files = { 0 };
	for (int i = 0; i < compiler->unit_count; i++)
		rx_strings_add(&files, compiler->units[i].path);
	rx_check_sweep(compiler->cache, &files);
	rx_strings_release(&files);
}

/* After a good build: what the background check is to look at. */
static void build_done(struct rx_compiler *compiler)
{
	if (!compiler->swept)
		cache_sweep(compiler);
	compiler->swept = true;
	pthread_mutex_lock(&compiler->lock);
	for (int i = 0; i < compiler->unit_count; i++) {
		struct rx_unit *unit = &compiler->units[i];
		if (unit->checked != unit->signature && !rx_strings_have(&compiler->unchecked, unit->path))
			rx_strings_add(&compiler->unchecked, unit->path);
		unit->checked = unit->signature;
	}
	pthread_mutex_unlock(&compiler->lock);
}

static struct rx_app *build(struct rx_compiler *compiler, struct rx_build_report *report, struct rx_diags *diags)
{
	uint64_t start = rx_now_us();
	if (!compiler->libraries_open && rx_libraries_open(&compiler->libraries, diags))
		return NULL;
	compiler->libraries_open = true;
	rx_dir_make(compiler->cache, NULL);
	units_find(compiler);
	units_compile(compiler, report, diags);
	report->empty = units_empty(compiler);
	uint64_t compiled = rx_now_us();
	report->compile_us = (int64_t)(compiled - start);
	if (diags->errors)
		return NULL;
	int result = app_link(compiler, diags);
	report->link_us = (int64_t)(rx_now_us() - compiled);
	struct rx_app *app = result ? NULL : app_load(compiler, report, diags);
	if (app)
		build_done(compiler);
	return app;
}

struct rx_app *rx_compiler_build(struct rx_compiler *compiler, struct rx_build_report *report, struct rx_diags *diags)
{
	*report = (struct rx_build_report){ 0 };
	int before = diags->errors;
	struct rx_app *app = build(compiler, report, diags);
	rx_diags_frame(diags);
	if (!app && diags->errors == before)
		rx_diags_add(diags, RX_ERROR, NULL, 0, "the app could not be loaded");
	return app;
}

bool rx_compiler_stale(struct rx_compiler *compiler)
{
	int before = compiler->unit_count;
	units_find(compiler);
	bool stale = compiler->unit_count != before;
	for (int i = 0; i < compiler->unit_count && !stale; i++)
		stale = !rx_unit_current(&compiler->units[i], &compiler->context);
	return stale;
}

/* With another compiler it may say something else. */
static uint64_t check_salt(const struct rx_build_context *context)
{
	struct stat info;
	uint64_t salt = context->salt;
	char *program = rx_program_find(context->command.at[0]);
	if (program && !stat(program, &info)) {
		salt = rx_hash(salt, &info.st_mtim.tv_sec, sizeof info.st_mtim.tv_sec);
		salt = rx_hash(salt, &info.st_size, sizeof info.st_size);
	}
	free(program);
	return salt;
}

int rx_compiler_check(struct rx_compiler *compiler, bool patient, struct rx_strings *files, struct rx_diags *diags)
{
	struct rx_diags found = { 0 };
	pthread_mutex_lock(&compiler->lock);
	rx_strings_copy(files, &compiler->unchecked);
	rx_strings_release(&compiler->unchecked);
	compiler->unchecked = (struct rx_strings){ 0 };
	pthread_mutex_unlock(&compiler->lock);
	struct rx_check check = { compiler->cache, &compiler->context.command, compiler->checked,
				  check_salt(&compiler->context), patient };
	int result = rx_check_files(&check, files, &found);
	for (int i = 0; i < found.len; i++) {
		struct rx_diag *from = &found.at[i];
		if (from->severity == RX_NOTE)
			continue;
		struct rx_diag *diag =
			rx_diags_add(diags, RX_WARNING, from->file, from->line, "%s%s", from->text,
				     from->severity == RX_ERROR ? " (reflex export would refuse this)" : "");
		diag->column = from->column;
		diag->suggestion = from->suggestion;
		from->suggestion = NULL;
	}
	rx_diags_frame(diags);
	rx_diags_release(&found);
	return result;
}

void rx_compiler_check_again(struct rx_compiler *compiler, const struct rx_strings *files)
{
	pthread_mutex_lock(&compiler->lock);
	for (int i = 0; i < files->len; i++)
		if (!rx_strings_have(&compiler->unchecked, files->at[i]))
			rx_strings_add(&compiler->unchecked, files->at[i]);
	pthread_mutex_unlock(&compiler->lock);
}

static void static_note(const struct rx_unit *unit, const struct rx_scan_name *name, struct rx_diags *diags)
{
	struct rx_diag *diag =
		rx_diags_add(diags, RX_NOTE, unit->path, name->line,
			     "'%.*s' has started afresh, as plain statics do on reload", name->length, name->at);
	diag->column = name->column;
	diag->suggestion = rx_xprintf("RX_KEEP(type, %.*s, value) keeps it", name->length, name->at);
}

static void statics_of(struct rx_compiler *compiler, const struct rx_unit *unit, struct rx_strings *found,
		       struct rx_diags *diags)
{
	char *text = rx_includes_text(unit->path);
	struct rx_scan *scan = rx_scan_new(text);
	struct rx_scan_name name;
	for (int cursor = 0; rx_scan_static(scan, &cursor, &name);) {
		char *key = rx_xprintf("%s:%.*s", unit->path, name.length, name.at);
		if (rx_strings_have(&compiler->statics, key) && !rx_strings_have(&compiler->named, key)) {
			static_note(unit, &name, diags);
			rx_strings_add(&compiler->named, key);
		}
		rx_strings_add(found, key);
		free(key);
	}
	rx_scan_free(scan);
	free(text);
}

void rx_compiler_statics(struct rx_compiler *compiler, struct rx_diags *diags)
{
	struct rx_strings found = { 0 };
	for (int i = 0; i < compiler->unit_count; i++)
		statics_of(compiler, &compiler->units[i], &found, diags);
	rx_strings_release(&compiler->statics);
	compiler->statics = found;
	rx_diags_frame(diags);
}
