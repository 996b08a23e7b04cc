#!/usr/bin/env bats
# Packages of components: made, built, published into a folder and to a registry, installed from everywhere, listed and removed.

load common
load run

setup() {
	setup_folder
}

teardown() {
	[ -z "${REGISTRY:-}" ] || kill "$REGISTRY"
}

# star-rating/ with its archive, and an app beside it, which is where we are then.
make_both() {
	reflex component init star-rating
	expect_status 0
	(cd star-rating && reflex component publish --to ../packages && expect_status 0)
	ARCHIVE=../packages/star-rating-0.1.0.tgz
	make_app
}

make_app() {
	mkdir -p shop/app
	cd shop
	echo '{"app_name": "shop"}' >rxconfig.json
	cat >app/home.c <<-'EOT'
		#include <reflex.h>
		#include "components/star_rating.h"
		static rx home(void) { return star_rating(.value = rx_int(2)); }
		RX_PAGE(home, .route = "/")
		RX_APP()
	EOT
}

expect_installed() {
	expect_status 0
	[ -f app/components/star_rating.h ] && [ -f components/star_rating.jsx ] || fail "files are missing"
	reflex component list
	expect_out "star-rating 0.1.0"
	reflex test
	expect_status 0
}

@test "init makes a project that compiles, build an npm package without the page" {
	reflex component init star-rating
	expect_status 0
	cd star-rating
	reflex component build
	expect_status 0
	expect_out "wrote dist/star-rating-0.1.0.tgz"
	[ "$(tar -tzf dist/star-rating-0.1.0.tgz | tr '\n' ' ')" = "package/package.json package/README.md package/app/components/star_rating.h package/components/star_rating.jsx package/docs/star_rating.md " ]
	tar -xzOf dist/star-rating-0.1.0.tgz package/app/components/star_rating.h | grep -q 'RX_COMPONENT(star_rating,'
	sum=$(md5sum <dist/star-rating-0.1.0.tgz)
	reflex component build
	[ "$sum" = "$(md5sum <dist/star-rating-0.1.0.tgz)" ]
}

@test "names that are none, and folders that are there" {
	reflex component init 9lives
	expect_failure "'9lives' cannot be the name of a component package"
	expect_err "hint: reflex component init star-rating"
	mkdir taken
	reflex component init taken
	expect_failure "'taken' exists already"
	expect_only taken
}

@test "build: a demo that does not compile, a dependency that no header names" {
	reflex component init star-rating
	cd star-rating
	sed -i 's/"files"/"dependencies": { "clsx": "2.1.1" }, "files"/' package.json
	reflex component build
	expect_failure "package.json depends on 'clsx', which no header of app/components/ names"
	cp components/star_rating.jsx kept
	sed -i 's/, "dependencies": { "clsx": "2.1.1" }//; s/"dependencies": { "clsx": "2.1.1" }, //' package.json
	sed -i '1i import { part } from "@scope/stars/part";' components/star_rating.jsx
	reflex component build
	expect_failure "'components/star_rating.jsx' imports '@scope/stars', which no header of app/components/ names"
	expect_err 'hint: RX_COMPONENT(…, OF(…, .needs = "@scope/stars@<exact version>"), …)'
	mv kept components/star_rating.jsx
	sed -i 's/"files"/"dependencies": { "clsx": "2.1.1" }, "files"/' package.json
	sed -i 's/"default")/"default", .needs = "clsx@2.1.1")/' app/components/star_rating.h
	reflex component build
	expect_status 0
	rm -r dist
	sed -i 's/\.max =/.most =/' app/demo.c
	reflex component build
	expect_failure "app/demo.c:"
	[ ! -e dist ]
}

@test "install from an archive, uninstall" {
	make_both
	reflex component install "$ARCHIVE"
	expect_out '#include "components/star_rating.h"'
	expect_installed
	reflex component uninstall star-rating
	expect_status 0
	[ ! -e app/components/star_rating.h ]
	[ ! -e components/star_rating.jsx ]
	[ ! -e components.json ]
	reflex component uninstall star-rating
	expect_failure "'star-rating' is not installed"
}

@test "install from a folder, and from a git repository; a clone is complete" {
	make_both
	reflex component install ../star-rating
	expect_installed
	reflex component uninstall star-rating
	git config --global user.name Ada
	git config --global user.email ada@example.org
	(cd ../star-rating && git init -q && git add . && git commit -qm "Stars" && git clone -q --bare . ../stars.git)
	reflex component install "file://$(realpath ../stars.git)"
	expect_installed
	git init -q
	git add app components components.json rxconfig.json
	git commit -qm "Shop"
	git clone -q . ../clone
	cd ../clone
	expect_installed
}

@test "a newer version takes the place of the old one, what it no longer has is removed" {
	make_both
	reflex component install "$ARCHIVE"
	mv ../star-rating/components/star_rating.jsx ../star-rating/components/stars.jsx
	sed -i 's/0\.1\.0/0.2.0/' ../star-rating/package.json
	reflex component install ../star-rating
	expect_status 0
	[ ! -e components/star_rating.jsx ]
	[ -f components/stars.jsx ]
	reflex component list
	expect_out "star-rating 0.2.0"
}

@test "a file of the author is never overwritten" {
	make_both
	mkdir -p components
	echo mine >components/star_rating.jsx
	reflex component install "$ARCHIVE"
	expect_failure "'components/star_rating.jsx' is there already and is not of 'star-rating'"
	[ "$(<components/star_rating.jsx)" = mine ]
	expect_only app components rxconfig.json
}

# A library to be loaded before a program: the program dies at its rename number $KILL_AT.
make_killer() {
	cat >"$BATS_TEST_TMPDIR/killer.c" <<-'EOT'
		#define _GNU_SOURCE
		#include <dlfcn.h>
		#include <signal.h>
		#include <stdlib.h>
		int rename(const char *from, const char *to)
		{
			static int count;
			if (++count == atoi(getenv("KILL_AT")))
				raise(SIGKILL);
			return ((int (*)(const char *, const char *))dlsym(RTLD_NEXT, "rename"))(from, to);
		}
	EOT
	cc -shared -fPIC -o "$BATS_TEST_TMPDIR/killer.so" "$BATS_TEST_TMPDIR/killer.c" -ldl
}

# Every file of the two folders is in the list and as one of the two versions has it.
expect_listed() {
	local file
	for file in $(find app/components components -type f 2>/dev/null); do
		grep -qF "\"$file\"" components.json || fail "$file is not listed"
		cmp -s "$file" "../star-rating/$file" || cmp -s "$file" "../old/$file" || fail "$file is not whole"
	done
}

@test "an installation that is killed at any moment leaves nothing that is half written or not listed" {
	nm -D "$REFLEX" | grep -q __asan_init && skip "what is loaded before AddressSanitizer keeps it from starting"
	make_both
	make_killer
	cp -R ../star-rating ../old
	sed -i 's/0\.1\.0/0.2.0/' ../star-rating/package.json
	sed -i 's/Stars/Many stars/' ../star-rating/components/star_rating.jsx
	echo "export const more = 1;" >../star-rating/components/more.js
	local at=0 killed=0 before
	for before in none old; do
		for at in 1 2 3 4 5 6 7 8 9 10 11 12; do
			rm -rf components components.json app/components
			[ "$before" = none ] || "$REFLEX" component install ../old
			KILL_AT=$at LD_PRELOAD="$BATS_TEST_TMPDIR/killer.so" reflex component install ../star-rating
			expect_listed
			[ "$status" != 0 ] || break
			expect_status 137
			killed=$((killed + 1))
			reflex component list
			if grep -q incomplete components.json 2>/dev/null; then
				expect_err "warning: 'star-rating' is not installed completely"
				expect_err "hint: reflex component install ../star-rating"
			fi
			[ -z "$(find . -name '*.tmp')" ] || fail "left: $(find . -name '*.tmp')"
			reflex component install ../star-rating
			expect_status 0
			! grep -q incomplete components.json || fail "it says still that it is not complete"
		done
		[ "$at" -lt 12 ] || fail "it was always killed"
	done
	[ "$killed" -ge 10 ] || fail "killed $killed times only"
	reflex component uninstall star-rating
	expect_only app rxconfig.json
	[ ! -e app/components ]
}

@test "needs: what its JavaScript imports must be named, two versions of a package are told" {
	make_app
	mkdir -p ../dial/app/components ../dial/components
	echo '{"name": "dial", "version": "1.0.0"}' >../dial/package.json
	echo 'import clsx from "clsx"; export default function Dial() { return null; }' >../dial/components/dial.jsx
	printf '#include <reflex/component.h>\nRX_COMPONENT(dial, OF(.library = "$/components/dial", .tag = "default"), PROP(int, value))\n' >../dial/app/components/dial.h
	reflex component install ../dial
	expect_failure "'components/dial.jsx' imports 'clsx', which no header of app/components/ names"
	expect_only app rxconfig.json
	sed -i 's/"default")/"default", .needs = "clsx@2.1.1")/' ../dial/app/components/dial.h
	reflex component install ../dial
	expect_status 0
	mkdir -p ../knob/app/components
	echo '{"name": "knob", "version": "1.0.0"}' >../knob/package.json
	printf '#include <reflex/component.h>\nRX_COMPONENT(knob, OF(.library = "clsx@1.2.1"), PROP(int, value))\n' >../knob/app/components/knob.h
	reflex component install ../knob
	expect_status 0
	expect_err "need different versions of one package, of which one is installed: clsx@2.1.1, clsx@1.2.1"
}

@test "what is no package of components" {
	make_app
	reflex component install ./nothing
	expect_failure "there is no folder './nothing'"
	mkdir ../other
	reflex component install ../other
	expect_failure "has no package.json"
	echo '{"name": "other", "version": "1.0.0"}' >../other/package.json
	reflex component install ../other
	expect_failure "'other' is no package of components"
	ln -s /etc ../other/components
	mkdir -p ../other/app/components
	ln -s /etc/hostname ../other/app/components/x.h
	reflex component install ../other
	expect_failure "the package has an unsafe entry 'app/components/x.h'"
	reflex component install ../nothing.tgz
	expect_failure "there is no file '../nothing.tgz'"
}

# A registry that keeps what is published in memory, on a port of its own, which is in $PORT.
start_registry() {
	node -e '
		const packages = {}, files = {};
		require("http").createServer((request, response) => {
			const chunks = [], path = decodeURIComponent(request.url);
			request.on("data", (chunk) => chunks.push(chunk)).on("end", () => {
				const found = packages[path.slice(1)];
				if (request.method === "PUT") {
					const body = JSON.parse(Buffer.concat(chunks));
					for (const [name, file] of Object.entries(body._attachments)) files[name] = Buffer.from(file.data, "base64");
					for (const version of Object.values(body.versions))
						version.dist.tarball = `http://${request.headers.host}/-/${Object.keys(body._attachments)[0]}`;
					packages[body.name] = { ...body, versions: { ...found?.versions, ...body.versions }, "dist-tags": { ...found?.["dist-tags"], ...body["dist-tags"] } };
					response.writeHead(201).end("{}");
				} else if (path.startsWith("/-/")) response.end(files[path.slice(3)]);
				else response.writeHead(found ? 200 : 404, { "content-type": "application/json" }).end(JSON.stringify(found ?? {}));
			});
		}).listen(0, "127.0.0.1", function () { require("fs").writeFileSync(process.argv[1], String(this.address().port)); });
	' "$BATS_TEST_TMPDIR/port" 3>&- &
	REGISTRY=$!
	until [ -s "$BATS_TEST_TMPDIR/port" ]; do sleep 0.1; done
	PORT=$(<"$BATS_TEST_TMPDIR/port")
	echo "//127.0.0.1:$PORT/:_authToken=x" >"$HOME/.npmrc"
}

@test "publish to a registry: asked for, tried, done" {
	command -v npm >/dev/null || skip "npm is not here"
	start_registry
	reflex component init star-rating
	cd star-rating
	reflex component publish --registry "http://127.0.0.1:$PORT/"
	expect_failure "nobody is there to say"
	reflex component publish --registry "http://127.0.0.1:$PORT/" --dry-run
	expect_status 0
	expect_out "nothing was published"
	! curl -sf "http://127.0.0.1:$PORT/star-rating" || fail "a dry run published"
	reflex component publish --registry "http://127.0.0.1:$PORT/" --yes
	expect_status 0
	expect_out "published dist/star-rating-0.1.0.tgz"
	reflex component publish --tag 1.0 --yes
	expect_status 2
	expect_err "'1.0' cannot be a tag"
	sed -i 's/0\.1\.0/0.2.0/' package.json
	reflex component publish --registry "http://127.0.0.1:$PORT/" --yes --tag next
	expect_status 0
	expect_out "published dist/star-rating-0.2.0.tgz as next"
	cd ..
	make_app
	# Its Bun is not to come from this registry.
	use_cache
	export BUN_INSTALL_CACHE_DIR="$BATS_TEST_TMPDIR/bun" npm_config_registry="http://127.0.0.1:$PORT/"
	reflex component install star-rating
	expect_installed
	reflex component install star-rating@next
	expect_status 0
	reflex component list
	expect_out "star-rating 0.2.0  star-rating@next"
	reflex component install star-rating@other
	expect_failure "'star-rating' has no version 'other'"
	reflex component install star-rating-of-nobody
	expect_failure "the npm registry has no package 'star-rating-of-nobody'"
}
