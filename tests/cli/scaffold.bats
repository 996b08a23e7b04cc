#!/usr/bin/env bats
# `reflex scaffold`: files for running an exported app. That nginx really passes everything on is tested in tests/browser/exported.test.mjs.

load common

setup() {
	setup_folder
	mkdir project
	cd project
	printf '{ "app_name": "My_shop", "backend_port": 8123, "backend_path": "/api", "max_upload_size": 5000000, "deploy_url": "https://shop.example.com" }\n' >rxconfig.json
}

all=(docker systemd nginx caddy github)

@test "without a name it lists what there is and writes nothing" {
	reflex scaffold
	[ "$status" -eq 0 ]
	for kind in "${all[@]}"; do
		expect_out "  $kind "
	done
	[ "$(ls -A)" = rxconfig.json ]
}

@test "everything is filled in: nothing is left of the skeletons" {
	reflex scaffold "${all[@]}"
	[ "$status" -eq 0 ]
	[ "$(find . -type f | sort | tr '\n' ' ')" = "./.dockerignore ./.github/workflows/export.yml ./Dockerfile ./deploy/Caddyfile ./deploy/My_shop.service ./deploy/nginx.conf ./rxconfig.json " ]
	run grep -rE '@[a-z_]+@' .
	[ "$status" -eq 1 ]
	grep -q 'server 127.0.0.1:8123;' deploy/nginx.conf
	grep -q 'server_name shop.example.com;' deploy/nginx.conf
	grep -q 'client_max_body_size 5m;' deploy/nginx.conf
	grep -q 'max_size 5000000' deploy/Caddyfile
	grep -q 'GET /api/_health ' Dockerfile
	grep -q 'docker build -t my_shop' Dockerfile
	grep -q '^!My_shop$' .dockerignore
}

@test "what exists is kept, unless --force" {
	mkdir deploy
	echo mine >deploy/nginx.conf
	reflex scaffold nginx
	[ "$status" -eq 0 ]
	expect_out "kept  deploy/nginx.conf"
	[ "$(cat deploy/nginx.conf)" = mine ]
	reflex scaffold nginx --force --domain www.example.net
	[ "$status" -eq 0 ]
	grep -q 'server_name www.example.net;' deploy/nginx.conf
}

@test "a wrong name, a wrong domain, a folder without a project" {
	reflex scaffold nginx dokcer
	[ "$status" -eq 2 ]
	expect_err "'dokcer' is none of docker, systemd, nginx, caddy, github"
	[ ! -e deploy ]
	reflex scaffold nginx --domain 'a;b'
	[ "$status" -eq 2 ]
	expect_err "'a;b' is no name of a host"
	rm rxconfig.json
	reflex scaffold nginx
	[ "$status" -eq 1 ]
	[ ! -e deploy ]
}

@test "systemd takes the unit, and rates it as little exposed" {
	command -v systemd-analyze >/dev/null || skip "no systemd-analyze"
	reflex scaffold systemd
	# The program itself is not installed here.
	sed -i 's|^ExecStart=[^ ]*|ExecStart=/bin/true|' deploy/My_shop.service
	run systemd-analyze verify ./deploy/My_shop.service
	[ "$status" -eq 0 ]
	[ -z "$output" ]
	run systemd-analyze security --offline=yes --threshold=40 ./deploy/My_shop.service
	[ "$status" -eq 0 ]
}

@test "nginx takes its file" {
	command -v nginx >/dev/null || skip "no nginx"
	reflex scaffold nginx
	printf 'pid %s/pid;\nevents {}\nhttp { access_log off; include %s/deploy/nginx.conf; }\n' "$PWD" "$PWD" >nginx.conf
	run nginx -t -e stderr -c "$PWD/nginx.conf"
	[ "$status" -eq 0 ]
}

@test "the workflow is YAML with the steps in their order" {
	python3 -c 'import yaml' || skip "no yaml for Python"
	reflex scaffold github
	run python3 -c 'import yaml; steps = yaml.safe_load(open(".github/workflows/export.yml"))["jobs"]["export"]["steps"]; print([s.get("run", s.get("uses")).split()[0:2] for s in steps])'
	[ "$status" -eq 0 ]
	[[ $output == *"['reflex', 'test'], ['reflex', 'export'], ['actions/upload-artifact@v4']]" ]]
}
