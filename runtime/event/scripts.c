/* Which JavaScript of handlers a browser may run: see scripts.h. */
#include "scripts.h"

#include <pthread.h>

static struct {
	pthread_mutex_t lock;
	bool on, parts, eval;
	char **bodies;
	int count;
} known = { .lock = PTHREAD_MUTEX_INITIALIZER };

static int count_of(const char *const *bodies)
{
	int count = 0;
	while (bodies && bodies[count])
		count++;
	return count;
}

void rx_scripts_allow(const char *const *bodies, bool parts, bool eval)
{
	pthread_mutex_lock(&known.lock);
	for (int i = 0; i < known.count; i++)
		free(known.bodies[i]);
	free(known.bodies);
	known.count = count_of(bodies);
	known.bodies = rx_xcalloc((size_t)known.count + 1, sizeof *known.bodies);
	for (int i = 0; i < known.count; i++)
		known.bodies[i] = rx_xstrdup(bodies[i]);
	known.on = true;
	known.parts = parts;
	known.eval = eval;
	pthread_mutex_unlock(&known.lock);
}

static void make_id(const char *body, char id[RX_SCRIPT_ID])
{
	snprintf(id, RX_SCRIPT_ID, "%016llx", (unsigned long long)rx_hash_str(RX_HASH_START, body));
}

static bool is_known(const char *body)
{
	for (int i = 0; i < known.count; i++)
		if (!strcmp(known.bodies[i], body))
			return true;
	return false;
}

enum rx_script_way rx_script_way(const char *body, char id[RX_SCRIPT_ID])
{
	enum rx_script_way way = RX_SCRIPT_TEXT;
	pthread_mutex_lock(&known.lock);
	if (known.on && is_known(body))
		way = known.parts ? RX_SCRIPT_PART : RX_SCRIPT_TEXT;
	else if (known.on && !known.eval)
		way = RX_SCRIPT_REFUSED;
	pthread_mutex_unlock(&known.lock);
	make_id(body, id);
	return way;
}

void rx_scripts_module(const char *const *bodies, struct rx_buf *out)
{
	char id[RX_SCRIPT_ID];
	rx_buf_adds(out, "// Written by reflex: what handlers give to rx_call_script and rx_call_function in quotes.\nexport const scripts = {\n");
	for (int i = 0; i < count_of(bodies); i++) {
		make_id(bodies[i], id);
		rx_buf_addf(out, "\"%s\": async () => {\n", id);
		rx_buf_adds(out, bodies[i]);
		rx_buf_adds(out, "\n},\n");
	}
	rx_buf_adds(out, "};\n");
}
