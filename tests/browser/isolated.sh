#!/bin/bash
# isolated.sh FOLDER PROGRAM [ARGUMENT…]: runs FOLDER/PROGRAM as /app/PROGRAM where nothing else is: the root of a mount namespace of its own
# holds a copy of FOLDER, /bin/sh, and the shared libraries that the program is documented to need. No Node, tcc, cc, sources, HOME, /proc.
# The network is the machine's. Needs root or user namespaces. Ends with the program: it takes the place of this script.
set -eu
if [ "${RX_ISOLATED:-}" != yes ]; then
	user=()
	[ "$(id -u)" = 0 ] || user=(--map-root-user)
	RX_ISOLATED=yes exec unshare "${user[@]}" --mount --propagation private "$0" "$@"
fi
folder=$(realpath "$1")
program=$2
shift 2
root=/mnt # in this namespace only
mount -t tmpfs tmpfs "$root"
mkdir -p "$root"/{app,bin,dev,tmp}
cp -a "$folder/." "$root/app/"
cp /bin/sh "$root/bin/sh"
for device in null urandom; do
	touch "$root/dev/$device"
	mount --bind "/dev/$device" "$root/dev/$device"
done

take() { # a library or program: copies the libraries that it needs, at their places
	ldd "$1" 2>/dev/null | grep -o '/[^ ]*' | while read -r library; do
		mkdir -p "$root$(dirname "$library")"
		cp -Ln "$library" "$root$library"
	done
}
# Libraries that are loaded by name when they are first used.
load() {
	[ -n "$1" ] || return 0
	mkdir -p "$root$(dirname "$1")"
	cp -L "$1" "$root$1"
	take "$1"
}
binary=$program
[ "$program" = start ] && binary=backend
take /bin/sh
if ! ldd "$folder/$binary" >/dev/null 2>&1; then
	# It brings its libraries along; all parts of the C library are on every machine.
	libc=$(ldd /bin/sh | sed -n 's/.*=> \(.*\)\/libc\.so\.6.*/\1/p')
	for part in libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libresolv.so.2 libnss_files.so.2 libnss_dns.so.2; do
		[ ! -e "$libc/$part" ] || load "$libc/$part"
	done
	cd "$root"
	exec env -i ${RX_ISOLATED_ENV:-} "$(command -v chroot)" "$root" /bin/sh -c 'cd /app && exec ./'"$program"' "$@"' sh "$@"
fi
take "$folder/$binary"
load "$(ls /usr/lib/*/libwebsockets-evlib_uv.so /usr/lib/libwebsockets-evlib_uv.so 2>/dev/null | head -1)"
if grep -q 'libcurl\.so' "$folder/$binary"; then
	load "$(/sbin/ldconfig -p | sed -n 's/^[ \t]*libcurl\.so\.4 .*=> //p' | head -1)"
fi
cd "$root"
exec env -i ${RX_ISOLATED_ENV:-} "$(command -v chroot)" "$root" /bin/sh -c 'cd /app && exec ./'"$program"' "$@"' sh "$@"
