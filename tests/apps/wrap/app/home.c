/* Components of five npm packages and of the project's own files, with props and triggers bound to state. */
#include <reflex.h>

#include "components/Gauge.h"
#include "components/MapTalk.h"
#include "components/Slides.h"
#include "components/react-calendar.h"
#include "components/react-colorful.h"
#include "components/react-leaflet.h"
#include "components/react-rating-stars-component.h"
#include "components/star_rating.h"
#include "components/xyflow-react.h"

RX_STATE(Wrap,
    VAR(str, color, "#ff0000"),
    VAR(str, node, "none"),
    VAR(str, day, "2026-03-15"),
    VAR(int, slide, 0),
    VAR(int, zoom, 3),
    VAR(int, level, 3),
    VAR(double, rating, 2),
    VAR(int, stars, 3),
    EVENT(set_color, str),
    EVENT(pick_node, rx_json, rx_json),
    EVENT(pick_day, str),
    EVENT(set_slide, int),
    EVENT(set_zoom, int),
    EVENT(set_level, int),
    EVENT(set_rating, double),
    EVENT(set_stars, int),
    EVENT(reset)
)
void Wrap_set_color(struct Wrap *self, str color) { self->color = color; }
void Wrap_pick_node(struct Wrap *self, rx_json event, rx_json node)
{
    (void)event;
    self->node = rx_json_str(node, "id");
}
void Wrap_pick_day(struct Wrap *self, str day) { self->day = day; }
void Wrap_set_slide(struct Wrap *self, int slide) { self->slide = slide; }
void Wrap_set_zoom(struct Wrap *self, int zoom) { self->zoom = zoom; }
void Wrap_set_level(struct Wrap *self, int level) { self->level = level; }
void Wrap_set_rating(struct Wrap *self, double rating) { self->rating = rating; }
void Wrap_set_stars(struct Wrap *self, int stars) { self->stars = stars; }
void Wrap_reset(struct Wrap *self)
{
    self->color = "#00ff00";
    self->day = "2026-03-20";
    self->slide = 2;
    self->rating = 3;
    self->stars = 2;
}

static rx flow(void)
{
    return rx_box(
        xyflow_react_flow(
            xyflow_background(.gap = rx_int(20)),
            .nodes = rx_js("[{ id: 'a', position: { x: 20, y: 20 }, data: { label: $1 } }, { id: 'b', position: { x: 20, y: 120 }, data: { label: 'second' } }]", Wrap.color),
            .edges = rx_js("[{ id: 'ab', source: 'a', target: 'b' }]"),
            .on_node_click = Wrap.pick_node
        ),
        .id = "flow", .width = "300px", .height = "220px"
    );
}

static rx map(void)
{
    return rx_box(
        leaflet_map_container(
            leaflet_circle(.center = rx_js("[51.5, 0]"), .radius = rx_int(400000), .path_options = rx_js("({ color: $1 })", Wrap.color)),
            map_talk(.on_zoom = Wrap.set_zoom),
            .center = rx_js("[51.5, 0]"), .zoom = rx_int(3), .style = rx_style(.height = "200px", .width = "300px")
        ),
        .id = "map"
    );
}

static rx home(void)
{
    return rx_vstack(
        rx_text(Wrap.color, .id = "color"),
        rx_text(Wrap.node, .id = "node"),
        rx_text(Wrap.day, .id = "day"),
        rx_text(Wrap.slide, .id = "slide"),
        rx_text(Wrap.zoom, .id = "zoom"),
        rx_text(Wrap.rating, .id = "rating"),
        rx_text(Wrap.stars, .id = "stars"),
        rx_button("reset", .id = "reset", .on_click = Wrap.reset),
        colorful_hex_color_picker(.id = "picker", .color = Wrap.color, .on_change = Wrap.set_color),
        calendar(.value = Wrap.day, .on_click_day = Wrap.pick_day, .locale = "en-US"),
        slides(rx_text("first"), rx_text("second"), rx_text("third"), .at = Wrap.slide, .on_select = Wrap.set_slide),
        gauge(.value = Wrap.level, .max = rx_int(5), .on_pick = Wrap.set_level),
        rx_box(
            rating(.value = Wrap.rating, .count = rx_int(5), .size = rx_int(24), .char_ = "@", .half = rx_false, .edit = rx_true, .color1 = "gray", .color2 = "gold",
                   .on_change = Wrap.set_rating),
            .id = "untyped"
        ),
        rx_box(star_rating(.value = Wrap.stars, .max = rx_int(5), .on_change = Wrap.set_stars), .id = "shared"),
        flow(),
        map()
    );
}
RX_PAGE(home, .route = "/")
