/* Scripts on their way to a browser. */
#include "scripts.h"

#include <pthread.h>
#include <sys/random.h>
#include <time.h>

#define WAITING_MAX 256
#define LIFETIME 60 /* seconds */

struct script {
	char id[33];
	char *body;
	time_t since;
};

static struct {
	pthread_mutex_t lock;
	bool on;
	struct script at[WAITING_MAX];
} waiting = { .lock = PTHREAD_MUTEX_INITIALIZER };

static time_t now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec;
}

static void drop(struct script *script)
{
	free(script->body);
	*script = (struct script){ 0 };
}

static void drop_old(time_t time)
{
	for (int i = 0; i < WAITING_MAX; i++)
		if (waiting.at[i].body && time - waiting.at[i].since > LIFETIME)
			drop(&waiting.at[i]);
}

static bool make_id(char id[33])
{
	unsigned char bytes[16];
	if (getrandom(bytes, sizeof bytes, 0) != sizeof bytes)
		return false;
	for (size_t i = 0; i < sizeof bytes; i++)
		snprintf(id + i * 2, 3, "%02x", bytes[i]);
	return true;
}

void rx_scripts_serve(void)
{
	pthread_mutex_lock(&waiting.lock);
	waiting.on = true;
	pthread_mutex_unlock(&waiting.lock);
}

static bool keep(const char *body, char id[33])
{
	time_t time = now();
	drop_old(time);
	for (int i = 0; i < WAITING_MAX; i++) {
		struct script *script = &waiting.at[i];
		if (script->body)
			continue;
		if (!make_id(id))
			return false;
		memcpy(script->id, id, sizeof script->id);
		script->body = rx_xstrdup(body);
		script->since = time;
		return true;
	}
	return false;
}

bool rx_script_keep(const char *body, char id[33])
{
	if (strlen(body) > RX_SCRIPT_MAX)
		return false;
	pthread_mutex_lock(&waiting.lock);
	bool kept = waiting.on && keep(body, id);
	pthread_mutex_unlock(&waiting.lock);
	return kept;
}

char *rx_script_take(const char *id)
{
	char *text = NULL;
	pthread_mutex_lock(&waiting.lock);
	drop_old(now());
	for (int i = 0; i < WAITING_MAX && !text; i++) {
		if (!waiting.at[i].body || strcmp(waiting.at[i].id, id))
			continue;
		text = rx_xprintf("window.__reflexScripts?.get(\"%s\")?.(async () => {\n%s\n});\n", id,
				  waiting.at[i].body);
		drop(&waiting.at[i]);
	}
	pthread_mutex_unlock(&waiting.lock);
	return text;
}
