/* Shared states in a Redis server: see redis_shared.h. */
#include "redis_shared.h"

#include <hiredis/hiredis.h>

#define LEASE_MS 6000 /* a process that does not renew it for so long has ended, or stands still */
#define QUEUE_SECONDS 60
#define SETTLED_US 500000ull /* after a server's start its processes come back one by one */
#define REFUSED_AGAIN_US (10ull * 1000000)

/* clang-format off */
#define NOW "local time = redis.call('TIME')\nlocal now = time[1] * 1000 + math.floor(time[2] / 1000)\n"

/* Whether the process with this name ended: its connections did, then. It must have had one to that channel. */
#define IS_GONE \
	"local function is_gone(name, channel)\n" \
	"  local count = redis.pcall('PUBSUB', 'NUMSUB', channel .. ':' .. string.match(name, '^%x*'))\n" \
	"  return not count.err and count[2] == 0\n" \
	"end\n"

/* What most events are: a client alone, by as few commands as possible, which are most of what an event costs the server. KEYS: its hash and values.
 * ARGV: name, number of the save, whether there was no client before, seconds for the hash ('': as they are) and for the values, the event, and,
 * to be changed, the values. */
const char rx_redis_save_client_script[] =
	"local h = redis.call('HMGET', KEYS[1], 'owner', 'rev')\n"
	"local rev = tonumber(ARGV[2])\n"
	"if not h[1] then\n"
	"  if ARGV[3] ~= '1' then return 0 end\n"
	"  redis.call('HSET', KEYS[1], 'owner', ARGV[1])\n"
	"else\n"
	"  if h[1] ~= ARGV[1] then return 0 end\n"
	"  local have = tonumber(h[2])\n"
	"  if have >= rev then return 1 end\n"
	"  if have + 1 ~= rev then return 0 end\n"
	"end\n"
	"if ARGV[7] then\n"
	"  redis.call('HSET', KEYS[1], 'rev', ARGV[2], 'seq', ARGV[6], 'kept', '1')\n"
	"  redis.call('SET', KEYS[2], ARGV[7], 'EX', ARGV[5])\n"
	"else\n"
	"  redis.call('HSET', KEYS[1], 'rev', ARGV[2], 'seq', ARGV[6])\n"
	"  redis.call('EXPIRE', KEYS[2], ARGV[5])\n"
	"end\n"
	"if ARGV[4] ~= '' then redis.call('EXPIRE', KEYS[1], ARGV[4]) end\n"
	"return 1\n";

/* KEYS: the client's hash and values, then holder and text of each part. ARGV: name, number of the save, whether there was no client before, seconds
 * for each key, the event, how many parts, the channel, how long a hold lasts; for each part name, number, text, key; and, to be changed, the
 * client's values. */
const char rx_redis_save_script[] =
	"local parts = tonumber(ARGV[7])\n"
	"if ARGV[1] ~= '' then\n"
	"  local h = redis.call('HMGET', KEYS[1], 'owner', 'rev')\n"
	"  local rev = tonumber(ARGV[2])\n"
	"  if not h[1] then\n"
	"    if ARGV[3] ~= '1' then return 0 end\n"
	"  else\n"
	"    if h[1] ~= ARGV[1] then return 0 end\n"
	"    local have = tonumber(h[2])\n"
	"    if have >= rev then return 1 end\n"
	"    if have + 1 ~= rev then return 0 end\n"
	"  end\n"
	"end\n"
	"for i = 1, parts do\n"
	"  local a = 6 + i * 4\n"
	"  local h = redis.call('HMGET', KEYS[1 + 2 * i], 'owner', 'rev')\n"
	"  if h[1] ~= ARGV[a] then return -i end\n"
	"  local have, rev = tonumber(h[2]), tonumber(ARGV[a + 1])\n"
	"  if ARGV[1] == '' and have >= rev then return 1 end\n"
	"  if have + 1 ~= rev then return -i end\n"
	"end\n"
	"if ARGV[1] ~= '' then\n"
	"  redis.call('HSET', KEYS[1], 'owner', ARGV[1], 'rev', ARGV[2], 'seq', ARGV[6])\n"
	"  local values = ARGV[10 + parts * 4]\n"
	"  if values then\n"
	"    redis.call('HSET', KEYS[1], 'kept', 1)\n"
	"    redis.call('SET', KEYS[2], values, 'EX', ARGV[5])\n"
	"  else\n"
	"    redis.call('EXPIRE', KEYS[2], ARGV[5])\n"
	"  end\n"
	"  redis.call('EXPIRE', KEYS[1], ARGV[4])\n"
	"end\n"
	"if parts == 0 then return 1 end\n"
	NOW
	"for i = 1, parts do\n"
	"  local a, holder = 6 + i * 4, KEYS[1 + 2 * i]\n"
	"  redis.call('HSET', holder, 'rev', ARGV[a + 1], 'until', string.format('%d', now + ARGV[9]))\n"
	"  redis.call('HSET', holder, 'version', ARGV[a] .. ':' .. ARGV[a + 1])\n"
	"  redis.call('EXPIRE', holder, ARGV[5])\n"
	"  redis.call('SET', KEYS[2 + 2 * i], ARGV[a + 2], 'EX', ARGV[5])\n"
	"  redis.call('PUBLISH', ARGV[8], 'C ' .. ARGV[a] .. ' ' .. ARGV[a + 3])\n"
	"end\n"
	"return 1\n";

/* KEYS: holder, text, queue. ARGV: name, the version that this process has, how long, seconds for each key, the channel, the state's key, whether it
 * was held before, whether this process is listening, and whether it has been for long enough to know who is not. Gives how it went (1: it is held, here is the text; 2: the text is known; 3: another one has it, wait; 4: it was lost), the
 * version, how many wait, the text. */
const char rx_redis_hold_script[] =
	NOW IS_GONE
	"local h = redis.call('HMGET', KEYS[1], 'owner', 'until', 'version', 'here')\n"
	"local name, owner = ARGV[1], h[1] or ''\n"
	"if ARGV[7] == '1' and owner ~= name then return {4} end\n"
	"local free = owner == '' or owner == name or tonumber(h[2]) <= now\n"
	"if not free and not (ARGV[9] == '1' and h[4] == '1' and is_gone(owner, ARGV[5])) then\n"
	"  local found = false\n"
	"  for _, other in ipairs(redis.call('LRANGE', KEYS[3], 0, -1)) do found = found or other == name end\n"
	"  if not found then redis.call('RPUSH', KEYS[3], name) end\n"
	"  redis.call('EXPIRE', KEYS[3], 60)\n"
	"  redis.call('PUBLISH', ARGV[5], 'W ' .. name .. ' ' .. ARGV[6])\n"
	"  return {3}\n"
	"end\n"
	"if owner ~= name then\n"
	"  redis.call('LREM', KEYS[3], 0, name)\n"
	"  redis.call('HSET', KEYS[1], 'owner', name, 'rev', 0)\n"
	"end\n"
	"redis.call('HSET', KEYS[1], 'until', string.format('%d', now + ARGV[3]), 'here', ARGV[8])\n"
	"redis.call('EXPIRE', KEYS[1], ARGV[4])\n"
	"redis.call('EXPIRE', KEYS[2], ARGV[4])\n"
	"local version, waiting = h[3] or '', redis.call('LLEN', KEYS[3])\n"
	"if version ~= '' and version == ARGV[2] then return {2, version, waiting} end\n"
	"return {1, version, waiting, redis.call('GET', KEYS[2])}\n";

/* KEYS: holder, queue. ARGV: name, how long, the channel, the state's key. */
const char rx_redis_let_go_script[] =
	"if redis.call('HGET', KEYS[1], 'owner') ~= ARGV[1] then\n"
	"  redis.call('LREM', KEYS[2], 0, ARGV[1])\n"
	"  return 0\n"
	"end\n"
	NOW IS_GONE
	"local next = redis.call('LPOP', KEYS[2])\n"
	"while next and is_gone(next, ARGV[3]) do next = redis.call('LPOP', KEYS[2]) end\n"
	"redis.call('HSET', KEYS[1], 'owner', next or '', 'until', string.format('%d', now + ARGV[2]), 'rev', 0, 'here', 0)\n"
	"if next then redis.call('PUBLISH', ARGV[3], 'Y ' .. next .. ' ' .. ARGV[4]) end\n"
	"return 1\n";
/* clang-format on */

/* ---- words of commands ---- */

static struct rx_redis_argument text(const char *at)
{
	return (struct rx_redis_argument){ at, strlen(at) };
}

struct number {
	char text[RX_INT_MAX];
};

static struct rx_redis_argument number(struct number *to, int64_t value)
{
	return (struct rx_redis_argument){ to->text, rx_int_print(to->text, value) };
}

struct keys {
	char *holder, *text, *queue;
};

static struct keys keys_of(const struct rx_redis_shared *shared, const char *key)
{
	return (struct keys){ rx_xprintf("%s:holder:%s", shared->prefix, key), rx_xprintf("%s:%s", shared->prefix, key),
			      rx_xprintf("%s:queue:%s", shared->prefix, key) };
}

static void free_keys(struct keys *keys)
{
	free(keys->holder);
	free(keys->text);
	free(keys->queue);
}

/* ---- holding ---- */

struct holding {
	struct rx_store_hold *hold;
	rx_store_loaded *done;
	void *context;
};

static long long integer_at(const redisReply *reply, size_t i)
{
	if (i >= reply->elements)
		return 0;
	const redisReply *element = reply->element[i];
	return element->type == REDIS_REPLY_STRING ? strtoll(element->str, NULL, 10) : element->integer;
}

static enum rx_store_result held(struct rx_store_hold *hold, const redisReply *reply, struct rx_store_record *record,
				 struct rx_err *err)
{
	if (reply->type != REDIS_REPLY_ARRAY || !reply->elements)
		return (enum rx_store_result)rx_err_set(
			err, "unable to read from the Redis server: %s",
			reply->type == REDIS_REPLY_ERROR ? reply->str : "an answer that nobody expects");
	long long how = integer_at(reply, 0);
	record->last_seq = integer_at(reply, 2);
	if (how == 2)
		return RX_STORE_SAME;
	if (how != 1)
		return how == 3 ? RX_STORE_BUSY : RX_STORE_GONE;
	const char *version =
		reply->elements > 1 && reply->element[1]->type == REDIS_REPLY_STRING ? reply->element[1]->str : "";
	snprintf(hold->version, sizeof hold->version, "%s", version);
	if (reply->elements < 4 || reply->element[3]->type != REDIS_REPLY_STRING)
		return RX_STORE_NONE;
	record->length = reply->element[3]->len;
	record->values = rx_xstrndup(reply->element[3]->str, record->length);
	return RX_STORE_FOUND;
}

static void on_held(void *store RX_UNUSED, void *holding_, const redisReply *reply)
{
	struct holding *holding = holding_;
	struct rx_store_record record = { 0 };
	struct rx_err err = { 0 };
	if (reply) {
		enum rx_store_result result = held(holding->hold, reply, &record, &err);
		holding->done(holding->context, result, &record, &err);
	}
	free(holding);
}

void rx_redis_shared_hold(struct rx_redis_shared *shared, const char *key, struct rx_store_hold *hold, bool renew,
			  rx_store_loaded *done, void *context)
{
	struct keys keys = keys_of(shared, key);
	struct number numbers[2];
	uint64_t since = rx_redis_ear_since(shared->ear);
	bool settled = since && rx_now_us() - since >= SETTLED_US;
	struct holding *holding = rx_xcalloc(1, sizeof *holding);
	*holding = (struct holding){ hold, done, context };
	if (!*hold->owner) {
		snprintf(hold->owner, sizeof hold->owner, "%s-s%llu", shared->id, (unsigned long long)++shared->names);
		hold->rev = 0;
	}
	struct rx_redis_argument arguments[] = { text(keys.holder),
						 text(keys.text),
						 text(keys.queue),
						 text(hold->owner),
						 text(hold->version),
						 number(&numbers[0], LEASE_MS),
						 number(&numbers[1], shared->store->seconds),
						 text(shared->channel),
						 text(key),
						 text(renew ? "1" : "0"),
						 text(since ? "1" : "0"),
						 text(settled ? "1" : "0") };
	rx_redis_run(shared->link, RX_REDIS_HOLD, 3, arguments, RX_COUNT(arguments), on_held, holding);
	free_keys(&keys);
}

static void on_let_go(void *store RX_UNUSED, void *unused RX_UNUSED, const redisReply *reply RX_UNUSED)
{
}

void rx_redis_shared_let_go(struct rx_redis_shared *shared, const char *key, struct rx_store_hold *hold)
{
	if (!*hold->owner)
		return;
	struct keys keys = keys_of(shared, key);
	struct number lease;
	struct rx_redis_argument arguments[] = { text(keys.holder),        text(keys.queue),      text(hold->owner),
						 number(&lease, LEASE_MS), text(shared->channel), text(key) };
	rx_redis_run(shared->link, RX_REDIS_LET_GO, 2, arguments, RX_COUNT(arguments), on_let_go, NULL);
	*hold->owner = 0;
	free_keys(&keys);
}

/* ---- saving ---- */

static void release_part(struct rx_redis_part *part)
{
	free(part->key);
	free(part->text);
	free(part->stored);
	*part = (struct rx_redis_part){ 0 };
}

void rx_redis_shared_release(struct rx_redis_shared *shared)
{
	while (shared->part_count)
		release_part(&shared->parts[--shared->part_count]);
}

void rx_redis_shared_drop(struct rx_redis_shared *shared)
{
	for (int i = 0; i < shared->part_count; i++) {
		shared->parts[i].hold->rev++; /* the server misses one before the next */
		*shared->parts[i].hold->version = 0;
	}
	rx_redis_shared_release(shared);
}

static struct rx_redis_part *part_of(struct rx_redis_shared *shared, const char *key, struct rx_store_hold *hold)
{
	for (int i = 0; i < shared->part_count; i++)
		if (shared->parts[i].hold == hold)
			return &shared->parts[i];
	if (shared->part_count == RX_REDIS_PARTS_MAX)
		rx_redis_shared_flush(shared, NULL);
	struct rx_redis_part *part = &shared->parts[shared->part_count++];
	part->key = rx_xstrdup(key);
	part->hold = hold;
	return part;
}

void rx_redis_shared_save(struct rx_redis_shared *shared, const char *key, struct rx_store_hold *hold,
			  const char *values, size_t length, enum rx_stored *stored)
{
	struct rx_redis_part *part = part_of(shared, key, hold);
	free(part->text);
	part->text = rx_xstrndup(values, length);
	part->length = length;
	part->stored = rx_xrealloc(part->stored, sizeof *part->stored * (size_t)(part->stored_count + 1));
	part->stored[part->stored_count++] = stored;
	*stored = RX_STORED_LOST; /* until the answer is there */
}

struct saving {
	struct rx_redis_shared *shared;
	enum rx_stored *client;
	enum rx_stored **parts;
	int part_count;
};

static void on_saved(void *store RX_UNUSED, void *saving_, const redisReply *reply)
{
	struct saving *saving = saving_;
	bool failed = reply && reply->type == REDIS_REPLY_ERROR;
	if (failed)
		rx_redis_complain(saving->shared->link, reply);
	long long how = reply ? reply->integer : 0;
	for (int i = 0; reply && i < saving->part_count; i++)
		*saving->parts[i] = !failed && how == 1 ? RX_STORED : RX_STORED_FAILED;
	if (reply && saving->client)
		*saving->client = failed || how < 0 ? RX_STORED_FAILED : how == 1 ? RX_STORED : RX_STORED_LOST;
	free(saving->parts);
	free(saving);
}

static void keep_stored(struct saving *saving, const struct rx_redis_part *part)
{
	saving->parts =
		rx_xrealloc(saving->parts, sizeof *saving->parts * (size_t)(saving->part_count + part->stored_count));
	memcpy(saving->parts + saving->part_count, part->stored, sizeof *part->stored * (size_t)part->stored_count);
	saving->part_count += part->stored_count;
}

/* The words of a save: keys, then the rest. */
struct words {
	struct rx_redis_argument at[2 + RX_REDIS_PARTS_MAX * 2 + 10 + RX_REDIS_PARTS_MAX * 4];
	int count;
};

static void add(struct words *words, struct rx_redis_argument word)
{
	words->at[words->count++] = word;
}

static void save_client(struct rx_redis_shared *shared, const struct rx_redis_client_part *client)
{
	struct number numbers[4];
	struct saving *saving = rx_xcalloc(1, sizeof *saving);
	*saving = (struct saving){ .shared = shared, .client = client->stored };
	struct rx_redis_argument words[] = {
		text(client->hash),
		text(client->values_key),
		text(client->name),
		number(&numbers[0], client->rev),
		text(client->fresh ? "1" : "0"),
		client->renews ? number(&numbers[1], shared->store->seq_seconds) : text(""),
		number(&numbers[2], shared->store->seconds),
		number(&numbers[3], client->last_seq),
		{ client->values, client->length },
	};
	int count = RX_COUNT(words) - (client->values ? 0 : 1);
	rx_redis_run(shared->link, RX_REDIS_SAVE_CLIENT, 2, words, count, on_saved, saving);
}

void rx_redis_shared_flush(struct rx_redis_shared *shared, const struct rx_redis_client_part *client)
{
	static const struct rx_redis_client_part nobody = { .hash = "", .values_key = "", .name = "" };
	int count = shared->part_count;
	if (client && !count)
		save_client(shared, client);
	if (!count)
		return;
	client = client ? client : &nobody;
	struct words words = { .count = 0 };
	struct keys keys[RX_REDIS_PARTS_MAX];
	struct number numbers[6], revs[RX_REDIS_PARTS_MAX];
	struct saving *saving = rx_xcalloc(1, sizeof *saving);
	saving->shared = shared;
	saving->client = client->stored;
	add(&words, text(client->hash));
	add(&words, text(client->values_key));
	for (int i = 0; i < count; i++) {
		keys[i] = keys_of(shared, shared->parts[i].key);
		add(&words, text(keys[i].holder));
		add(&words, text(keys[i].text));
	}
	add(&words, text(client->name));
	add(&words, number(&numbers[0], client->rev));
	add(&words, text(client->fresh ? "1" : "0"));
	add(&words, number(&numbers[1], shared->store->seq_seconds));
	add(&words, number(&numbers[2], shared->store->seconds));
	add(&words, number(&numbers[3], client->last_seq));
	add(&words, number(&numbers[4], count));
	add(&words, text(shared->channel));
	add(&words, number(&numbers[5], LEASE_MS));
	for (int i = 0; i < count; i++) {
		const struct rx_redis_part *part = &shared->parts[i];
		add(&words, text(part->hold->owner));
		add(&words, number(&revs[i], ++part->hold->rev));
		snprintf(part->hold->version, sizeof part->hold->version, "%.47s:%.23s", part->hold->owner,
			 revs[i].text);
		add(&words, (struct rx_redis_argument){ part->text, part->length });
		add(&words, text(part->key));
		keep_stored(saving, part);
	}
	if (client->values)
		add(&words, (struct rx_redis_argument){ client->values, client->length });
	rx_redis_run(shared->link, RX_REDIS_SAVE, 2 + 2 * count, words.at, words.count, on_saved, saving);
	for (int i = 0; i < count; i++)
		free_keys(&keys[i]);
	rx_redis_shared_release(shared);
}
