#include "values.h"

static void add_score(struct V *self, int at, const char *key, int value)
{
	self->scores.at[at].key = key;
	self->scores.at[at].value = value;
}

void V_init(struct V *self)
{
	rx_push(self->numbers, 3);
	rx_push(self->numbers, 1);
	rx_push(self->numbers, 2);
	rx_push(self->words, "alpha");
	rx_push(self->words, "beta");
	rx_push(self->todos, (struct Todo){ .text = "milk", .done = true, .points = 5, .where = { "Elm", 1 } });
	rx_push(self->todos, (struct Todo){ .text = "bread", .points = 8, .where = { "Oak", 2 } });
	rx_push(self->todos.at[0].tags, "white");
	rx_push(self->todos.at[0].tags, "cold");
	rx_push(self->todos.at[1].tags, "brown");
	self->home = (struct Place){ "Main", 12 };
	self->scores.at = rx_alloc(2 * sizeof *self->scores.at);
	self->scores.len = 2;
	add_score(self, 0, "ann", 9);
	add_score(self, 1, "bob", 7);
	self->extra.at = rx_alloc(sizeof *self->extra.at);
	self->extra.len = 1;
	self->extra.at[0].key = "bob";
	self->extra.at[0].value = 10;
	self->places.at = rx_alloc(sizeof *self->places.at);
	self->places.len = 1;
	self->places.at[0].key = "work";
	self->places.at[0].value = (struct Place){ "High", 3 };
	self->json = rx_json_parse("{\"user\":{\"name\":\"Ada\",\"langs\":[\"C\",\"Ada\"]},\"n\":4,\"none\":null,\"list\":[1,[2,3]],\"todos\":"
				   "[{\"text\":\"json\",\"points\":1}]}");
}
