/* The C compiler into shared objects: see native.h. A shared object is loaded with its own names first and invisible to
 * others, so that two generations of it do not mix; what tcc's code needs from it is handed over by name. What it needs
 * from tcc's code, which does not exist yet when it is loaded, goes through jumps by way of a table that is filled in
 * later. */
#include <dlfcn.h>
#include <errno.h>
#include <glob.h>
#include <signal.h>
#include <unistd.h>

#include "cc_check.h"
#include "compile_elf.h"
#include "compile_exec.h"
#include "files.h"
#include "native.h"

#define OUTPUT_MAX (1u << 20)
#define TIMEOUT_MS 60000

struct rx_native {
	const struct rx_build_context *context;
	const struct rx_strings *libs;
	int generation;
};

/* Shared objects of processes that are gone. */
static void leftovers_remove(const char *cache)
{
	glob_t found;
	char *pattern = rx_xprintf("%s/native-*", cache);
	if (!glob(pattern, 0, NULL, &found)) {
		for (size_t i = 0; i < found.gl_pathc; i++) {
			long pid = strtol(rx_path_base(found.gl_pathv[i]) + strlen("native-"), NULL, 10);
			if (pid > 0 && kill((pid_t)pid, 0) && errno == ESRCH)
				unlink(found.gl_pathv[i]);
		}
		globfree(&found);
	}
	free(pattern);
}

struct rx_native *rx_native_new(const struct rx_build_context *context, const struct rx_strings *libs)
{
	struct rx_native *native = rx_xcalloc(1, sizeof *native);
	native->context = context;
	native->libs = libs;
	leftovers_remove(context->cache);
	return native;
}

void rx_native_free(struct rx_native *native)
{
	free(native);
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

void rx_native_files(const struct rx_strings *patterns, struct rx_strings *files)
{
	for (int i = 0; i < patterns->len; i++) {
		glob_t found;
		if (glob(patterns->at[i], 0, NULL, &found))
			continue;
		for (size_t j = 0; j < found.gl_pathc; j++)
			if (!rx_strings_have(files, found.gl_pathv[j]))
				rx_strings_add(files, found.gl_pathv[j]);
		globfree(&found);
	}
	if (files->len)
		qsort(files->at, (size_t)files->len, sizeof *files->at, compare);
}

void rx_native_check(const struct rx_strings *patterns, struct rx_diags *diags)
{
	for (int i = 0; i < patterns->len; i++) {
		glob_t found;
		if (glob(patterns->at[i], 0, NULL, &found))
			rx_diags_add(diags, RX_WARNING, "rxconfig.json", 0, "'native' has '%s', but there is no such file", patterns->at[i]);
		else
			globfree(&found);
	}
}

/* Runs a compiler or linker; what it says becomes diagnostics, at least one when it fails. */
static int tool_run(struct rx_strings *argv, const char *what, struct rx_diags *diags)
{
	struct rx_buf out;
	rx_buf_init(&out, OUTPUT_MAX);
	int status = rx_exec(argv, RX_EXEC_STDERR, TIMEOUT_MS, &out), errors = diags->errors;
	if (status)
		rx_cc_parse(rx_buf_text(&out), diags);
	if (status == 127)
		rx_diags_add(diags, RX_ERROR, NULL, 0, "there is no C compiler ('%s')", argv->at[0])->suggestion =
			rx_xstrdup("install one (apt install gcc), or set CC");
	else if (status && diags->errors == errors)
		rx_cc_outside(what, rx_buf_text(&out), diags);
	rx_buf_release(&out);
	rx_strings_release(argv);
	return status ? -1 : 0;
}

static void add_all(struct rx_strings *argv, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		rx_strings_add(argv, words[i]);
}

int rx_native_object(const struct rx_build_context *context, const char *source, const char *object,
		     struct rx_diags *diags)
{
	const char *const flags[] = { "-g",
				      "-O0",
				      "-fPIC",
				      "-fno-omit-frame-pointer",
				      "-fdiagnostics-parseable-fixits",
				      "-fdiagnostics-color=never",
				      "-ftabstop=1",
				      "-c",
				      source,
				      "-o",
				      object };
	struct rx_strings argv = { 0 };
	rx_strings_copy(&argv, &context->command);
	add_all(&argv, flags, RX_COUNT(flags));
	return tool_run(&argv, source, diags);
}

/* ---- what native code needs from tcc's ---- */

enum wanted { DEFINED, DEFINED_FUNCTIONS, UNDEFINED };

static bool is_wanted(const Elf64_Sym *symbol, enum wanted wanted)
{
	if (ELF64_ST_BIND(symbol->st_info) == STB_LOCAL || (symbol->st_shndx == SHN_UNDEF) != (wanted == UNDEFINED))
		return false;
	return wanted != DEFINED_FUNCTIONS || ELF64_ST_TYPE(symbol->st_info) == STT_FUNC;
}

/* Adds the globals of one object. */
static void object_symbols(const char *path, enum wanted wanted, struct rx_strings *names)
{
	struct rx_elf elf;
	if (rx_elf_read(&elf, path))
		return;
	for (size_t i = 1; i < elf.symbol_count; i++) {
		const char *name = rx_elf_symbol_name(&elf, &elf.symbols[i]);
		if (*name && is_wanted(&elf.symbols[i], wanted) && !rx_strings_have(names, name))
			rx_strings_add(names, name);
	}
	rx_elf_release(&elf);
}

static void objects_symbols(const struct rx_strings *objects, enum wanted wanted, struct rx_strings *names)
{
	for (int i = 0; i < objects->len; i++)
		object_symbols(objects->at[i], wanted, names);
}

static void imports_find(const struct rx_strings *objects, const struct rx_strings *others,
			 struct rx_native_image *image)
{
	struct rx_strings defined = { 0 }, wanted = { 0 };
	objects_symbols(others, DEFINED_FUNCTIONS, &defined);
	objects_symbols(objects, UNDEFINED, &wanted);
	image->imports = rx_xcalloc((size_t)wanted.len + 1, sizeof *image->imports);
	for (int i = 0; i < wanted.len; i++)
		if (rx_strings_have(&defined, wanted.at[i]))
			image->imports[image->import_count++].name = rx_xstrdup(wanted.at[i]);
	rx_strings_release(&defined);
	rx_strings_release(&wanted);
}

/* One jump by way of a table for each import. Naked functions in C would do, were they known to all compilers. */
static int stubs_write(const char *path, const struct rx_native_image *image, struct rx_err *err)
{
	struct rx_buf out;
	rx_buf_init(&out, OUTPUT_MAX);
	for (int i = 0; i < image->import_count; i++) {
		const char *name = image->imports[i].name;
		rx_buf_addf(&out, "\t.text\n\t.globl %s\n\t.hidden %s\n%s:\n", name, name, name);
#if defined __x86_64__
		rx_buf_addf(&out, "\tjmp *rx_import_%d_(%%rip)\n", i);
#elif defined __aarch64__
		rx_buf_addf(&out, "\tadrp x16, rx_import_%d_\n\tldr x16, [x16, :lo12:rx_import_%d_]\n\tbr x16\n", i, i);
#endif
		rx_buf_addf(&out, "\t.data\n\t.balign 8\n\t.globl rx_import_%d_\nrx_import_%d_:\n\t.quad 0\n", i, i);
	}
	rx_buf_adds(&out, "\t.section .note.GNU-stack,\"\"\n");
	int result = rx_file_write(path, out.at, out.len, err);
	rx_buf_release(&out);
	return result;
}

/* ---- linking and loading ---- */

static int shared_link(struct rx_native *native, const struct rx_strings *objects, const char *stubs,
		       const char *shared, struct rx_diags *diags)
{
	struct rx_strings argv = { 0 };
	const char *const flags[] = { "-shared", "-Wl,-Bsymbolic", "-o", shared };
	rx_strings_split(&argv, rx_cc_program());
	add_all(&argv, flags, RX_COUNT(flags));
	rx_strings_copy(&argv, objects);
	if (stubs)
		rx_strings_add(&argv, stubs);
	rx_strings_copy(&argv, native->libs);
	return tool_run(&argv, NULL, diags);
}

/* Globals that tcc's code may call: the defined symbols of the objects. */
static void symbols_collect(struct rx_native_image *image, const struct rx_strings *objects)
{
	struct rx_strings names = { 0 };
	objects_symbols(objects, DEFINED, &names);
	image->symbols = rx_xcalloc((size_t)names.len + 1, sizeof *image->symbols);
	for (int i = 0; i < names.len; i++) {
		void *address = dlsym(image->handle, names.at[i]);
		if (address)
			image->symbols[image->symbol_count++] =
				(struct rx_tcc_symbol){ rx_xstrdup(names.at[i]), address };
	}
	rx_strings_release(&names);
}

static int shared_open(struct rx_native_image *image, const char *path, struct rx_diags *diags)
{
	image->handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	if (image->handle)
		return 0;
	const char *text = dlerror(), *name = text ? strstr(text, "undefined symbol: ") : NULL;
	if (name)
		rx_diags_add(diags, RX_ERROR, NULL, 0, "'%s' is used by native code but defined nowhere",
			     name + strlen("undefined symbol: "));
	else
		rx_diags_add(diags, RX_ERROR, NULL, 0, "unable to load native code: %s",
			     text ? text : "unknown reason");
	return -1;
}

int rx_native_link(struct rx_native *native, const struct rx_strings *objects, const struct rx_strings *others,
		   struct rx_native_image *image, struct rx_diags *diags)
{
	struct rx_err err = { 0 };
	/* A name that was loaded before would give the old code again. */
	char *shared = rx_xprintf("%s/native-%ld-%d.so", native->context->cache, (long)getpid(), ++native->generation);
	char *stubs = rx_xprintf("%s/native-%ld.s", native->context->cache, (long)getpid());
	imports_find(objects, others, image);
	int result = 0;
	if (image->import_count && stubs_write(stubs, image, &err)) {
		rx_diags_add(diags, RX_ERROR, NULL, 0, "%s", err.text);
		result = -1;
	}
	if (!result)
		result = shared_link(native, objects, image->import_count ? stubs : NULL, shared, diags);
	if (!result) {
		/* dlopen wants a path with a slash. */
		char *path = rx_path_real(shared, &err);
		result = shared_open(image, path ? path : shared, diags);
		free(path);
	}
	if (!result)
		symbols_collect(image, objects);
	unlink(stubs);
	free(stubs);
	free(shared);
	return result;
}

void rx_native_connect(const struct rx_native_image *image)
{
	for (int i = 0; i < image->import_count; i++) {
		char *name = rx_xprintf("rx_import_%d_", i);
		void **slot = dlsym(image->handle, name);
		if (slot)
			*slot = image->imports[i].address;
		free(name);
	}
}

void rx_native_image_release(struct rx_native_image *image)
{
	for (int i = 0; i < image->symbol_count; i++)
		free((char *)image->symbols[i].name);
	for (int i = 0; i < image->import_count; i++)
		free((char *)image->imports[i].name);
	free(image->symbols);
	free(image->imports);
	*image = (struct rx_native_image){ 0 };
}
