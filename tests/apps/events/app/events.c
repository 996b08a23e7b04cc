/* What a handler tells the browser, and what a trigger does by itself. */
#include <reflex.h>
#include <reflex/html.h>

RX_TYPE(Signup, VAR(str, name, "nobody"), VAR(int, age, 18), VAR(double, height), VAR(bool, agreed), VAR(rx_time, born), LIST(str, colors),
    VAR(str, missing, "kept"))

RX_STATE(Tell,
    VAR(str, got, ""),
    VAR(str, word, "from a var"),
    VAR(int, count, 0),
    VAR(bool, on, false),
    CLIENT(bool, open, false),
    CLIENT(int, picked, 1),
    EVENT(many),
    EVENT(go),
    EVENT(files),
    EVENT(focus),
    EVENT(fill),
    EVENT(script),
    EVENT(function),
    EVENT(broken),
    EVENT(made),
    EVENT(toasts),
    EVENT(undone, str),
    EVENT(note, str),
    EVENT(number, int),
    EVENT(pair, str, int),
    EVENT(pointer, struct rx_pointer),
    EVENT(typed, str),
    EVENT(combo, str, struct rx_key_event),
    EVENT(whole_key, struct rx_key_event),
    EVENT(signed_up, struct Signup),
    EVENT(anything, rx_json),
    EVENT(all, bool, int, int64_t, double, str)
)

void Tell_many(struct Tell *self)
{
    self->got = "told";
    rx_console_log("one");
    rx_toast_success("Saved <b>it</b>", .description = "second line", .id = "t1", .duration = "0", .close_button = true);
    rx_console_log("two");
}

void Tell_go(struct Tell *self) { (void)self; rx_redirect("/other?from=handler"); rx_console_log("went"); }

void Tell_files(struct Tell *self)
{
    (void)self;
    rx_download_text("a,b\n1,ü\n", .filename = "table.csv", .mime_type = "text/csv");
    rx_download_bytes("\x00\x01\xff", 3, "raw.bin", NULL);
}

void Tell_focus(struct Tell *self) { (void)self; rx_set_focus("plain"); }
void Tell_fill(struct Tell *self) { (void)self; rx_set_value("plain", "filled"); rx_set_value("bound", "by handler"); }

void Tell_script(struct Tell *self)
{
    (void)self;
    rx_call_script("new Promise(done => setTimeout(() => done({ sum: 1 + 2, path: location.pathname }), 20))", Tell.anything);
    rx_call_script("let total = 0; for (const n of [4, 5]) total += n; return total", Tell.number);
    rx_call_script("6 * 7", rx_call(Tell.pair, "bound"));
}

void Tell_function(struct Tell *self)
{
    (void)self;
    rx_call_function("(text) => text.toUpperCase() + '!'", "loud", Tell.note);
}

void Tell_broken(struct Tell *self) { (void)self; rx_call_script("nothing.at.all", NULL); }

void Tell_made(struct Tell *self) { self->got = "made"; rx_call_script(rx_printf("window.madeOf = %d", 7), NULL); }

void Tell_toasts(struct Tell *self)
{
    (void)self;
    rx_toast("plain");
    rx_toast_info("info");
    rx_toast_warning("warning");
    rx_toast_error("error", .action = "Undo", .on_action = rx_call(Tell.undone, "undo"), .duration = "0");
}

void Tell_undone(struct Tell *self, str what) { self->got = what; }
void Tell_note(struct Tell *self, str text) { self->got = text; }
void Tell_number(struct Tell *self, int value) { self->got = rx_printf("number %d", value); self->count = value; }
void Tell_pair(struct Tell *self, str text, int value) { self->got = rx_printf("%s %d", text, value); }

void Tell_pointer(struct Tell *self, struct rx_pointer p)
{
    self->got = rx_printf("button %d shift %d alt %d at %s", p.button, p.shift_key, p.alt_key, p.client_x > 0 && p.client_y > 0 ? "a place" : "0");
}

void Tell_typed(struct Tell *self, str key) { self->got = rx_printf("key %s", key); }
void Tell_combo(struct Tell *self, str key, struct rx_key_event e) { self->got = rx_printf("%s ctrl %d", key, e.ctrl_key); }
void Tell_whole_key(struct Tell *self, struct rx_key_event e) { self->got = rx_printf("%s shift %d", e.key, e.shift_key); }

void Tell_signed_up(struct Tell *self, struct Signup s)
{
    self->got = rx_printf("%s|%d|%g|%d|%lld|%d %s|%s", s.name, s.age, s.height, s.agreed, (long long)(s.born / 1000000), s.colors.len,
        s.colors.len ? s.colors.at[0] : "-", s.missing);
}

void Tell_anything(struct Tell *self, rx_json value) { self->got = rx_json_text(value); }

void Tell_all(struct Tell *self, bool b, int i, int64_t l, double d, str s)
{
    self->got = rx_printf("%d %d %lld %g %s", b, i, (long long)l, d, s);
}

static rx home(void)
{
    return rx_vstack(
        rx_text(Tell.got, .id = "got"),
        rx_hstack(
            rx_button("many", .id = "many", .on_click = Tell.many),
            rx_button("go", .id = "go", .on_click = Tell.go),
            rx_button("files", .id = "files", .on_click = Tell.files),
            rx_button("focus", .id = "focus", .on_click = Tell.focus),
            rx_button("fill", .id = "fill", .on_click = Tell.fill),
            rx_button("script", .id = "script", .on_click = Tell.script),
            rx_button("function", .id = "function", .on_click = Tell.function),
            rx_button("broken", .id = "broken", .on_click = Tell.broken),
            rx_button("made", .id = "made", .on_click = Tell.made),
            rx_button("toasts", .id = "toasts", .on_click = Tell.toasts)),
        rx_hstack(
            rx_button("p-toast", .id = "p-toast", .on_click = rx_toast(Tell.word, .description = rx_concat("count ", Tell.count),
                .action = "Do", .on_action = rx_call(Tell.note, "from the page"), .duration = "0")),
            rx_button("p-go", .id = "p-go", .on_click = rx_redirect("/other", .replace = true)),
            rx_button("p-script", .id = "p-script", .on_click = rx_call_script("1 + 1; // two", Tell.number)),
            rx_button("p-text", .id = "p-text", .on_click = rx_call_script("`it is ${[1, 2].map(n => n * 2).join(\"/\")}`", Tell.note)),
            rx_button("p-statements", .id = "p-statements", .on_click = rx_call_script("const x = await Promise.resolve(20);\nreturn x + 1", Tell.number)),
            rx_button("p-function", .id = "p-function", .on_click = rx_call_function("(s) => s + s", Tell.word, Tell.note)),
            rx_button("p-log", .id = "p-log", .on_click = rx_console_log(Tell.word)),
            rx_button("p-mode", .id = "p-mode", .on_click = rx_toggle_color_mode()),
            rx_button("p-clip", .id = "p-clip", .on_click = rx_set_clipboard("copied text"))),
        rx_hstack(
            rx_button("several", .id = "several", .on_click = rx_events(rx_console_log("first"), rx_call(Tell.note, "second"), rx_console_log("third"))),
            rx_button("choice", .id = "choice", .on_click = rx_cond_event(Tell.open, rx_call(Tell.note, "was open"), rx_set(Tell.open, rx_true))),
            rx_text(rx_cond(Tell.open, "open", "closed"), .id = "open"),
            rx_button("pick", .id = "pick", .on_click = rx_set(Tell.picked, rx_add(Tell.picked, 2))),
            rx_text(Tell.picked, .id = "picked"),
            rx_button("all", .id = "all", .on_click = rx_call(Tell.all, true, 3, 9007199254740993, 2.5, Tell.word))),
        rx_hstack(
            rx_button("throttle", .id = "throttle", .on_click = rx_throttle(rx_call(Tell.number, rx_add(Tell.count, 1)), 60000)),
            rx_button("throttle-short", .id = "throttle-short", .on_click = rx_throttle(rx_call(Tell.pair, Tell.got, 1), 500)),
            rx_button("1", .id = "p-debounce-1", .on_click = rx_debounce(rx_call(Tell.note, "1"), 300)),
            rx_button("2", .id = "p-debounce-2", .on_click = rx_debounce(rx_call(Tell.note, "2"), 300)),
            rx_button("3", .id = "p-debounce-3", .on_click = rx_debounce(rx_call(Tell.note, "3"), 300)),
            rx_button("temporal", .id = "temporal", .on_click = rx_temporal(rx_call(Tell.note, "temporal"))),
            rx_button("kept", .id = "kept", .on_click = rx_call(Tell.note, "kept")),
            rx_box(rx_button("stop", .id = "stop", .on_click = rx_stop_propagation(NULL)), .id = "around", .on_click = rx_call(Tell.note, "bubbled")),
            rx_link("link", .href = "/other", .id = "prevented", .on_click = rx_prevent_default(rx_call(Tell.note, "stayed")))),
        rx_hstack(
            rx_box("pointer", .id = "pointer", .on_click = Tell.pointer, .on_context_menu = rx_prevent_default(Tell.pointer)),
            rx_box("member", .id = "member", .on_click = rx_call(Tell.pair, "x", rx_event_member("button"))),
            rx_input(.id = "key", .on_key_down = Tell.typed),
            rx_input(.id = "combo", .on_key_down = Tell.combo),
            rx_input(.id = "whole", .on_key_down = Tell.whole_key),
            rx_input(.id = "enter", .on_key_down = rx_cond_event(rx_eq(rx_key, "Enter"), rx_call(Tell.note, rx_value), NULL)),
            rx_input(.id = "plain"),
            rx_input(.id = "bound", .value = Tell.got, .on_change = Tell.note)),
        rx_form(
            rx_input(.name = "name"), rx_input(.name = "age", .type = "number"), rx_input(.name = "height"),
            rx_checkbox("agreed", .name = "agreed"), rx_input(.name = "born", .type = "date"),
            rx_el_input(.type = "checkbox", .name = "colors", .value = "red"), rx_el_input(.type = "checkbox", .name = "colors", .value = "blue"),
            rx_text_area(.id = "area", .name = "extra", .enter_key_submit = rx_true),
            rx_button("send", .id = "send"),
            .id = "form", .reset_on_submit = rx_true, .on_submit = Tell.signed_up),
        rx_form(rx_text_area(.id = "words", .name = "words", .enter_key_submit = rx_true), .on_submit = Tell.anything),
        rx_text_area(.id = "area-plain"),
        rx_form(rx_input(.name = "free"), rx_button("send", .id = "send-free"), .on_submit = Tell.anything));
}

RX_PAGE(home, .route = "/", .title = "Events")

static rx other(void)
{
    return rx_box(rx_heading("Other", .id = "other"), rx_button("back", .id = "back", .on_click = rx_back()), .on_mount = rx_call(Tell.note, "mounted"),
        .on_unmount = rx_call(Tell.note, "unmounted"));
}

RX_PAGE(other, .route = "/other", .title = "Other")

RX_TYPE(Item, VAR(str, name, ""), VAR(int, price, 0))

RX_STATE(Lists,
    LIST(str, words), LIST(struct Item, items), LIST(struct Item, others),
    MAP(int, stock), MAP(struct Item, shelf), MAP(struct Item, copy),
    VAR(str, got, ""),
    SETTER(others), SETTER(copy),
    EVENT(take_stock, rx_int_map), EVENT(take_shelf, struct Item_map), EVENT(take_form, rx_json_map),
    EVENT(take_all, struct Item, struct Item_list, struct Item_map), EVENT(pass_structs),
    EVENT(start), EVENT(values, rx_doubles), EVENT(whole, rx_ints), EVENT(take, rx_strs), EVENT(take_items, struct Item_list), EVENT(pass_on)
)

static void add_words(str *text, str word)
{
    *text = rx_printf("%s[%s]", *text, word);
}

void Lists_start(struct Lists *self)
{
    rx_clear(self->items);
    rx_push(self->items, (struct Item){ .name = "tea", .price = 3 });
    rx_push(self->items, (struct Item){ .name = "\"milk\" é", .price = 4 });
    rx_clear(self->words);
    for (int i = 0; i < self->items.len; i++)
        rx_push(self->words, self->items.at[i].name);
    rx_map_set(self->stock, "tea", 12);
    rx_map_set(self->stock, "$\"é\"", -1);
    rx_map_set(self->shelf, "top", self->items.at[1]);
    self->got = "started";
}

void Lists_values(struct Lists *self, rx_doubles values)
{
    self->got = "values ";
    for (int i = 0; i < values.len; i++)
        add_words(&self->got, rx_printf("%g", values.at[i]));
}

void Lists_whole(struct Lists *self, rx_ints values)
{
    self->got = "whole ";
    for (int i = 0; i < values.len; i++)
        add_words(&self->got, rx_printf("%d", values.at[i]));
}

void Lists_take(struct Lists *self, rx_strs words)
{
    self->got = "words ";
    for (int i = 0; i < words.len; i++)
        add_words(&self->got, words.at[i]);
}

void Lists_take_items(struct Lists *self, struct Item_list items)
{
    self->got = "items ";
    for (int i = 0; i < items.len; i++)
        add_words(&self->got, rx_printf("%s:%d", items.at[i].name, items.at[i].price));
}

void Lists_take_stock(struct Lists *self, rx_int_map stock)
{
    self->got = "stock ";
    for (int i = 0; i < stock.len; i++)
        add_words(&self->got, rx_printf("%s:%d", stock.at[i].key, stock.at[i].value));
}

void Lists_take_shelf(struct Lists *self, struct Item_map shelf)
{
    self->got = "shelf ";
    for (int i = 0; i < shelf.len; i++)
        add_words(&self->got, rx_printf("%s:%s:%d", shelf.at[i].key, shelf.at[i].value.name, shelf.at[i].value.price));
}

void Lists_take_form(struct Lists *self, rx_json_map fields)
{
    self->got = "form ";
    for (int i = 0; i < fields.len; i++)
        add_words(&self->got, rx_printf("%s:%s", fields.at[i].key, rx_json_text(fields.at[i].value)));
}

void Lists_take_all(struct Lists *self, struct Item item, struct Item_list items, struct Item_map shelf)
{
    self->got = rx_printf("all %s %d %s", item.name, items.len, rx_map_get(shelf, "top", item).name);
}

void Lists_pass_structs(struct Lists *self)
{
    rx_emit(Lists.take_all, ((struct Item){ .name = "new", .price = 1 }), self->items, self->shelf);
}

void Lists_pass_on(struct Lists *self)
{
    (void)self;
    rx_strs words = { 0 };
    rx_push(words, "emitted");
    rx_push(words, "list");
    rx_emit(Lists.take, words);
}

static rx other_item(const struct Item_refs *item, rx index)
{
    (void)index;
    return rx_text(item->name, .class_name = "other-item");
}

static rx lists(void)
{
    return rx_vstack(
        rx_button("start", .id = "start", .on_click = Lists.start),
        rx_text(Lists.got, .id = "got"),
        rx_slider(.id = "range", .default_value = rx_range(20, 81, 60), .step = "0.5", .on_value_commit = Lists.values),
        rx_slider(.id = "whole", .default_value = rx_range(20, 81, 60), .on_value_commit = Lists.whole),
        rx_button("words", .id = "words", .on_click = rx_call(Lists.take, Lists.words)),
        rx_button("items", .id = "items", .on_click = rx_call(Lists.take_items, Lists.items)),
        rx_button("set", .id = "set", .on_click = rx_call(Lists.set_others, Lists.items)),
        rx_button("emit", .id = "emit", .on_click = Lists.pass_on),
        rx_button("stock", .id = "stock", .on_click = rx_call(Lists.take_stock, Lists.stock)),
        rx_button("shelf", .id = "shelf", .on_click = rx_call(Lists.take_shelf, Lists.shelf)),
        rx_button("copy", .id = "copy", .on_click = rx_events(rx_call(Lists.set_copy, Lists.shelf), rx_call(Lists.take_shelf, Lists.copy))),
        rx_button("structs", .id = "structs", .on_click = Lists.pass_structs),
        rx_form(
            rx_input(.name = "who", .default_value = "Ada"),
            rx_el_input(.type = "checkbox", .name = "sure"),
            rx_button("send", .id = "send-map", .type = "submit"),
            .on_submit = Lists.take_form),
        rx_text(rx_at(rx_at(Lists.copy, "top"), "name"), .id = "copied"),
        rx_foreach(Item, Lists.others, other_item));
}

RX_PAGE(lists, .route = "/lists", .title = "Lists")

RX_STATE(Slow, VAR(str, text, ""), VAR(str, upper, ""), VAR(str, later, ""), EVENT(set_text, str), EVENT(set_upper, str), EVENT(set_later, str))

void Slow_set_text(struct Slow *self, str text)
{
    struct rx_json *unused = NULL;
    (void)unused;
    extern int usleep(unsigned);
    usleep(150000);
    self->text = text;
}

void Slow_set_upper(struct Slow *self, str text)
{
    char *copy = rx_alloc(256);
    for (int i = 0; text[i] && i < 255; i++)
        copy[i] = text[i] >= 'a' && text[i] <= 'z' ? (char)(text[i] - 32) : text[i];
    self->upper = copy;
}

void Slow_set_later(struct Slow *self, str text) { self->later = text; }

static rx inputs(void)
{
    return rx_vstack(
        rx_input(.id = "slow", .value = Slow.text, .on_change = Slow.set_text),
        rx_text(Slow.text, .id = "slow-text"),
        rx_text_area(.id = "area", .value = Slow.upper, .on_change = Slow.set_upper),
        rx_input(.id = "later", .value = Slow.later, .on_change = rx_debounce(Slow.set_later, 400)),
        rx_text(Slow.later, .id = "later-text"));
}

RX_PAGE(inputs, .route = "/inputs", .title = "Inputs")

RX_APP(.title = "Events")
