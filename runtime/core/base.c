/* Errors, allocation, hashing, time and spelling: the small things that everything else uses. */
#include "base.h"

#include <time.h>

#define SMALL 1024 /* bytes */

static int fill(char *into, size_t size, const char *format, va_list args)
{
	vsnprintf(into, size, format, args);
	return -1;
}

int rx_err_set(struct rx_err *err, const char *format, ...)
{
	if (!err)
		return -1;
	va_list args;
	va_start(args, format);
	fill(err->text, sizeof err->text, format, args);
	va_end(args);
	err->hint[0] = 0;
	return -1;
}

int rx_err_hint(struct rx_err *err, const char *format, ...)
{
	if (!err)
		return -1;
	va_list args;
	va_start(args, format);
	fill(err->hint, sizeof err->hint, format, args);
	va_end(args);
	return -1;
}

static void *or_die(void *memory, size_t size)
{
	if (!memory && size) {
		fputs("reflex: out of memory\n", stderr);
		abort();
	}
	return memory;
}

/* Not inline: the compiler would make a calloc of it where zeros follow. */
__attribute__((noinline)) void *rx_xmalloc(size_t size)
{
	return or_die(malloc(size), size);
}

/* Small pieces by way of malloc, which finds those that this thread gave back last; glibc's calloc does not look there. */
void *rx_xcalloc(size_t count, size_t size)
{
	size_t bytes = count <= SMALL && size <= SMALL ? count * size : 0;
	if (bytes && bytes <= SMALL)
		return memset(rx_xmalloc(bytes), 0, bytes);
	return or_die(calloc(count, size), count && size);
}

void *rx_xrealloc(void *old, size_t size)
{
	return or_die(realloc(old, size), size);
}

char *rx_xstrdup(const char *text)
{
	return rx_xstrndup(text, strlen(text));
}

char *rx_xstrndup(const char *text, size_t length)
{
	char *copy = rx_xmalloc(length + 1);
	memcpy(copy, text, length);
	copy[length] = 0;
	return copy;
}

char *rx_xprintf(const char *format, ...)
{
	va_list args, again;
	va_start(args, format);
	va_copy(again, args);
	int length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	char *text = rx_xmalloc((size_t)length + 1);
	vsnprintf(text, (size_t)length + 1, format, again);
	va_end(again);
	return text;
}

uint64_t rx_hash(uint64_t hash, const void *bytes, size_t length)
{
	const unsigned char *p = bytes;
	for (size_t i = 0; i < length; i++)
		hash = (hash ^ p[i]) * 1099511628211ull;
	return hash;
}

uint64_t rx_hash_str(uint64_t hash, const char *text)
{
	return rx_hash(hash, text, strlen(text) + 1);
}

uint64_t rx_now_us(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

#define WORD_MAX 64

static int min3(int a, int b, int c)
{
	int least = a < b ? a : b;
	return least < c ? least : c;
}

int rx_edit_distance(const char *a, const char *b, int limit)
{
	int la = (int)strlen(a), lb = (int)strlen(b);
	if (la > WORD_MAX || lb > WORD_MAX || la - lb > limit || lb - la > limit)
		return limit + 1;
	int rows[3][WORD_MAX + 1];
	for (int j = 0; j <= lb; j++)
		rows[0][j] = j;
	for (int i = 1; i <= la; i++) {
		int *now = rows[i % 3], *before = rows[(i + 2) % 3], *earlier = rows[(i + 1) % 3];
		now[0] = i;
		for (int j = 1; j <= lb; j++) {
			now[j] = min3(before[j] + 1, now[j - 1] + 1, before[j - 1] + (a[i - 1] != b[j - 1]));
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && earlier[j - 2] + 1 < now[j])
				now[j] = earlier[j - 2] + 1;
		}
	}
	return rows[la % 3][lb];
}

const char *rx_did_you_mean(const char *word, const char *const *names, size_t count)
{
	int best = (int)strlen(word) / 3 + 2;
	const char *found = NULL;
	for (size_t i = 0; i < count; i++) {
		int distance = rx_edit_distance(word, names[i], best);
		if (distance < best) {
			best = distance;
			found = names[i];
		}
	}
	return found;
}
