/* Uploads: POST <backend_path>/_upload, multipart/form-data. The part "event" says for which handler the files are, the parts "files" are
 * written to disk as they come, then the event waits for its turn like any other of its client. Whatever was not kept by the
 * handler is deleted afterwards, and at once when the connection breaks or a limit is passed. Also serves kept files. */
#define _GNU_SOURCE
#include "upload.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../handler/upload.h"
#include "exchange.h"
#include "multipart.h"
#include "../ui/upload.h"

#define UPLOADS_MAX 16
#define UPLOADS_OF_CLIENT_MAX 2
#define FILES_MAX 32
#define FILE_BYTES (100ll << 20)  /* when no limit is configured */
#define EVENT_BYTES (256u << 10)  /* of the part "event" */
#define DRAIN_BYTES (256ll << 20) /* of a refused upload are read, so that the browser sees the answer */

enum stage { READING, WAITING, ANSWERING };

struct rx_upload {
	struct rx_exchange exchange; /* first */
	struct rx_upload *next;      /* of server->uploads */
	struct rx_server *server;
	struct lws *wsi; /* NULL: gone */
	char token[RX_TOKEN_LENGTH + 1];
	char *origin;
	struct rx_multipart reader;
	struct rx_buf event; /* the part of that name */
	cJSON *json;         /* parsed */
	struct rx_arena arena;
	struct rx_file_set set;
	struct rx_file files[FILES_MAX];
	struct rx_upload_limits limits; /* of the rx_upload that sends them */
	bool in_event;
	int fd; /* of the file that comes; -1 */
	enum stage stage;
	int status; /* 0: all is well */
	const char *problem;
	bool last; /* of its connection */
	bool elsewhere; /* the client is connected to another process: it has to come back to see what its handler did */
	char *said;     /* to it, meanwhile; NULL: nothing */
	struct rx_told told;
	uint64_t received; /* bytes */
};

/* ---- life ---- */

static void forget(struct rx_upload *upload)
{
	struct rx_upload **at = &upload->server->uploads;
	while (*at && *at != upload)
		at = &(*at)->next;
	if (*at)
		*at = upload->next;
}

static void delete_files(struct rx_upload *upload)
{
	if (upload->fd >= 0)
		close(upload->fd);
	upload->fd = -1;
	for (int i = 0; i < upload->set.files.len; i++)
		unlink(upload->files[i].path); /* fails for what was kept */
	upload->set.files.len = 0;
}

static void upload_free(struct rx_upload *upload)
{
	forget(upload);
	delete_files(upload);
	cJSON_Delete(upload->json);
	rx_buf_release(&upload->event);
	rx_arena_release(&upload->arena);
	free(upload->origin);
	free(upload->said);
	free(upload);
}

static void drop(struct rx_exchange *exchange)
{
	struct rx_upload *upload = (struct rx_upload *)exchange;
	upload->wsi = NULL;
	if (upload->stage != WAITING)
		upload_free(upload);
}

/* What comes from now on is read and thrown away. */
static int fail(struct rx_upload *upload, int status, const char *problem)
{
	if (upload->status)
		return -1;
	upload->status = status;
	upload->problem = problem;
	delete_files(upload);
	return -1;
}

/* ---- parts ---- */

static int begin_file(struct rx_upload *upload, const char *name, const char *type)
{
	char clean[201], random[RX_TOKEN_LENGTH + 1];
	if (!upload->json)
		return fail(upload, 400, "the part 'event' comes first");
	if (upload->set.files.len == FILES_MAX || (upload->limits.max_files && upload->set.files.len == upload->limits.max_files))
		return fail(upload, 413, "too many files");
	rx_file_name_clean(name, clean);
	if (upload->limits.accept && !rx_upload_accepts(upload->limits.accept, clean, type))
		return fail(upload, 415, "a file is of a type that is not accepted here");
	rx_token_make(random);
	struct rx_file *file = &upload->files[upload->set.files.len];
	*file = (struct rx_file){
		.name = rx_arena_strdup(&upload->arena, clean),
		.path = rx_arena_printf(&upload->arena, "%s/%s", upload->server->upload_dir, random),
		.type = rx_arena_strdup(&upload->arena, type),
	};
	upload->fd = open(file->path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (upload->fd < 0) {
		rx_engine_log(&upload->server->engine, "error", "unable to store an upload in '%s': %s", upload->server->upload_dir,
			      strerror(errno));
		return fail(upload, 500, "the file cannot be stored");
	}
	upload->set.files.len++;
	return 0;
}

static int on_begin(void *context, const char *name, const char *filename, const char *type)
{
	struct rx_upload *upload = context;
	upload->in_event = !filename && !strcmp(name, "event") && !upload->json;
	if (upload->in_event || (!filename && strcmp(name, "files") != 0))
		return 0;
	if (!filename || strcmp(name, "files") != 0)
		return fail(upload, 400, "files come in parts called 'files'");
	return begin_file(upload, filename, type);
}

static long long size_limit(const struct rx_upload *upload)
{
	long long limit = upload->server->options.settings.max_upload_size;
	return limit > 0 ? limit : FILE_BYTES;
}

static int write_file(struct rx_upload *upload, const char *bytes, size_t length)
{
	struct rx_file *file = &upload->files[upload->set.files.len - 1];
	file->size += (int64_t)length;
	if (file->size > size_limit(upload) || (upload->limits.max_size && file->size > upload->limits.max_size))
		return fail(upload, 413, "a file is too large");
	while (length) {
		ssize_t n = write(upload->fd, bytes, length);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			rx_engine_log(&upload->server->engine, "error", "unable to store an upload: %s", strerror(errno));
			return fail(upload, 507, "the file cannot be stored");
		}
		bytes += n;
		length -= (size_t)n;
	}
	return 0;
}

static int on_data(void *context, const char *bytes, size_t length)
{
	struct rx_upload *upload = context;
	if (upload->fd >= 0)
		return write_file(upload, bytes, length);
	if (!upload->in_event)
		return 0;
	rx_buf_add(&upload->event, bytes, length);
	return upload->event.overflow ? fail(upload, 413, "the part 'event' is too large") : 0;
}

static bool handler_takes_files(const struct rx_upload *upload, const char *name)
{
	const struct rx_handler *handler = name ? rx_app_handler(upload->server->engine.app, name) : NULL;
	return handler && handler->nargs && handler->args[handler->nargs - 1].kind == RX_KIND_FILES;
}

static int end_event(struct rx_upload *upload)
{
	cJSON *json = upload->event.len ? cJSON_ParseWithLength(upload->event.at, upload->event.len) : NULL;
	const cJSON *arguments = cJSON_GetObjectItemCaseSensitive(json, "arguments");
	const char *handler = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(json, "event_handler"));
	const char *id = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(json, "id"));
	upload->json = json;
	if (!handler_takes_files(upload, handler) || (arguments && !cJSON_IsArray(arguments)))
		return fail(upload, 400, "the part 'event' names no handler that takes files");
	struct rx_engine *engine = &upload->server->engine;
	struct rx_client *client = rx_clients_get(&engine->clients, upload->token);
	struct rx_upload_asked asked = { engine->app, handler, id ? id : "default", client && !client->running ? client->states : NULL };
	if (!rx_upload_limits(&asked, &upload->arena, &upload->limits))
		return fail(upload, 400, "the part 'event' names no rx_upload that sends to this handler");
	return 0;
}

static int on_end(void *context)
{
	struct rx_upload *upload = context;
	if (upload->in_event) {
		upload->in_event = false;
		return end_event(upload);
	}
	if (upload->fd < 0)
		return 0;
	int result = close(upload->fd);
	upload->fd = -1;
	return result ? fail(upload, 507, "the file cannot be stored") : 0;
}

/* ---- the event ---- */

static struct rx_upload *upload_of(struct rx_server *server, const char *id)
{
	for (struct rx_upload *upload = server->uploads; upload; upload = upload->next)
		if (!strcmp(upload->set.id, id))
			return upload;
	return NULL;
}

/* A connection that is not read from is not told that it may write, either. */
static void ask_to_write(struct rx_upload *upload)
{
	lws_rx_flow_control(upload->wsi, 1);
	lws_callback_on_writable(upload->wsi);
}

void rx_upload_done(struct rx_server *server, const char *id, const char *said)
{
	struct rx_upload *upload = upload_of(server, id);
	if (!upload)
		return;
	rx_files_retract(&upload->set);
	upload->stage = ANSWERING;
	upload->said = said ? rx_xstrdup(said) : NULL;
	delete_files(upload);
	if (upload->wsi)
		ask_to_write(upload);
	else
		upload_free(upload);
}

static void on_item_done(void *context, const char *id, const char *said)
{
	rx_upload_done(context, id, said);
}

static void enqueue(struct rx_upload *upload)
{
	struct rx_engine *engine = &upload->server->engine;
	struct rx_client *client = rx_clients_get(&engine->clients, upload->token);
	cJSON *arguments = cJSON_GetObjectItemCaseSensitive(upload->json, "arguments");
	if (!arguments)
		arguments = cJSON_AddArrayToObject(upload->json, "arguments");
	if (engine->store->ops->shared) {
		upload->elsewhere = !client->session;
		client->checked = false; /* another process may have had it since its connection began */
	}
	rx_token_make(upload->set.id);
	upload->set.files.at = upload->files;
	cJSON_AddItemToArray(arguments, cJSON_CreateString(upload->set.id));
	rx_files_publish(&upload->set);
	struct rx_envelope envelope = { .kind = RX_ENVELOPE_EVENT, .root = upload->json, .arguments = arguments };
	envelope.handler = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(upload->json, "event_handler"));
	memcpy(envelope.token, upload->token, sizeof envelope.token);
	upload->json = NULL;
	upload->stage = WAITING;
	struct rx_item *item = rx_engine_enqueue(engine, client, RX_ITEM_PUSH, NULL, &envelope);
	item->done = on_item_done;
	item->done_context = upload->server;
	memcpy(item->done_id, upload->set.id, sizeof item->done_id);
}

/* ---- from the connection ---- */

static int take_body(struct rx_exchange *exchange, struct lws *wsi, const char *bytes, size_t length)
{
	struct rx_upload *upload = (struct rx_upload *)exchange;
	(void)wsi;
	upload->received += length;
	if (rx_asked_slowly(upload->server, &upload->told, upload->received))
		return -1;
	if (!upload->status && rx_multipart_feed(&upload->reader, bytes, length))
		fail(upload, 400, "the body is not multipart/form-data");
	return 0;
}

static int send_answer(struct rx_exchange *exchange, struct lws *wsi, void **user)
{
	struct rx_upload *upload = (struct rx_upload *)exchange;
	if (upload->stage != ANSWERING)
		return 0;
	char *text, *origin = upload->origin;
	struct rx_answer answer = { .status = upload->status ? upload->status : 200, .type = "application/json", .origin = origin };
	answer.close = upload->last || upload->status;
	struct rx_told told = upload->told;
	answer.id = told.id;
	rx_told_end(upload->server, &told, answer.status, 0);
	if (upload->status)
		text = rx_xprintf("{\"error\":\"%s\"}", upload->problem);
	else if (upload->elsewhere)
		text = rx_xprintf("{\"ok\":true,\"elsewhere\":true,\"messages\":[%s]}", upload->said ? upload->said : "");
	else
		text = rx_xstrdup("{\"ok\":true}");
	/* `user` may be gone with the answer. */
	upload->origin = NULL;
	rx_http_drop(user);
	int result = rx_http_text(wsi, &answer, text, false);
	free(text);
	free(origin);
	return result;
}

/* Comes again when another request lies behind this one: see api.c. */
static int take_whole(struct rx_exchange *exchange, struct lws *wsi, void **user)
{
	struct rx_upload *upload = (struct rx_upload *)exchange;
	if (upload->stage != READING) {
		upload->last = true;
		return upload->stage == ANSWERING ? send_answer(exchange, wsi, user) : -1;
	}
	if (!upload->status && !rx_multipart_whole(&upload->reader))
		fail(upload, 400, "the end is missing");
	if (!upload->status && !upload->json)
		fail(upload, 400, "the part 'event' is missing");
	lws_set_timeout(wsi, NO_PENDING_TIMEOUT, 0);
	if (upload->status) {
		upload->stage = ANSWERING;
		lws_callback_on_writable(wsi);
		return 0;
	}
	lws_rx_flow_control(wsi, 0);
	enqueue(upload);
	return 0;
}

static int refuse(struct rx_server *server, struct lws *wsi, const struct rx_asked *asked, const struct rx_told *told, int status,
		  const char *problem)
{
	char text[256];
	struct rx_answer answer = { .status = status, .type = "application/json", .origin = asked->origin, .close = true, .id = told->id };
	rx_told_end(server, told, status, 0);
	snprintf(text, sizeof text, "{\"error\":\"%s\"}", problem);
	return rx_http_text(wsi, &answer, text, false);
}

static int count(const struct rx_server *server, const char *token)
{
	int n = 0;
	for (const struct rx_upload *upload = server->uploads; upload; upload = upload->next)
		n += !token || !strcmp(upload->token, token);
	return n;
}

static int begin(struct rx_server *server, struct lws *wsi, void **user, const struct rx_asked *asked, const struct rx_told *told)
{
	char token[64] = "", type[256];
	if (!asked->origin)
		return refuse(server, wsi, asked, told, 403, "an upload needs an Origin");
	if (lws_hdr_custom_copy(wsi, token, sizeof token, "x-reflex-token:", 15) <= 0 || !rx_token_valid(token))
		return refuse(server, wsi, asked, told, 400, "the header X-Reflex-Token is missing");
	if (asked->length <= 0)
		return refuse(server, wsi, asked, told, 411, "the length is missing");
	if (!*server->upload_dir)
		return refuse(server, wsi, asked, told, 503, "this server has no folder for uploads");
	if (count(server, NULL) >= UPLOADS_MAX || count(server, token) >= UPLOADS_OF_CLIENT_MAX)
		return refuse(server, wsi, asked, told, 429, "too many uploads at a time");
	struct rx_upload *upload = rx_xcalloc(1, sizeof *upload);
	struct rx_multipart_calls calls = { upload, on_begin, on_data, on_end };
	if (!rx_http_header(wsi, WSI_TOKEN_HTTP_CONTENT_TYPE, type, sizeof type) || rx_multipart_init(&upload->reader, type, &calls)) {
		free(upload);
		return refuse(server, wsi, asked, told, 415, "an upload is multipart/form-data");
	}
	upload->exchange = (struct rx_exchange){ .body = take_body, .complete = take_whole, .writable = send_answer, .drop = drop };
	upload->server = server;
	upload->told = *told;
	upload->wsi = wsi;
	upload->fd = -1;
	upload->origin = rx_xstrdup(asked->origin);
	memcpy(upload->token, token, sizeof upload->token);
	rx_buf_init(&upload->event, EVENT_BYTES);
	rx_arena_init(&upload->arena, 0);
	if (asked->length > size_limit(upload) * FILES_MAX && asked->length > DRAIN_BYTES) {
		upload_free(upload);
		return refuse(server, wsi, asked, told, 413, "the upload is too large");
	}
	upload->next = server->uploads;
	server->uploads = upload;
	*user = upload;
	return 0;
}

void rx_upload_tend(struct rx_server *server)
{
	for (const struct rx_upload *upload = server->uploads; upload; upload = upload->next)
		if (upload->stage == READING && upload->wsi && rx_asked_slowly(server, &upload->told, upload->received))
			rx_asked_end(upload->wsi);
}

/* ---- kept files ---- */

static int missing(struct lws *wsi, const struct rx_asked *asked)
{
	struct rx_answer answer = { .status = 404, .type = "application/json", .origin = asked->origin, .close = true };
	return rx_http_text(wsi, &answer, "{\"error\":\"no such file\"}", false);
}

static int serve(struct lws *wsi, void **user, const struct rx_asked *asked)
{
	const char *name = asked->path + strlen("/_upload/"), *type = rx_mime_type(name);
	/* Not SVG: it may hold scripts. */
	bool shown = (!strncmp(type, "image/", 6) && strcmp(type, "image/svg+xml") != 0) || !strcmp(type, "application/pdf");
	static const struct rx_api_pair more[] = {
		{ "content-disposition:", "attachment" },
		{ "content-security-policy:", "default-src 'none'; sandbox" },
	};
	struct rx_answer answer = { .status = 200, .type = shown ? type : "application/octet-stream", .origin = asked->origin, .in_parts = true };
	answer.more = shown ? more + 1 : more;
	answer.more_count = shown ? 1 : 2;
	if (!strcmp(type, "application/pdf"))
		answer.more_count = 0;
	int fd = rx_uploads_open(name);
	return fd < 0 ? missing(wsi, asked) : rx_http_fd(wsi, user, &answer, fd, asked->head);
}

bool rx_upload_request(struct rx_server *server, struct lws *wsi, void **user, const struct rx_asked *asked, int *result)
{
	struct rx_told told;
	if (!strcmp(asked->path, "/_upload") && !strcmp(asked->method, "POST")) {
		rx_told_begin(server, wsi, asked, &told);
		*result = begin(server, wsi, user, asked, &told);
	} else if (!strncmp(asked->path, "/_upload/", 9) && !strcmp(asked->method, "GET") && asked->length <= 0)
		*result = serve(wsi, user, asked);
	else
		return false;
	return true;
}

/* ---- the folder ---- */

static void make_folders(const char *path)
{
	char *copy = rx_xstrdup(path);
	for (char *p = copy + 1; *p; p++)
		if (*p == '/') {
			*p = 0;
			mkdir(copy, 0700);
			*p = '/';
		}
	mkdir(copy, 0700);
	free(copy);
}

void rx_uploads_open_folder(struct rx_server *server, const char *folder)
{
	server->upload_dir = rx_xstrdup(folder ? folder : "");
	if (!folder)
		return;
	make_folders(folder);
	DIR *dir = opendir(folder);
	struct dirent *entry;
	while (dir && (entry = readdir(dir))) /* what a killed server left behind */
		if (rx_token_valid(entry->d_name))
			unlinkat(dirfd(dir), entry->d_name, 0);
	if (dir)
		closedir(dir);
}
