/* What RX_APP says of the looks: see options.h. */
#include "options.h"

#include <dirent.h>
#include <sys/stat.h>

#include "../include/reflex/components.h"
#include "../ui/component.h"
#include "load.h"

#define SHEETS_MAX 500
#define DEPTH_MAX 8

/* ---- widths ---- */

static const char *const widths[RX_WIDTHS] = { "30em", "48em", "62em", "80em", "96em" };
static const char *const width_names[RX_WIDTHS] = { "xs", "sm", "md", "lg", "xl" };

static const char *own_width(const struct rx_app_options *options, int index)
{
	const struct rx_widths *own = &options->breakpoints;
	return (const char *[]){ own->xs, own->sm, own->md, own->lg, own->xl }[index];
}

const char *rx_app_width(const struct rx_app_options *options, int index)
{
	const char *own = own_width(options, index);
	return own ? own : widths[index];
}

/* In pixels, as media queries count them: an em is the browser's 16, whatever the page says. Below 0: no width. */
static double pixels(const char *width)
{
	char *unit;
	double number = strtod(width, &unit);
	bool plain = unit != width && (*width == '.' || (*width >= '0' && *width <= '9'));
	if (plain && !strcmp(unit, "px"))
		return number;
	return plain && (!strcmp(unit, "em") || !strcmp(unit, "rem")) ? number * 16 : -1;
}

/* ---- style sheets ---- */

bool rx_stylesheet_is_remote(const char *name)
{
	return !strncmp(name, "https://", 8) || !strncmp(name, "http://", 7) || !strncmp(name, "//", 2);
}

static bool ends(const char *name, const char *with)
{
	size_t length = strlen(name), end = strlen(with);
	return length > end && !strcmp(name + length - end, with);
}

bool rx_stylesheet_is_sass(const char *name)
{
	return !rx_stylesheet_is_remote(name) && (ends(name, ".scss") || ends(name, ".sass"));
}

struct sheets {
	struct rx_arena arena;
	const char *names[SHEETS_MAX]; /* relative to the folder */
	size_t count;
};

/* The style sheets in the folder `path`, whose names begin with `prefix`. */
static void find_sheets(struct sheets *sheets, const char *path, const char *prefix, int depth)
{
	DIR *folder = depth < DEPTH_MAX ? opendir(path) : NULL;
	for (struct dirent *entry; folder && sheets->count < SHEETS_MAX && (entry = readdir(folder));) {
		struct stat what;
		if (*entry->d_name == '.')
			continue;
		const char *full = rx_arena_printf(&sheets->arena, "%s/%s", path, entry->d_name);
		const char *name = rx_arena_printf(&sheets->arena, "%s%s", prefix, entry->d_name);
		if (stat(full, &what))
			continue;
		if (S_ISDIR(what.st_mode))
			find_sheets(sheets, full, rx_arena_printf(&sheets->arena, "%s/", name), depth + 1);
		else if (ends(name, ".css") || ends(name, ".scss") || ends(name, ".sass"))
			sheets->names[sheets->count++] = name;
	}
	if (folder)
		closedir(folder);
}

/* ---- the check ---- */

struct check {
	const struct rx_registration_ *at;
	struct rx_diags *diags;
};

/* The value, and its `member` or NULL, as they stand in the source, find the line. Takes `text` and `suggestion`. */
static void fail(const struct check *check, const char *member, const char *value, char *text, char *suggestion)
{
	struct rx_diag *diag = rx_diags_add(check->diags, RX_ERROR, check->at->file, check->at->line, "%s", text);
	diag->suggestion = suggestion;
	diag->needle = member ? rx_xprintf(".%s = \"%s\"", member, value) : rx_xprintf("\"%s\"", value);
	free(text);
}

static char *suggest_sheet(const char *sheet, const char *assets)
{
	struct sheets sheets = { .count = 0 };
	rx_arena_init(&sheets.arena, 0);
	find_sheets(&sheets, assets, "", 0);
	const char *near = rx_did_you_mean(sheet, sheets.names, sheets.count);
	for (size_t i = 0; i < sheets.count && !near; i++) {
		const char *slash = strrchr(sheets.names[i], '/');
		if (slash && !strcmp(slash + 1, sheet))
			near = sheets.names[i]; /* the folder was left out */
	}
	char *text = near ? rx_xprintf("did you mean \"%s\"?", near)
			  : rx_xprintf("write the file %s/%s, or take it out of .stylesheets", assets, sheet);
	rx_arena_release(&sheets.arena);
	return text;
}

static void check_sheet(const struct check *check, const char *given, const char *assets)
{
	const char *sheet = given + strspn(given, "/");
	struct stat what;
	char *path = rx_xprintf("%s/%s", assets, sheet);
	if (stat(path, &what) || !S_ISREG(what.st_mode))
		fail(check, NULL, given, rx_xprintf("style sheet '%s' is not in %s/", sheet, assets),
		     suggest_sheet(sheet, assets));
	else if (!ends(sheet, ".css") && !rx_stylesheet_is_sass(sheet))
		fail(check, NULL, given, rx_xprintf("'%s' is no style sheet", sheet),
		     rx_xstrdup("its name ends with .css, .scss or .sass"));
	free(path);
}

static void check_widths(const struct check *check, const struct rx_app_options *options)
{
	for (int i = 0; i < RX_WIDTHS; i++) {
		const char *width = rx_app_width(options, i), *before = i ? rx_app_width(options, i - 1) : NULL;
		const char *own = own_width(options, i);
		if (pixels(width) < 0) {
			fail(check, width_names[i], width,
			     rx_xprintf("breakpoint '%s' is no width: '%s'", width_names[i], width),
			     rx_xprintf("write it in px, em or rem: \"%s\"", widths[i]));
			return;
		}
		if (before && pixels(before) >= pixels(width)) {
			fail(check, width_names[own ? i : i - 1], own ? own : before,
			     rx_xprintf("breakpoint '%s' (%s) is not wider than '%s' (%s)", width_names[i], width,
					width_names[i - 1], before),
			     rx_xprintf("give .%s a larger width", width_names[i]));
			return;
		}
	}
}

/* Splits a prop's words, which `text` keeps. */
static size_t split(char *text, const char **words, size_t most)
{
	size_t count = 0;
	char *rest = NULL;
	for (char *word = strtok_r(text, " ", &rest); word && count < most; word = strtok_r(NULL, " ", &rest))
		words[count++] = word;
	return count;
}

static void check_word(const struct check *check, const char *member, const char *value, const char *allowed)
{
	const char *words[64];
	char *text = rx_xstrdup(allowed);
	size_t count = split(text, words, RX_COUNT(words));
	bool known = !value;
	for (size_t i = 0; i < count && !known; i++)
		known = !strcmp(words[i], value);
	const char *near = known ? NULL : rx_did_you_mean(value, words, count);
	if (!known)
		fail(check, member, value, rx_xprintf("the theme's .%s cannot be '%s'", member, value),
		     near ? rx_xprintf("did you mean \"%s\"?", near) : rx_xprintf("it is one of: %s", allowed));
	free(text);
}

/* The words are those of rx_theme's props. */
static void check_theme(const struct check *check, const struct rx_theme *theme)
{
	const struct {
		const char *member, *value;
	} members[] = {
		{ "appearance", theme->appearance }, { "accent_color", theme->accent_color },
		{ "gray_color", theme->gray_color }, { "radius", theme->radius },
		{ "scaling", theme->scaling },       { "panel_background", theme->panel_background },
	};
	for (size_t i = 0; i < RX_COUNT(members); i++)
		for (int p = 0; p < rx_theme_component.prop_count; p++) {
			const struct rx_prop *prop = &rx_theme_component.props[p];
			if (prop->words && !strcmp(prop->name, members[i].member))
				check_word(check, members[i].member, members[i].value, prop->words);
		}
	check_word(check, "has_background", theme->has_background, "true false");
}

int rx_app_check_options(const struct rx_app *app, const char *assets, struct rx_diags *diags)
{
	struct check check = { rx_registration_next(app->registrations, RX_REGISTERS_APP_), diags };
	const struct rx_app_options *options = &app->options;
	int errors = diags->errors;
	if (!check.at)
		return 0;
	check_theme(&check, &options->theme);
	check_widths(&check, options);
	for (int i = 0; i < RX_STYLESHEETS_MAX_ && options->stylesheets[i]; i++)
		if (!rx_stylesheet_is_remote(options->stylesheets[i]))
			check_sheet(&check, options->stylesheets[i], assets);
	return diags->errors > errors ? -1 : 0;
}
