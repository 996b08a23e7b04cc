/* What the pages of the gallery share: the frame around a page, sections, and rows of variants. */
#pragma once
#include <reflex.h>

/* A page with the gallery's navigation and header: the page function returns it. `title` is the one
 * in the list of app/gallery.c, which marks the place in the navigation; `content` is most often an
 * rx_fragment of sections. */
rx gallery_page(const char *title, const char *intro, rx content);

/* A card with a heading, a sentence about it (or NULL), and what it shows. */
rx gallery_section(const char *title, const char *text, rx demo);

/* Variants side by side, after the name of what differs: gallery_row("size", rx_fragment(…)). */
rx gallery_row(const char *label, rx variants);
