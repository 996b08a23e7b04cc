/* Places of code: see compile_places.h. The format of stabs: "The stabs representation of debugging information", in
 * the manual of gdb; tcc writes N_SO and N_SOL for files, N_FUN for functions, N_SLINE for lines, whose values count
 * from the function. */
#include "compile_elf.h"
#include "compile_places.h"

enum { STAB_FUN = 0x24, STAB_SLINE = 0x44, STAB_SO = 0x64, STAB_SOL = 0x84 };

struct stab {
	uint32_t name;
	uint8_t type, other;
	uint16_t line;
	uint32_t value;
};

/* A piece of code that begins at `start`; the next one ends it. */
struct piece {
	uint32_t start, line;
	uint32_t file, function; /* offsets in `names` */
};

struct rx_places {
	uint32_t marker, end; /* offsets in the object's code */
	struct piece *pieces;
	int len, cap;
	char *names;
	size_t names_size;
};

struct reader {
	struct rx_elf elf;
	struct stab *stabs;
	size_t count;
	const char *names;
	size_t names_size;
	uint32_t *moved; /* what relocations add to each stab's value */
};

/* The values of stabs that are addresses are relocated against symbols. */
static void reader_relocate(struct reader *reader)
{
	const void *at;
	size_t size;
	reader->moved = rx_xcalloc(reader->count, sizeof *reader->moved);
	if (rx_elf_section(&reader->elf, ".rela.stab", &at, &size) < 0)
		return;
	for (size_t i = 0; i < size / sizeof(Elf64_Rela); i++) {
		Elf64_Rela relocation;
		memcpy(&relocation, (const char *)at + i * sizeof relocation, sizeof relocation);
		size_t stab = relocation.r_offset / sizeof(struct stab), symbol = ELF64_R_SYM(relocation.r_info);
		if (stab < reader->count && symbol < reader->elf.symbol_count)
			reader->moved[stab] =
				(uint32_t)(reader->elf.symbols[symbol].st_value + (uint64_t)relocation.r_addend);
	}
}

static int reader_init(struct reader *reader, const char *object)
{
	const void *stabs, *names;
	size_t size;
	*reader = (struct reader){ 0 };
	if (rx_elf_read(&reader->elf, object))
		return -1;
	if (rx_elf_section(&reader->elf, ".stab", &stabs, &size) < 0 ||
	    rx_elf_section(&reader->elf, ".stabstr", &names, &reader->names_size) < 0) {
		rx_elf_release(&reader->elf);
		return -1;
	}
	reader->count = size / sizeof(struct stab);
	reader->stabs = rx_xcalloc(reader->count + 1, sizeof *reader->stabs);
	memcpy(reader->stabs, stabs, reader->count * sizeof *reader->stabs);
	reader->names = names;
	reader_relocate(reader);
	return 0;
}

static void reader_release(struct reader *reader)
{
	rx_elf_release(&reader->elf);
	free(reader->moved);
	free(reader->stabs);
}

/* Appends `length` bytes and a NUL to the names, gives their offset. */
static uint32_t name_add(struct rx_places *places, const char *name, size_t length)
{
	size_t offset = places->names_size;
	places->names = rx_xrealloc(places->names, offset + length + 1);
	memcpy(places->names + offset, name, length);
	places->names[offset + length] = 0;
	places->names_size += length + 1;
	return (uint32_t)offset;
}

/* The same, but gives `last` when that is the same name: tcc repeats the file before each function. */
static uint32_t file_add(struct rx_places *places, uint32_t last, const char *name, size_t length)
{
	return strcmp(places->names + last, name) ? name_add(places, name, length) : last;
}

static void piece_add(struct rx_places *places, struct piece piece)
{
	if (places->len == places->cap) {
		places->cap = places->cap ? places->cap * 2 : 64;
		places->pieces = rx_xrealloc(places->pieces, (size_t)places->cap * sizeof *places->pieces);
	}
	places->pieces[places->len++] = piece;
}

/* Turns the stabs into pieces of code, in their order, which is that of addresses. */
static void stabs_walk(struct rx_places *places, const struct reader *reader)
{
	struct piece now = { 0 };
	uint32_t function_start = 0;
	name_add(places, "", 0);
	for (size_t i = 0; i < reader->count; i++) {
		const struct stab *stab = &reader->stabs[i];
		const char *name = stab->name < reader->names_size ? reader->names + stab->name : "";
		size_t length = strnlen(name, reader->names_size - (stab->name < reader->names_size ? stab->name : 0));
		if ((stab->type == STAB_SO || stab->type == STAB_SOL) && length && name[length - 1] != '/') {
			now.file = file_add(places, now.file, name, length);
		} else if (stab->type == STAB_FUN && length) {
			function_start = now.start = stab->value + reader->moved[i];
			now.function = name_add(places, name, strcspn(name, ":"));
			now.line = stab->line;
			piece_add(places, now);
		} else if (stab->type == STAB_SLINE) {
			now.start = function_start + stab->value;
			now.line = stab->line;
			piece_add(places, now);
		}
	}
}

struct rx_places *rx_places_read(const char *object, const char *marker)
{
	struct reader reader;
	const void *text;
	size_t size = 0;
	if (reader_init(&reader, object))
		return NULL;
	const Elf64_Sym *symbol = rx_elf_defined(&reader.elf, marker);
	struct rx_places *places = NULL;
	if (symbol && rx_elf_section(&reader.elf, ".text", &text, &size) >= 0) {
		places = rx_xcalloc(1, sizeof *places);
		places->marker = (uint32_t)symbol->st_value;
		places->end = (uint32_t)size;
		stabs_walk(places, &reader);
	}
	reader_release(&reader);
	return places;
}

bool rx_places_find(const struct rx_places *places, uintptr_t marker_address, uintptr_t address, struct rx_place *place)
{
	uintptr_t base = marker_address - places->marker;
	if (address < base || address >= base + places->end)
		return false;
	uint32_t offset = (uint32_t)(address - base);
	const struct piece *found = NULL;
	for (int i = 0; i < places->len; i++)
		if (places->pieces[i].start <= offset && (!found || places->pieces[i].start >= found->start))
			found = &places->pieces[i];
	if (!found)
		return false;
	*place = (struct rx_place){ places->names + found->file, places->names + found->function, (int)found->line };
	return true;
}
