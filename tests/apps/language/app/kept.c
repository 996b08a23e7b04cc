/* What outlives a reload, and the hooks; SQLite as an ordinary C library. */
#include <reflex.h>
#include <sqlite3.h>
#include <stdio.h>

RX_KEEP(sqlite3 *, db, NULL)
RX_KEEP(int, starts, 0)
RX_KEEP(int, reloads, 0)

RX_STATE(Kept, VAR(str, report, ""), EVENT(look), EVENT(insert, str), EVENT(draw))

/* In src/tickets.c. */
int next_ticket(void);

static void start(void)
{
    starts++;
    sqlite3_open(":memory:", &db);
    sqlite3_exec(db, "create table t (name text)", NULL, NULL, NULL);
}

static void reloaded(void)
{
    reloads++;
}

static void stopped(void)
{
    FILE *file = fopen(rx_env("TEST_STOPPED", "stopped"), "w");
    if (!file)
        return;
    fprintf(file, "starts %d reloads %d\n", starts, reloads);
    fclose(file);
}

RX_ON_START(start)
RX_ON_RELOAD(reloaded)
RX_ON_STOP(stopped)

static int rows(void)
{
    sqlite3_stmt *statement = NULL;
    int count = -1;
    if (sqlite3_prepare_v2(db, "select count(*) from t", -1, &statement, NULL) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        count = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return count;
}

void Kept_look(struct Kept *self)
{
    self->report = rx_printf("one: starts %d reloads %d rows %d", starts, reloads, rows());
}

void Kept_insert(struct Kept *self, str name)
{
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(db, "insert into t values (?)", -1, &statement, NULL) == SQLITE_OK) {
        sqlite3_bind_text(statement, 1, name, -1, SQLITE_TRANSIENT);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    Kept_look(self);
}

void Kept_draw(struct Kept *self)
{
    self->report = rx_printf("ticket %d", next_ticket());
}

static rx kept(void)
{
    return rx_vstack(
        rx_text(Kept.report, .id = "report"),
        rx_button("draw", .id = "draw", .on_click = Kept.draw),
        rx_button("look", .id = "look", .on_click = Kept.look),
        rx_button("insert", .id = "insert", .on_click = rx_call(Kept.insert, "o'clock"))
    );
}

RX_PAGE(kept, .route = "/kept")
