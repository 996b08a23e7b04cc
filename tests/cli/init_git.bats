#!/usr/bin/env bats
# reflex init from a git repository: what is taken from it, what is refused, and that a failure leaves nothing.

load common

ROOT="$BATS_TEST_DIRNAME/../.."

setup() {
	setup_folder
	git config --global user.name Ada
	git config --global user.email ada@example.org
}

# A repository to clone, from the files in the current folder's `source`: bare, at $BATS_TEST_TMPDIR/template.git.
make_repository() {
	git -C source init -q -b trunk
	git -C source add -A
	git -C source commit -qm "A template"
	git clone -q --bare source "$BATS_TEST_TMPDIR/template.git"
	rm -rf source
	REPOSITORY="$BATS_TEST_TMPDIR/template.git"
}

make_source() {
	mkdir -p source/app source/deep/er
	printf '{\n  "app_name": "theirs",\n  "libraries": ["sqlite3"],\n  "native": ["src/*.c"]\n}\n' >source/rxconfig.json
	echo '/* page */' >source/app/page.c
	echo text >source/deep/er/file.txt
	printf '#!/bin/sh\n' >source/run.sh
	chmod +x source/run.sh
}

# A tree made by hand: lines of "mode type hash<TAB>name", as git mktree takes them, on top of a valid configuration.
make_hostile() {
	git init -q --bare "$BATS_TEST_TMPDIR/template.git"
	REPOSITORY="$BATS_TEST_TMPDIR/template.git"
	local blob config tree
	blob=$(echo evil | git -C "$REPOSITORY" hash-object -w --stdin)
	config=$(echo '{"app_name": "theirs"}' | git -C "$REPOSITORY" hash-object -w --stdin)
	tree=$({
		printf '100644 blob %s\trxconfig.json\n' "$config"
		printf "$1" "$blob"
	} | git -C "$REPOSITORY" mktree --missing)
	git -C "$REPOSITORY" update-ref HEAD "$(git -C "$REPOSITORY" commit-tree -m x "$tree")"
}

@test "a template from a git repository, by path and by file://" {
	make_source
	make_repository
	for address in "$REPOSITORY" "file://$REPOSITORY"; do
		reflex init shop --template "$address"
		expect_status 0
		grep -q '"app_name": "shop"' shop/rxconfig.json
		grep -q '"libraries": \["sqlite3"\]' shop/rxconfig.json
		[ "$(cat shop/deep/er/file.txt)" = text ]
		[ -x shop/run.sh ]
		[ -f shop/compile_flags.txt ]
		[ -f shop/.gitignore ]
		[ -f shop/.clang-format ]
		expect_out "C libraries: sqlite3"
		expect_out "C compiler: src/*.c"
		expect_out "nothing of the template was run"
		# Its own history, not the template's.
		[ "$(git -C shop log --format=%s)" = "Start from a template of reflex" ]
		[ -z "$(git -C shop remote)" ]
		expect_only shop
		rm -rf shop
	done
}

@test "a template from a repository with files, and from a plain folder" {
	make_source
	reflex init plain --template ./source
	expect_status 0
	[ -f plain/deep/er/file.txt ]
	git -C source init -q
	git -C source add -A
	git -C source commit -qm x
	echo uncommitted >source/later.txt
	reflex init cloned --template ./source
	expect_status 0
	[ -f cloned/deep/er/file.txt ]
	[ ! -e cloned/later.txt ]
}

@test "what a template says in libraries and native, as JSON" {
	make_source
	make_repository
	reflex init shop --template "$REPOSITORY" --json
	expect_status 0
	expect_json_lines
	expect_out '"libraries":["sqlite3"],"native":["src/*.c"]'
}

@test "hooks of a template are neither copied nor run" {
	make_source
	make_repository
	for hook in post-checkout pre-commit post-commit post-update pre-receive upload-pack; do
		printf '#!/bin/sh\ntouch "%s/hook-ran"\n' "$BATS_TEST_TMPDIR" >"$REPOSITORY/hooks/$hook"
		chmod +x "$REPOSITORY/hooks/$hook"
	done
	mkdir -p "$HOME/git-template/hooks"
	cp "$REPOSITORY/hooks/post-commit" "$HOME/git-template/hooks/"
	git config --global init.templateDir "$HOME/git-template"
	reflex init shop --template "file://$REPOSITORY"
	expect_status 0
	[ ! -e "$BATS_TEST_TMPDIR/hook-ran" ]
	[ -z "$(find shop/.git/hooks -type f ! -name '*.sample' 2>/dev/null)" ]
}

@test "filters of a template's attributes are not run" {
	make_source
	echo '*.txt filter=evil' >source/.gitattributes
	make_repository
	git config --global filter.evil.smudge "touch $BATS_TEST_TMPDIR/filter-ran"
	git config --global filter.evil.clean "touch $BATS_TEST_TMPDIR/filter-ran"
	reflex init shop --template "$REPOSITORY"
	expect_status 0
	[ ! -e "$BATS_TEST_TMPDIR/filter-ran" ]
}

@test "a template with a symbolic link is refused" {
	make_source
	ln -s /etc/passwd source/link
	reflex init shop --template ./source
	expect_failure "the template has a symbolic link: 'link'"
	make_repository
	reflex init shop --template "$REPOSITORY"
	expect_failure "the template has a symbolic link: 'link'"
	expect_only
}

@test "a template with a submodule is refused" {
	make_hostile '160000 commit 0123456789012345678901234567890123456789\tsub\n'
	reflex init shop --template "$REPOSITORY"
	expect_failure "the template has a submodule: 'sub'"
	expect_only
}

@test "names that lead out of the folder, or into .git, are refused" {
	local name
	for name in '..' '.git' '.GIT' 'git~1' 'a\\\\..\\\\b'; do
		rm -rf "$BATS_TEST_TMPDIR/template.git"
		make_hostile "100644 blob %s\t$name\n"
		reflex init shop --template "$REPOSITORY"
		expect_status 1
		expect_only
	done
	[ ! -e ../evil ]
}

@test "a file of a template where another has a folder" {
	make_hostile '120000 blob %s\tapp\n'
	reflex init shop --template "$REPOSITORY"
	expect_failure "symbolic link"
	expect_only
}

@test "a repository without a commit, without rxconfig.json, with a wrong one" {
	git init -q --bare empty.git
	reflex init shop --template "$PWD/empty.git"
	expect_failure "has no commits"
	mkdir source
	echo x >source/file
	reflex init shop --template ./source
	expect_failure "the template has no 'rxconfig.json'"
	expect_err "hint: "
	printf '{\n"app_nam": "x"}' >source/rxconfig.json
	reflex init shop --template ./source
	expect_failure "mistake in line 2: unknown key 'app_nam'"
	expect_only empty.git source
}

@test "a clone that fails: the reason, a hint, nothing left" {
	reflex init shop --template "file://$PWD/nowhere.git"
	expect_failure "unable to clone 'file://"
	expect_err "hint: check the address"
	reflex init shop --template http://127.0.0.1:4160/x.git
	expect_failure "unable to clone 'http://127.0.0.1:4160/x.git'"
	mkdir broken.git
	reflex init shop --template "file://$PWD/broken.git"
	expect_failure "unable to clone"
	expect_only broken.git
}

@test "a damaged repository: nothing left" {
	make_source
	make_repository
	find "$REPOSITORY/objects" -type f | head -n 3 | while read -r file; do
		chmod u+w "$file"
		echo damage >"$file"
	done
	reflex init shop --template "$REPOSITORY"
	expect_status 1
	expect_only
}

@test "Ctrl-C while the template is fetched: exit 130, nothing left" {
	# A server that accepts and never answers.
	exec 7< <(exec python3 -c '
import socket, sys
s = socket.socket(); s.bind(("127.0.0.1", 0)); s.listen(); print(s.getsockname()[1], flush=True)
c, _ = s.accept(); print("connected", flush=True); c.recv(1); c.settimeout(20)
try:
    while c.recv(4096): pass
except OSError: pass
' 3>&-)
	local server=$! port line
	read -r port <&7 || fail "no server: is python3 missing?"
	set -m # the child gets SIGINT's default back
	"$REFLEX" init shop --template "git://127.0.0.1:$port/x.git" >out 2>err </dev/null 3>&- 7<&- &
	local tool=$!
	set +m
	read -r line <&7
	kill -INT $tool
	status=0
	timeout 10 tail --pid=$tool -f /dev/null || kill -9 $tool
	wait $tool || status=$?
	kill $server 2>/dev/null || true
	out=$(<out) err=$(<err)
	rm out err
	expect_status 130
	expect_only
}
