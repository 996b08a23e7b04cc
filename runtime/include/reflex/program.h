/* The program that an export is: what scaffolds/export/program.c fills in and hands to the runtime. Not for authors. */
#ifndef REFLEX_PROGRAM_H
#define REFLEX_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>

/* A file that is part of the program (standalone export). */
struct rx_embedded_file {
	const char *path; /* "/index.html" */
	const unsigned char *bytes;
	size_t length;
};

/* Settings of rxconfig.json that the runtime itself looks at; the same struct is in struct rx_server_options and in what an
 * exported program was asked to do (runtime/serve/options.h). Texts belong to whoever filled it. */
struct rx_settings {
	int event_timeout;                   /* seconds that a handler may take; 0: no limit */
	int token_expiration;                /* seconds that a client's state outlives its last connection; 0: as long as the store's kind says */
	int connections_per_address;         /* WebSockets of one address, in each worker; 0: no limit */
	int events_per_client;               /* messages a second, in the long run; 0: no limit */
	int events_per_address;              /* those of all its clients together, in each worker; 0: no limit */
	int request_timeout;                 /* seconds that a request's headers may take, and its body stand still; 0: 10 */
	int ping_interval, ping_timeout;     /* seconds of silence before a ping, and without its answer; 0: 25, 20 */
	const char *const *trusted_proxies;  /* "10.0.0.0/8", "::1": whose X-Forwarded-For counts (core/cidr.h); NULL-terminated, or NULL */
	const char *deploy_url;              /* public address of the site, without a final slash; NULL: not known */
	const char *db_url;                  /* "sqlite:///reflex.db" */
	long long max_upload_size;           /* bytes of one uploaded file */
	const char *uploaded_files_dir;      /* relative to the folder of the program; "uploaded_files" */
	const char *tls_certificate, *tls_key; /* PEM files: the chain, the key; relative to where it is started; NULL: http */
};

/* What the export writes into the program; each can be changed where it runs (runtime/serve/options.h). */
struct rx_program {
	const char *app_name;
	const char *version; /* of reflex */
	int port;            /* default port */
	const char *host;    /* "": 127.0.0.1 and ::1 */
	const char *api_url; /* where browsers reach it; "": at the address of the pages */
	const char *frontend_path, *backend_path;
	const char *const *origins;           /* cors_allowed_origins, NULL-terminated */
	const char *store;                    /* "sqlite", "memory" or "redis" */
	const char *redis_url;                /* with that one; "": redis://localhost:6379 */
	size_t max_message;                   /* bytes; 0: 1 MiB */
	struct rx_settings settings;
	const char *const *scripts; /* of handlers, that are parts of the pages (event/scripts.h); NULL-terminated */
	bool allow_eval;            /* handlers may give the browser others */
	const struct rx_embedded_file *files; /* NULL unless standalone */
	int file_count;
};

/* main() of an exported app:  int main(int argc, char **argv) { return rx_serve(&program, argc, argv); }
 *
 *   ./backend [--port N] [--host ADDRESS] [--also-port N] [--frontend DIR] [--state-dir DIR] [--store sqlite|memory|redis]
 * [--loglevel L] [--json] [--help] [--version]
 *
 * Environment: REFLEX_BACKEND_PORT, REFLEX_BACKEND_HOST, REFLEX_CORS_ALLOWED_ORIGINS, …, as in rxconfig.json. Returns
 * the exit code: 0 after SIGTERM or SIGINT, 1 for errors, 2 for usage. */
int rx_serve(const struct rx_program *program, int argc, char **argv);

#endif
