/* What the expressions of tests/browser/expressions.test.mjs are made of: a var of every type, and C functions over lists. */
#include <reflex.h>

RX_TYPE(Place, VAR(str, street, ""), VAR(int, number, 0))
RX_TYPE(Todo, VAR(str, text, ""), VAR(bool, done, false), VAR(int, points, 0), VAR(struct Place, where), LIST(str, tags))

RX_STATE(V,
	VAR(int, n, 7), VAR(int, m, -3), VAR(int, zero, 0), VAR(int64_t, big, 9007199254740993), VAR(double, half, 2.5), VAR(double, minus, -2.5),
	VAR(double, million, 1234567.891), VAR(str, word, "héllo"), VAR(str, name, "Ada Lovelace"), VAR(str, empty, ""), VAR(str, padded, "  in "),
	VAR(str, digits, "42"), VAR(bool, yes, true), VAR(bool, no, false), LIST(int, numbers), LIST(str, words), LIST(double, none),
	LIST(struct Todo, todos), VAR(struct Place, home), MAP(int, scores), MAP(int, extra), MAP(str, empties), MAP(struct Place, places),
	VAR(rx_time, start, 1772368215250000), VAR(rx_time, end, 1772454615250001), VAR(rx_json, json), INIT(init)
)

static rx twice(rx item, rx index) { (void)index; return rx_mul(item, 2); }
static rx plus_index(rx item, rx index) { return rx_add(item, index); }
static rx is_odd(rx item, rx index) { (void)index; return rx_eq(rx_mod(item, 2), 1); }
static rx total(rx item, rx so_far) { return rx_add(so_far, item); }
static rx letters(rx item, rx index) { (void)index; return rx_split(item, ""); }
static rx is_done(const struct Todo_refs *todo, rx index) { (void)index; return todo->done; }
static rx label(const struct Todo_refs *todo, rx index) { return rx_concat(index, ":", todo->text, "@", todo->where.street); }
static rx sum_points(const struct Todo_refs *todo, rx so_far) { return rx_add(so_far, todo->points); }
static rx tags_of(const struct Todo_refs *todo, rx index) { (void)index; return todo->tags; }
static rx score(rx value, rx key) { return rx_concat(key, "=", value); }
static rx street(const struct Place_refs *place, rx key) { return rx_concat(key, ":", place->street); }
static rx is_high(rx value, rx key) { (void)key; return rx_gt(value, 8); }
static rx greeting(rx item, rx index) { (void)index; return rx_concat(item, " of ", V.name); }
static rx cell(rx item, rx index) { (void)index; return rx_mul(item, 10); }
static rx row_of(rx item, rx index) { (void)index; return rx_join(rx_list_map(int, rx_range(item), plus_index), ""); }
static rx nested(rx item, rx index) { (void)index; return rx_add(item, rx_sub(rx_len(rx_list_filter(int, V.numbers, is_odd)), 2)); }
static rx upper(rx item, rx index) { (void)index; return rx_upper(item); }
