/* One source file: see compile_unit.h. Objects are kept in the cache folder under a name that has the signature in it,
 * so that they also serve the next process. */
#include <unistd.h>

#include "compile_diag.h"
#include "compile_exec.h"
#include "compile_unit.h"
#include "files.h"
#include "native.h"
#include "scan.h"
#include "tcc.h"

void rx_unit_init(struct rx_unit *unit, const char *path, bool native)
{
	*unit = (struct rx_unit){ .path = rx_xstrdup(path), .native = native };
	unit->marker = rx_xprintf("rx_unit_%016llx_", (unsigned long long)rx_hash_str(RX_HASH_START, path));
}

void rx_unit_release(struct rx_unit *unit)
{
	free(unit->path);
	free(unit->marker);
	free(unit->object);
	rx_strings_release(&unit->files);
}

void rx_unit_forget(struct rx_unit *unit)
{
	if (unit->object)
		unlink(unit->object);
}

/* Reads the file and the project's headers that it includes as the author wrote them. */
static void sources_check(const struct rx_unit *unit, struct rx_diags *diags)
{
	struct rx_strings states = { 0 }, wrapped = { 0 };
	char **texts = rx_xcalloc((size_t)unit->files.len + 1, sizeof *texts);
	struct rx_scan **scans = rx_xcalloc((size_t)unit->files.len + 1, sizeof *scans);
	for (int i = 0; i < unit->files.len; i++) {
		texts[i] = rx_includes_text(unit->files.at[i]);
		scans[i] = rx_scan_new(texts[i]);
		rx_scan_states(scans[i], &states);
		rx_scan_wrapped(scans[i], &wrapped);
	}
	for (int i = 0; i < unit->files.len; i++) {
		rx_scan_check(scans[i], unit->files.at[i], &states, &wrapped, diags);
		rx_scan_free(scans[i]);
		free(texts[i]);
	}
	free(scans);
	free(texts);
	rx_strings_release(&wrapped);
	rx_strings_release(&states);
}

/* Compiles with tcc; true when there is an object that may be used. */
static bool tcc_compile(const struct rx_unit *unit, const struct rx_build_context *context, const char *object,
			struct rx_diags *diags, int first)
{
	struct rx_tcc_messages messages = { 0 };
	int failed = rx_tcc_object(unit->path, object, unit->marker, &context->includes, &messages);
	struct rx_verdict verdict = { unit->path, &unit->files, &context->command, &messages, failed != 0 };
	bool good = rx_verdict_give(&verdict, diags, first);
	rx_tcc_messages_release(&messages);
	return good;
}

/* Compiles into `object`; true when it is good. */
static bool unit_make(const struct rx_unit *unit, const struct rx_build_context *context, const char *object,
		      struct rx_diags *diags)
{
	int first = diags->len, errors = diags->errors;
	sources_check(unit, diags);
	bool good;
	if (unit->native)
		good = !rx_native_object(context, unit->path, object, diags);
	else
		good = tcc_compile(unit, context, object, diags, first);
	return good && diags->errors == errors;
}

static void unit_take(struct rx_unit *unit, char *object, uint64_t signature)
{
	if (unit->object && strcmp(unit->object, object) != 0)
		rx_unit_forget(unit);
	unit->places = NULL; /* loaded code still refers to the old ones */
	free(unit->object);
	unit->object = object;
	unit->signature = signature;
}

/* Of the source, its headers and the flags; 0: unreadable. `files` may be NULL. */
static uint64_t signature_of(const struct rx_unit *unit, const struct rx_build_context *context,
			     struct rx_strings *files)
{
	uint64_t signature = rx_includes_signature(context->signatures, unit->path, files);
	return signature ? rx_hash(signature, &context->salt, sizeof context->salt) : 0;
}

bool rx_unit_current(const struct rx_unit *unit, const struct rx_build_context *context)
{
	return unit->object && unit->signature == signature_of(unit, context, NULL);
}

int rx_unit_compile(struct rx_unit *unit, const struct rx_build_context *context, struct rx_diags *diags)
{
	rx_strings_release(&unit->files);
	uint64_t signature = signature_of(unit, context, &unit->files);
	if (!signature) {
		rx_diags_add(diags, RX_ERROR, unit->path, 0, "unable to read '%s'", unit->path);
		return 0;
	}
	if (unit->object && unit->signature == signature && rx_file_exists(unit->object))
		return 0;
	char *object = rx_xprintf("%s/%s%016llx.o", context->cache, unit->marker + strlen("rx_unit_"),
				  (unsigned long long)signature);
	if (rx_file_exists(object)) {
		unit_take(unit, object, signature);
		return 0;
	}
	char *temporary = rx_xprintf("%s.%ld.tmp", object, (long)getpid());
	if (unit_make(unit, context, temporary, diags) && !rename(temporary, object)) {
		unit_take(unit, object, signature);
	} else {
		unlink(temporary);
		free(object);
	}
	free(temporary);
	return 1;
}

const struct rx_places *rx_unit_places(struct rx_unit *unit)
{
	if (!unit->places)
		unit->places = rx_places_read(unit->object, unit->marker);
	return unit->places;
}
