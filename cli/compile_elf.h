/* Object files as the linker sees them: sections and symbols. For the places of crashes, and to learn what an object
 * needs. */
#ifndef RX_CLI_COMPILE_ELF_H
#define RX_CLI_COMPILE_ELF_H

#include <elf.h>

#include "core/base.h"

struct rx_elf {
	char *bytes;
	size_t length;
	Elf64_Shdr *sections;
	int section_count;
	const char *section_names;
	size_t section_names_size;
	Elf64_Sym *symbols;
	size_t symbol_count;
	const char *strings; /* names of symbols */
	size_t strings_size;
};

/* Reads a whole 64-bit object of this machine. Returns 0, or -1 when it is none. */
int rx_elf_read(struct rx_elf *elf, const char *path);
void rx_elf_release(struct rx_elf *elf);
/* Index of the section, or -1; its contents, within the file, which may not be aligned for what they hold. */
int rx_elf_section(const struct rx_elf *elf, const char *name, const void **at, size_t *size);
/* "" when the name lies outside of the file. */
const char *rx_elf_symbol_name(const struct rx_elf *elf, const Elf64_Sym *symbol);
/* The global that is defined in this object, or NULL. */
const Elf64_Sym *rx_elf_defined(const struct rx_elf *elf, const char *name);

#endif
