#!/bin/sh
# Prints docs/cli.md: the help of every command, as the tool itself prints it. `docs/cli.sh > docs/cli.md` brings the page
# up to date; tests/docs.sh fails when it is not. REFLEX names another executable than the one in the path.
set -eu
reflex=${REFLEX:-reflex}

block() {
	printf '```text\n'
	"$reflex" "$@"
	printf '```\n'
}

cat <<'T'
# Commands

Written by `docs/cli.sh` from `reflex <command> --help`; changes go into the tables in `cli/*.c`.

T
block --help
"$reflex" --help | sed -n '/^commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' | while read -r command; do
	printf '\n## reflex %s\n\n' "$command"
	block "$command" --help
done
cat <<'T'

## Exit codes

| code | meaning |
|---|---|
| 0 | done |
| 1 | an error that was reported; a failed test |
| 2 | the command line was wrong |
| 130 | ended by Ctrl-C or SIGTERM, after cleaning up |

The program of `--standalone` runs where nothing is installed: behind the app and its pages come the libraries that it needs, all but the C library, which must not be older than on the machine that
exported. When it starts for the first time it puts them into a folder that only this user can read, below the first of `$XDG_RUNTIME_DIR`, `$TMPDIR`, `/tmp`, `/var/tmp`, `$XDG_CACHE_HOME`, `~/.cache` and its own folder in
which programs may run; `REFLEX_UNPACK_DIR` names another.

An exported program ends with 0 after Ctrl-C (SIGINT) or SIGTERM, with 1 after an error that it reported, and with 2 when its
command line was wrong.

## One run per project

A second `reflex run` in the same folder is refused, by the name of the process that runs already: both would write to `.web/`. One with
`--frontend-only` beside one with `--backend-only` is allowed, and so is `reflex export` beside either.

## Files for editors

`reflex init` writes `compile_flags.txt`, by which clangd finds `reflex.h`, and `.web/rxconfig.schema.json`, which `rxconfig.json`
names as its `$schema`. Git keeps neither, since they depend on where reflex is installed: `reflex run` and `reflex test` write them
again where they are missing or name a folder that is gone, so a colleague's clone gets its own.

## Output

Errors and hints go to stderr, results and what was done to stdout. Colours, and progress that changes in its line, appear on a terminal only; `NO_COLOR=1` turns
colours off. With `--json` every line is one JSON object.

## rxconfig.json

Stands in the project's folder; `reflex` commands are run from there. Every key can be overridden by an environment variable, `REFLEX_` and
the key in capitals: `REFLEX_BACKEND_PORT=8100 reflex run`. An unknown key is an error.

| key | meaning | default |
|---|---|---|
| `app_name` | name of the app: a letter, then letters, digits, `_` | required |
| `frontend_port`, `backend_port` | ports of pages and events; when not given and taken, the next free one | 3000, 8000 |
| `frontend_host`, `backend_host` | addresses to listen at | this machine only |
| `api_url` | where browsers reach the backend, when that is not its host and port | |
| `frontend_path` | prefix of all pages, like `/shop` | |
| `backend_path` | prefix of the backend's addresses, like `/api` | |
| `cors_allowed_origins` | other origins whose pages may use the backend, each exact; never `*` | `[]` |
| `script_sources` | further origins that exported pages may load scripts from, like `["https://plausible.io"]` ([Security](security.md#scripts)) | `[]` |
| `libraries` | C libraries by pkg-config or linker name, like `["sqlite3"]` | `[]` |
| `native` | sources that the C compiler compiles instead of libtcc, like `["src/*.c"]` | `[]` |
| `loglevel` | `debug`, `info`, `warning`, `error` | `info` |
| `state_store` | `sqlite` (survives restarts), `memory`, or `redis` (for several processes) | `sqlite`; `redis` where `redis_url` is there |
| `redis_url` | a Redis or Valkey server: `redis://user:password@host:6379/0` or `unix:///path`; see [state.md](state.md) | `redis://localhost:6379` with that store |
| `max_message` | largest WebSocket message that is accepted, in bytes | 1048576 |
| `event_timeout` | seconds that a handler may take before its event fails; 0: no limit | 60 |
| `connections_per_address` | WebSockets that one address may have in an export, in each worker ([Security](security.md#limits)); 0: no limit | 512 |
| `events_per_client`, `events_per_address` | events a second that an export takes from one client, and from all of one address, in the long run ([Security](security.md#limits)); 0: no limit | 1000, 5000 |
| `request_timeout` | seconds that the headers of a request may take, and its body stand still | 10 |
| `ping_interval`, `ping_timeout` | seconds of silence before a client is sent a ping, and without an answer before it is closed | 25, 20 |
| `token_expiration` | seconds that the state of a client without a connection is kept ([more](guide/state.md#how-long-a-state-is-kept)) | 30 days in SQLite, an hour in memory |
| `trusted_proxies` | addresses or networks (`"10.0.0.0/8"`) of proxies whose `X-Forwarded-For` is believed | `[]` |
| `deploy_url` | public address of the site, like `https://example.org`; requests for that name are answered | |
| `db_url` | the database of `reflex db`: `sqlite:///file`, relative to the project | `sqlite:///reflex.db` |
| `max_upload_size` | largest file that can be uploaded, in bytes | 104857600 |
| `uploaded_files_dir` | folder for uploaded files, relative to the project; of an exported program to the folder of `start`, of a `--standalone` program to the one where it was started | `uploaded_files` |
| `tls_certificate`, `tls_key` | PEM files where the exported program runs: it serves https then ([Production](guide/production.md#https)); `reflex run` does not | |
| `allow_eval` | whether handlers may send JavaScript that is made at run time ([Client events](guide/client-events.md#javascript), [Security](security.md#scripts)) | false |
| `tailwind` | whether Tailwind's class names have their styles; installs Tailwind ([Styling](guide/styling.md)) | false |
| `tailwind_classes` | classes that stand in no page; patterns like `mt-{1..9}` stand for several | `[]` |
T
