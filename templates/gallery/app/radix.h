/* What the pages of Radix' components share. */
#pragma once
#include "gallery.h"

/* One component for each word. */
rx radix_each(const char *const *words, rx (*make)(const char *word));

/* A row of variants: RADIX_ROW("variant", button_variant, "solid", "soft"). */
#define RADIX_ROW(label, make, ...)                                                                \
    gallery_row(label, radix_each((const char *const[]){ __VA_ARGS__, NULL }, make))

#define RADIX_COLORS                                                                               \
    "tomato", "red", "ruby", "crimson", "pink", "plum", "purple", "violet", "iris", "indigo",      \
        "blue", "cyan", "teal", "jade", "green", "grass", "brown", "orange", "sky", "mint",        \
        "lime", "yellow", "amber", "gold", "bronze", "gray"
