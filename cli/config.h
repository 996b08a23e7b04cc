/* `rxconfig.json`: reading, checking, defaults, and the overrides from the environment (REFLEX_<NAME>). One table of
 * keys (config.c) is behind all of it; `scaffolds/rxconfig.schema.json` says the same to editors. */
#ifndef RX_CLI_CONFIG_H
#define RX_CLI_CONFIG_H

#include "core/diag.h"
#include "include/reflex/program.h" /* struct rx_settings */
#include "term.h"
#include "options.h"

#define RX_CONFIG_FILE "rxconfig.json"

enum rx_store_kind { RX_STORE_SQLITE, RX_STORE_MEMORY, RX_STORE_REDIS };

struct rx_strings {
	char **at;
	int len;
};

struct rx_config {
	char *root; /* the project's folder, absolute */
	char *app_name;
	int frontend_port;                        /* 3000 */
	int backend_port;                         /* 8000 */
	bool frontend_port_set, backend_port_set; /* asked for in the file or the environment, not the default */
	char *frontend_host;                      /* NULL: loopback only (127.0.0.1 and ::1) */
	char *backend_host;                       /* likewise */
	char *api_url; /* where browsers reach the backend, without a final slash; NULL: derived from host and port */
	char *frontend_path;                    /* prefix of all pages: "" or "/prefix", no final slash */
	char *backend_path;                     /* prefix of the backend's addresses, likewise */
	struct rx_strings cors_allowed_origins; /* besides the frontend's own; each "scheme://host[:port]" */
	struct rx_strings script_sources;       /* further origins that exported pages may load scripts from */
	struct rx_strings libraries;            /* C libraries of the app, as pkg-config or -l know them */
	struct rx_strings native;               /* patterns of sources for the C compiler, relative to the project */
	enum rx_level loglevel;                 /* info */
	enum rx_store_kind state_store;         /* sqlite; redis when only redis_url is there */
	bool state_store_set;                   /* asked for */
	char *redis_url;                        /* "redis://localhost:6379" with that store; may hold a password: never shown or written */
	int max_message;                        /* bytes of one WebSocket message; 1 MiB */
	int event_timeout;                      /* seconds that a handler may take; 60; 0: no limit */
	int connections_per_address;            /* WebSockets of one address; 512; 0: no limit */
	int events_per_client, events_per_address; /* messages a second; 1000, 5000; 0: no limit */
	int request_timeout;                    /* seconds; 10 */
	int ping_interval, ping_timeout;        /* seconds; 25, 20 */
	int token_expiration;                   /* seconds that an idle client's state is kept; 0: 30 days in SQLite, an hour in memory */
	struct rx_strings trusted_proxies;      /* addresses or networks (core/cidr.h) */
	char *deploy_url;                       /* public address of the site, no final slash; NULL */
	char *db_url;                           /* "sqlite:///reflex.db" */
	int64_t max_upload_size;                /* bytes of one uploaded file; 100 MiB */
	char *uploaded_files_dir;               /* "uploaded_files" */
	char *tls_certificate, *tls_key;        /* PEM files where the exported program runs; NULL */
	int allow_eval;                         /* 1: handlers may give the browser JavaScript that is made at run time; 0 */
	int tailwind;                           /* 1: class names of Tailwind have their styles; 0 */
	struct rx_strings tailwind_classes;     /* those that stand in no page; each may be a pattern: "mt-{1..9}" */
};

/* Reads `root`/rxconfig.json, then the environment. Returns 0, or -1 with at least one error in `diags` (which may hold
 * warnings otherwise). On failure `config` is already released. */
int rx_config_load(struct rx_config *config, const char *root, struct rx_diags *diags);
/* The same without the environment: what the file alone says. */
int rx_config_load_file(struct rx_config *config, const char *root, struct rx_diags *diags);
void rx_config_release(struct rx_config *config);

/* "sqlite", "memory", "redis". */
const char *rx_config_store_name(const struct rx_config *config);
/* What may be written into an export: NULL where it is not needed, or has a password. */
const char *rx_config_redis_url(const struct rx_config *config);

/* What of it the runtime looks at. The texts stay `config`'s. */
struct rx_settings rx_config_settings(const struct rx_config *config);

/* For commands: loads from the current folder, prints what is wrong, sets the level of the terminal unless `args` has
 * one. Returns RX_EXIT_OK or RX_EXIT_FAILED. */
int rx_config_open(struct rx_config *config, const struct rx_args *args);

/* The reason why `name` is no name for an app, or NULL when it is one: a letter first, then letters, digits and '_',
 * at most 64 bytes, not "reflex". */
const char *rx_app_name_problem(const char *name);

/* Adds a copy of `text`; frees. A list that holds something ends with NULL, too. */
void rx_strings_add(struct rx_strings *strings, const char *text);
void rx_strings_release(struct rx_strings *strings);

#endif
