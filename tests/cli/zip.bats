#!/usr/bin/env bats
# Archives: the zip files that are written, the tarballs that are unpacked, and what is refused in them.

load common

ROOT="$BATS_TEST_DIRNAME/../.."

setup_file() {
	local cli="$BATS_TEST_DIRNAME/../../cli" core="$BATS_TEST_DIRNAME/../../runtime/core"
	"${CC:-cc}" -std=gnu11 -g -I"$cli" -I"$cli/../runtime" -o "$BATS_FILE_TMPDIR/zip_tool" "$BATS_TEST_DIRNAME/zip_tool.c" \
		"$cli/zip.c" "$cli/files.c" "$cli/tree.c" "$core"/*.c -lm -ldl -pthread
}

setup() {
	setup_folder
	REFLEX="$BATS_FILE_TMPDIR/zip_tool"
}

# A tarball from lines of "kind name content-or-target" in $1.
tarball() {
	python3 - "$1" <<'END'
import io, sys, tarfile
with tarfile.open("t.tgz", "w:gz") as tar:
    for line in sys.argv[1].splitlines():
        kind, name, rest = line.split(" ", 2)
        info = tarfile.TarInfo(name)
        if kind in ("file", "exec"):
            data = rest.encode()
            info.size, info.mode = len(data), 0o755 if kind == "exec" else 0o644
            tar.addfile(info, io.BytesIO(data))
        else:
            info.type = {"link": tarfile.SYMTYPE, "hard": tarfile.LNKTYPE, "dir": tarfile.DIRTYPE, "fifo": tarfile.FIFOTYPE}[kind]
            info.linkname = rest if kind in ("link", "hard") else ""
            tar.addfile(info)
END
}

refused() {
	rm -rf to
	tarball "$1"
	reflex tgz t.tgz to
	expect_status 1
	expect_err "$2"
	[ ! -e ../evil ]
	[ ! -e evil ]
	[ ! -e /evil ]
}

@test "a zip holds the tree, sorted, with modes, readable by others" {
	mkdir -p site/b/c
	echo one >site/a.txt
	: >site/b/empty
	printf '#!/bin/sh\n' >site/b/c/run
	chmod 755 site/b/c/run
	echo ü >site/b/ü.txt
	reflex zip out.zip site
	expect_status 0
	python3 - <<-'END'
		import zipfile
		z = zipfile.ZipFile("out.zip")
		assert z.testzip() is None
		names = z.namelist()
		assert names == ["site/a.txt", "site/b/c/run", "site/b/empty", "site/b/ü.txt", "start.sh"], names
		mode = lambda n: z.getinfo(n).external_attr >> 16 & 0o777
		assert mode("site/a.txt") == 0o644 and mode("site/b/c/run") == 0o755 and mode("start.sh") == 0o755
		assert z.read("site/a.txt") == b"one\n" and z.read("site/b/empty") == b""
	END
	expect_only out.zip site
}

@test "equal input gives equal bytes" {
	mkdir site
	echo one >site/a
	reflex zip one.zip site
	touch -d 2001-01-01 site/a
	chmod 600 site/a
	reflex zip two.zip site
	cmp one.zip two.zip
}

@test "a link in the tree, a missing folder, a place that cannot be: no zip is left" {
	mkdir site
	ln -s /etc/passwd site/link
	reflex zip out.zip site
	expect_status 1
	expect_err "neither a file nor a folder"
	reflex zip out.zip missing
	expect_status 1
	echo x >file
	reflex zip file/out.zip site
	expect_status 1
	expect_only file site
}

@test "an old zip stays when the new one fails" {
	mkdir site
	reflex zip out.zip site
	cp out.zip before.zip
	ln -s x site/link
	reflex zip out.zip site
	expect_status 1
	cmp out.zip before.zip
}

@test "unsafe names are not written" {
	for name in /etc/x ../x a/../x a//b '' 'a\b' $'a\nb'; do
		reflex names out.zip "$name"
		expect_status 1
	done
	expect_only
}

@test "a tarball without its first component" {
	tarball $'dir package -\nfile package/package.json {}\nexec package/bin/tool #!\nfile package/a/b/c deep\nlink package/bin/alias ../a/b/c\nfile package/ü/ü.txt umlaut'
	for how in tgz bytes; do
		reflex $how t.tgz to
		expect_status 0
		[ "$(cat to/package.json)" = '{}' ]
		[ -x to/bin/tool ]
		[ "$(cat to/a/b/c)" = deep ]
		[ "$(cat to/bin/alias)" = deep ]
		[ "$(cat to/ü/ü.txt)" = umlaut ]
		[ ! -e to/package ]
		rm -r to
	done
}

@test "names that lead out" {
	refused 'file package/../../evil x' "unsafe name"
	refused 'file ../package/../evil x' "unsafe name"
	refused 'file /evil x' "unsafe name"
	refused 'file package/a/../../../evil x' "unsafe name"
}

@test "links that lead out, and files through links" {
	refused 'link package/l /etc/passwd' "link out of its folder"
	refused 'link package/l ../evil' "link out of its folder"
	refused 'link package/a/l ../../evil' "link out of its folder"
	refused 'link package/a/l b/../../../evil' "link out of its folder"
	refused $'link package/l .\nfile package/l/x y' "unsafe name"
	refused $'file package/x y\nhard package/l package/x' "no file"
	refused 'fifo package/pipe -' "no file"
}

@test "a file that was a link before is replaced, not followed" {
	echo before >target
	mkdir to
	ln -s ../target to/x
	tarball 'file package/x after'
	reflex tgz t.tgz to
	expect_status 0
	[ "$(cat target)" = before ]
	[ "$(cat to/x)" = after ]
}

@test "what is no tarball, or half of one" {
	echo "no archive" >t.tgz
	reflex tgz t.tgz to
	expect_status 1
	expect_err "unable to open 't.tgz'"
	tarball "$(printf 'file package/x %s' "$(head -c 60000 /dev/urandom | base64 -w0)")"
	head -c 30000 t.tgz >half.tgz
	reflex tgz half.tgz to
	expect_status 1
	expect_err "half.tgz"
	reflex tgz missing.tgz to
	expect_status 1
	expect_err "unable to open 'missing.tgz'"
}
