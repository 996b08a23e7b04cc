/* libtcc: see tcc.h. Objects and linking are two steps so that an edit costs one file; the code is placed into a
 * mapping of our own, so that tcc's state ends with the link and old code lives as long as somebody may call it. */
#include <libtcc.h>
#include <sys/mman.h>

#include "tcc.h"

/* Where tcc's own headers and libtcc1.a are. REFLEX_TCC_DIR in the environment overrides it. */
#ifndef TCC_LIB_DIR
#define TCC_LIB_DIR "/usr/lib/x86_64-linux-gnu/tcc"
#endif

void rx_tcc_messages_release(struct rx_tcc_messages *messages)
{
	for (int i = 0; i < messages->len; i++) {
		free(messages->at[i].file);
		free(messages->at[i].text);
	}
	free(messages->at);
	*messages = (struct rx_tcc_messages){ 0 };
}

/* The length of the file name in "app/x.c:12: …", or 0; `line` gets the number and `rest` what follows. */
static size_t place_parse(const char *text, int *line, const char **rest)
{
	for (const char *colon = strchr(text, ':'); colon; colon = strchr(colon + 1, ':')) {
		char *end;
		long number = strtol(colon + 1, &end, 10);
		if (end == colon + 1 || *end != ':' || number < 0)
			continue;
		*line = (int)number;
		*rest = end + 1;
		return (size_t)(colon - text);
	}
	return 0;
}

static struct rx_tcc_message *message_new(struct rx_tcc_messages *messages)
{
	messages->at = rx_xrealloc(messages->at, (size_t)(messages->len + 1) * sizeof *messages->at);
	struct rx_tcc_message *message = &messages->at[messages->len++];
	*message = (struct rx_tcc_message){ 0 };
	return message;
}

/* Takes one call of tcc's: lines "In file included from …" precede the message itself. */
static void on_message(void *opaque, const char *text)
{
	const char *last = strrchr(text, '\n');
	struct rx_tcc_message *message = message_new(opaque);
	const char *line = last ? last + 1 : text, *rest = line;
	size_t length = place_parse(line, &message->line, &rest);
	if (length)
		message->file = rx_xstrndup(line, length);
	else if (strstr(line, ": error: "))
		rest = strstr(line, ": error: ") + 1; /* "tcc: error: …", "a.o: error: …" */
	rest += strspn(rest, " ");
	message->warning = !strncmp(rest, "warning: ", 9);
	if (message->warning)
		rest += 9;
	else if (!strncmp(rest, "error: ", 7))
		rest += 7;
	message->text = rx_xstrdup(rest);
}

static TCCState *state_new(const char *options, int output, struct rx_tcc_messages *messages)
{
	TCCState *state = tcc_new();
	const char *folder = getenv("REFLEX_TCC_DIR");
	tcc_set_lib_path(state, folder && *folder ? folder : TCC_LIB_DIR);
	tcc_set_error_func(state, messages, on_message);
	/* Before the output type: the other order crashes in 0.9.27. */
	tcc_set_options(state, options);
	tcc_set_output_type(state, output);
	return state;
}

int rx_tcc_object(const char *source, const char *object, const char *marker, const struct rx_strings *includes,
		  struct rx_tcc_messages *messages)
{
	TCCState *state = state_new("-g -Wall", TCC_OUTPUT_OBJ, messages);
	for (int i = 0; i < includes->len; i++)
		tcc_add_include_path(state, includes->at[i]);
	int result = tcc_add_file(state, source);
	if (!result) {
		char *text = rx_xprintf("void %s(void){}", marker);
		result = tcc_compile_string(state, text);
		free(text);
	}
	if (!result)
		result = tcc_output_file(state, object);
	tcc_delete(state);
	return result ? -1 : 0;
}

static int image_place(TCCState *state, struct rx_tcc_image *image, struct rx_tcc_messages *messages)
{
	int size = tcc_relocate(state, NULL);
	if (size < 0)
		return -1;
	image->size = (size_t)size;
	image->memory = mmap(NULL, image->size, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (image->memory == MAP_FAILED) {
		image->memory = NULL;
		message_new(messages)->text = rx_xstrdup("the system gives no executable memory");
		return -1;
	}
	return tcc_relocate(state, image->memory);
}

/* tcc does not run constructors; their table lies between two symbols. */
static void image_find_init(TCCState *state, struct rx_tcc_image *image)
{
	void (**start)(void) = tcc_get_symbol(state, "__init_array_start");
	void (**end)(void) = tcc_get_symbol(state, "__init_array_end");
	image->init = start;
	image->init_count = start && end ? (int)(end - start) : 0;
}

int rx_tcc_link(const struct rx_strings *objects, const struct rx_tcc_symbol *extra, int extra_count,
		struct rx_tcc_symbol *wanted, int wanted_count, struct rx_tcc_image *image,
		struct rx_tcc_messages *messages)
{
	*image = (struct rx_tcc_image){ 0 };
	TCCState *state = state_new("", TCC_OUTPUT_MEMORY, messages);
	int result = 0;
	for (int i = 0; i < objects->len && !result; i++)
		result = tcc_add_file(state, objects->at[i]);
	for (int i = 0; i < extra_count; i++)
		tcc_add_symbol(state, extra[i].name, extra[i].address);
	if (!result)
		result = image_place(state, image, messages);
	if (!result) {
		image_find_init(state, image);
		for (int i = 0; i < wanted_count; i++)
			wanted[i].address = tcc_get_symbol(state, wanted[i].name);
	}
	tcc_delete(state);
	/* Of a name that is defined twice tcc says so, and goes on. */
	for (int i = 0; i < messages->len; i++)
		if (!messages->at[i].warning)
			result = -1;
	if (result)
		rx_tcc_image_unmap(image);
	return result ? -1 : 0;
}

void rx_tcc_image_unmap(struct rx_tcc_image *image)
{
	if (image->memory)
		munmap(image->memory, image->size);
	*image = (struct rx_tcc_image){ 0 };
}
