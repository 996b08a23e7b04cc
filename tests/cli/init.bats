#!/usr/bin/env bats
# reflex init: templates, names, places, git, and that a failure leaves nothing.

load common

ROOT="$BATS_TEST_DIRNAME/../.."

setup() {
	setup_folder
	git config --global user.name Ada
	git config --global user.email ada@example.org
}

@test "each template makes its project" {
	for template in blank counter github gallery; do
		reflex init "my_$template" --template $template
		expect_status 0
		for file in rxconfig.json .gitignore README.md compile_flags.txt .clang-format assets/favicon.ico; do
			[ -s "my_$template/$file" ] || fail "$file is missing"
			expect_out " $file"
		done
		ls "my_$template"/app/*.c
		[ $template = gallery ] || ls "my_$template"/tests/*.c # it only shows components
		grep -q "\"app_name\": \"my_$template\"" "my_$template/rxconfig.json"
		expect_out "cd my_$template"
		expect_out "reflex run"
		# The configuration is one that the tool itself takes.
		(cd "my_$template" && "$REFLEX" __config >/dev/null)
	done
	expect_only my_blank my_counter my_gallery my_github
}

@test "compile_flags.txt names a folder with reflex.h, and the schema exists" {
	reflex init app --template counter
	local include
	include=$(sed -n 's/^-I//p' app/compile_flags.txt)
	[ -f "$include/reflex.h" ]
	for flag in -std=gnu11 -fms-extensions -Wall -Wextra -Wno-missing-field-initializers -Wno-unused-parameter; do
		grep -qx -- "$flag" app/compile_flags.txt
	done
	[ -f "app/$(sed -n 's/.*"$schema": "\(.*\)",/\1/p' app/rxconfig.json)" ]
	# Neither is committed, and both come again with the next run or test, also for a colleague.
	refute() { ! "$@"; }
	refute grep -rqF "$include" app --exclude=compile_flags.txt
	[ -z "$(git -C app ls-files compile_flags.txt .web)" ]
	cd app
	cp compile_flags.txt ../flags
	rm -r .web
	sed -i 's|^-I.*|-I/nowhere|' compile_flags.txt
	"$REFLEX" test
	cmp compile_flags.txt ../flags
	[ -f .web/rxconfig.schema.json ]
}

@test "the templates compile without a warning with the flags for editors" {
	local compiler=${CC:-cc}
	for template in blank counter github gallery; do
		reflex init my_$template --template $template
		for file in my_$template/app/*.c my_$template/tests/*.c; do
			[ -e "$file" ] || continue
			(cd my_$template && $compiler @compile_flags.txt -Werror -fsyntax-only "${file#*/}")
		done
	done
}

@test "the formatter leaves the templates as they are" {
	for template in blank counter github gallery; do
		reflex init my_$template --template $template
		for file in my_$template/app/*.[ch] my_$template/tests/*.c; do
			[ -e "$file" ] || continue
			clang-format --style=file "$file" | diff "$file" -
		done
	done
}

@test "a folder with spaces is named as a shell takes it" {
	reflex init "my shop's/app" --template counter --yes
	expect_status 0
	expect_out "  cd 'my shop'\\''s/app'"
}

@test "without a terminal, and with --yes, the blank template is taken" {
	reflex init one
	expect_status 0
	expect_out "made 'one' from template 'blank'"
	reflex init two --yes
	expect_out "made 'two' from template 'blank'"
}

@test "a menu on a terminal: by number, by name, Enter, wrong answers, the end of input" {
	menu() {
		: >"$BATS_TEST_TMPDIR/screen"
		answers "${@:2}" | script -qefc "'$REFLEX' init $1" /dev/null >"$BATS_TEST_TMPDIR/screen" || return
	}
	# Each once it is asked for; what is typed before is thrown away.
	answers() {
		local asked=0 answer
		for answer in "$@"; do
			asked=$((asked + 1))
			until [ "$(grep -c "number or name" "$BATS_TEST_TMPDIR/screen")" -ge $asked ]; do
				sleep 0.02
			done
			printf "$answer"
		done
	}
	menu by_number '1\n'
	[ -f by_number/app/counter.c ]
	grep -q "which template" "$BATS_TEST_TMPDIR/screen"
	grep -q "github" "$BATS_TEST_TMPDIR/screen"
	menu by_name 'github\n'
	[ -f by_name/app/github.c ]
	menu by_default '\n'
	[ -f by_default/app/home.c ]
	menu at_last '9\n' 'nope\n1\n' '\033[A\n' '2\n'
	[ -f at_last/app/github.c ]
	grep -q "there is no 'nope'" "$BATS_TEST_TMPDIR/screen"
	[ "$(grep -c "type a number or a name" "$BATS_TEST_TMPDIR/screen")" = 1 ]
	refute menu none '\004'
	[ ! -e none ]
	menu --yes\ asked_nothing
	[ -f asked_nothing/app/home.c ]
}

@test "in the current folder, with its name" {
	mkdir my-shop
	cd my-shop
	reflex init
	expect_status 0
	grep -q '"app_name": "my_shop"' rxconfig.json
	expect_out "made 'my_shop'"
	refute_out "  cd "
	[ -d .git ]
}

@test "in the current folder, a repository already: nothing is committed" {
	mkdir shop
	git -C shop init -q
	cd shop
	reflex init . --template counter
	expect_status 0
	[ -f app/counter.c ]
	refute git log
}

@test "in an empty folder of that name" {
	mkdir shop
	reflex init shop
	expect_status 0
	[ -f shop/rxconfig.json ]
	expect_only shop
}

@test "--name gives the app another name than its folder" {
	mkdir 2026
	cd 2026
	reflex init
	expect_failure "'2026' cannot be the name of an app: a name starts with a letter"
	expect_err "hint: reflex init --name"
	expect_only
	reflex init --name shop
	expect_status 0
	grep -q '"app_name": "shop"' rxconfig.json
}

@test "a folder that is not empty" {
	mkdir full
	echo x >full/file
	reflex init full
	expect_failure "'full' is not empty"
	expect_err "hint: "
	expect_only full
	[ "$(ls -A full)" = file ]
	cd full
	reflex init
	expect_failure "error: this folder is not empty"
	expect_only file
}

@test "a folder that holds an app" {
	reflex init shop
	reflex init shop
	expect_failure "'shop' is not empty"
	expect_err "cd shop && reflex run"
}

@test "a file, or a link to nowhere, in the way" {
	echo x >shop
	reflex init shop
	expect_failure "'shop' exists and is no folder"
	ln -s nowhere link
	reflex init link
	expect_failure "'link' exists and is no folder"
	expect_only link shop
}

@test "bad names" {
	for name in 9lives 'two words' ünder a.b reflex ReFlex '' "$(printf 'a%.0s' {1..65})" _x; do
		reflex init "$name"
		expect_failure "cannot be the name of an app"
		expect_err "hint: reflex init "
	done
	for name in sub/9lives ./a.b sub/.. / ..; do
		reflex init "$name"
		expect_failure "cannot be the name of an app"
	done
	reflex init sub/9lives
	expect_err "hint: reflex init sub/lives"
	expect_only
}

@test "what the export makes is not for the repository" {
	for name in shop app; do
		reflex init $name
		(
			cd $name
			touch shop app-server frontend.zip
			mkdir -p .web
			touch .web/x
			[ -z "$(git status --short -- .web frontend.zip $([ $name = app ] && echo app-server || echo shop))" ]
			git check-ignore -q app/home.c && return 1
			true
		)
	done
}

@test "a path: the folder is made there, its last part is the name" {
	reflex init some/sub/my-shop
	expect_status 0
	expect_out "made 'my_shop'"
	expect_out "cd some/sub/my-shop"
	[ -d some/sub/my-shop/.git ]
	[ "$(ls -A some some/sub)" = $'some:\nsub\n\nsome/sub:\nmy-shop' ]
	mkdir there
	reflex init "$PWD/there/shop/" --template counter
	expect_status 0
	[ -f there/shop/app/counter.c ]
	[ "$(ls -A there)" = shop ]
	reflex init nowhere/deep/shop --template "$PWD/nothing.git"
	expect_status 1
	expect_only some there
}

@test "the name in the hint is one that works" {
	reflex init '1 good-name!'
	local better=${err##*reflex init }
	reflex init "$better"
	expect_status 0
}

@test "an unknown template" {
	reflex init shop --template countr
	expect_failure "there is no template 'countr'"
	expect_err "hint: did you mean 'counter'?"
	reflex init shop --template xyzzyxyzzy
	expect_failure "there is no template 'xyzzyxyzzy'"
	expect_err "hint: --template takes blank, counter, github, gallery"
	reflex init shop --template ''
	expect_failure "there is no template ''"
	expect_only
}

@test "a git repository and one commit, in the user's name" {
	reflex init shop
	[ "$(git -C shop log --format='%an <%ae>')" = 'Ada <ada@example.org>' ]
	[ "$(git -C shop branch --show-current)" = main ]
	[ -z "$(git -C shop status --porcelain)" ]
	git -C shop ls-files | grep -qx rxconfig.json
	git -C shop fsck --strict
}

@test "the user's choice for the first branch" {
	git config --global init.defaultBranch trunk
	reflex init shop
	[ "$(git -C shop branch --show-current)" = trunk ]
}

@test "without a user's name the commit has a neutral one" {
	git config --system user.name >/dev/null && skip "this machine's git has a user for all"
	rm "$HOME/.gitconfig"
	reflex init shop
	expect_status 0
	[ "$(git -C shop log --format='%an <%ae>')" = 'reflex <reflex@localhost>' ]
}

@test "inside a repository: no second one, no commit" {
	git init -q .
	reflex init shop
	expect_status 0
	[ ! -e shop/.git ]
	refute_out "git repository"
}

@test "what is built does not belong to the repository" {
	reflex init shop
	mkdir -p shop/.web shop/.states
	touch shop/.web/x shop/.states/x shop/app.db shop/frontend.zip
	[ -z "$(git -C shop status --porcelain)" ]
}

@test "a place that cannot be written" {
	[ "$(id -u)" -ne 0 ] || skip "root writes everywhere"
	mkdir locked
	chmod a-w locked
	cd locked
	reflex init shop
	expect_failure "unable to"
	expect_only
}

@test "the environment's configuration does not matter for a new project" {
	REFLEX_BACKEND_PORT=nonsense reflex init shop
	expect_status 0
}

@test "--json: one object a line, the files, and what was made" {
	reflex init shop --template counter --json
	expect_status 0
	expect_json_lines
	expect_out '{"event":"file","path":"app/counter.c"}'
	expect_out '{"event":"done","app_name":"shop","folder":"shop","template":"counter","git":true,"libraries":[],"native":[],"ms":'
	[ -z "$err" ]
	reflex init shop --json
	expect_status 1
	expect_json_lines
	expect_out '{"event":"error","text":"'
	[ -z "$err" ]
}

@test "installed in a prefix, the tool finds its parts" {
	local prefix="$BATS_TEST_TMPDIR/prefix"
	mkdir -p "$prefix/bin" "$prefix/share/reflex" "$prefix/lib/reflex"
	cp "$REFLEX" "$prefix/bin/reflex"
	cp -r "$ROOT/runtime/include" "$prefix/include"
	cp -r "$ROOT/templates" "$prefix/share/reflex/templates"
	mkdir "$prefix/share/reflex/scaffolds"
	cp "$ROOT/scaffolds/rxconfig.schema.json" "$prefix/share/reflex/scaffolds/"
	ln -s "$prefix/bin/reflex" "$BATS_TEST_TMPDIR/link-to-reflex"
	REFLEX="$BATS_TEST_TMPDIR/link-to-reflex" reflex init shop --template counter
	expect_status 0
	grep -qx -- "-I$prefix/include" shop/compile_flags.txt
	rm -r "$prefix/share"
	REFLEX="$prefix/bin/reflex" reflex init other
	expect_failure "of this installation is missing"
	expect_only shop
}
