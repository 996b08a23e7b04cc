#!/usr/bin/env bats
# `reflex component add`, `update` and `remove`: what they write and say, and what they refuse.

load common
load run

setup() {
	setup_folder
	use_cache
	reflex init --yes --template blank shop
	cd shop
	HEADER=app/components/react-colorful.h
}

# A component of the project, components/$1.jsx, which takes a value and passes a number.
make_component() {
	mkdir -p "components/$(dirname "$1")"
	printf 'export default function Any({ value, onPick }) {\n\treturn <b onClick={() => onPick(value)}>{value}</b>;\n}\n' >"components/$1.jsx"
}

# A page that uses what is in app/components/$1.
make_page() {
	printf '#include <reflex.h>\n#include "components/%s"\nstatic rx other(void) { return rx_box(%s); }\nRX_PAGE(other, .route = "/other")\n' "$1" "$2" >app/other.c
}

has_library() {
	grep -q "\"$1\"" .web/.reflex/libraries.json
}

@test "what is missing or wrong on the command line" {
	reflex component
	expect_status 2
	expect_err "what to do is missing: add, update, remove"
	reflex component ad
	expect_status 2
	expect_err "unknown word 'ad', did you mean 'add'?"
	reflex component add
	expect_status 2
	expect_err "the package is missing: reflex component add <package>"
	reflex component add "no name"
	expect_failure "'no name' is no name of an npm package"
	expect_err "reflex component add ./components/Gauge.jsx"
	local name
	for name in @/x x/y/z @scope ..; do
		reflex component add "$name"
		expect_failure "is no name of an npm package"
	done
	reflex component add react-colorful --name 9lives
	expect_failure "'9lives' cannot begin a name in C"
	reflex component remove react-colorful
	expect_failure "there is no '$HEADER'"
	reflex component update react-colorful
	expect_failure "'react-colorful' was not added"
	expect_err "hint: reflex component add react-colorful"
	reflex component update
	expect_status 0
	expect_out "no header of app/components/ was written by 'reflex component add'"
	[ ! -e app/components ] || fail "something was written"
}

@test "outside of a project" {
	cd ..
	reflex component add react-colorful
	expect_failure "there is no 'rxconfig.json' in this folder"
	expect_err "hint: "
	expect_only shop
}

@test "a package or a version that the registry does not have, and a registry that does not answer" {
	reflex component add reflex-no-such-package-as-this
	expect_failure "the npm registry has no package 'reflex-no-such-package-as-this'"
	expect_err "hint: check its name"
	reflex component add @types/reflex-no-such-package-as-this
	expect_failure "the npm registry has no package '@types/reflex-no-such-package-as-this'"
	reflex component add react-colorful@99.0.0
	expect_failure "'react-colorful' has no version '99.0.0'"
	reflex component add react-colorful@newest
	expect_failure "'react-colorful' has no version 'newest'"
	# Port 9 (discard) of this machine: nobody listens there.
	BUN_INSTALL_CACHE_DIR="$BATS_TEST_TMPDIR/bun" npm_config_registry=http://127.0.0.1:9/ reflex component add react-clock
	expect_failure "unable to reach the npm registry 'http://127.0.0.1:9'"
	expect_err "hint: check the network"
	[ ! -e app/components ] || fail "something was written"
}

@test "a file in the place of a package" {
	reflex component add Gauge.jsx
	expect_failure "there is no file 'Gauge.jsx'"
	reflex component add ./components/Gauge.jsx
	expect_failure "there is no file 'components/Gauge.jsx'"
	make_component Gauge
	mv components/Gauge.jsx .
	reflex component add Gauge.jsx
	expect_failure "'Gauge.jsx' is not in components/"
	expect_err "mv Gauge.jsx components/"
	echo "export const x = 1;" >components/none.jsx
	reflex component add components/none.jsx
	expect_failure "'components/none.jsx' exports no component"
	expect_err "export default function Gauge"
	[ ! -e app/components ] || fail "something was written"
}

@test "a name that another component has, and a header that has the components of another file" {
	make_component Gauge
	make_component deep/Gauge
	make_component Dial
	reflex component add components/Gauge.jsx
	expect_status 0
	expect_out "wrote app/components/Gauge.h: 1 component of components/Gauge.jsx"
	expect_out "gauge(.value = S.value, .on_pick = S.set_value)"
	reflex component add components/deep/Gauge.jsx
	expect_failure "'app/components/Gauge.h' has the components of 'components/Gauge.jsx'"
	expect_err "hint: reflex component remove components/Gauge.jsx"
	reflex component add components/Dial.jsx --name gauge
	expect_failure "'gauge' is already a component of 'app/components/Gauge.h'"
	expect_err "hint: give these another name: reflex component add components/Dial.jsx --name <prefix>"
	[ ! -e app/components/Dial.h ] || fail "it was written"
	printf '#include <reflex/component.h>\nRX_COMPONENT(dial, OF(.tag = "b"), PROP(int, value))\n' >app/mine.h
	reflex component add components/Dial.jsx
	expect_failure "'dial' is already a component of 'app/mine.h'"
}

@test "what C calls so is not a component's name" {
	make_component Switch
	make_component Select
	reflex component add components/Switch.jsx
	reflex component add components/Select.jsx
	expect_out "  select_component"
	make_page Select.h 'select_component(.value = "1")'
	printf '#include "components/Switch.h"\n#include <sys/select.h>\nint f(int n) { switch (n) { default: return 1; } }\n' >>app/other.c
	reflex compile --dry
	expect_status 0
}

@test "a header that was changed by hand is not written over, nor removed" {
	reflex component add react-colorful --only HexColorPiker
	expect_failure "'react-colorful' exports no component 'HexColorPiker'"
	expect_err "hint: did you mean 'HexColorPicker'?"
	[ ! -e "$HEADER" ] || fail "it was written"
	reflex component add react-colorful --only HexColorPicker
	expect_status 0
	echo "/* mine */" >>"$HEADER"
	local word
	for word in "add react-colorful" "update react-colorful" "remove react-colorful"; do
		reflex component $word
		expect_failure "'$HEADER' was changed by hand since it was written"
		expect_err "hint: to lose what is in it: reflex component $word --force"
		grep -q mine "$HEADER"
	done
	reflex component update
	expect_failure "'$HEADER' was changed by hand"
	reflex component update --force
	expect_status 0
	! grep -q mine "$HEADER" || fail "it is there still"
	echo "/* mine */" >"$HEADER"
	reflex component add react-colorful
	expect_failure "'$HEADER' was written by hand"
}

@test "a package without types: what to complete, which compiles as it is" {
	reflex component add react-rating-stars-component@2.2.3 --name stars
	expect_status 0
	expect_err "warning: 'react-rating-stars-component' has no types: its props are to be written into"
	make_page react-rating-stars-component.h 'stars(.value = rx_int(3))'
	reflex compile --dry
	expect_status 0
	sed -i 's/PROP(rx, value)/PROP(int, value), PROP(int, count)/' app/components/react-rating-stars-component.h
	reflex component add react-rating-stars-component
	expect_failure "was written by hand"
	make_page react-rating-stars-component.h 'stars(.count = "many")'
	reflex compile --dry
	expect_failure "'count' of stars takes a number"
}

@test "update: another version and the one before, all of them, with the options that they were added with" {
	make_component Gauge
	reflex component add components/Gauge.jsx
	reflex component add react-colorful@5.6.0 --only HexColorPicker,HexColorInput --name paint
	expect_out "2 components of react-colorful 5.6.0"
	grep -q 'needs = "react-colorful@5.6.0"' "$HEADER"
	reflex component update --keep-versions
	expect_status 0
	expect_out "app/components/Gauge.h is up to date"
	expect_out "$HEADER is up to date"
	reflex component update react-colorful@5.7.0
	expect_out "react-colorful 5.7.0"
	sed -i 's/onPick/onPick, unit/' components/Gauge.jsx
	reflex component update
	expect_status 0
	grep -q 'rx unit' app/components/Gauge.h
	! grep -q '5\.7\.0' "$HEADER" || fail "not the latest"
	grep -q 'define paint_hex_color_input(' "$HEADER"
	[ "$(grep -c '#define paint' "$HEADER")" = 2 ]
}

@test "a header of another format says what to run; remove: the header, and the package that nothing else uses" {
	make_component Gauge
	reflex component add components/Gauge.jsx
	reflex component add react-colorful --only HexColorPicker
	has_library react-colorful
	make_page react-colorful.h 'colorful_hex_color_picker(.color = "red")'
	reflex compile --dry
	expect_status 0
	cp "$HEADER" kept
	sed -i 's/COMPONENT_FORMAT != 1/COMPONENT_FORMAT != 0/' "$HEADER"
	reflex compile --dry
	expect_failure "$HEADER"
	expect_err "run: reflex component update --keep-versions"
	mv kept "$HEADER"
	reflex component remove react-colorful
	expect_status 0
	expect_out "removed $HEADER"
	expect_err "warning: 'app/other.c' still includes \"components/react-colorful.h\""
	[ ! -e "$HEADER" ]
	! has_library react-colorful || fail "its package is still noted"
	[ ! -e .web/node_modules/react-colorful ] || fail "its package is still installed"
	rm app/other.c
	reflex component add react-colorful --only HexColorPicker
	echo 'import "react-colorful";' >components/uses.jsx
	reflex component remove react-colorful
	expect_status 0
	has_library react-colorful || fail "components/uses.jsx needs it"
	reflex component remove components/Gauge.jsx
	expect_status 0
	[ -f components/Gauge.jsx ]
	[ ! -e app/components/Gauge.h ]
}
