/* libtcc: C source to object files, object files into memory that can be run. tcc.c is the only file that calls it.
 * One call at a time per process. */
#ifndef RX_CLI_TCC_H
#define RX_CLI_TCC_H

#include "config.h"

/* One thing that tcc said. */
struct rx_tcc_message {
	bool warning;
	char *file; /* as tcc was given it, or as the #include found it; NULL when there is no place */
	int line;
	char *text;
};
struct rx_tcc_messages {
	struct rx_tcc_message *at;
	int len;
};
void rx_tcc_messages_release(struct rx_tcc_messages *messages);

/* Compiles `source` into an object file with debugging information. `marker`: name of a function that is added at the
 * end, by whose address the object's code is found after linking. `includes`: folders. Returns 0, or -1; `messages` has
 * the reason, and may have warnings in either case. tcc stops at its first error. */
int rx_tcc_object(const char *source, const char *object, const char *marker, const struct rx_strings *includes,
		  struct rx_tcc_messages *messages);

/* An address that a name stands for, for code that is not found among the symbols of this process. */
struct rx_tcc_symbol {
	const char *name;
	void *address;
};

/* Linked code. The memory is never given back by itself: it is an anonymous mapping that rx_tcc_image_unmap removes. */
struct rx_tcc_image {
	void *memory;
	size_t size;
	void (**init)(void); /* constructors, init_count of them, in order */
	int init_count;
};

/* Links objects and the symbols of this process (and `extra`) into executable memory. Constructors are not run. After
 * success wanted[i].address is that of the global wanted[i].name of the image, or NULL. */
int rx_tcc_link(const struct rx_strings *objects, const struct rx_tcc_symbol *extra, int extra_count,
		struct rx_tcc_symbol *wanted, int wanted_count, struct rx_tcc_image *image,
		struct rx_tcc_messages *messages);
void rx_tcc_image_unmap(struct rx_tcc_image *image);

#endif
