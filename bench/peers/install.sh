#!/bin/bash
# Installs what the peers of a comparison need into FOLDER, once for each list of packages: Node.js servers in FOLDER/node,
# the original Reflex in FOLDER/reflex (Python; where it cannot be had, "reflex" is missing there and why is on stderr).
#   bench/peers/install.sh FOLDER
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=$1
mkdir -p "$folder"

# fresh NAME LIST: true when NAME was installed from that list before.
fresh() {
	cmp -s "$2" "$folder/$1/.installed-from"
}

node_packages() {
	mkdir -p "$folder/node"
	cp "$here"/node/* "$folder/node/"
	fresh node "$here/node/package-lock.json" && return
	(cd "$folder/node" && npm ci --no-audit --no-fund --loglevel=error)
	cp "$here/node/package-lock.json" "$folder/node/.installed-from"
}

# The original's frontend wants a newer Node.js than Debian's.
original_node() {
	mkdir -p "$folder/original-node"
	cp "$here"/original-node/* "$folder/original-node/"
	fresh original-node "$here/original-node/package-lock.json" && return
	(cd "$folder/original-node" && npm ci --no-audit --no-fund --loglevel=error)
	cp "$here/original-node/package-lock.json" "$folder/original-node/.installed-from"
}

python_packages() {
	mkdir -p "$folder/reflex"
	cp -R "$here/reflex/." "$folder/reflex/"
	original_node
	fresh reflex "$here/reflex/requirements.txt" && return
	rm -rf "$folder/reflex/venv"
	python3 -m venv "$folder/reflex/venv" && "$folder/reflex/venv/bin/pip" install --quiet --disable-pip-version-check \
		--requirement "$here/reflex/requirements.txt" && cp "$here/reflex/requirements.txt" "$folder/reflex/.installed-from"
}

node_packages
python_packages || { rm -rf "$folder/reflex"; echo "the original Reflex cannot be installed here (Debian: python3-venv); with uvicorn and python3-socketio its transport stands in" >&2; }
