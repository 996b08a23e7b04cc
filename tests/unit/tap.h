/* Test Anything Protocol (https://testanything.org) for the C unit tests: each is a program that calls ok(), is_str(), is_int()
 * and returns done_testing(). */
#ifndef TESTS_UNIT_TAP_H
#define TESTS_UNIT_TAP_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static int tap_count, tap_failed;

#define ok(condition, ...) tap_ok((condition), __FILE__, __LINE__, __VA_ARGS__)
__attribute__((format(printf, 4, 5), unused)) static bool tap_ok(bool good, const char *file, int line, const char *name, ...)
{
	va_list args;
	printf("%s %d - ", good ? "ok" : "not ok", ++tap_count);
	va_start(args, name);
	vprintf(name, args);
	va_end(args);
	putchar('\n');
	if (!good) {
		tap_failed++;
		printf("# at %s:%d\n", file, line);
	}
	fflush(stdout);
	return good;
}

#define is_str(got, want, ...) \
	do { \
		const char *got_ = (got), *want_ = (want); \
		if (!ok(got_ && !strcmp(got_, want_), __VA_ARGS__)) \
			printf("#      got: %s\n# expected: %s\n", got_ ? got_ : "(null)", want_); \
	} while (0)

#define is_int(got, want, ...) \
	do { \
		long long got_ = (got), want_ = (want); \
		if (!ok(got_ == want_, __VA_ARGS__)) \
			printf("#      got: %lld\n# expected: %lld\n", got_, want_); \
	} while (0)

__attribute__((unused)) static int done_testing(void)
{
	printf("1..%d\n", tap_count);
	return tap_failed != 0;
}

#endif
