/* What the pages of small charts share. */
#pragma once
#include "values.h"
#include <reflex/recharts.h>

#define MARGIN rx_js("{ top: 6, right: 6, bottom: 2, left: 2 }")
#define HEIGHT rx_int(110)
/* A name, two numbers that go up and down, and one that grows. */
#define NUMBERS                                                                                    \
    rx_js("[{ n: 'a', v: 3, w: 5, t: 1 }, { n: 'b', v: 7, w: 2, t: 2 },"                           \
          " { n: 'c', v: 4, w: 6, t: 4 }, { n: 'd', v: 9, w: 3, t: 8 }]")

/* As a label of an axis: scales of time make dates of numbers. */
#define NUMBER rx_js("(value) => String(+value).slice(0, 4)")

/* A chart in the room of a small one, below the word. */
values_place chart_named;
