/* Types of packages: see component_types.h. Each package has a folder of its own there, so that two never have to agree on versions. */
#include <unistd.h>

#include "component_types.h"
#include "files.h"
#include "packages.h"
#include "process.h"

#define ANSWER_MAX (16u << 20)

/* The versions that the generator was tried with. */
static const char *const tools[][2] = {
	{ "typescript", "5.9.3" }, { "@types/react", "19.2.6" }, { "@types/react-dom", "19.2.2" },
	{ "csstype", "3.2.3" },    { "react", "19.3.1" },	 { "react-dom", "19.3.1" },
};

struct types {
	const struct rx_types_question *question;
	char *folder;
	cJSON *wanted; /* dependencies besides the tools */
	struct rx_buf said; /* what wrap.mjs printed: why it failed */
};

static char *folder_of(const struct rx_types_question *question, struct rx_err *err)
{
	char *user = rx_user_dir(err);
	if (!user)
		return NULL;
	char *folder = rx_xprintf("%s/types/%s", user, question->package);
	if (question->file) { /* each project has its own Gauge */
		free(folder);
		folder = rx_xprintf("%s/types/%s-%016llx", user, rx_path_base(question->package),
				    (unsigned long long)rx_hash_str(RX_HASH_START, question->file));
	}
	for (char *p = folder + strlen(user) + strlen("/types/"); *p; p++)
		if (*p == '/' || *p == '$')
			*p = '_';
	free(user);
	return folder;
}

/* What was installed for another question stays where it is otherwise, and would hide that a package misses it. */
static int remove_modules(const struct types *types, struct rx_err *err)
{
	char *modules = rx_path_join(types->folder, "node_modules");
	int failed = rx_tree_remove(modules, err);
	free(modules);
	return failed;
}

static int write_package(const struct types *types, struct rx_err *err)
{
	static const char lock[] = "{\n  \"lockfileVersion\": 1,\n  \"workspaces\": { \"\": { \"name\": \"reflex-types\" } },\n  \"packages\": {}\n}\n";
	cJSON *json = cJSON_CreateObject(), *dependencies = cJSON_Duplicate(types->wanted, true);
	cJSON_AddStringToObject(json, "name", "reflex-types");
	cJSON_AddBoolToObject(json, "private", true);
	cJSON_AddItemToObject(json, "dependencies", dependencies);
	for (size_t i = 0; i < RX_COUNT(tools); i++)
		if (!cJSON_HasObjectItem(dependencies, tools[i][0]))
			cJSON_AddStringToObject(dependencies, tools[i][0], tools[i][1]);
	char *text = cJSON_PrintUnformatted(json), *file = rx_path_join(types->folder, "package.json"),
	     *lock_file = rx_path_join(types->folder, "bun.lock");
	int written = rx_file_update(file, text, strlen(text), err);
	int failed = written < 0 || (written && remove_modules(types, err)) || rx_file_write(lock_file, lock, sizeof lock - 1, err);
	cJSON_free(text);
	free(file);
	free(lock_file);
	cJSON_Delete(json);
	return failed;
}

static int install(const struct types *types, struct rx_err *err)
{
	struct rx_install install = { .web = types->folder, .project = types->question->project, .named = true };
	return write_package(types, err) || rx_packages_install(&install, err) < 0 ? -1 : 0;
}

static void on_line(char *line, void *data)
{
	struct types *types = data;
	if (line && types->said.len < 2000)
		rx_buf_addf(&types->said, "\n%s", line);
}

static void add_text(cJSON *json, const char *name, const char *text)
{
	if (text)
		cJSON_AddStringToObject(json, name, text);
}

/* The options of `reflex component add`, for the header. */
static char *options_text(const struct rx_types_question *question)
{
	return rx_xprintf("%s%s%s%s%s", question->only ? " --only " : "", question->only ? question->only : "",
			  question->prefix ? " --name " : "", question->prefix ? question->prefix : "",
			  question->browser_only ? " --browser-only" : "");
}

static char *question_text(const struct types *types, const char *answer)
{
	const struct rx_types_question *question = types->question;
	cJSON *json = cJSON_CreateObject();
	char *modules = rx_path_join(types->folder, "node_modules"), *only = rx_xstrdup(question->only ? question->only : "");
	add_text(json, "modules", modules);
	add_text(json, "answer", answer);
	add_text(json, "package", question->package);
	add_text(json, "source", question->file ? question->source : question->package);
	char *options = options_text(question);
	add_text(json, "options", options);
	free(options);
	add_text(json, "file", question->file);
	add_text(json, "header", question->header);
	add_text(json, "prefix", question->prefix);
	if (question->browser_only)
		cJSON_AddBoolToObject(json, "browser_only", true);
	const cJSON *item;
	cJSON *also = cJSON_AddArrayToObject(json, "also");
	cJSON_ArrayForEach(item, types->wanted) if (strcmp(item->string, question->package) && strncmp(item->string, "@types/", 7))
		cJSON_AddItemToArray(also, cJSON_CreateString(item->string));
	cJSON *list = question->only ? cJSON_AddArrayToObject(json, "only") : NULL;
	for (char *at = only, *next; list && at; at = next) {
		if ((next = strchr(at, ',')))
			*next++ = 0;
		cJSON_AddItemToArray(list, cJSON_CreateString(at));
	}
	char *text = cJSON_PrintUnformatted(json);
	cJSON_Delete(json);
	free(modules);
	free(only);
	return text;
}

/* The answer is a file, since lines of a child's output are cut at 64 KiB. */
static cJSON *read_answer(const char *path, struct rx_err *err)
{
	char *text;
	if (rx_file_read(path, ANSWER_MAX, &text, NULL, err))
		return NULL;
	cJSON *json = cJSON_Parse(text);
	free(text);
	if (!json)
		rx_err_set(err, "'%s' is no JSON", path);
	return json;
}

static cJSON *ask(struct types *types, struct rx_err *err)
{
	char *scripts = rx_install_path(RX_INSTALL_GENERATE, err), *node = scripts ? rx_node_find(types->question->project, err) : NULL;
	cJSON *json = NULL;
	if (node) {
		char *script = rx_path_join(scripts, "wrap.mjs"), *answer = rx_xprintf("%s/answer.%ld.json", types->folder, (long)getpid()),
		     *text = question_text(types, answer);
		const char *const argv[] = { node, script, text, NULL };
		struct rx_spawn spawn = { .argv = argv };
		rx_buf_clear(&types->said);
		int code = rx_child_run(&spawn, on_line, types, err);
		if (code > 0)
			rx_err_set(err, "unable to read the types of '%s':%s", types->question->source, rx_buf_text(&types->said));
		else if (!code)
			json = read_answer(answer, err);
		unlink(answer);
		cJSON_free(text);
		free(answer);
		free(script);
	}
	free(node);
	free(scripts);
	return json;
}

/* Packages that would say more, @types/…, exist or not; without them there is less to read. */
static bool install_more(struct types *types, const cJSON *want)
{
	bool all = true;
	for (const cJSON *item = want ? want->child : NULL; item; item = item->next) {
		struct rx_err err = { 0 };
		cJSON_AddStringToObject(types->wanted, item->valuestring, "latest");
		if (!install(types, &err))
			continue;
		cJSON_DeleteItemFromObjectCaseSensitive(types->wanted, item->valuestring);
		all = false;
	}
	struct rx_err err = { 0 };
	return (all || !install(types, &err)) && cJSON_GetArraySize(want) > 0;
}

cJSON *rx_types_ask(const struct rx_types_question *question, struct rx_err *err)
{
	struct types types = { .question = question, .folder = folder_of(question, err), .wanted = cJSON_CreateObject() };
	rx_buf_init(&types.said, 4096);
	if (!question->file)
		cJSON_AddStringToObject(types.wanted, question->package, question->version ? question->version : "latest");
	cJSON *json = types.folder && !install(&types, err) ? ask(&types, err) : NULL;
	cJSON *want = cJSON_GetObjectItemCaseSensitive(json, "want");
	if (json && install_more(&types, want)) {
		cJSON *more = ask(&types, err);
		cJSON_Delete(more ? json : NULL);
		json = more ? more : json;
	}
	rx_buf_release(&types.said);
	cJSON_Delete(types.wanted);
	free(types.folder);
	return json;
}
