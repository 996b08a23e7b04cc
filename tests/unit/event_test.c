/* The parts of event/ that need no server: frames, the journal, the table of clients, leader and followers. */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdatomic.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>

#include "event/client.h"
#include "event/engine.h"
#include "event/envelope.h"
#include "event/journal.h"
#include "event/lead.h"
#include "event/plain.h"
#include "serve/fault.h"
#include "server/origin.h"
#include "tap.h"

#define T "0123456789abcdef0123456789abcdef"

/* ---- frames ---- */

static void frame(const char *text, enum rx_envelope_status want, const char *name)
{
	struct rx_envelope envelope;
	is_int(rx_envelope_parse(&envelope, text, strlen(text), NULL), want, "frame: %s", name);
	ok((want == RX_ENVELOPE_OK) == !envelope.problem, "… with a sentence when it is refused");
	rx_envelope_release(&envelope);
}

static void nested(int levels, enum rx_envelope_status want, const char *name)
{
	char text[1024] = "{\"client_token\":\"" T "\",\"event_handler\":\"A.b\",\"arguments\":";
	size_t length = strlen(text);
	memset(text + length, '[', (size_t)levels);
	memset(text + length + levels, ']', (size_t)levels);
	memcpy(text + length + 2 * levels, "}", 2);
	frame(text, want, name);
}

static void frames(void)
{
	struct rx_envelope envelope;
	const char *event = "{\"client_token\":\"" T
			    "\",\"event_handler\":\"A.b\",\"arguments\":[1,\"[[[{{{\"],\"seq\":9007199254740991}";
	is_int(rx_envelope_parse(&envelope, event, strlen(event), NULL), RX_ENVELOPE_OK, "an event");
	ok(envelope.kind == RX_ENVELOPE_EVENT && !strcmp(envelope.token, T) && !strcmp(envelope.handler, "A.b"),
	   "its members");
	is_int(envelope.seq, 9007199254740991, "its sequence number, the largest");
	is_int(cJSON_GetArraySize(envelope.arguments), 2, "its arguments");
	rx_envelope_release(&envelope);
	const char *hello = "{\"type\":\"hello\",\"client_token\":\"" T
			    "\",\"nonce\":\"89abcdef01234567\",\"path\":\"/\",\"query\":\"\"}";
	is_int(rx_envelope_parse(&envelope, hello, strlen(hello), NULL), RX_ENVELOPE_OK, "a hello");
	ok(envelope.kind == RX_ENVELOPE_HELLO && !strcmp(envelope.nonce, "89abcdef01234567"), "its nonce");
	rx_envelope_release(&envelope);
	is_int(rx_envelope_parse(&envelope, event, 20, NULL), RX_ENVELOPE_BAD_JSON, "only as many bytes as were given");
	rx_envelope_release(&envelope);
	frame("{\"client_token\":\"" T "\",\"event_handler\":\"A.b\",\"seq\":9007199254740992}", RX_ENVELOPE_BAD_EVENT,
	      "seq past 2^53 - 1");
	frame("{\"client_token\":\"0123456789ABCDEF0123456789abcdef\",\"event_handler\":\"A.b\"}",
	      RX_ENVELOPE_BAD_TOKEN, "upper case");
	frame("{\"client_token\":null,\"event_handler\":\"A.b\"}", RX_ENVELOPE_BAD_EVENT, "token null");
	frame("null", RX_ENVELOPE_BAD_JSON, "null");
	nested(63, RX_ENVELOPE_OK, "64 levels");
	nested(64, RX_ENVELOPE_BAD_JSON, "65 levels");
}

static bool texts_equal(const char *a, const char *b)
{
	return !a || !b ? a == b : !strcmp(a, b);
}

static bool trees_equal(const cJSON *a, const cJSON *b)
{
	for (; a && b; a = a->next, b = b->next) {
		if (a->type != b->type || a->valueint != b->valueint || a->valuedouble != b->valuedouble || !a->prev != !b->prev)
			return false;
		if (!texts_equal(a->string, b->string) || !texts_equal(a->valuestring, b->valuestring) || !trees_equal(a->child, b->child))
			return false;
	}
	return a == b;
}

/* What the plain reader says is what cJSON says, and it leaves the rest to it. */
static void same(const char *text, bool plain)
{
	struct rx_plain *memory;
	cJSON *ours = rx_plain_parse(text, strlen(text), RX_NESTING_MAX, NULL, &memory), *theirs = cJSON_Parse(text);
	if (!ok((ours != NULL) == plain, "%s is %splain", text, plain ? "" : "not ") || !ours)
		goto end;
	ok(trees_equal(ours, theirs), "… and the same as with cJSON");
end:
	rx_plain_free(memory);
	cJSON_Delete(theirs);
}

static void plain(void)
{
	same("{}", true);
	same(" [ ] ", true);
	same("[1,-2,0,-0,999999999999999,-2147483649,2147483648,007]", true);
	same("{\"a\":{\"b\":[true,false,null,\"\"]},\"a\":\"\xc3\xa4{[,:\", \"\" : [ [ ] , { } ]\n}\t", true);
	same("[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44]", true);
	static const char *const others[] = { "", " ", "1.5", "1e3", "1000000000000000", "-", "+1", "1-", "[1,]", "[,1]", "{\"a\":1,}", "{\"a\"}",
					      "{a:1}", "[", "{", "[1", "{\"a\":", "\"\\n\"", "\"a", "tru", "nul", "{}x", "{\"a\":1]", "\f1" };
	for (size_t i = 0; i < RX_COUNT(others); i++)
		same(others[i], false);
	struct rx_plain *memory;
	cJSON *number = rx_plain_parse("17", 1, 1, NULL, &memory);
	ok(number && number->valueint == 1, "only as many bytes as were given");
	rx_plain_free(memory);
	ok(!rx_plain_parse("[[1]]", 5, 1, NULL, &memory) && !memory, "nested deeper than may be");
}

/* The short way of events: taken or left, and the same as the long way. */
static void event_frame(const char *text, bool short_way)
{
	struct rx_plain_pool pool = { 0 };
	struct rx_envelope envelope;
	is_int(rx_envelope_parse(&envelope, text, strlen(text), &pool), RX_ENVELOPE_OK, "%s", text);
	is_int(envelope.root == NULL, short_way, "… goes the %s way", short_way ? "short" : "long");
	is_str(envelope.token, T, "… with its token");
	is_str(envelope.handler, "a.b", "… its handler");
	is_int(envelope.seq, strstr(text, "seq") ? 7 : 0, "… its number");
	is_int(cJSON_GetArraySize(envelope.arguments), strstr(text, "[") ? 2 : 0, "… and its arguments");
	rx_envelope_release(&envelope);
	rx_plain_pool_release(&pool);
}

static void plain_events(void)
{
	event_frame("{\"client_token\":\"" T "\",\"event_handler\":\"a.b\",\"arguments\":[1,[\"x\"]],\"seq\":7}", true);
	event_frame(" { \"seq\" : 7 , \"event_handler\" : \"a.b\" , \"client_token\" : \"" T "\" } ", true);
	event_frame("{\"client_token\":\"" T "\",\"event_handler\":\"a.b\",\"arguments\":[1,\"\\n\"],\"seq\":7}", false);
	event_frame("{\"client_token\":\"" T "\",\"event_handler\":\"a.b\",\"event_handler\":\"c\"}", false);
	event_frame("{\"client_token\":\"" T "\",\"event_handler\":\"a.b\",\"seq\":7.0}", false);
	event_frame("{\"client_token\":\"" T "\",\"event_handler\":\"a.b\",\"more\":0}", false);
	char digits[] = "0123456789abcdef";
	for (int c = 1, last = 0; c < 256; c++, last = digits[7]) {
		digits[7] = (char)c;
		if (rx_token_digits(digits, 16) != ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
			ok(false, "%d is told from a hexadecimal digit, after %d", c, last);
	}
}

/* ---- journal ---- */

static void journal(void)
{
	struct rx_err err;
	int fd = rx_journal_create(&err);
	struct rx_journal *first = rx_journal_map(fd, &err), *second = rx_journal_map(fd, &err);
	if (!ok(first && second, "a journal, mapped twice"))
		return;
	char name[200];
	memset(name, 'x', sizeof name);
	name[sizeof name - 1] = 0;
	struct rx_journal_slot *slot = rx_journal_begin(first, T, 7, "A.b"),
			       *other = rx_journal_begin(first, T, 8, name);
	const struct rx_journal_slot *seen = &second->slot[slot - first->slot];
	is_int(rx_journal_state(seen), RX_JOURNAL_RUNNING, "a running event is seen from outside");
	is_str(seen->token, T, "its token");
	is_str(seen->handler, "A.b", "its handler");
	is_int(seen->seq, 7, "its number");
	is_int((long long)strlen(other->handler), sizeof slot->handler - 1, "a long name is cut");
	ok(rx_fault_handler(second, false) == seen->handler || rx_fault_handler(second, false) == second->slot[other - first->slot].handler, "one of them has crashed,");
	slot->seq = 0;
	ok(rx_fault_handler(second, false) == second->slot[other - first->slot].handler, "an event before a task,");
	rx_journal_set(other, RX_JOURNAL_RAN);
	ok(rx_fault_handler(second, false) == seen->handler && !rx_fault_handler(second, true), "a task alone, but not for a kill,");
	rx_journal_set(other, RX_JOURNAL_RUNNING);
	other->thread++;
	first->crashed = slot->thread;
	ok(rx_fault_handler(second, false) == seen->handler, "and that of the thread that noted it before all");
	slot->seq = 7;
	first->crashed = 0;
	rx_journal_set(slot, RX_JOURNAL_BETWEEN);
	rx_journal_partial(slot);
	rx_journal_next(slot, "A.c");
	ok(rx_journal_state(seen) == RX_JOURNAL_RUNNING && seen->partial && seen->seq == 7, "the next handler of the chain runs");
	is_str(seen->handler, "A.c", "its name");
	rx_journal_set(slot, RX_JOURNAL_RAN);
	is_int(rx_journal_state(seen), RX_JOURNAL_RAN, "it has run, the store does not know yet");
	rx_journal_end(other);
	rx_journal_end(slot);
	is_int(rx_journal_state(seen), RX_JOURNAL_FREE, "and its end");
	ok(!rx_fault_handler(second, false), "then none has crashed");
	ok(rx_journal_begin(first, T, 9, "A.b") == slot && !slot->partial, "the slot that was given back last is the next, and as new");
	rx_journal_end(slot);
	int taken = 0;
	while (rx_journal_begin(first, T, 1, "A.b"))
		taken++;
	is_int(taken, RX_JOURNAL_SLOTS, "all slots can be taken, then none");
	rx_journal_end(NULL);
	rx_journal_next(NULL, "A.b");
	rx_journal_set(NULL, RX_JOURNAL_RAN);
	rx_journal_partial(NULL);
	ok(!rx_journal_begin(NULL, T, 1, "A.b"), "no journal, no slot");
	ok(!rx_journal_map(0x7fff, &err), "a bad descriptor is an error");
	rx_journal_unmap(first);
	rx_journal_unmap(second);
	close(fd);
}

/* As two runs of a program in one folder see it, one after the other. */
static void journal_file(void)
{
	struct rx_err err;
	char folder[] = "/tmp/rx-journal-XXXXXX", path[64], *made = mkdtemp(folder);
	snprintf(path, sizeof path, "%s/states/journal", folder);
	int fd = made ? rx_journal_open(path, &err) : -1;
	struct rx_journal *journal = rx_journal_map(fd, &err);
	if (!ok(journal != NULL, "a journal in a file, whose folder is made"))
		return;
	struct rx_journal_slot *slot = rx_journal_begin(journal, T, 7, "A.b");
	long place = slot - journal->slot;
	rx_journal_set(slot, RX_JOURNAL_RAN);
	int other = rx_journal_open(path, &err);
	struct rx_journal *of_other = rx_journal_map(other, &err);
	ok(of_other && !rx_journal_state(&of_other->slot[place]), "while one has it, another gets memory of its own");
	rx_journal_unmap(of_other);
	close(other);
	rx_journal_unmap(journal);
	close(fd);
	fd = rx_journal_open(path, &err);
	journal = rx_journal_map(fd, &err);
	ok(journal && rx_journal_state(&journal->slot[place]) == RX_JOURNAL_RAN && journal->slot[place].seq == 7, "the next run finds what the first left");
	if (journal)
		journal->layout++;
	rx_journal_unmap(journal);
	journal = rx_journal_map(fd, &err);
	ok(journal && !rx_journal_state(&journal->slot[place]), "what another version wrote is not read");
	rx_journal_unmap(journal);
	close(fd);
	unlink(path);
	*strrchr(path, '/') = 0;
	rmdir(path);
	rmdir(folder);
}

/* ---- clients ---- */

static void clients(void)
{
	struct rx_clients table;
	char token[33];
	bool good = true;
	rx_clients_init(&table);
	for (int i = 0; i < 500; i++) {
		snprintf(token, sizeof token, "%032x", i);
		good = good && rx_clients_get(&table, token) == rx_clients_get(&table, token);
	}
	ok(good && table.tokens.count == 500, "500 clients, each once");
	struct rx_client *first = table.idle_first;
	is_str(first->token, "00000000000000000000000000000000", "the first is idle the longest");
	rx_clients_bind(&table, first);
	ok(table.idle_first != first && !first->idle_since, "a connected one is not idle");
	rx_clients_unbind(&table, first);
	ok(table.idle_last == first, "and the last again when it has gone");
	rx_clients_remove(&table, first);
	ok(!rx_clients_find(&table, "00000000000000000000000000000000"), "removed");
	rx_token_make(token);
	ok(rx_token_valid(token), "a made token is one: %s", token);
	rx_clients_release(&table);
}

static struct rx_client *absent(struct rx_engine *engine, const char *token, int seconds)
{
	struct rx_client *client = rx_clients_get(&engine->clients, token);
	client->idle_since = rx_now_us() - (uint64_t)seconds * 1000000;
	return client;
}

static void eviction(void)
{
	struct rx_diags diags = { 0 };
	struct rx_engine engine = { .store = rx_store_memory() };
	struct rx_store_record record;
	rx_engine_init(&engine, NULL, NULL);
	engine.app = rx_app_load(NULL, "test", &diags);
	struct rx_client *client = absent(&engine, T, 3601);
	client->used = true;
	client->last_seq = 5;
	absent(&engine, "11111111111111111111111111111111", 60)->used = true;
	absent(&engine, "22222222222222222222222222222222", 60);
	absent(&engine, "33333333333333333333333333333333", 1);
	rx_engine_sweep(&engine);
	ok(!rx_clients_find(&engine.clients, T), "after an hour a client leaves memory");
	ok(rx_store_load_now(engine.store, T, &record, NULL) == 1 && record.last_seq == 5,
	   "but not its sequence number");
	free(record.values);
	ok(rx_clients_find(&engine.clients, "11111111111111111111111111111111") != NULL,
	   "one with values stays for long");
	ok(!rx_clients_find(&engine.clients, "22222222222222222222222222222222"), "one without does not");
	ok(rx_clients_find(&engine.clients, "33333333333333333333333333333333") != NULL, "but for a moment");
	rx_engine_release(&engine);
	rx_diags_release(&diags);
}

static bool has(struct rx_store *store, const char *token, const char *values)
{
	struct rx_store_record record = { 0 };
	bool good = rx_store_load_now(store, token, &record, NULL) == 1 && record.values && !strcmp(record.values, values);
	free(record.values);
	return good;
}

/* As if nobody had asked for the values for so long. */
static void age(const char *path, int seconds)
{
	sqlite3 *db;
	char *text = rx_xprintf("UPDATE clients SET used_at = used_at - %d", seconds);
	ok(sqlite3_open(path, &db) == SQLITE_OK && sqlite3_exec(db, text, NULL, NULL, NULL) == SQLITE_OK, "%d seconds pass", seconds);
	sqlite3_close(db);
	free(text);
}

static void sweep_in(struct rx_engine *engine, int ms)
{
	engine->swept_us -= (uint64_t)ms * 1000;
	rx_engine_sweep(engine);
}

/* Time that is asked for: values of those who are connected are kept, of those who left it runs from then. */
static void expiration(void)
{
	static const char *const tokens[] = { T, "11111111111111111111111111111111", "22222222222222222222222222222222" };
	char folder[] = "/tmp/reflex-event-test-XXXXXX";
	struct rx_err err;
	struct rx_diags diags = { 0 };
	if (!mkdtemp(folder))
		return;
	char *path = rx_xprintf("%s/states.db", folder), *command = rx_xprintf("rm -rf '%s'", folder);
	struct rx_engine engine = { .store = rx_store_sqlite(path, &err), .token_expiration = 20 };
	rx_engine_init(&engine, NULL, NULL);
	engine.app = rx_app_load(NULL, "test", &diags);
	struct rx_store *store = engine.store;
	for (int i = 0; i < 3; i++)
		store->ops->save(store, tokens[i], "{}", 2, 1, NULL, &err);
	rx_store_commit_now(store, &err);
	age(path, 100);
	struct rx_client *here = rx_clients_get(&engine.clients, tokens[0]), *left = rx_clients_get(&engine.clients, tokens[2]);
	rx_clients_bind(&engine.clients, here);
	rx_clients_bind(&engine.clients, left);
	rx_clients_unbind(&engine.clients, left);
	sweep_in(&engine, 2100);
	ok(has(store, tokens[1], "{}"), "after a start everybody has time to come back");
	sweep_in(&engine, 20000);
	ok(has(store, tokens[0], "{}"), "who is connected keeps everything");
	ok(has(store, tokens[1], ""), "who is not is forgotten");
	ok(has(store, tokens[2], "{}"), "the time of who left just now begins");
	age(path, 15);
	sweep_in(&engine, 2100);
	ok(has(store, tokens[2], "{}"), "it is not over before its end");
	age(path, 6);
	rx_engine_sweep(&engine);
	ok(has(store, tokens[2], "{}"), "the store is not asked all the time");
	sweep_in(&engine, 2100);
	ok(has(store, tokens[2], ""), "but ten times within the time that is kept");
	ok(has(store, tokens[0], "{}"), "who is still connected still keeps everything");
	age(path, 100);
	rx_engine_note_all(&engine);
	rx_clients_unbind(&engine.clients, here);
	rx_clients_remove(&engine.clients, here);
	sweep_in(&engine, 2100);
	ok(has(store, tokens[0], "{}"), "at the end of the process, too, the time of the connected ones begins");
	rx_engine_release(&engine);
	rx_diags_release(&diags);
	ok(system(command) == 0, "the folder is gone");
	free(path);
	free(command);
}

static void expiration_in_memory(void)
{
	struct rx_diags diags = { 0 };
	struct rx_engine engine = { .store = rx_store_memory(), .token_expiration = 5 };
	rx_engine_init(&engine, NULL, NULL);
	engine.app = rx_app_load(NULL, "test", &diags);
	struct rx_client *client = absent(&engine, T, 6);
	client->used = true;
	client->last_seq = 5;
	absent(&engine, "11111111111111111111111111111111", 4)->used = true;
	rx_engine_sweep(&engine);
	ok(!rx_clients_find(&engine.clients, T) && has(engine.store, T, ""), "a time of 5 seconds: then values are forgotten, not numbers");
	ok(rx_clients_find(&engine.clients, "11111111111111111111111111111111") != NULL, "not before");
	rx_engine_release(&engine);
	rx_diags_release(&diags);
}

/* ---- leader and followers ---- */

struct task {
	struct rx_job job; /* first */
	int sleep_ms;
};

static struct {
	struct task tasks[200];
	int handed_out, slow_every;
	atomic_int ran, finished, leading, most_leading, turns, woken;
} work;

static void sole(int step)
{
	int now = atomic_fetch_add(&work.leading, step) + step;
	if (now > atomic_load(&work.most_leading))
		atomic_store(&work.most_leading, now);
}

static bool turn(void *context)
{
	(void)context;
	sole(1);
	usleep(200);
	atomic_fetch_add(&work.turns, 1);
	sole(-1);
	return atomic_load(&work.finished) < 200;
}

static struct rx_job *next(void *context)
{
	(void)context;
	int i = work.handed_out;
	if (i == 200 || (i && i % 10 == 0 && atomic_load(&work.turns) < i / 10))
		return NULL;
	work.tasks[i].sleep_ms = i % 20 == 7 ? 20 : 0;
	return &work.tasks[work.handed_out++].job;
}

static void run(void *context, struct rx_job *job)
{
	(void)context;
	usleep((useconds_t)((struct task *)job)->sleep_ms * 1000);
	atomic_fetch_add(&work.ran, 1);
}

static void finish(void *context, struct rx_job *job)
{
	(void)context;
	(void)job;
	sole(1);
	atomic_fetch_add(&work.finished, 1);
	sole(-1);
}

static void end(void *context)
{
	(void)context;
}

static void wake(void *context)
{
	(void)context;
	atomic_fetch_add(&work.woken, 1);
}

static void lead(void)
{
	struct rx_err err;
	struct rx_lead_hooks hooks = { NULL, turn, next, run, finish, end, wake, end };
	struct rx_lead *lead = rx_lead_new(&hooks);
	is_int(rx_lead_run(lead, 2000, &err), 0, "200 jobs, every twentieth of 20 ms");
	is_int(work.ran, 200, "each ran once");
	is_int(work.finished, 200, "each was finished once");
	is_int(work.most_leading, 1, "never two leaders");
	ok(work.woken > 0, "slow ones gave the loop away");
	is_int(rx_lead_threads(lead), 0, "no thread is left");
	rx_lead_free(lead);
}

/* ---- origins ---- */

static void origin(const struct rx_origin_rules *rules, const char *from, const char *host, bool want)
{
	is_int(rx_origin_allowed(rules, from, host), want, "origin %s at %s: %s", from, host, want ? "yes" : "no");
}

static void host(const struct rx_origin_rules *rules, const char *name, bool want)
{
	is_int(rx_host_allowed(rules, name), want, "host %s: %s", name ? name : "(none)", want ? "yes" : "no");
}

static void origins(void)
{
	static const int ports[] = { 8000 };
	static const char *const names[] = { "192.168.1.5", "fd00::5", NULL };
	static const char *const origins[] = { "https://app.example", "http://localhost:3000", NULL };
	static const char *const hosts[] = { "proxy.example", "other.example:8443", NULL };
	struct rx_origin_rules rules = { ports, 1, names, false, origins, hosts };
	host(&rules, "localhost:8000", true);
	host(&rules, "LOCALHOST:8000", true);
	host(&rules, "127.0.0.1:8000", true);
	host(&rules, "[::1]:8000", true);
	host(&rules, "localhost:8001", true);
	host(&rules, "localhost", true);
	host(&rules, "localhost:3000", true);
	host(&rules, "192.168.1.5:8000", true);
	host(&rules, "[fd00::5]:8000", true);
	host(&rules, "192.168.1.6:8000", false);
	host(&rules, "proxy.example", true);
	host(&rules, "proxy.example:444", true);
	host(&rules, "other.example", false);
	host(&rules, "other.example:8443", true);
	host(&rules, "app.example", true);
	host(&rules, "evil.example:8000", false);
	host(&rules, "localhost.evil.example:8000", false);
	host(&rules, "localhost:8000@evil.example", false);
	host(&rules, "localhost:8000x", false);
	host(&rules, "localhost:99999999", false);
	host(&rules, "[::1", false);
	host(&rules, "", false);
	host(&rules, NULL, false);
	origin(&rules, "http://localhost:8000", "localhost:8000", true);
	origin(&rules, "http://127.0.0.1:8000", "localhost:8000", true);
	origin(&rules, "http://localhost:3000", "localhost:8000", true);
	origin(&rules, "http://localhost:3001", "localhost:8000", false);
	origin(&rules, "http://192.168.1.5:3000", "192.168.1.5:8000", true);
	origin(&rules, "http://192.168.1.6:3000", "192.168.1.5:8000", false);
	origin(&rules, "https://app.example", "app.example", true);
	origin(&rules, "https://app.example.evil.example", "app.example", false);
	origin(&rules, "https://proxy.example", "proxy.example", true);
	origin(&rules, "http://proxy.example", "proxy.example", true);
	origin(&rules, "http://evil.example", "localhost:8000", false);
	origin(&rules, "http://evil.example:8000", "evil.example:8000", false);
	origin(&rules, "null", "localhost:8000", false);
	origin(&rules, "file://", "localhost:8000", false);
	origin(&rules, "http://localhost:8000/", "localhost:8000", false);
	rules.everywhere = true;
	host(&rules, "10.0.0.7:8000", true);
	host(&rules, "[fe80::1]:8000", true);
	host(&rules, "10.0.0.7", true);
	origin(&rules, "https://10.0.0.7", "10.0.0.7", true);
	origin(&rules, "http://10.0.0.7:9000", "10.0.0.7:8000", false);
	host(&rules, "evil.example:8000", false);
}

int main(void)
{
	frames();
	plain();
	plain_events();
	journal();
	journal_file();
	clients();
	eviction();
	expiration();
	expiration_in_memory();
	lead();
	origins();
	return done_testing();
}
