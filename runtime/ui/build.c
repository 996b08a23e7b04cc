/* Building pages: runs every page function, turns its faults into diagnostics, and has the trees checked. */
#include "check.h"
#include "guard.h"
#include "node.h"
#include "style.h"

#include "../app/load.h"
#include "../handler/scratch.h"

struct build {
	struct rx_app *app;
	struct rx_diags *diags;
	void (*each)(struct build *build, struct rx_page *page);
	const char *what; /* runs */
};

static struct rx_diag *fail(struct build *build, const struct rx_page *page, const char *text)
{
	return rx_diags_add(build->diags, RX_ERROR, page->file, page->line, "%s", text);
}

/* A handle was read from: `strcmp(S.x, "a")`. */
static void report_read(struct build *build, const struct rx_page *page, const struct rx_node *node)
{
	struct rx_arena *arena = &build->app->ui->arena;
	const char *source = node ? rx_node_source(arena, node) : "rx";
	bool var = node && node->kind == RX_NODE_VAR;
	struct rx_diag *diag =
		fail(build, page,
		     rx_arena_printf(arena, "%s '%s' reads '%s', which is %s that only the browser can read",
				     build->what, page->name, source, var ? "a reference to a var" : "a value"));
	diag->suggestion = rx_xprintf("rx_eq(%s, …) or rx_cond(%s, …, …): pages are built before there is any value",
				      source, source);
	diag->needle = rx_xstrdup(source);
}

static void report_fault(struct build *build, const struct rx_page *page, enum rx_fault fault, const void *address)
{
	struct rx_arena *arena = &build->app->ui->arena;
	struct rx_node *node = NULL;
	long offset;
	if (fault == RX_FAULT_STACK)
		fail(build, page,
		     rx_arena_printf(arena, "%s '%s' needs more than %zu MB of stack", build->what, page->name,
				     RX_STACK_SIZE >> 20))
			->suggestion = rx_xstrdup("look for a function that calls itself without end");
	else if (fault == RX_FAULT_ADDRESS && rx_handle_find(build->app->ui, address, &node, &offset))
		report_read(build, page, node);
	else if (fault == RX_FAULT_ARITHMETIC)
		fail(build, page, rx_arena_printf(arena, "%s '%s' crashed: a division by zero", build->what, page->name));
	else
		fail(build, page, rx_arena_printf(arena, "%s '%s' crashed", build->what, page->name))->suggestion =
			rx_xprintf("it used the address %p, which is no memory", address);
}

const struct rx_page *_Atomic rx_ui_page_now;

static void call_page(void *page_)
{
	struct rx_page *page = page_;
	page->tree = page->build();
}

static void report_problem(struct build *build)
{
	const struct rx_ui *ui = build->app->ui;
	struct rx_diag *diag = rx_diags_add(build->diags, RX_ERROR, ui->problem.file, ui->problem.line, "%s", ui->problem.text);
	diag->needle = ui->problem.needle ? rx_xstrdup(ui->problem.needle) : NULL;
	diag->suggestion = ui->problem.instead ? rx_xstrdup(ui->problem.instead) : NULL;
}

static void build_page(struct build *build, struct rx_page *page)
{
	const void *address = NULL;
	build->app->ui->level = 0;
	build->app->ui->memo = NULL;
	memset(&build->app->ui->problem, 0, sizeof build->app->ui->problem);
	page->tree = NULL;
	rx_ui_page_now = page;
	enum rx_fault fault = rx_guard_call(call_page, page, &address);
	rx_ui_page_now = NULL;
	if (fault)
		report_fault(build, page, fault, address);
	else if (build->app->ui->full)
		fail(build, page,
		     rx_arena_printf(&build->app->ui->arena,
				     "page function '%s' makes more parts than one app can have", page->name));
	else if (build->app->ui->problem.text)
		report_problem(build);
	else
		rx_check_page(build->app, page, build->diags);
}

static void call_options(void *page_)
{
	struct rx_page *page = page_;
	page->read_options(&page->options);
}

static void read_options(struct build *build, struct rx_page *page)
{
	const void *address = NULL;
	enum rx_fault fault = rx_guard_call(call_options, page, &address);
	if (fault)
		report_fault(build, page, fault, address);
}

static void call_styles(void *ui)
{
	rx_styles_run(ui);
}

/* The functions of RX_STYLES, before the first page is built. */
static void run_styles(struct build *build)
{
	const struct rx_registration_ *first = rx_registration_next(build->app->registrations, RX_REGISTERS_STYLES_);
	struct rx_page place = { .name = first ? first->name : "", .file = first ? first->file : NULL, .line = first ? first->line : 0 };
	const void *address = NULL;
	build->what = "RX_STYLES";
	enum rx_fault fault = first ? rx_guard_call(call_styles, build->app->ui, &address) : (enum rx_fault)0;
	if (fault)
		report_fault(build, &place, fault, address);
	else
		rx_check_looks(build->app, build->diags);
	build->what = "page function";
}

static void run_pages(void *build_)
{
	struct build *build = build_;
	struct rx_scratch scratch;
	rx_scratch_enter_with(&scratch, &build->app->ui->arena);
	rx_ui_set_current(build->app->ui);
	if (build->each == build_page)
		run_styles(build);
	for (int i = 0; i < build->app->page_count; i++)
		build->each(build, &build->app->pages[i]);
	rx_ui_set_current(NULL);
	rx_scratch_leave(&scratch);
}

static int run(struct build *build)
{
	int errors = build->diags->errors;
	if (rx_guard_thread(run_pages, build) < 0)
		rx_diags_add(build->diags, RX_ERROR, NULL, 0, "no memory for the thread that builds pages");
	return build->diags->errors > errors ? -1 : 0;
}

int rx_ui_read_options(struct rx_app *app, struct rx_diags *diags)
{
	return run(&(struct build){ app, diags, read_options, "RX_PAGE of" });
}

int rx_ui_build(struct rx_app *app, struct rx_diags *diags)
{
	return run(&(struct build){ app, diags, build_page, "page function" });
}
