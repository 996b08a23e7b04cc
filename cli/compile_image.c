/* Loaded generations: see compile_image.h. A list that only grows at its head: readers in signal handlers need no lock.
 */
#include <stdatomic.h>

#include "compile_image.h"

struct image {
	struct image *next;
	uintptr_t start;
	size_t size;
	int count;
	struct rx_image_unit units[];
};

static _Atomic(struct image *) images;
static atomic_size_t memory;

void rx_image_register(const void *start, size_t size, const struct rx_image_unit *units, int count)
{
	struct image *image = rx_xmalloc(sizeof *image + (size_t)count * sizeof *units);
	*image = (struct image){ atomic_load(&images), (uintptr_t)start, size, count };
	size_t bytes = size + sizeof *image;
	for (int i = 0; i < count; i++) {
		image->units[i] = units[i];
		bytes += sizeof *units;
	}
	atomic_fetch_add(&memory, bytes);
	atomic_store(&images, image);
}

size_t rx_image_memory(void)
{
	return atomic_load(&memory);
}

bool rx_image_find(uintptr_t address, struct rx_place *place)
{
	for (struct image *image = atomic_load(&images); image; image = image->next) {
		if (address < image->start || address >= image->start + image->size)
			continue;
		for (int i = 0; i < image->count; i++)
			if (image->units[i].places &&
			    rx_places_find(image->units[i].places, image->units[i].marker, address, place))
				return true;
	}
	return false;
}
