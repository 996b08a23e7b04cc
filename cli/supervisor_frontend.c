/* The frontend's server as the supervisor sees it: start, output, the first request, end. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#include "ports.h"
#include "packages.h"
#include "supervisor_state.h"
#include "term.h"

#define MAX_DEATHS 3
#define REPEAT_US 3000000u
#define MARK "reflex-frontend: "

int rx_frontend_side_start(struct rx_supervisor *sup, struct rx_err *err)
{
	struct rx_frontend_side *side = &sup->frontend;
	side->listening = side->prepared = false;
	side->level = RX_LEVEL_DEBUG;
	side->started = rx_now_us();
	return rx_frontend_start(&side->child, sup->config, side->node, side->port, &sup->guard, err);
}

static void prepared(struct rx_supervisor *sup)
{
	struct rx_frontend_side *side = &sup->frontend;
	side->prepared = true;
	rx_term_step((int64_t)(rx_now_us() - side->started), "next dev ready");
	rx_backend_side_send(sup, "{\"frontend\":\"ready\"}");
	rx_frontend_side_warm(sup);
}

static bool starts(const char *line, const char *with)
{
	return !strncmp(line, with, strlen(with));
}

/* Next's own marks decide how loud a message is; lines without one (-1) go with the message before them. */
static int line_level(const char *line)
{
	static const struct {
		const char *mark;
		enum rx_level level;
	} marks[] = {
		{ "⨯", RX_LEVEL_ERROR },    { "Error:", RX_LEVEL_ERROR }, { "[Error", RX_LEVEL_ERROR },
		{ "⚠", RX_LEVEL_WARNING },  { "✓", RX_LEVEL_DEBUG },      { "○", RX_LEVEL_DEBUG },
		{ "▲", RX_LEVEL_DEBUG },    { "-", RX_LEVEL_DEBUG },      { "React encountered", RX_LEVEL_DEBUG },
		{ "GET ", RX_LEVEL_DEBUG }, { "HEAD ", RX_LEVEL_DEBUG },  { "POST ", RX_LEVEL_DEBUG },
	};
	const char *text = line + strspn(line, " ");
	for (size_t i = 0; i < RX_COUNT(marks); i++)
		if (starts(text, marks[i].mark))
			return (int)marks[i].level;
	return -1;
}

/* Next repeats an error for every module that meets it and with every request: one that was shown a moment ago is not
 * shown again. */
static bool is_repeated(struct rx_frontend_side *side, const char *line)
{
	uint64_t hash = rx_hash_str(RX_HASH_START, line), now = rx_now_us();
	struct rx_frontend_error *oldest = side->errors;
	for (size_t i = 0; i < RX_COUNT(side->errors); i++) {
		struct rx_frontend_error *error = &side->errors[i];
		bool repeated = error->hash == hash && now - error->at < REPEAT_US;
		if (repeated || error->hash == hash) {
			error->at = now;
			return repeated;
		}
		oldest = error->at < oldest->at ? error : oldest;
	}
	*oldest = (struct rx_frontend_error){ .hash = hash, .at = now };
	return false;
}

static void on_line(char *line, void *data)
{
	struct rx_supervisor *sup = data;
	struct rx_frontend_side *side = &sup->frontend;
	if (starts(line, MARK)) {
		side->listening = true;
		if (!strcmp(line + strlen(MARK), "prepared"))
			prepared(sup);
		return;
	}
	int marked = line_level(line);
	if (marked >= 0)
		side->level = (enum rx_level)marked;
	if (marked >= RX_LEVEL_WARNING && is_repeated(side, line))
		side->level = RX_LEVEL_DEBUG;
	if (*line)
		rx_term_child("frontend", side->level, line);
}

/* The server ended by itself: again when it had served before, otherwise there is nothing to wait for. */
static void ended(struct rx_supervisor *sup)
{
	struct rx_frontend_side *side = &sup->frontend;
	char text[128];
	struct rx_err err = { .hint = "" };
	rx_child_stop(&side->child, &sup->guard, 500);
	bool served = side->prepared;
	rx_err_set(&err, "the frontend's server ended: %s", rx_child_ending(side->child.status, text, sizeof text));
	if (!served && !rx_port_free(side->port, sup->config->frontend_host))
		rx_err_hint(&err, "port %d was taken meanwhile: start again", side->port);
	else if (!served)
		rx_err_hint(&err, "reflex run --loglevel debug shows its output; rm -r %s makes it anew", RX_WEB);
	rx_term_err(&err);
	if (!served || ++side->deaths > MAX_DEATHS || rx_frontend_side_start(sup, &err))
		rx_supervisor_end(sup, 1);
}

void rx_frontend_side_read(struct rx_supervisor *sup)
{
	struct rx_frontend_side *side = &sup->frontend;
	bool out = rx_lines_read(&side->out, side->child.out, on_line, sup);
	bool err = rx_lines_read(&side->err, side->child.err, on_line, sup);
	if (!out && !err)
		ended(sup);
}

/* Where the tool itself reaches the server. */
static int connect_to(const char *host, int port)
{
	char service[16];
	snprintf(service, sizeof service, "%d", port);
	bool any = !host || !strcmp(host, "0.0.0.0") || !strcmp(host, "::");
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICSERV }, *list = NULL;
	if (getaddrinfo(any ? "127.0.0.1" : host, service, &hints, &list))
		return -1;
	int fd = socket(list->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd >= 0 && connect(fd, list->ai_addr, list->ai_addrlen)) {
		close(fd);
		fd = -1;
	}
	freeaddrinfo(list);
	return fd;
}

static void warmed(struct rx_supervisor *sup)
{
	struct rx_frontend_side *side = &sup->frontend;
	if (side->request >= 0)
		close(side->request);
	side->request = -1;
	side->warm = true;
	rx_report_addresses(sup);
}

/* Next compiles a page when it is first asked for: the tool asks, so that the user does not wait. Needs pages, so the
 * backend's first build comes before; when that failed there is nothing to compile. */
void rx_frontend_side_warm(struct rx_supervisor *sup)
{
	struct rx_frontend_side *side = &sup->frontend;
	bool pages = !sup->options->backend || sup->backend.built || sup->backend.waiting;
	if (side->warm || side->request >= 0 || !side->prepared || !pages)
		return;
	side->request =
		sup->backend.broken || sup->backend.waiting ? -1 : connect_to(sup->config->frontend_host, side->port);
	side->request_at = rx_now_us();
	const char *path = sup->config->frontend_path;
	char *text = rx_xprintf("GET %s/ HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n", path ? path : "",
				side->port);
	bool sent = side->request >= 0 && write(side->request, text, strlen(text)) == (ssize_t)strlen(text);
	free(text);
	if (sent)
		fcntl(side->request, F_SETFL, O_NONBLOCK);
	else
		warmed(sup);
}

void rx_frontend_side_request(struct rx_supervisor *sup)
{
	struct rx_frontend_side *side = &sup->frontend;
	char bytes[16384];
	ssize_t n;
	while ((n = read(side->request, bytes, sizeof bytes)) > 0)
		;
	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return;
	rx_term_step((int64_t)(rx_now_us() - side->request_at), "first page compiled");
	warmed(sup);
}

void rx_frontend_side_stop(struct rx_supervisor *sup)
{
	struct rx_frontend_side *side = &sup->frontend;
	if (side->request >= 0)
		close(side->request);
	side->request = -1;
	rx_child_stop(&side->child, &sup->guard, 700);
	rx_lines_release(&side->out);
	rx_lines_release(&side->err);
}
