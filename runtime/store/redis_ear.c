/* The channel of a Redis server: see redis_ear.h.
 *
 * A message is "T <id> <number>\n<text>": a process, and which of its messages. One that was sent again, because nobody
 * knew whether it had arrived, has the number that it had. Everything that comes by the channel is taken for a
 * stranger's. */
#include "redis_ear.h"

#include "redis_line.h"

#define SENDERS_MAX 1024
#define ID_MAX 32

struct sender {
	char id[ID_MAX + 1];
	unsigned long long last;
	uint64_t heard_us;
};

struct rx_redis_ear {
	struct rx_store base; /* of its connection, which is no matter of the store's */
	struct rx_store *owner;
	struct rx_redis *link;
	char *channel, *presence;
	const char *id;
	unsigned long long said;
	rx_store_heard *heard;
	void *context;
	struct sender *senders;
	int sender_count;
	bool refused;
};

/* ---- hearing ---- */

/* Room for a new one is made by the one that was silent for longest. */
static struct sender *sender_of(struct rx_redis_ear *ear, const char *id)
{
	struct sender *oldest = ear->senders;
	for (int i = 0; i < ear->sender_count; i++) {
		if (!strcmp(ear->senders[i].id, id))
			return &ear->senders[i];
		if (ear->senders[i].heard_us < oldest->heard_us)
			oldest = &ear->senders[i];
	}
	if (ear->sender_count < SENDERS_MAX) {
		ear->senders = rx_xrealloc(ear->senders, sizeof *ear->senders * (size_t)(ear->sender_count + 1));
		oldest = &ear->senders[ear->sender_count++];
	}
	*oldest = (struct sender){ .last = 0 };
	snprintf(oldest->id, sizeof oldest->id, "%s", id);
	return oldest;
}

static bool is_new(struct rx_redis_ear *ear, const char *id, unsigned long long number)
{
	struct sender *sender = sender_of(ear, id);
	bool new = number > sender->last;
	sender->heard_us = rx_now_us();
	if (new)
		sender->last = number;
	return new;
}

/* "T <id> <number>\n": how long that is; 0: it is something else. `length` bytes, with a NUL behind them. */
static size_t parse_head(const char *text, size_t length, char id[ID_MAX + 1], unsigned long long *number)
{
	char end;
	int at = 0;
	if (length < 2 || strncmp(text, "T ", 2) != 0 ||
	    sscanf(text, "T %32[0-9a-f] %19llu%c%n", id, number, &end, &at) != 3 || end != '\n')
		return 0;
	return (size_t)at <= length ? (size_t)at : 0;
}

static void tell(const struct rx_redis_ear *ear, enum rx_store_news news, const char *text, size_t length)
{
	if (ear->heard)
		ear->heard(ear->context, news, text, length);
}

/* "C <name> <key>", said by the scripts of redis_shared.c for the process whose name begins with its id: saved by that, "W": wanted by that, "Y": now
 * in the hands of that one. */
static bool take_shared(const struct rx_redis_ear *ear, const char *text, size_t length)
{
	const char *key = length > 4 && strchr("CWY", *text) && text[1] == ' ' ? strchr(text + 2, ' ') : NULL;
	if (!key || strlen(text) != length || strncmp(key, " shared:", 8) != 0)
		return false;
	bool own = !strncmp(text + 2, ear->id, strlen(ear->id));
	if (*text == 'Y' ? own : !own)
		tell(ear, *text == 'C' ? RX_NEWS_CHANGED : *text == 'W' ? RX_NEWS_WANTED : RX_NEWS_YOURS, key + 1, length - (size_t)(key + 1 - text));
	return true;
}

static void take(struct rx_redis_ear *ear, const char *text, size_t length)
{
	if (take_shared(ear, text, length))
		return;
	char id[ID_MAX + 1];
	unsigned long long number;
	size_t head = length <= RX_STORE_SAID_MAX + 100 ? parse_head(text, length, id, &number) : 0;
	if (!head)
		tell(ear, RX_NEWS_STRAY, NULL, 0);
	else if (strcmp(id, ear->id) != 0 && is_new(ear, id, number))
		tell(ear, RX_NEWS_SAID, text + head, length - head);
}

static void on_message(void *ear_, const char *text, size_t length)
{
	struct rx_redis_ear *ear = ear_;
	if (text)
		take(ear, text, length);
	else
		tell(ear, RX_NEWS_AGAIN, NULL, 0);
}

/* ---- speaking ---- */

static void on_said(void *store RX_UNUSED, void *ear_, const struct redisReply *reply)
{
	struct rx_redis_ear *ear = ear_;
	if (!reply || reply->type != REDIS_REPLY_ERROR || ear->refused || !ear->owner->log)
		return;
	char *line = rx_xprintf("the Redis server refused to tell other processes something: %s", reply->str);
	ear->refused = true;
	ear->owner->log(ear->owner->log_context, "error", line);
	free(line);
}

void rx_redis_ear_say(struct rx_redis_ear *ear, struct rx_redis *redis, const char *text, size_t length)
{
	struct rx_buf message;
	rx_buf_init(&message, SIZE_MAX / 2);
	rx_buf_addf(&message, "T %s %llu\n", ear->id, ++ear->said);
	rx_buf_add(&message, text, length);
	struct rx_redis_argument arguments[] = { { "PUBLISH", 7 },
						 { ear->channel, strlen(ear->channel) },
						 { message.at, message.len } };
	rx_redis_send(redis, arguments, RX_COUNT(arguments), on_said, ear);
	rx_buf_release(&message);
}

/* ---- life ---- */

static void log_line(void *ear_, const char *level, const char *text)
{
	const struct rx_redis_ear *ear = ear_;
	if (ear->owner->log)
		ear->owner->log(ear->owner->log_context, level, text);
}

struct rx_redis_ear *rx_redis_ear_new(struct rx_store *owner, const char *text, const char *channel, const char *id)
{
	static const char *const none[] = { NULL };
	struct rx_redis_ear *ear = rx_xcalloc(1, sizeof *ear);
	struct rx_redis_url url;
	rx_redis_url_parse(&url, text);
	ear->owner = owner;
	ear->base.log = log_line;
	ear->base.log_context = ear;
	ear->channel = rx_xprintf("%s@%d", channel, url.database); /* channels belong to no database */
	ear->presence = rx_xprintf("%s:%s", ear->channel, id);
	ear->id = id;
	ear->link = rx_redis_new(&ear->base, &url, none);
	ear->link->channel = ear->channel;
	ear->link->presence = ear->presence;
	ear->link->on_message = on_message;
	ear->link->listener = ear;
	return ear;
}

const char *rx_redis_ear_channel(const struct rx_redis_ear *ear)
{
	return ear->channel;
}

uint64_t rx_redis_ear_since(const struct rx_redis_ear *ear)
{
	return ear->link->up ? ear->link->up_us : 0;
}

void rx_redis_ear_free(struct rx_redis_ear *ear)
{
	if (!ear)
		return;
	rx_redis_free(ear->link);
	free(ear->senders);
	free(ear->presence);
	free(ear->channel);
	free(ear);
}

void rx_redis_ear_attach(struct rx_redis_ear *ear, struct uv_loop_s *loop)
{
	rx_redis_attach(ear->link, loop);
	if (loop)
		rx_redis_tick(ear->link);
}

void rx_redis_ear_listen(struct rx_redis_ear *ear, rx_store_heard *heard, void *context)
{
	ear->heard = heard;
	ear->context = context;
}
