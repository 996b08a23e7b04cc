#!/usr/bin/env bats
# The command line itself: help, version, mistakes, common options, output.

load common

setup() {
	setup_folder
}

@test "without arguments: the commands, exit 0" {
	reflex
	expect_status 0
	expect_out "usage: reflex <command>"
	for command in init run export test; do
		expect_out "  $command "
	done
	refute_out "__"
}

@test "--help, -h and help are the same as no arguments" {
	reflex
	local plain=$out
	for word in --help -h help; do
		reflex $word
		expect_status 0
		[ "$out" = "$plain" ]
	done
}

@test "--version" {
	reflex --version
	expect_status 0
	[[ "$out" =~ ^reflex\ [0-9]+\.[0-9]+\.[0-9]+$ ]] || fail "no version"
}

@test "every command explains itself: usage, options, defaults" {
	for command in init run export test; do
		reflex $command --help
		expect_status 0
		expect_out "usage: reflex $command"
		expect_out "options:"
		expect_out "--loglevel"
		expect_out "--json"
		expect_out "(default: info)"
		local long=$out
		reflex $command -h
		[ "$out" = "$long" ]
		reflex help $command
		[ "$out" = "$long" ]
	done
}

@test "help shows examples" {
	reflex init --help
	expect_out "examples:"
	expect_out "reflex init my_app --template counter"
}

@test "an unknown command: error, did you mean, exit 2" {
	reflex ruin
	expect_status 2
	expect_err "error: unknown command 'ruin'"
	expect_err "hint: did you mean 'reflex run'?"
	[ -z "$out" ]
}

@test "an unknown command that is near nothing: the way to the help" {
	reflex xyzzyxyzzy
	expect_status 2
	expect_err "hint: reflex --help"
}

@test "internal commands are not suggested" {
	reflex __backen
	expect_status 2
	[[ "$err" != *"__backend"* ]]
}

@test "an unknown option before a command" {
	reflex --verison
	expect_status 2
	expect_err "unknown option '--verison'"
}

@test "commands of the original that do not exist here say so in one line" {
	for command in login logout deploy cloud script; do
		reflex $command
		expect_status 1
		expect_err "'reflex $command' does not exist here"
		[ "$(wc -l <"$BATS_TEST_TMPDIR/err")" -eq 1 ]
	done
}

@test "an unknown option: error, did you mean, exit 2" {
	reflex init --tmplate counter
	expect_status 2
	expect_err "error: unknown option '--tmplate'"
	expect_err "hint: did you mean '--template'?"
	reflex init --jsn
	expect_err "did you mean '--json'?"
	reflex init -z
	expect_status 2
	expect_err "unknown option '-z'"
	expect_err "hint: reflex init --help"
}

@test "an option without its value" {
	reflex init app --template
	expect_status 2
	expect_err "option '--template' needs a value: --template TEMPLATE"
}

@test "a flag with a value" {
	reflex init app --yes=1
	expect_status 2
	expect_err "option '--yes' takes no value"
}

@test "a word that is none of the choices" {
	reflex init app --loglevel loud
	expect_status 2
	expect_err "option '--loglevel' takes one of debug|info|warning|error, not 'loud'"
}

@test "part of a choice, or nothing, is not a choice" {
	reflex init app --loglevel warn
	expect_status 2
	reflex init app --loglevel=
	expect_status 2
	reflex init app --loglevel 'info|warning'
	expect_status 2
}

@test "too many words" {
	reflex init one two
	expect_status 2
	expect_err "unexpected argument 'two'"
	expect_only
}

@test "--option=value, -o value, -ovalue and -- mean what they mean everywhere" {
	reflex init --template=blank --yes one
	expect_status 0
	reflex init -t blank two
	expect_status 0
	reflex init -tblank three
	expect_status 0
	reflex init -yt blank -- four
	expect_status 0
	expect_only one two three four
	reflex init -- -five
	expect_status 1
	expect_err "'-five' cannot be the name of an app"
}

@test "the last of two values counts" {
	reflex init app --template github --template counter
	expect_status 0
	[ -f app/app/counter.c ]
}

@test "--json makes errors JSON, too, on stdout alone" {
	reflex init --json --tmplate x
	expect_status 2
	expect_json_lines
	expect_out '"event":"error"'
	expect_out '"hint":"did you mean '
	[ -z "$err" ]
}

@test "no colour outside a terminal" {
	reflex ruin
	[[ "$err$out" != *$'\033'* ]]
}

@test "signs beyond ASCII only in a UTF-8 locale" {
	export LC_ALL=C
	reflex init one --template blank
	expect_out "* rxconfig.json"
	export LC_ALL=C.UTF-8
	reflex init two --template blank
	expect_out "✓ rxconfig.json"
}

@test "control characters of a name do not reach the terminal" {
	reflex $'ab\033[2Jc'
	[[ "$err" != *$'\033'* ]]
	expect_err "ab?[2Jc"
}

@test "works with stdin, stdout and stderr closed" {
	"$REFLEX" --version <&-
	"$REFLEX" --version <&- >&-
	"$REFLEX" init app --template blank <&- >&- 2>&-
	[ -f app/rxconfig.json ]
	"$REFLEX" init other <&- >out
	[ -f other/rxconfig.json ]
	# What was closed must not have become a file of the project.
	refute grep -rq "✓" other
}

@test "--loglevel decides how much is said" {
	reflex init one --template blank --loglevel warning
	expect_status 0
	refute_out "✓"
	expect_out "made 'one'"
	reflex init two --template blank --loglevel info
	expect_out "✓"
}
