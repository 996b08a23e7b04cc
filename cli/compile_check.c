/* Asking the C compiler about many files: see compile_check.h. */
#include <glob.h>
#include <pthread.h>
#include <unistd.h>

#include "cc_check.h"
#include "command.h"
#include "compile_causes.h"
#include "compile_check.h"
#include "files.h"

#define MAX_WORKERS 8
#define TEXT_MAX (1u << 20)
#define NAME_LENGTH 16 /* of a file's path, as digits */

struct question {
	const char *file;
	char *kept; /* where the answer is, or is to be; NULL: nothing could be read */
	char *text; /* the answer; NULL: none */
};

struct work {
	const struct rx_check *check;
	struct question *questions;
	int count, next;
};

static char *kept_name(const char *file)
{
	return rx_xprintf("%016llx", (unsigned long long)rx_hash_str(RX_HASH_START, file));
}

static struct question question_of(const struct rx_check *check, const char *file)
{
	struct question question = { .file = file };
	uint64_t signature = rx_includes_signature(check->signatures, file, NULL);
	if (!signature)
		return question;
	signature = rx_hash(signature, &check->salt, sizeof check->salt);
	char *name = kept_name(file);
	question.kept = rx_xprintf("%s/%s%016llx.said", check->cache, name, (unsigned long long)signature);
	question.text = rx_file_exists(question.kept) ? rx_includes_text(question.kept) : NULL;
	free(name);
	return question;
}

/* Earlier answers about the same file are of no use any more. */
static void keep(const struct question *question, const char *cache)
{
	glob_t old;
	char *name = kept_name(question->file), *pattern = rx_xprintf("%s/%s*.said", cache, name);
	if (!glob(pattern, 0, NULL, &old)) {
		for (size_t i = 0; i < old.gl_pathc; i++)
			unlink(old.gl_pathv[i]);
		globfree(&old);
	}
	rx_file_write(question->kept, question->text, strlen(question->text), NULL);
	free(pattern);
	free(name);
}

static void ask(const struct rx_check *check, struct question *question)
{
	struct rx_buf text;
	rx_buf_init(&text, TEXT_MAX);
	if (!rx_cc_say(check->command, question->file, RX_CC_SYNTAX, check->patient, &text)) {
		question->text = rx_xstrdup(rx_buf_text(&text));
		if (question->kept)
			keep(question, check->cache);
	}
	rx_buf_release(&text);
}

static void *run(void *work_)
{
	struct work *work = work_;
	for (int i; !rx_interrupted() && (i = __atomic_fetch_add(&work->next, 1, __ATOMIC_RELAXED)) < work->count;)
		if (!work->questions[i].text)
			ask(work->check, &work->questions[i]);
	return NULL;
}

/* As many at a time as there are processors. */
static void ask_all(struct work *work)
{
	pthread_t threads[MAX_WORKERS];
	long processors = work->check->patient ? 1 : sysconf(_SC_NPROCESSORS_ONLN);
	int wanted = work->count < (int)processors ? work->count : (int)processors, started = 0;
	while (started < wanted - 1 && started < MAX_WORKERS && !pthread_create(&threads[started], NULL, run, work))
		started++;
	run(work);
	while (started)
		pthread_join(threads[--started], NULL);
}

static void take_causes(const char *text, struct rx_diags *diags)
{
	static const struct rx_diags none;
	struct rx_diags found = { 0 };
	rx_cc_parse(text, &found);
	rx_causes_keep(&found, &none, 0);
	rx_diags_move(diags, &found);
}

int rx_check_files(const struct rx_check *check, const struct rx_strings *files, struct rx_diags *diags)
{
	struct work work = { .check = check, .count = files->len };
	int missing = 0;
	work.questions = rx_xcalloc((size_t)files->len + 1, sizeof *work.questions);
	for (int i = 0; i < files->len; i++)
		work.questions[i] = question_of(check, files->at[i]);
	ask_all(&work);
	for (int i = 0; i < files->len; i++) {
		struct question *question = &work.questions[i];
		if (question->text)
			take_causes(question->text, diags);
		missing |= !question->text;
		free(question->text);
		free(question->kept);
	}
	free(work.questions);
	return missing;
}

void rx_check_sweep(const char *cache, const struct rx_strings *files)
{
	glob_t found;
	struct rx_strings names = { 0 };
	char *pattern = rx_xprintf("%s/*.said", cache);
	for (int i = 0; i < files->len; i++) {
		char *name = kept_name(files->at[i]);
		rx_strings_add(&names, name);
		free(name);
	}
	if (!glob(pattern, 0, NULL, &found)) {
		for (size_t i = 0; i < found.gl_pathc; i++) {
			bool used = false;
			for (int j = 0; j < names.len && !used; j++)
				used = !strncmp(rx_path_base(found.gl_pathv[i]), names.at[j], NAME_LENGTH);
			if (!used)
				unlink(found.gl_pathv[i]);
		}
		globfree(&found);
	}
	rx_strings_release(&names);
	free(pattern);
}
