/* The program that an export is: main() of the compiled app. It supervises one worker process that serves (so that a crash of the app's code
 * costs one event, not the service), reads its configuration from options, environment and the file `reflex.json` beside the executable,
 * and prints what it does. The only part of the runtime that prints and exits. */
#ifndef RX_SERVE_SERVE_H
#define RX_SERVE_SERVE_H

#include "../server/server.h"

/* What the export compiles into the program (a generated C file): names, and in a standalone export the pages. */
struct rx_program {
	const char *app_name;
	const char *version;
	int port;                       /* default port */
	const char *frontend_path, *backend_path;
	const char *const *origins;     /* cors_allowed_origins, NULL-terminated */
	const char *store;              /* "sqlite" or "memory" */
	size_t max_message;
	const struct rx_embedded_file *files; /* NULL unless standalone */
	int file_count;
};

/* main() of an exported app:  int main(int argc, char **argv) { return rx_serve(&program, argc, argv); }
 *
 *   ./backend [--port N] [--host ADDRESS] [--also-port N] [--frontend DIR] [--state-dir DIR] [--store sqlite|memory] [--loglevel L] [--json] [--help] [--version]
 *
 * Environment: REFLEX_BACKEND_PORT, REFLEX_BACKEND_HOST, REFLEX_CORS_ALLOWED_ORIGINS, …, as in rxconfig.json. Returns the exit code: 0 after SIGTERM
 * or SIGINT, 1 for errors, 2 for usage. */
int rx_serve(const struct rx_program *program, int argc, char **argv);

#endif
