/* Handles: how a `const char *` in an author's code stands for a node. See ui.h for why they are addresses of nothing.
 */
#include "node.h"

#include <pthread.h>
#include <sys/mman.h>

#define HANDLES_MAX (1u << 20)
#define HANDLES_MIN (1u << 14)

static struct {
	char *base;
	size_t count;
} range;

static _Thread_local struct rx_ui *current;

/* Address space only; less of it where the process may not have much. */
static void reserve(void)
{
	for (size_t count = HANDLES_MAX; count >= HANDLES_MIN; count /= 2) {
		void *at = mmap(NULL, count * RX_HANDLE_STEP, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
				-1, 0);
		if (at == MAP_FAILED)
			continue;
		range.base = at;
		range.count = count;
		return;
	}
}

struct rx_ui *rx_ui_new(struct rx_app *app)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	pthread_once(&once, reserve);
	struct rx_ui *ui = rx_xcalloc(1, sizeof *ui);
	rx_arena_init(&ui->arena, 0);
	ui->app = app;
	return ui;
}

void rx_ui_free(struct rx_ui *ui)
{
	if (!ui)
		return;
	rx_arena_release(&ui->arena);
	free(ui->nodes);
	free(ui->used);
	free(ui);
}

struct rx_ui *rx_ui_current(void)
{
	return current;
}

void rx_ui_set_current(struct rx_ui *ui)
{
	current = ui;
}

/* In the middle of its cell, so that offsets to both sides are recognised. */
static rx handle_at(size_t index)
{
	return range.base + index * RX_HANDLE_STEP + RX_HANDLE_STEP / 2;
}

rx rx_handle_of(struct rx_ui *ui, struct rx_node *node)
{
	if ((size_t)ui->count >= range.count) {
		ui->full = true;
		return NULL;
	}
	if (ui->count == ui->cap) {
		ui->cap = ui->cap ? ui->cap * 2 : 256;
		ui->nodes = rx_xrealloc(ui->nodes, sizeof *ui->nodes * (size_t)ui->cap);
	}
	ui->nodes[ui->count] = node;
	return handle_at((size_t)ui->count++);
}

bool rx_ui_is_handle(const void *address)
{
	uintptr_t at = (uintptr_t)address, base = (uintptr_t)range.base;
	return base && at >= base && at - base < range.count * RX_HANDLE_STEP;
}

bool rx_handle_find(const struct rx_ui *ui, const void *address, struct rx_node **node, long *offset)
{
	if (!rx_ui_is_handle(address))
		return false;
	size_t distance = (uintptr_t)address - (uintptr_t)range.base, index = distance / RX_HANDLE_STEP;
	*node = index < (size_t)ui->count ? ui->nodes[index] : NULL;
	*offset = (long)(distance % RX_HANDLE_STEP) - RX_HANDLE_STEP / 2;
	return true;
}

static struct rx_node *literal(struct rx_ui *ui, rx value)
{
	bool truth = value == rx_true_;
	struct rx_node *node = rx_node_new(ui, truth || value == rx_false_ ? RX_NODE_BOOL : RX_NODE_TEXT, 0);
	node->shape = rx_shape_scalar(node->kind == RX_NODE_BOOL ? RX_KIND_BOOL : RX_KIND_STR);
	if (node->kind == RX_NODE_BOOL)
		node->truth = truth;
	else
		node->text = rx_arena_strdup(&ui->arena, value);
	return node;
}

struct rx_node *rx_node_of(struct rx_ui *ui, rx value)
{
	struct rx_node *node;
	long offset;
	if (!value)
		return NULL;
	if (!rx_handle_find(ui, value, &node, &offset))
		return literal(ui, value);
	if (node && !offset)
		return node;
	struct rx_node *bad = rx_node_new(ui, RX_NODE_BAD, 0);
	bad->bad.of = node;
	bad->bad.offset = offset;
	return bad;
}
