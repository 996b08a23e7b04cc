#!/bin/sh
# Finds or installs what Reflex needs, builds it, and installs it into a prefix. Safe to run again at any time.
set -eu
called_from=$PWD
cd "$(dirname "$0")"

usage() {
	cat <<'T'
usage: ./install.sh [options]

  --prefix DIR   where to install (default: /usr/local, or ~/.local when not root)
  --uninstall    remove what was installed there
  --deps         only find or install the libraries and tools that are needed
  --test-deps    also those that only the tests need (bats, Chromium, clang, Python)
  --help

On Debian and Ubuntu missing packages are installed with apt (as root, or with sudo). Elsewhere the
missing ones are named. Node.js and Bun are not needed here: `reflex run` gets its own.
T
}

prefix=none
mode=install
tests=no
while [ $# -gt 0 ]; do
	case $1 in
	--prefix) [ $# -ge 2 ] || { usage >&2; exit 2; }; prefix=$2; shift ;;
	--prefix=*) prefix=${1#*=} ;;
	--uninstall) mode=uninstall ;;
	--deps) mode=deps ;;
	--test-deps) mode=deps; tests=yes ;;
	--help | -h) usage; exit 0 ;;
	*) echo "error: unknown option '$1'" >&2; usage >&2; exit 2 ;;
	esac
	shift
done

case $prefix in
'') echo "error: --prefix needs a folder" >&2; exit 2 ;;
none) if [ "$(id -u)" = 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi ;;
/*) ;;
*) prefix=$called_from/$prefix ;;
esac

# what it is for : Debian package : how to see that it is there
needed='
C compiler:gcc:cc
make:make:make
pkg-config:pkg-config:pkg-config
libc headers:libc6-dev:header:stdio.h
libtcc:libtcc-dev:header:libtcc.h
tcc support files:tcc:any
libwebsockets:libwebsockets-dev:pkg:libwebsockets
libwebsockets on libuv:libwebsockets-evlib-uv:any
libuv:libuv1-dev:pkg:libuv
cJSON:libcjson-dev:pkg:libcjson
SQLite:libsqlite3-dev:pkg:sqlite3
libcurl:libcurl4-openssl-dev:pkg:libcurl
hiredis:libhiredis-dev:pkg:hiredis
libgit2:libgit2-dev:pkg:libgit2
libarchive:libarchive-dev:pkg:libarchive
zlib:zlib1g-dev:pkg:zlib
libfswatch:fswatch:header:libfswatch/c/libfswatch.h
certificates:ca-certificates:any
'
for_tests='
bats:bats:bats
nginx:nginx-light:nginx
clang:clang:clang
clang-format:clang-format:clang-format
fuzzing and sanitizers:libclang-rt-14-dev:any
Chromium:chromium:chromium
Node.js:nodejs:node
npm:npm:npm
unzip:unzip:unzip
curl:curl:curl
ss:iproute2:ss
ps:procps:ps
Redis:redis-server:redis-server
git:git:git
Python:python3:python3
binutils:binutils:objdump
'

have_deb() {
	command -v dpkg-query >/dev/null 2>&1 || return 2
	dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -q '^installed'
}

# True when the thing is there, whoever installed it.
present() { # package, test
	case $2 in
	header:*)
		for d in /usr/include /usr/local/include /opt/homebrew/include; do
			[ -e "$d/${2#header:}" ] && return 0
		done
		echo "#include <${2#header:}>" | cc -E - >/dev/null 2>&1 ;;
	pkg:*) pkg-config --exists "${2#pkg:}" 2>/dev/null ;;
	any) have_deb "$1"; [ $? != 1 ] ;;
	*) command -v "$2" >/dev/null 2>&1 ;;
	esac
}

missing_packages() { # list
	printf '%s\n' "$1" | while IFS=: read -r what package check; do
		[ -n "$what" ] || continue
		present "$package" "$check" || echo "$package"
	done
}

install_deps() {
	list=$needed
	[ "$tests" = yes ] && list="$list
$for_tests"
	missing=$(missing_packages "$list" | sort -u | tr '\n' ' ')
	[ -n "$missing" ] || return 0
	if ! command -v apt-get >/dev/null 2>&1; then
		echo "error: missing: $missing(names of the Debian packages)" >&2
		if command -v dnf >/dev/null 2>&1; then
			echo "hint: sudo dnf install gcc make pkgconf tcc libwebsockets-devel libuv-devel cjson-devel sqlite-devel libcurl-devel hiredis-devel libgit2-devel libarchive-devel zlib-devel fswatch-devel" >&2
		elif command -v brew >/dev/null 2>&1; then
			echo "hint: brew install pkg-config tcc libwebsockets libuv cjson sqlite curl hiredis libgit2 libarchive zlib fswatch" >&2
		else
			echo "hint: install them with your system's package manager, then run this again" >&2
		fi
		return 1
	fi
	as_root=
	if [ "$(id -u)" != 0 ]; then
		if command -v sudo >/dev/null 2>&1; then
			as_root=sudo
		else
			echo "error: missing: $missing" >&2
			echo "hint: run as root: apt-get install $missing" >&2
			return 1
		fi
	fi
	echo "installing: $missing"
	export DEBIAN_FRONTEND=noninteractive
	$as_root apt-get update -qq
	# shellcheck disable=SC2086 # words
	$as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

case $mode in
deps)
	install_deps
	;;
uninstall)
	[ -e "$prefix/bin/reflex" ] || [ -e "$prefix/share/reflex" ] || { echo "reflex is not installed in $prefix"; exit 0; }
	make --no-print-directory uninstall PREFIX="$prefix" >/dev/null
	echo "removed reflex from $prefix"
	;;
install)
	install_deps
	make --no-print-directory -j"$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)" all
	make --no-print-directory install PREFIX="$prefix" >/dev/null
	echo "installed $("$prefix/bin/reflex" --version) as $prefix/bin/reflex"
	case :$PATH: in
	*:"$prefix/bin":*) ;;
	*) echo "hint: add it to your path: export PATH=\"$prefix/bin:\$PATH\"" ;;
	esac
	;;
esac
