/* All calls of libgit2: see git.h. A template is cloned bare and its files are written from the objects, so that
 * nothing that a repository may contain (links, hooks, filters, submodules) ever reaches the disk before it was
 * checked. */
#include <git2.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command.h"
#include "files.h"
#include "git.h"
#include "core/lazy.h"
#include "term.h"

#define MAX_FILES 20000
#define MAX_BYTES (256u << 20)

/* clang-format off */
#define FUNCTIONS(X) \
	X(libgit2_init) X(libgit2_shutdown) X(error_last) X(clone) X(clone_options_init) X(repository_free) \
	X(repository_open_ext) X(repository_init_ext) X(repository_init_options_init) X(repository_index) \
	X(config_open_default) X(config_free) X(config_get_string_buf) X(buf_dispose) X(revparse_single) \
	X(object_free) X(tree_walk) X(tree_lookup) X(tree_free) X(tree_entry_name) X(tree_entry_id) \
	X(tree_entry_filemode) X(blob_lookup) X(blob_free) X(blob_rawcontent) X(blob_rawsize) X(index_add_all) \
	X(index_write) X(index_write_tree) X(index_free) X(signature_default) X(signature_now) X(signature_free) \
	X(commit_create)
/* clang-format on */
#define MEMBER(name) __typeof__(git_##name) *name;
#define NAME(name) "git_" #name,

static struct {
	FUNCTIONS(MEMBER)
} git;
static const char *const names[] = { FUNCTIONS(NAME) };
static struct rx_lazy library = RX_LAZY("git2", RX_SONAME_GIT2, names, git);

static int start(struct rx_err *err)
{
	if (rx_lazy_load(&library, err))
		return -1;
	git.libgit2_init();
	return 0;
}

/* "unable to …: what libgit2 says". */
static int fail(struct rx_err *err, const char *what, const char *name)
{
	const git_error *last = git.error_last();
	char reason[512];
	snprintf(reason, sizeof reason, "%s", last && last->message ? last->message : "unknown reason");
	reason[strcspn(reason, "\r\n")] = 0;
	return rx_err_set(err, "unable to %s '%s': %s", what, name, reason);
}

static int on_transfer(const git_indexer_progress *stats, void *data)
{
	rx_term_progress(stats->received_objects, stats->total_objects, "fetching %s", (const char *)data);
	return rx_interrupted() ? -1 : 0;
}

static int on_sideband(const char *text, int length, void *data)
{
	(void)text, (void)length, (void)data;
	return rx_interrupted() ? -1 : 0;
}

static int clone_bare(git_repository **repo, const char *url, const char *scratch, struct rx_err *err)
{
	git_clone_options options;
	git.clone_options_init(&options, GIT_CLONE_OPTIONS_VERSION);
	options.bare = 1;
	options.local = GIT_CLONE_NO_LOCAL;
	options.fetch_opts.callbacks.transfer_progress = on_transfer;
	options.fetch_opts.callbacks.sideband_progress = on_sideband;
	options.fetch_opts.callbacks.payload = (void *)url;
	options.fetch_opts.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
	options.fetch_opts.proxy_opts.type = GIT_PROXY_AUTO;
	rx_term_progress(0, 0, "connecting to %s", url);
	int result = git.clone(repo, url, scratch, &options);
	rx_term_progress_end();
	return result ? fail(err, "clone", url) : 0;
}

struct output {
	git_repository *repo;
	const char *folder;
	struct rx_err *err;
	int files;
	size_t bytes;
};

/* Names that git itself takes for '.git' on some file system. */
static bool has_git_component(const char *path)
{
	for (; path; path = strchr(path, '/') ? strchr(path, '/') + 1 : NULL) {
		size_t length = strcspn(path, "/");
		if ((length == 4 && !strncasecmp(path, ".git", 4)) || (length == 5 && !strncasecmp(path, "git~1", 5)))
			return true;
	}
	return false;
}

static int write_blob(struct output *output, const git_tree_entry *entry, const char *path)
{
	git_blob *blob;
	if (git.blob_lookup(&blob, output->repo, git.tree_entry_id(entry)))
		return fail(output->err, "read", path);
	size_t length = (size_t)git.blob_rawsize(blob);
	char *to = rx_path_join(output->folder, path);
	output->bytes += length;
	int result = ++output->files > MAX_FILES || output->bytes > MAX_BYTES
			     ? rx_err_set(output->err, "the template is too large: more than %d files or %u MB",
					  MAX_FILES, MAX_BYTES >> 20)
			     : rx_file_write(to, git.blob_rawcontent(blob), length, output->err);
	if (!result && git.tree_entry_filemode(entry) == GIT_FILEMODE_BLOB_EXECUTABLE)
		chmod(to, 0755);
	free(to);
	git.blob_free(blob);
	return result;
}

static int on_entry(const char *root, const git_tree_entry *entry, void *data)
{
	struct output *output = data;
	char *path = rx_xprintf("%s%s", root, git.tree_entry_name(entry));
	git_filemode_t mode = git.tree_entry_filemode(entry);
	int result = 0;
	if (!rx_path_safe(path) || has_git_component(path))
		result = rx_err_set(output->err, "the template has a file with the unsafe name '%s'", path);
	else if (mode == GIT_FILEMODE_LINK)
		result = rx_err_set(output->err, "the template has a symbolic link: '%s'", path);
	else if (mode == GIT_FILEMODE_COMMIT)
		result = rx_err_set(output->err, "the template has a submodule: '%s'", path);
	else if (mode != GIT_FILEMODE_TREE)
		result = write_blob(output, entry, path);
	if (!result && rx_interrupted())
		result = rx_err_set(output->err, "interrupted");
	free(path);
	return result;
}

static int write_files(git_repository *repo, const char *url, const char *folder, struct rx_err *err)
{
	git_object *object;
	if (git.revparse_single(&object, repo, "HEAD^{tree}"))
		return rx_err_set(err, "'%s' has no commits", url);
	struct output output = { .repo = repo, .folder = folder, .err = err };
	*err = (struct rx_err){ 0 };
	int result = git.tree_walk((git_tree *)object, GIT_TREEWALK_PRE, on_entry, &output);
	git.object_free(object);
	if (result && !*err->text)
		fail(err, "read", url);
	return result ? -1 : 0;
}

int rx_git_fetch(const char *url, const char *scratch, const char *folder, struct rx_err *err)
{
	git_repository *repo = NULL;
	if (start(err))
		return -1;
	int result = clone_bare(&repo, url, scratch, err);
	if (!result)
		result = write_files(repo, url, folder, err);
	git.repository_free(repo);
	git.libgit2_shutdown();
	rx_tree_remove(scratch, NULL);
	return result;
}

static bool can_open(const char *path, unsigned flags)
{
	git_repository *repo = NULL;
	if (start(NULL))
		return false;
	/* Someone else's repository is one, too: libgit2 only refuses to use it. */
	int result = git.repository_open_ext(&repo, path, flags, NULL);
	git.repository_free(repo);
	git.libgit2_shutdown();
	return !result || result == GIT_EOWNER;
}

bool rx_git_is_repository(const char *path)
{
	return can_open(path, GIT_REPOSITORY_OPEN_NO_SEARCH);
}

bool rx_git_inside(const char *path)
{
	return can_open(path, GIT_REPOSITORY_OPEN_CROSS_FS);
}

/* The user's choice for the first branch, else "main". */
static char *first_branch(void)
{
	git_config *config = NULL;
	git_buf value = { 0 };
	char *branch = NULL;
	if (!git.config_open_default(&config) && !git.config_get_string_buf(&value, config, "init.defaultBranch"))
		branch = rx_xstrdup(value.ptr);
	git.buf_dispose(&value);
	git.config_free(config);
	return branch ? branch : rx_xstrdup("main");
}

static int repository_make(git_repository **repo, const char *folder, struct rx_err *err)
{
	git_repository_init_options options;
	git.repository_init_options_init(&options, GIT_REPOSITORY_INIT_OPTIONS_VERSION);
	char *branch = first_branch();
	options.flags = GIT_REPOSITORY_INIT_NO_REINIT | GIT_REPOSITORY_INIT_MKDIR;
	options.initial_head = branch;
	int result = git.repository_init_ext(repo, folder, &options);
	free(branch);
	return result ? fail(err, "make a git repository in", folder) : 0;
}

static int tree_of_all(git_repository *repo, git_tree **tree)
{
	git_index *index = NULL;
	git_oid id;
	git_strarray everything = { (char *[]){ "*" }, 1 };
	int result = git.repository_index(&index, repo);
	if (!result)
		result = git.index_add_all(index, &everything, GIT_INDEX_ADD_DEFAULT, NULL, NULL);
	if (!result)
		result = git.index_write(index);
	if (!result)
		result = git.index_write_tree(&id, index);
	if (!result)
		result = git.tree_lookup(tree, repo, &id);
	git.index_free(index);
	return result;
}

static int commit_all(git_repository *repo, const char *message)
{
	git_tree *tree = NULL;
	git_signature *author = NULL;
	git_oid id;
	int result = tree_of_all(repo, &tree);
	if (!result && git.signature_default(&author, repo))
		result = git.signature_now(&author, "reflex", "reflex@localhost");
	if (!result)
		result = git.commit_create(&id, repo, "HEAD", author, author, NULL, message, tree, 0, NULL);
	git.signature_free(author);
	git.tree_free(tree);
	return result;
}

int rx_git_start(const char *folder, const char *message, struct rx_err *err)
{
	git_repository *repo = NULL;
	if (start(err))
		return -1;
	int result = repository_make(&repo, folder, err);
	if (!result && commit_all(repo, message))
		result = fail(err, "commit in", folder);
	git.repository_free(repo);
	git.libgit2_shutdown();
	return result;
}
