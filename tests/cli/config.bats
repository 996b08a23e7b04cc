#!/usr/bin/env bats
# rxconfig.json and the environment. `reflex __config` prints what the tool understood.

load common

setup() {
	setup_folder
}

# Writes the file and reads it.
config() {
	printf '%s\n' "$1" >rxconfig.json
	reflex __config
}

# The file is refused, with this place and message.
refused() {
	config "$1"
	expect_status 1
	expect_err "error: rxconfig.json:$2"
}

@test "defaults" {
	config '{"app_name": "shop"}'
	expect_status 0
	expect_out '"app_name":"shop"'
	expect_out '"frontend_port":3000,"backend_port":8000'
	expect_out '"frontend_host":null,"backend_host":null,"api_url":null'
	expect_out '"frontend_path":"","backend_path":""'
	expect_out '"cors_allowed_origins":[],"script_sources":[],"libraries":[],"native":[]'
	expect_out '"loglevel":"info","state_store":"sqlite"'
	expect_out '"max_message":1048576'
	expect_out '"event_timeout":60,"connections_per_address":512,"events_per_client":1000,"events_per_address":5000,"request_timeout":10,"ping_interval":25,"ping_timeout":20,"token_expiration":null,"trusted_proxies":[],"deploy_url":null,"db_url":"sqlite:///reflex.db"'
	expect_out '"max_upload_size":104857600,"uploaded_files_dir":"uploaded_files","tls_certificate":null,"tls_key":null,"allow_eval":false,"tailwind":false'
	[ -z "$err" ]
}

@test "every key" {
	config '{"$schema": "x.json", "app_name": "shop", "frontend_port": 1, "backend_port": 65535,
		"frontend_host": "0.0.0.0", "backend_host": "::1", "api_url": "https://example.org/api/",
		"frontend_path": "shop/", "backend_path": "/a/b", "cors_allowed_origins": ["https://a.example:8443"], "script_sources": ["https://js.example"],
		"libraries": ["sqlite3", "gtk+-3.0"], "native": ["src/*.c"], "loglevel": "debug", "state_store": "memory",
		"max_message": 4096, "event_timeout": 0, "connections_per_address": 9, "events_per_client": 0, "events_per_address": 7, "request_timeout": 3, "ping_interval": 4, "ping_timeout": 5,
		"token_expiration": 3600, "trusted_proxies": ["10.0.0.7", "fd00::/8"],
		"deploy_url": "https://example.org/", "db_url": "sqlite:////var/lib/shop.db", "max_upload_size": 5000000000,
		"uploaded_files_dir": "data/up", "tls_certificate": "cert.pem", "tls_key": "key.pem", "allow_eval": true, "tailwind": true, "tailwind_classes": ["mt-{1..9}"]}'
	expect_status 0
	expect_out '"frontend_port":1,"backend_port":65535,"frontend_host":"0.0.0.0","backend_host":"::1"'
	expect_out '"api_url":"https://example.org/api","frontend_path":"/shop","backend_path":"/a/b"'
	expect_out '"cors_allowed_origins":["https://a.example:8443"],"script_sources":["https://js.example"],"libraries":["sqlite3","gtk+-3.0"],"native":["src/*.c"]'
	expect_out '"loglevel":"debug","state_store":"memory"'
	expect_out '"max_message":4096,"event_timeout":0,"connections_per_address":9,"events_per_client":0,"events_per_address":7,"request_timeout":3,"ping_interval":4,"ping_timeout":5,"token_expiration":3600,"trusted_proxies":["10.0.0.7","fd00::/8"],"deploy_url":"https://example.org"'
	expect_out '"db_url":"sqlite:////var/lib/shop.db","max_upload_size":5000000000,"uploaded_files_dir":"data/up","tls_certificate":"cert.pem","tls_key":"key.pem","allow_eval":true,"tailwind":true,"tailwind_classes":["mt-{1..9}"]'
}

@test "no file: an error with the way to one" {
	reflex __config
	expect_status 1
	expect_err "error: there is no 'rxconfig.json' in this folder"
	expect_err "reflex init"
}

@test "no file, but one in the folder above" {
	echo '{"app_name": "shop"}' >rxconfig.json
	mkdir app
	cd app
	reflex __config
	expect_status 1
	expect_err "cd .."
}

@test "no app_name" {
	config '{}'
	expect_status 1
	expect_err "the key 'app_name' is missing"
	expect_err "hint: add"
}

@test "an unknown key: place, frame, did you mean" {
	refused $'{\n  "app_name": "shop",\n  "frontend_prot": 1\n}' "3:3: unknown key 'frontend_prot'"
	expect_err "hint: did you mean 'frontend_port'?"
	expect_err '>    3 |   "frontend_prot": 1'
	expect_err '       |   ^'
}

@test "an unknown key inside quotes and nested values is counted right" {
	refused $'{ "app_name": "a{,\\"",\n"nativ": [{"a": "]"}, 2] }' "2:1: unknown key 'nativ'"
}

@test "wrong types" {
	refused '{"app_name": 5}' "1:14: 'app_name' must be a text, not 5"
	refused '{"app_name": "a", "frontend_port": "3000"}' "1:36: 'frontend_port' must be a whole number from 1 to 65535, not \"3000\""
	refused '{"app_name": "a", "libraries": "sqlite3"}' "1:32: 'libraries' must be a list of texts, not \"sqlite3\""
	refused '{"app_name": "a", "native": ["a.c", 7]}' "1:37: 'native' must be a list of texts, not 7"
	refused '{"app_name": "a", "loglevel": null}' "1:31: 'loglevel' must be one of"
	refused '{"app_name": "a", "api_url": {"a": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]}}' "1:30: 'api_url' must be a text, not"
}

@test "wrong ranges" {
	for port in 0 -1 65536 1e9 3.5; do
		refused "{\"app_name\": \"a\", \"backend_port\": $port}" "1:35: 'backend_port' must be a whole number from 1 to 65535, not"
	done
	refused '{"app_name": "a", "max_message": 10}' "1:34: 'max_message' must be"
	refused '{"app_name": "a", "event_timeout": -1}' "1:36: 'event_timeout' must be a whole number of seconds from 0"
	refused '{"app_name": "a", "event_timeout": 1.5}' "1:36: 'event_timeout' must be"
	for seconds in 0 -1 1.5 315360001; do
		refused "{\"app_name\": \"a\", \"token_expiration\": $seconds}" "1:39: 'token_expiration' must be a whole number of seconds from 1"
	done
	refused '{"app_name": "a", "redis_token_expiration": 9}' "1:19: unknown key 'redis_token_expiration'"
	expect_err "did you mean 'token_expiration'?"
	refused '{"app_name": "a", "max_upload_size": 0}' "1:38: 'max_upload_size' must be a whole number of bytes"
}

@test "wrong words" {
	refused '{"app_name": "a", "loglevel": "loud"}' "1:31: 'loglevel' must be one of"
	refused '{"app_name": "a", "state_store": "disk"}' "1:34: 'state_store' must be one of"
	refused '{"app_name": "a", "redis_url": "redis://:s3cret@host:x"}' "1:32: 'redis_url' is wrong: the port is a number"
	[[ "$err" != *s3cret* ]] || fail "the password is shown"
	refused '{"app_name": "a", "redis_url": "rediss://host"}' "1:32: 'redis_url' is wrong: TLS is not spoken here"
}

@test "texts that cannot be" {
	refused '{"app_name": "9a"}' "1:14: 'app_name' cannot be"
	refused '{"app_name": "Reflex"}' "1:14: 'app_name' cannot be"
	refused '{"app_name": "a", "backend_host": "http://x"}' "1:35: 'backend_host' cannot be"
	refused '{"app_name": "a", "api_url": "example.org"}' "1:30: 'api_url' cannot be"
	refused '{"app_name": "a", "api_url": "http:///x"}' "1:30: 'api_url' cannot be"
	refused '{"app_name": "a", "frontend_path": "/a/../b"}' "1:36: 'frontend_path' cannot be"
	refused '{"app_name": "a", "libraries": ["m", "-Wl,-rpath"]}' "1:38: 'libraries' cannot be"
	refused '{"app_name": "a", "tls_certificate": "c.pem"}' " 'tls_certificate' needs 'tls_key'"
	refused '{"app_name": "a", "tls_key": "k.pem"}' " 'tls_key' needs 'tls_certificate'"
	refused '{"app_name": "a", "native": ["/etc/x.c"]}' "1:30: 'native' cannot be"
	refused '{"app_name": "a", "native": ["../x.c"]}' "1:30: 'native' cannot be"
	refused '{"app_name": "a", "trusted_proxies": ["::1", "10.0.0.0/33"]}' "1:46: 'trusted_proxies' cannot be \"10.0.0.0/33\""
	refused '{"app_name": "a", "trusted_proxies": ["proxy.example"]}' "1:39: 'trusted_proxies' cannot be"
	refused '{"app_name": "a", "deploy_url": "example.org"}' "1:33: 'deploy_url' cannot be"
	refused '{"app_name": "a", "db_url": "reflex.db"}' "1:29: 'db_url' cannot be"
	refused '{"app_name": "a", "db_url": "sqlite://reflex.db"}' "1:29: 'db_url' cannot be"
	refused '{"app_name": "a", "uploaded_files_dir": "./"}' "1:41: 'uploaded_files_dir' cannot be"
	refused '{"app_name": "a", "tailwind": "yes"}' "1:31: 'tailwind' must be true or false, not \"yes\""
	refused '{"app_name": "a", "cors_allowed_origins": ["*"]}' "1:44: 'cors_allowed_origins' cannot be \"*\""
	refused '{"app_name": "a", "script_sources": ["*"]}' "1:38: 'script_sources' cannot be \"*\""
	refused '{"app_name": "a", "script_sources": ["https://a.example;x"]}' "1:38: 'script_sources' cannot be"
	refused '{"app_name": "a", "cors_allowed_origins": ["https://a.example/"]}' "1:44: 'cors_allowed_origins' cannot be"
}

@test "a key twice" {
	refused $'{"app_name": "a",\n "app_name": "b"}' "2:2: key 'app_name' is given twice"
}

@test "all mistakes are reported at once" {
	config '{"app_name": "a", "frontend_port": 0, "backend_port": 0}'
	[ "$(grep -c '^error: ' <<<"$err")" -eq 2 ]
}

@test "what is not JSON" {
	refused $'{\n  "app_name": "a" // the name\n}' "2:19: JSON has no comments"
	refused $'{\n  "app_name": "a",\n}' "3:1: a comma stands before this bracket"
	expect_err "hint: remove the comma"
	refused '{"app_name": "a", "native": ["x.c",]}' "1:36: a comma stands before this bracket"
	refused '{"app_name": "a"' "2:1: the file ends too early"
	refused '' "2:1: the file ends too early"
	refused '["app_name"]' "1:1: the file must hold one JSON object"
	refused '{"app_name": nope}' "1:14: this is not valid JSON"
	refused '{"app_name": "a"} x' "1:19: this is not valid JSON"
}

@test "what is not text" {
	printf '{"app_name": "a\xff"}' >rxconfig.json
	reflex __config
	expect_status 1
	expect_err "the file is not UTF-8 text"
	printf '{"app_name": "a"}\0' >rxconfig.json
	reflex __config
	expect_status 1
}

@test "nesting that would break a parser" {
	python3 - <<-'END' 2>/dev/null || printf '%s' "{\"a\": $(printf '[%.0s' {1..5000})" >rxconfig.json
		open("rxconfig.json", "w").write('{"a": ' + "[" * 100000)
	END
	reflex __config
	expect_status 1
}

@test "a file that is a folder, or too large" {
	mkdir rxconfig.json
	reflex __config
	expect_status 1
	rmdir rxconfig.json
	head -c 2000000 /dev/zero | tr '\0' ' ' >rxconfig.json
	reflex __config
	expect_status 1
	expect_err "is larger than"
}

@test "the environment overrides each key" {
	echo '{"app_name": "a", "libraries": ["m"], "frontend_port": 4000}' >rxconfig.json
	export REFLEX_APP_NAME=b REFLEX_FRONTEND_PORT=5000 REFLEX_BACKEND_PORT=6000 REFLEX_FRONTEND_HOST=h1 REFLEX_BACKEND_HOST=h2
	export REFLEX_API_URL=http://x REFLEX_FRONTEND_PATH=f REFLEX_BACKEND_PATH=g REFLEX_CORS_ALLOWED_ORIGINS=http://o,http://p
	export REFLEX_LIBRARIES=x,y REFLEX_NATIVE=n.c REFLEX_LOGLEVEL=error REFLEX_STATE_STORE=memory REFLEX_MAX_MESSAGE=2048
	export REFLEX_EVENT_TIMEOUT=5 REFLEX_TOKEN_EXPIRATION=7 REFLEX_TRUSTED_PROXIES=10.0.0.0/8,::1 REFLEX_DEPLOY_URL=https://d REFLEX_DB_URL=sqlite:///b
	export REFLEX_MAX_UPLOAD_SIZE=7000000000 REFLEX_UPLOADED_FILES_DIR=up
	reflex __config
	expect_status 0
	expect_out '"app_name":"b","frontend_port":5000,"backend_port":6000,"frontend_host":"h1","backend_host":"h2"'
	expect_out '"api_url":"http://x","frontend_path":"/f","backend_path":"/g","cors_allowed_origins":["http://o","http://p"]'
	expect_out '"libraries":["x","y"],"native":["n.c"],"loglevel":"error","state_store":"memory"'
	expect_out '"max_message":2048,"event_timeout":5,"connections_per_address":512,"events_per_client":1000,"events_per_address":5000,"request_timeout":10,"ping_interval":25,"ping_timeout":20,"token_expiration":7,"trusted_proxies":["10.0.0.0/8","::1"],"deploy_url":"https://d"'
	expect_out '"db_url":"sqlite:///b","max_upload_size":7000000000,"uploaded_files_dir":"up"'
}

@test "a Redis server that is named is used; its password is not shown" {
	echo '{"app_name": "a", "redis_url": "redis://:s3cret@host/2"}' >rxconfig.json
	reflex __config
	expect_status 0
	expect_out '"state_store":"redis","redis_url":"set"'
	REFLEX_STATE_STORE=sqlite reflex __config
	expect_out '"state_store":"sqlite"'
	echo '{"app_name": "a"}' >rxconfig.json
	REFLEX_REDIS_URL=unix:///run/redis.sock reflex __config
	expect_out '"state_store":"redis","redis_url":"set"'
}

@test "an empty variable changes nothing" {
	echo '{"app_name": "a"}' >rxconfig.json
	REFLEX_FRONTEND_PORT= REFLEX_APP_NAME= reflex __config
	expect_status 0
	expect_out '"frontend_port":3000'
}

@test "a wrong value in the environment names the variable" {
	echo '{"app_name": "a"}' >rxconfig.json
	REFLEX_BACKEND_PORT=x REFLEX_STATE_STORE=y REFLEX_LIBRARIES=ok,-bad reflex __config
	expect_status 1
	expect_err "environment variable 'REFLEX_BACKEND_PORT': must be a whole number from 1 to 65535, not 'x'"
	expect_err "environment variable 'REFLEX_STATE_STORE':"
	expect_err "environment variable 'REFLEX_LIBRARIES':"
}

@test "mistakes as JSON" {
	printf '{"app_name": "a", "frontend_prot": 1}' >rxconfig.json
	reflex __config --json
	expect_status 1
	expect_json_lines
	expect_out '"event":"diagnostic","severity":"error","file":"rxconfig.json","line":1,"column":19'
	expect_out '"suggestion":"did you mean '
	[ -z "$err" ]
}

@test "the schema for editors knows the same keys" {
	echo '{"app_name": "a"}' >rxconfig.json
	reflex __config
	local schema="$BATS_TEST_DIRNAME/../../scaffolds/rxconfig.schema.json" key
	for key in $(grep -o '"[a-z_]*":' <<<"$out" | tr -d '":'); do
		grep -q "^    \"$key\": {" "$schema" || fail "the schema lacks $key"
	done
	[ "$(grep -c '^    "[a-z_]*": {' "$schema")" -eq "$(grep -o '"[a-z_]*":' <<<"$out" | wc -l)" ]
}
