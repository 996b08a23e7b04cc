/* Reading object files: see compile_elf.h. They are our own compilers' work, yet every offset is checked: a cache
 * folder may hold anything. */
#include "compile_elf.h"
#include "files.h"

#define OBJECT_MAX (256u << 20)

static bool inside(const struct rx_elf *elf, size_t offset, size_t size)
{
	return offset <= elf->length && size <= elf->length - offset;
}

/* The bytes of section `index`, or NULL with size 0 when they lie outside of the file or it has none. */
static const void *section_bytes(const struct rx_elf *elf, int index, size_t *size)
{
	*size = 0;
	if (index < 0 || index >= elf->section_count)
		return NULL;
	const Elf64_Shdr *section = &elf->sections[index];
	if (section->sh_type == SHT_NOBITS || !inside(elf, section->sh_offset, section->sh_size))
		return NULL;
	*size = section->sh_size;
	return elf->bytes + section->sh_offset;
}

static bool strings_end(const char *strings, size_t size)
{
	return strings && size && !strings[size - 1];
}

/* tcc does not align what it writes: tables are copied to where they may be read from. */
static void *aligned_copy(const void *bytes, size_t size)
{
	void *copy = rx_xmalloc(size + 1);
	if (size)
		memcpy(copy, bytes, size);
	return copy;
}

static int header_read(struct rx_elf *elf)
{
	const Elf64_Ehdr *header = (const void *)elf->bytes;
	if (elf->length < sizeof *header || memcmp(header->e_ident, ELFMAG, SELFMAG) ||
	    header->e_ident[EI_CLASS] != ELFCLASS64)
		return -1;
	if (header->e_shentsize != sizeof(Elf64_Shdr) ||
	    !inside(elf, header->e_shoff, (size_t)header->e_shnum * sizeof(Elf64_Shdr)))
		return -1;
	elf->sections = aligned_copy(elf->bytes + header->e_shoff, (size_t)header->e_shnum * sizeof(Elf64_Shdr));
	elf->section_count = header->e_shnum;
	elf->section_names = section_bytes(elf, header->e_shstrndx, &elf->section_names_size);
	return strings_end(elf->section_names, elf->section_names_size) ? 0 : -1;
}

static void symbols_find(struct rx_elf *elf)
{
	for (int i = 0; i < elf->section_count; i++) {
		if (elf->sections[i].sh_type != SHT_SYMTAB)
			continue;
		size_t size;
		const void *symbols = section_bytes(elf, i, &size);
		elf->symbols = aligned_copy(symbols, size);
		elf->symbol_count = size / sizeof *elf->symbols;
		elf->strings = section_bytes(elf, (int)elf->sections[i].sh_link, &elf->strings_size);
		if (!strings_end(elf->strings, elf->strings_size))
			elf->symbol_count = 0;
		return;
	}
}

int rx_elf_read(struct rx_elf *elf, const char *path)
{
	*elf = (struct rx_elf){ 0 };
	if (rx_file_read(path, OBJECT_MAX, &elf->bytes, &elf->length, NULL))
		return -1;
	if (header_read(elf)) {
		rx_elf_release(elf);
		return -1;
	}
	symbols_find(elf);
	return 0;
}

void rx_elf_release(struct rx_elf *elf)
{
	free(elf->bytes);
	free(elf->sections);
	free(elf->symbols);
	*elf = (struct rx_elf){ 0 };
}

int rx_elf_section(const struct rx_elf *elf, const char *name, const void **at, size_t *size)
{
	for (int i = 0; i < elf->section_count; i++) {
		size_t offset = elf->sections[i].sh_name;
		if (offset >= elf->section_names_size || strcmp(elf->section_names + offset, name))
			continue;
		*at = section_bytes(elf, i, size);
		return *at ? i : -1;
	}
	return -1;
}

const char *rx_elf_symbol_name(const struct rx_elf *elf, const Elf64_Sym *symbol)
{
	return symbol->st_name < elf->strings_size ? elf->strings + symbol->st_name : "";
}

const Elf64_Sym *rx_elf_defined(const struct rx_elf *elf, const char *name)
{
	for (size_t i = 0; i < elf->symbol_count; i++)
		if (elf->symbols[i].st_shndx != SHN_UNDEF && ELF64_ST_BIND(elf->symbols[i].st_info) != STB_LOCAL &&
		    !strcmp(rx_elf_symbol_name(elf, &elf->symbols[i]), name))
			return &elf->symbols[i];
	return NULL;
}
