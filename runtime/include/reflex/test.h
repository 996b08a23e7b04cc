/* Unit tests of an app's own handlers, run by `reflex test`, without browser or Node. Their files stand
 * in the project's tests/ and are compiled together with those of app/.
 *
 *     RX_TEST(adds_one)
 *     {
 *         struct rx_client *client = rx_client_new();
 *         rx_send(client, Counter.add, 1);
 *         rx_check_int(rx_state(client, Counter)->count, 1);
 *     }
 */
#ifndef REFLEX_TEST_H
#define REFLEX_TEST_H

#pragma GCC system_header

#include "app.h"

struct rx_client;
/* A client with a fresh state; freed after the test. A test may have several: those that rx_link_to the same name in it share the values of that
 * RX_SHARED_STATE, each test with instances of its own. */
struct rx_client *rx_client_new(void);
/* Runs a handler as an event would, with up to five arguments (C literals, strings; lists and records as JSON text: "[1, 2]"). Returns false, and the test fails unless
 * rx_check_fails is used, when the handler fails or the arguments do not fit. */
#define rx_send(client, ...) rx_send_(client, RX_EVENT_ARGS_(__VA_ARGS__), true, __FILE__, __LINE__)
#define rx_check_fails(client, ...) rx_send_(client, RX_EVENT_ARGS_(__VA_ARGS__), false, __FILE__, __LINE__)
bool rx_send_(struct rx_client *client, rx_event event, const rx *args, int count, bool succeeds, const char *file, int line);
/* The client's state as it is now, computed vars included; valid until the next rx_send. */
#define rx_state(client, S) ((const struct S *)rx_state_(client, #S))
const void *rx_state_(struct rx_client *client, const char *state);
/* The delta that the last rx_send would have sent, as JSON text; what changed in shared instances is a message of its own for all who are linked:
 * see it by rx_state. */
rx_str rx_delta(struct rx_client *client);
/* What the last rx_send emitted, as JSON text: [{"handler":"Other.add","arguments":[3]},{"toast":…}]: handlers' events (they do not run by
 * themselves in a test: send them) and client events in the form of docs/protocol.md. */
rx_str rx_emitted(struct rx_client *client);

#define rx_check(condition) rx_check_(condition, #condition, __FILE__, __LINE__)
#define rx_check_str(actual, expected) rx_check_str_(actual, expected, #actual, __FILE__, __LINE__)
#define rx_check_int(actual, expected) rx_check_int_(actual, expected, #actual, __FILE__, __LINE__)
bool rx_check_(bool ok, const char *text, const char *file, int line);
bool rx_check_str_(const char *actual, const char *expected, const char *text, const char *file, int line);
bool rx_check_int_(int64_t actual, int64_t expected, const char *text, const char *file, int line);

struct rx_test_detail_ {
	void (*run)(void);
};
#define RX_TEST(name) \
	static void name##_test_(void); \
	static const struct rx_test_detail_ name##_test_detail_ = { name##_test_ }; \
	RX_REGISTER_(name##_test_, RX_REGISTERS_TEST_, #name, &name##_test_detail_) \
	static void name##_test_(void)

#endif
