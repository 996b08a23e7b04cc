/* Every kind of var, as a page shows it: see tests/browser/state.test.mjs. */
#include "state.h"

void Kinds_begin(struct Kinds *self)
{
    rx_map_set(self->scores, "start", self->level);
    self->doc = rx_json_parse("{\"title\": \"doc\", \"list\": [1, 2]}");
}

void Kinds_fill(struct Kinds *self)
{
    for (int i = 0; i < 20; i++)
        rx_map_set(self->scores, rx_printf("player %d", i), i);
}

void Kinds_score(struct Kinds *self, str name, int points)
{
    rx_map_set(self->scores, name, points);
}

void Kinds_forget(struct Kinds *self, str name)
{
    rx_map_remove(self->scores, name);
}

void Kinds_visit(struct Kinds *self, str town)
{
    struct Place place = rx_map_get(self->places, town, (struct Place){ .town = town });
    rx_map_set(place.visits, "all", rx_map_get(place.visits, "all", 0) + 1);
    rx_map_set(self->places, town, place);
}

void Kinds_mark(struct Kinds *self, str title)
{
    rx_json_set_str(self->doc, "title", title);
    rx_json_add_int(rx_json_get(self->doc, "list"), rx_json_len(rx_json_get(self->doc, "list")) + 1);
}

void Kinds_hide(struct Kinds *self, str text)
{
    self->secret = rx_printf("never-sent-%s", text);
    rx_push(self->notes, self->secret);
    rx_map_set(self->hidden, self->secret, self->notes.len);
}

void Kinds_tell(struct Kinds *self)
{
    self->told = rx_printf("%d %d %d", (int)(self->secret[11] - '0'), self->notes.len, rx_map_get(self->hidden, self->secret, -1));
}

void Kinds_beyond(struct Kinds *self)
{
    self->level = 99;
    self->told = rx_list_get(self->notes, 7);
}

void Kinds_reset(struct Kinds *self)
{
    rx_reset(self);
}

str Kinds_third(const struct Kinds *self)
{
    return rx_printf("%s has %d", self->parent->name, self->second);
}

int Kinds_second(const struct Kinds *self)
{
    return self->first * 10;
}

int Kinds_first(const struct Kinds *self)
{
    return self->level + 1;
}

void Kinds_names(const struct Kinds *self, struct Kinds_names *list)
{
    for (int i = 0; i < self->scores.len; i++)
        rx_push(*list, self->scores.at[i].key);
}

void Kinds_doubled(const struct Kinds *self, struct Kinds_doubled *map)
{
    for (int i = 0; i < self->scores.len; i++)
        rx_map_set(*map, self->scores.at[i].key, self->scores.at[i].value * 2);
}

void Counter_add(struct Counter *self, int n)
{
    self->count += n;
}
