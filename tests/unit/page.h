/* For tests of pages: loads an app of the file's own states and one page, builds and prints it. */
#ifndef TESTS_UNIT_PAGE_H
#define TESTS_UNIT_PAGE_H

#include "app/app.h"
#include "gen/gen.h"
#include "tap.h"
#include "ui/ui.h"

static struct rx_registration_ *page_states, *page_last; /* the list and its end */
static struct rx_diags page_diags;
static struct rx_registration_ page_registration;
static struct rx_page_detail_ page_detail;

__attribute__((unused)) static void page_options(struct rx_page_options *options)
{
	*options = (struct rx_page_options){ .route = "/", .title = "Test" };
}

/* The diagnostics are those of this build until the next one. */
__attribute__((unused)) static struct rx_app *page_build(rx (*build)(void))
{
	if (!page_states) {
		page_states = rx_registrations_take();
		for (page_last = page_states; page_last->next; page_last = page_last->next)
			;
	}
	rx_diags_release(&page_diags);
	page_detail = (struct rx_page_detail_){ build, page_options };
	page_registration = (struct rx_registration_){ NULL, RX_REGISTERS_PAGE_, "home", "page.c", 1, &page_detail };
	page_last->next = &page_registration;
	struct rx_app *app = rx_app_load(page_states, "test", &page_diags);
	if (app)
		rx_ui_build(app, &page_diags);
	return app;
}

/* The printed body of the page; the caller frees it. NULL, with the diagnostic as a comment, when it has mistakes. */
__attribute__((unused)) static char *page_body_with(rx (*build)(void), struct rx_key_memory *memory)
{
	char *body = NULL;
	struct rx_app *app = page_build(build);
	if (app && !page_diags.errors) {
		struct rx_printed *printed = rx_gen_pages(app, memory, true);
		body = rx_xstrdup(printed->pages[0].body);
		rx_printed_free(printed);
	} else {
		printf("# %s\n", page_diags.len ? page_diags.at[0].text : "not loaded");
	}
	rx_app_unref(app);
	return body;
}

__attribute__((unused)) static void page_done(void)
{
	rx_diags_release(&page_diags);
}

#endif
