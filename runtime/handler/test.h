/* Running an app's own unit tests (RX_TEST of <reflex/test.h>). */
#ifndef RX_HANDLER_TEST_H
#define RX_HANDLER_TEST_H

#include "../app/app.h"

/* Runs one registration of kind RX_REGISTERS_TEST_. Returns the number of checks that failed, with a line "file:line: text" for each in
 * `failures`. Runs author's code on the calling thread; one test at a time. */
int rx_test_run(struct rx_app *app, const struct rx_registration_ *test, struct rx_buf *failures);

#endif
