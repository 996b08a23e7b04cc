/* The C compiler into shared objects: for files that tcc cannot take, and for `--native`. */
#ifndef RX_CLI_NATIVE_H
#define RX_CLI_NATIVE_H

#include "compile_unit.h"
#include "tcc.h"

struct rx_native;

/* `libs`: flags of the app's libraries for the linker; borrowed, like `context`. */
struct rx_native *rx_native_new(const struct rx_build_context *context, const struct rx_strings *libs);
void rx_native_free(struct rx_native *native);

/* The project's files that fit `patterns` (with * and ? in names), sorted, each once. */
void rx_native_files(const struct rx_strings *patterns, struct rx_strings *files);
/* A warning for each that no file fits. */
void rx_native_check(const struct rx_strings *patterns, struct rx_diags *diags);

/* Compiles one file for -shared, with debugging information. -1: errors are in `diags`. */
int rx_native_object(const struct rx_build_context *context, const char *source, const char *object,
		     struct rx_diags *diags);

/* A loaded shared object while its app is being put together. Its code stays loaded for ever. */
struct rx_native_image {
	void *handle;                  /* of dlopen; NULL: none */
	struct rx_tcc_symbol *symbols; /* its globals, for the code that tcc links */
	int symbol_count;
	struct rx_tcc_symbol *imports; /* functions that it needs from tcc's code; the caller fills in the addresses */
	int import_count;
};

/* Links `objects` and loads the result, which runs its constructors. Functions that `others`, the objects for tcc,
 * define become `imports`: rx_native_connect hands over where they are. */
int rx_native_link(struct rx_native *native, const struct rx_strings *objects, const struct rx_strings *others,
		   struct rx_native_image *image, struct rx_diags *diags);
void rx_native_connect(const struct rx_native_image *image);
void rx_native_image_release(struct rx_native_image *image);

#endif
