/* `reflex db migrate`: applies what is pending and undoes what is too much, each file in one transaction. */
#include "command.h"
#include "db.h"
#include "term.h"

static int say_failed(struct rx_diags *diags, const struct rx_err *err, const struct rx_migration *migration, bool up)
{
	rx_term_progress_end();
	if (rx_interrupted()) {
		rx_diags_release(diags);
		rx_term_error("interrupted; nothing of '%s' was %s", migration->name, up ? "applied" : "undone");
		return RX_EXIT_INTERRUPTED;
	}
	if (!diags->errors)
		return rx_term_err(err);
	rx_db_report(diags);
	rx_term_error("nothing of '%s' was %s", migration->name, up ? "applied" : "undone");
	return RX_EXIT_FAILED;
}

static int step(struct rx_db *db, const struct rx_migration *migration, bool up, int done, int total)
{
	struct rx_diags diags = { 0 };
	struct rx_err err = { 0 };
	uint64_t start = rx_now_us();
	rx_term_progress(done, total, "%s %s", up ? "applying" : "undoing", migration->name);
	int result = rx_interrupted() ? -1 : rx_db_apply(db->handle, migration, up, &diags, &err);
	if (result < 0)
		return say_failed(&diags, &err, migration, up);
	int64_t us = (int64_t)(rx_now_us() - start);
	rx_diags_release(&diags);
	rx_term_progress_end();
	if (rx_term_json())
		rx_term_event(up ? "applied" : "undone", RX_FIELD_INT("number", migration->number),
			      RX_FIELD_STR("name", migration->name), RX_FIELD_MS("ms", us));
	else if (result == 0)
		rx_term_step(us, "%s %s", up ? "applied" : "undid", migration->name);
	else
		rx_term_step(-1, "%s: another process was faster", migration->name);
	return RX_EXIT_OK;
}

static bool is_due(const struct rx_db *db, const struct rx_migration *migration, int to)
{
	return migration->number <= to && !rx_applied_find(&db->applied, migration->number);
}

static bool is_undue(const struct rx_db *db, const struct rx_migration *migration, int to)
{
	return migration->number > to && rx_applied_find(&db->applied, migration->number);
}

/* Before anything is done. */
static int check_down(const struct rx_db *db, int to, struct rx_err *err)
{
	for (int i = 0; i < db->migrations.count; i++) {
		const struct rx_migration *migration = &db->migrations.at[i];
		if (!is_undue(db, migration, to) || migration->down)
			continue;
		rx_err_set(err, "'%s' says no way back: it has no line '-- down'", migration->path);
		return rx_err_hint(err, "write behind it what undoes the migration");
	}
	return 0;
}

static void warn_order(const struct rx_db *db, const struct rx_migration *migration)
{
	const struct rx_applied *last = db->applied.count ? &db->applied.at[db->applied.count - 1] : NULL;
	if (last && last->number > migration->number)
		rx_term_warning("'%s' is applied after '%s', which has a higher number", migration->name, last->name);
}

static int do_steps(struct rx_db *db, int to, int *done)
{
	int total = 0, code = RX_EXIT_OK, count = db->migrations.count;
	const struct rx_migration *all = db->migrations.at;
	for (int i = 0; i < count; i++)
		total += is_due(db, &all[i], to) || is_undue(db, &all[i], to);
	for (int i = count; i-- > 0 && !code;)
		if (is_undue(db, &all[i], to))
			code = step(db, &all[i], false, (*done)++, total);
	for (int i = 0; i < count && !code; i++) {
		if (!is_due(db, &all[i], to))
			continue;
		warn_order(db, &all[i]);
		code = step(db, &all[i], true, (*done)++, total);
	}
	return code;
}

static int accept(struct rx_db *db, int number, struct rx_err *err)
{
	const struct rx_migration *migration = rx_db_migration(db, number);
	if (!migration || !rx_applied_find(&db->applied, number)) {
		rx_err_set(err, "there is no applied migration %04d", number);
		rx_err_hint(err, "reflex db status");
		return rx_term_err(err);
	}
	if (rx_db_accept(db->handle, migration, err))
		return rx_term_err(err);
	rx_term_out("'%s' counts as applied as it is now", migration->path);
	return RX_EXIT_OK;
}

static int migrate(struct rx_db *db, struct rx_err *err)
{
	int to = (int)rx_args_int(db->args, "to", 9999), done = 0;
	if (rx_args_given(db->args, "accept"))
		return accept(db, (int)rx_args_int(db->args, "accept", 0), err);
	if (rx_args_given(db->args, "to") && to && !rx_db_migration(db, to)) {
		rx_err_set(err, "there is no migration %04d", to);
		rx_err_hint(err, "reflex db status");
		return rx_term_err(err);
	}
	if (rx_db_check_applied(db, err) || check_down(db, to, err))
		return rx_term_err(err);
	int code = do_steps(db, to, &done);
	if (code)
		return code;
	if (rx_term_json())
		rx_term_event("migrated", RX_FIELD_INT("steps", done), RX_FIELD_STR("database", db->path));
	else if (rx_args_given(db->args, "to"))
		rx_term_out("%s is at %04d", db->path, to);
	else if (done)
		rx_term_out("%s is up to date: applied %d %s", db->path, done, done == 1 ? "migration" : "migrations");
	else if (db->migrations.count)
		rx_term_out("%s is up to date", db->path);
	else
		rx_term_out("there are no migrations yet; to make one: reflex db makemigrations");
	return RX_EXIT_OK;
}

int rx_db_migrate(struct rx_db *db)
{
	struct rx_err err = { 0 };
	return rx_db_look(db, true, &err) ? rx_term_err(&err) : migrate(db, &err);
}
