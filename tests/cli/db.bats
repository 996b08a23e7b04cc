#!/usr/bin/env bats
# `reflex db`, with real databases: applying, going back, mistakes, what is derived from schema.sql, kill -9.

load common

setup() {
	setup_folder
	echo '{"app_name": "shop"}' >rxconfig.json
}

# migration NAME: writes a file of migrations/ from stdin.
migration() {
	mkdir -p migrations
	cat >"migrations/$1.sql"
}

sql() {
	sqlite3 reflex.db "$1"
}

# What the database holds, without the table of migrations.
schema() {
	sqlite3 reflex.db .dump | grep -v reflex_migrations
}

two() {
	migration 0001_tables <<-'S'
		CREATE TABLE a (x INTEGER);
		INSERT INTO a VALUES (1);
		-- down
		DROP TABLE a;
	S
	migration 0002_more <<-'S'
		ALTER TABLE a ADD COLUMN y TEXT;
		-- down
		ALTER TABLE a DROP COLUMN y;
	S
}

@test "init: folder, schema.sql, what comes next; a second time it is refused" {
	printf '.web/' >.gitignore
	reflex db init
	expect_status 0
	expect_out "reflex db makemigrations"
	[ -d migrations ]
	[ -f schema.sql ]
	[ "$(cat .gitignore)" = $'.web/\n/reflex.db*' ]
	[ ! -e reflex.db ]
	reflex db init
	expect_status 1
	expect_err "'migrations' exists already"
}

@test "migrate applies in order, once; status says what and when" {
	two
	reflex db status
	expect_status 0
	expect_out "pending  0001_tables"
	expect_out "reflex.db: 2 of 2 pending"
	[ ! -e reflex.db ]
	reflex db status --check
	expect_status 1
	reflex db migrate
	expect_status 0
	expect_out "applied 0001_tables"
	expect_out "reflex.db is up to date: applied 2 migrations"
	[ "$(sql 'SELECT x, y IS NULL FROM a')" = "1|1" ]
	reflex db migrate
	expect_status 0
	expect_out "reflex.db is up to date"
	refute_out "applied"
	[ "$(sql 'SELECT count(*) FROM a')" = 1 ]
	reflex db status --check
	expect_status 0
	[[ "$out" =~ applied\ +0002_more\ +[0-9]{4}-[0-9]{2}-[0-9]{2}\ [0-9:]{8} ]]
}

@test "--to goes back and forth" {
	two
	reflex db migrate
	before=$(schema)
	reflex db migrate --to 1
	expect_status 0
	expect_out "undid 0002_more"
	expect_out "reflex.db is at 0001"
	[ "$(sql "SELECT count(*) FROM pragma_table_info('a')")" = 1 ]
	reflex db migrate --to 0
	expect_status 0
	[ -z "$(sql "SELECT name FROM sqlite_schema WHERE name = 'a'")" ]
	reflex db migrate --to 2
	expect_status 0
	[ "$(schema)" = "$before" ]
	reflex db migrate --to 3
	expect_status 1
	expect_err "there is no migration 0003"
}

@test "no way back: nothing is undone" {
	two
	sed -i '/down/,$d' migrations/0001_tables.sql
	reflex db migrate
	before=$(schema)
	reflex db migrate --to 0
	expect_status 1
	expect_err "'migrations/0001_tables.sql' says no way back"
	[ "$(schema)" = "$before" ]
	reflex db status --check
	expect_status 0
}

@test "a mistake: file, line, column, frame; nothing of the file is applied, what came before stays" {
	two
	migration 0003_wrong <<-'S'
		CREATE TABLE b (x);
		INSERT INTO b VALUES (1);

		-- a comment
		INSERT INTO b
		  VALUES (nowhere);
	S
	migration 0004_never <<<'CREATE TABLE c (x);'
	reflex db migrate
	expect_status 1
	expect_err "error: migrations/0003_wrong.sql:6:11: no such column: nowhere"
	expect_err ">    6 |   VALUES (nowhere);"
	expect_err "nothing of '0003_wrong' was applied"
	[ "$(sql "SELECT group_concat(name) FROM sqlite_schema")" = "reflex_migrations,a" ]
	reflex db status
	expect_out "2 of 4 pending"
	migration 0003_wrong <<<'CREATE TABLE b (x);'
	reflex db migrate
	expect_status 0
	expect_out "applied 2 migrations"
}

@test "a mistake at run time, an unfinished statement, a mistake in the way back" {
	migration 0001_a <<<$'CREATE TABLE a (x UNIQUE);\nINSERT INTO a VALUES (1), (1);'
	reflex db migrate
	expect_status 1
	expect_err "migrations/0001_a.sql:2:1: UNIQUE constraint failed: a.x"
	migration 0001_a <<<$'CREATE TABLE a (x);\nINSERT INTO a VALUES (1'
	reflex db migrate
	expect_status 1
	expect_err "migrations/0001_a.sql:2"
	expect_err "incomplete input"
	migration 0001_a <<<$'CREATE TABLE a (x);\n\n-- DOWN\nDROP TABLE b;'
	reflex db migrate
	expect_status 0
	reflex db migrate --to 0
	expect_status 1
	expect_err "migrations/0001_a.sql:4:1: no such table: b"
	expect_err "nothing of '0001_a' was undone"
}

@test "a migration cannot end its transaction" {
	for word in COMMIT "BEGIN" ROLLBACK "END TRANSACTION"; do
		migration 0001_a <<<"CREATE TABLE a (x); $word; CREATE TABLE b (x);"
		reflex db migrate
		expect_status 1
		expect_err "migrations/0001_a.sql:1:21: a migration is one transaction already"
		[ -z "$(sql "SELECT name FROM sqlite_schema WHERE name IN ('a', 'b')")" ]
	done
	migration 0001_a <<<$'CREATE TABLE a (x UNIQUE);\nINSERT INTO a VALUES (1);\nINSERT OR ROLLBACK INTO a VALUES (1);\nCREATE TABLE b (x);'
	reflex db migrate
	expect_status 1
	[ -z "$(sql "SELECT name FROM sqlite_schema WHERE name IN ('a', 'b')")" ]
}

@test "triggers, quotes and comments with semicolons" {
	migration 0001_a <<-'S'
		CREATE TABLE "a;b" (x TEXT DEFAULT ';'); /* ; */ -- ;
		CREATE TRIGGER t AFTER INSERT ON "a;b" BEGIN
			UPDATE "a;b" SET x = ';;';
			DELETE FROM "a;b" WHERE x = 'no';
		END;
		INSERT INTO "a;b" VALUES ('it''s; fine')
	S
	reflex db migrate
	expect_status 0
	[ "$(sql 'SELECT x FROM "a;b"')" = ";;" ]
}

@test "a file that was changed after it was applied: an error, two ways out" {
	two
	reflex db migrate
	sed -i 's/$/\r/' migrations/0001_tables.sql
	reflex db migrate
	expect_status 0
	sed -i '1i CREATE TABLE z (x);' migrations/0001_tables.sql
	reflex db migrate
	expect_status 1
	expect_err "'migrations/0001_tables.sql' was changed after it was applied (2"
	expect_err "git checkout 'migrations/0001_tables.sql'"
	reflex db status
	expect_status 1
	expect_out "changed  0001_tables"
	reflex db migrate --accept 1
	expect_status 0
	reflex db migrate
	expect_status 0
	reflex db migrate --accept 7
	expect_status 1
}

@test "an applied file that is gone" {
	two
	reflex db migrate
	rm migrations/0002_more.sql
	reflex db migrate
	expect_status 1
	expect_err "migration '0002_more' is applied, but its file is missing"
	reflex db status
	expect_status 1
	expect_out "missing  0002_more"
}

@test "names that do not fit, a number twice, a lower number later" {
	migration 1_a <<<'SELECT 1;'
	reflex db migrate
	expect_status 1
	expect_err "'migrations/1_a.sql' is not named like a migration"
	mv migrations/1_a.sql migrations/0002_a.sql
	migration 0002_b <<<'SELECT 1;'
	reflex db migrate
	expect_status 1
	expect_err "'migrations/0002_a.sql' and 'migrations/0002_b.sql' have the same number"
	rm migrations/0002_b.sql
	reflex db migrate
	expect_status 0
	migration 0001_late <<<'SELECT 1;'
	reflex db migrate
	expect_status 0
	expect_err "'0001_late' is applied after '0002_a', which has a higher number"
}

@test "makemigrations without schema.sql: an empty file with the next number" {
	two
	reflex db makemigrations --message "Rename: e-mail!"
	expect_status 0
	expect_out "wrote migrations/0003_rename_e_mail.sql"
	reflex db migrate
	expect_status 0
}

# derived SCHEMA: the next migration leads there and back, and then nothing is left to do.
derived() {
	printf '%s\n' "$1" >schema.sql
	reflex db makemigrations
	expect_status 0
	[ -f "migrations/$2_changes.sql" ]
	local before
	before=$(sqlite3 reflex.db .schema 2>/dev/null || true)
	reflex db migrate
	expect_status 0
	reflex db makemigrations
	expect_status 0
	expect_out "nothing to do"
	reflex db migrate --to $((10#$2 - 1))
	expect_status 0
	reflex db migrate
	expect_status 0
}

@test "makemigrations derives tables, columns, indexes, views and triggers from schema.sql" {
	mkdir migrations
	derived 'CREATE TABLE IF NOT EXISTS todo (id INTEGER PRIMARY KEY, text TEXT NOT NULL); -- a comment
		CREATE INDEX by_text ON todo (text);' 0001
	derived 'CREATE TABLE todo (id INTEGER PRIMARY KEY, /* the
		text, and */ text TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)), "due day" TEXT);
		CREATE INDEX by_text ON todo (text, done);
		CREATE TABLE "order" (id INTEGER PRIMARY KEY, todo INTEGER REFERENCES todo (id), UNIQUE (id, todo)) STRICT;
		CREATE VIEW open_todos AS SELECT * FROM todo WHERE NOT done;
		CREATE TRIGGER gone AFTER DELETE ON todo BEGIN DELETE FROM "order" WHERE todo = old.id; END;' 0002
	sql "INSERT INTO todo (text) VALUES ('kept')"
	derived 'create table TODO (id integer primary key, text text not null)' 0003
	[ "$(sql 'SELECT * FROM todo')" = "1|kept" ]
	[ -z "$(sql "SELECT name FROM sqlite_schema WHERE type <> 'table'")" ]
}

@test "what may be a renamed column, and NOT NULL without DEFAULT, get a note" {
	mkdir migrations
	echo 'CREATE TABLE a (x TEXT);' >schema.sql
	reflex db makemigrations -m one
	[ -z "$err" ]
	echo 'CREATE TABLE a (y TEXT NOT NULL);' >schema.sql
	reflex db makemigrations -m two
	expect_status 0
	expect_err "it needs a look"
	grep -q "ALTER TABLE a RENAME COLUMN x TO" migrations/0002_two.sql
	grep -q "is NOT NULL without DEFAULT" migrations/0002_two.sql
}

@test "what cannot be derived: an empty file that says what differs" {
	mkdir migrations
	echo 'CREATE TABLE a (x TEXT); CREATE TABLE same (x);' >schema.sql
	reflex db makemigrations -m one
	echo 'CREATE TABLE a (x INTEGER); CREATE TABLE same (x);' >schema.sql
	reflex db makemigrations -m two
	expect_status 0
	expect_err "it needs a look"
	grep -q "could not be derived" migrations/0002_two.sql
	grep -q "The table 'a' differs" migrations/0002_two.sql
	[ "$(grep -vc '^--\|^$' migrations/0002_two.sql)" = 0 ]
}

@test "mistakes in schema.sql and in migrations, when comparing" {
	mkdir migrations
	printf 'CREATE TABLE a (x);\nCREATE TABLE a (x);\n' >schema.sql
	reflex db makemigrations
	expect_status 1
	expect_err "error: schema.sql:2:"
	expect_err "table a already exists"
	echo 'CREATE TABLE a (x);' >schema.sql
	migration 0001_a <<<'CREATE TABL a (x);'
	reflex db makemigrations
	expect_status 1
	expect_err "error: migrations/0001_a.sql:1:8: near \"TABL\""
	[ "$(ls migrations)" = 0001_a.sql ]
}

@test "other databases: an error that names the guide" {
	two
	for url in postgresql://user:secret@host/db mysql://x/y; do
		REFLEX_DB_URL=$url reflex db migrate
		expect_status 1
		expect_err "knows SQLite only"
		expect_err "docs/guide/database.md"
		[[ "$err" != *secret* ]]
	done
	[ -f "$BATS_TEST_DIRNAME/../../docs/guide/database.md" ]
}

@test "db_url: another file, an absolute one, a folder that is missing, what is no database" {
	two
	REFLEX_DB_URL=sqlite:///other.db reflex db migrate
	expect_status 0
	[ -f other.db ]
	REFLEX_DB_URL="sqlite:///$PWD/third.db" reflex db migrate
	expect_status 0
	[ -f third.db ]
	REFLEX_DB_URL=sqlite:///none/x.db reflex db migrate
	expect_status 1
	expect_err "mkdir -p 'none'"
	REFLEX_DB_URL=sqlite:///rxconfig.json reflex db migrate
	expect_status 1
	expect_err "unable to open the database 'rxconfig.json': file is not a database"
}

@test "usage" {
	reflex db
	expect_status 2
	expect_err "init, makemigrations, migrate or status"
	reflex db migrat
	expect_status 2
	expect_err "did you mean 'reflex db migrate'?"
	reflex db migrate --message x
	expect_status 2
	expect_err "option '--message' has no meaning with 'db migrate'"
	reflex db migrate --to 99999
	expect_status 2
	reflex db migrate
	expect_status 1
	expect_err "hint: reflex db init"
}

@test "--json" {
	two
	reflex db migrate --json
	expect_status 0
	expect_json_lines
	expect_out '{"event":"applied","number":1,"name":"0001_tables","ms":'
	expect_out '{"event":"migrated","steps":2,"database":"reflex.db"}'
	reflex db status --json
	expect_json_lines
	expect_out '{"event":"migration","name":"0002_more","state":"applied","applied_at":"2'
	expect_out '{"event":"status","database":"reflex.db","pending":0}'
}

# A migration that takes long, in the background, seen at work by its rollback journal.
start_long() {
	two
	migration 0003_long <<-'S'
		CREATE TABLE long (x);
		INSERT INTO long WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 300000000) SELECT randomblob(500) FROM n;
	S
	"$REFLEX" db migrate </dev/null >log 2>&1 3>&- &
	pid=$!
	local limit=$((SECONDS + 30))
	until [ "$(stat -c %s reflex.db-journal 2>/dev/null || echo 0)" -gt 0 ] && grep -q 0002_more log; do
		[ "$SECONDS" -lt "$limit" ]
		sleep 0.05
	done
}

@test "killed in the middle: nothing of that file is there, the next run goes on" {
	start_long
	kill -KILL "$pid"
	wait "$pid" || true
	reflex db status
	expect_status 0
	expect_out "applied  0002_more"
	expect_out "pending  0003_long"
	[ "$(sql "SELECT count(*) FROM sqlite_schema WHERE name = 'long'")" = 0 ]
	[ "$(sql 'PRAGMA integrity_check')" = ok ]
	migration 0003_long <<<'CREATE TABLE long (x);'
	reflex db migrate
	expect_status 0
}

@test "interrupted in the middle: said, undone, exit code 130" {
	start_long
	kill -INT "$pid" 2>/dev/null
	kill -TERM "$pid"
	status=0
	wait "$pid" || status=$?
	[ "$status" = 130 ]
	grep -q "interrupted; nothing of '0003_long' was applied" log
	[ "$(sql "SELECT count(*) FROM sqlite_schema WHERE name = 'long'")" = 0 ]
}

@test "two at the same time: each file is applied once" {
	for i in 1 2 3 4 5 6 7 8 9; do
		migration "000${i}_m" <<<"CREATE TABLE t$i (x); INSERT INTO t$i VALUES (1);"
	done
	"$REFLEX" db migrate >one 2>&1 3>&- &
	local one=$!
	"$REFLEX" db migrate >two 2>&1 3>&- &
	wait "$one"
	wait $!
	[ "$(sql 'SELECT count(*) FROM reflex_migrations')" = 9 ]
	[ "$(cat one two | grep -c 'applied 000')" = 9 ]
}
