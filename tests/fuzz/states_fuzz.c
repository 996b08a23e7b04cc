/* Fuzz target: what a store hands back (rx_states_restore): a state that an older program wrote, or that is damaged. It
 * always gives a state, and what that prints can be read again to the same.
 *
 * sources: runtime/state/*.c runtime/app/*.c runtime/core/*.c runtime/ui/*.c runtime/handler/*.c runtime/event/emission.c runtime/event/scripts.c
 * libs: -DRX_SONAME_CURL=0 -Wl,--gc-sections -lcjson -lm -lpthread -ldl
 */
#include <reflex.h>

#include "app/app.h"
#include "state/states.h"
#include "ui/ui.h"

RX_TYPE(Place, VAR(str, street), VAR(int, number, 7))
RX_TYPE(Todo, VAR(str, text, ""), VAR(bool, done, false), VAR(struct Place, where), LIST(str, tags))
RX_STATE(S, LIST(struct Todo, items), VAR(str, draft, "first"), VAR(int64_t, big, 9007199254740993), VAR(double, ratio, 0.1),
	 VAR(bool, busy), COMPUTED(int, twice), MAP(struct Place, places), MAP(rx_json, docs), VAR(rx_json, doc), LIST(rx_time, times),
	 BACKEND(rx_time, hidden), CLIENT(bool, open), COOKIE(theme, .value = "dark"))
RX_STATE(Child, PARENT(S), VAR(rx_json, own), COMPUTED(str, label))

int S_twice(const struct S *self)
{
	return self->items.len * 2;
}

str Child_label(const struct Child *self)
{
	return rx_printf("%s %d", self->parent->draft, self->parent->twice);
}

static struct rx_app *app;

static void app_make(void)
{
	struct rx_diags diags = { 0 };
	app = rx_app_load(rx_registrations_take(), "fuzz", &diags);
	if (!app)
		abort();
}

static struct rx_states *restore(const char *text, size_t length, struct rx_buf *saved)
{
	struct rx_buf dropped;
	rx_buf_init(&dropped, 1 << 20);
	struct rx_states *states = rx_states_restore(app, text, length, &dropped);
	if (!states)
		abort();
	rx_states_save(states, saved);
	rx_buf_release(&dropped);
	return states;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct rx_buf first, second;
	if (!app)
		app_make();
	rx_buf_init(&first, 16 << 20);
	rx_buf_init(&second, 16 << 20);
	struct rx_states *states = restore((const char *)bytes, length, &first);
	struct rx_states *again = restore(rx_buf_text(&first), first.len, &second);
	if (!first.overflow && strcmp(rx_buf_text(&first), rx_buf_text(&second)) != 0)
		abort();
	rx_states_free(states);
	rx_states_free(again);
	rx_buf_release(&first);
	rx_buf_release(&second);
	return 0;
}

#include "replay.h"
