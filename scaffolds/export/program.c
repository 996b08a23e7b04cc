/* The main program of an exported app. `settings.h` is written by the export, as is `files.inc` when the pages are part of the program. */
#include <reflex/program.h>

#include "settings.h"

#ifdef RX_PROGRAM_FILES
extern const unsigned char rx_program_bytes[];
static const struct rx_embedded_file files[] = {
#include "files.inc"
};
#endif

static const char *const origins[] = { RX_PROGRAM_ORIGINS NULL };
static const char *const scripts[] = { RX_PROGRAM_SCRIPTS NULL };
static const char *const trusted_proxies[] = { RX_PROGRAM_TRUSTED_PROXIES NULL };

static const struct rx_program program = {
	.app_name = RX_PROGRAM_NAME,
	.version = RX_PROGRAM_VERSION,
	.port = RX_PROGRAM_PORT,
	.host = RX_PROGRAM_HOST,
	.api_url = RX_PROGRAM_API_URL,
	.frontend_path = RX_PROGRAM_FRONTEND_PATH,
	.backend_path = RX_PROGRAM_BACKEND_PATH,
	.origins = origins,
	.store = RX_PROGRAM_STORE,
	.redis_url = RX_PROGRAM_REDIS_URL,
	.max_message = RX_PROGRAM_MAX_MESSAGE,
	.settings = {
		.event_timeout = RX_PROGRAM_EVENT_TIMEOUT,
		.connections_per_address = RX_PROGRAM_CONNECTIONS_PER_ADDRESS,
		.events_per_client = RX_PROGRAM_EVENTS_PER_CLIENT,
		.events_per_address = RX_PROGRAM_EVENTS_PER_ADDRESS,
		.request_timeout = RX_PROGRAM_REQUEST_TIMEOUT,
		.ping_interval = RX_PROGRAM_PING_INTERVAL,
		.ping_timeout = RX_PROGRAM_PING_TIMEOUT,
		.token_expiration = RX_PROGRAM_TOKEN_EXPIRATION,
		.trusted_proxies = trusted_proxies,
		.deploy_url = RX_PROGRAM_DEPLOY_URL,
		.db_url = RX_PROGRAM_DB_URL,
		.max_upload_size = RX_PROGRAM_MAX_UPLOAD_SIZE,
		.uploaded_files_dir = RX_PROGRAM_UPLOADED_FILES_DIR,
		.tls_certificate = RX_PROGRAM_TLS_CERTIFICATE,
		.tls_key = RX_PROGRAM_TLS_KEY,
	},
	.scripts = scripts,
	.allow_eval = RX_PROGRAM_ALLOW_EVAL,
#ifdef RX_PROGRAM_FILES
	.files = files,
	.file_count = sizeof files / sizeof *files,
#endif
};

int main(int argc, char **argv)
{
	return rx_serve(&program, argc, argv);
}
