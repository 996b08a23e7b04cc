/* The app that the tests of the server share, and what its clients send. */
#ifndef TESTS_UNIT_COUNTER_H
#define TESTS_UNIT_COUNTER_H

#include <reflex/app.h>
#include <reflex/handler.h>
#include <reflex/list.h>

#include <stdatomic.h>

#include "backend.h"

RX_COMPONENT_STATE(Model, VAR(int, n, 0), EVENT(up))
RX_STATE(Counter, VAR(int, count, 0), VAR(str, name, "nobody"), LIST(int, items), COMPUTED(int, doubled),
	 EVENT(add, int), EVENT(rename, str), EVENT(nap, int), EVENT(grow, int), EVENT(dangle))

void Model_up(struct Model *self) { self->n++; }
void Counter_add(struct Counter *self, int n)
{
	self->count += n;
}

void Counter_rename(struct Counter *self, str name)
{
	self->name = name;
}

static atomic_int napping;

void Counter_nap(struct Counter *self, int ms)
{
	atomic_fetch_add(&napping, 1);
	usleep((useconds_t)ms * 1000);
	self->count++;
}

void Counter_grow(struct Counter *self, int n)
{
	for (int i = 0; i < n; i++)
		rx_push(self->items, i);
}

/* So that the compiler does not see the mistake that the runtime must. */
static __attribute__((noinline)) const char *disguise(const char *text)
{
	__asm__("" : "+r"(text));
	return text;
}

void Counter_dangle(struct Counter *self)
{
	char local[16] = "gone";
	self->count = 77;
	self->name = disguise(local);
}

int Counter_doubled(const struct Counter *self)
{
	return self->count * 2;
}

/* A page of http://front.example:3000 may connect. */
static inline struct rx_server_options counter_options(void)
{
	static const char *const origins[] = { "http://front.example:3000", NULL };
	struct rx_server_options options = backend_options();
	options.origins = origins;
	return options;
}

static inline struct backend counter_start(struct rx_server_options options)
{
	struct rx_app *app = backend_app();
	struct backend backend = backend_start(app, options);
	rx_app_unref(app);
	return backend;
}

#define A "a1111111111111111111111111111111"
#define B "b2222222222222222222222222222222"
#define C "c0000000000000000000000000000000"
#define N1 "1111111111111111"
#define N2 "2222222222222222"
#define FRESH "{\"Counter\":{\"count\":0,\"name\":\"nobody\",\"items\":[],\"doubled\":0}}"

#endif
