/* Why a package manager failed, from what it printed: Bun's words and npm's. */
#include "packages.h"
#include "registry.h"

/* The text between the last `before` in front of `at` and the next of `ends`. */
static char *between(const char *start, const char *ends)
{
	return rx_xstrndup(start, strcspn(start, ends));
}

/* "@scope/name@newest" in two, both owned by the caller; without a version that is "". */
static void divide(const char *spec, size_t length, char **name, char **version)
{
	const char *at = spec + length;
	while (at > spec + 1 && *at != '@')
		at--;
	if (at <= spec + 1)
		at = spec + length;
	*name = rx_xstrndup(spec, (size_t)(at - spec));
	*version = at < spec + length ? rx_xstrndup(at + 1, (size_t)(spec + length - at - 1)) : rx_xstrdup("");
}

/* The words of npm: "npm error notarget No matching version found for name@newest.", "npm error 404  'name@latest' is not in this registry.", or
 * "The requested resource 'name@latest' could not be found …". */
static bool npm_misses(const char *said, struct rx_err *err)
{
	static const char unknown[] = "No matching version found for ";
	const char *start = strstr(said, unknown), *end = NULL;
	char *name, *version;
	if (start) {
		start += strlen(unknown);
		end = start + strcspn(start, " \n");
		end -= end > start && end[-1] == '.';
		divide(start, (size_t)(end - start), &name, &version);
		rx_err_set(err, "'%s' has no version '%s'", name, version);
		rx_err_hint(err, "without a version it is the latest one: %s", name);
	} else {
		end = strstr(said, "' is not in this registry");
		end = end ? end : strstr(said, "' could not be found");
		for (start = end; start && start > said && start[-1] != '\'';)
			start--;
		if (!start)
			return false;
		divide(start, (size_t)(end - start), &name, &version);
		rx_err_set(err, "the npm registry has no package '%s'", name);
		rx_err_hint(err, "check its name; a private one needs its registry and a login in .npmrc");
	}
	free(name);
	free(version);
	return true;
}

/* "error: GET https://…/@types%2freact-x - 404" */
static bool no_package(const char *said, struct rx_err *err)
{
	const char *at = strstr(said, " - 404");
	if (!at)
		return false;
	const char *start = at;
	while (start > said && !strchr(" \n", start[-1]))
		start--;
	/* The name is what follows the address of the registry: its last part, and the one before when that begins with '@'. */
	const char *name = at;
	while (name > start && name[-1] != '/')
		name--;
	const char *scope = name > start ? name - 1 : name;
	while (scope > start && scope[-1] != '/')
		scope--;
	if (*scope == '@')
		name = scope;
	char *text = rx_xstrndup(name, (size_t)(at - name)), *slash = strstr(text, "%2f");
	rx_err_set(err, "the npm registry has no package '%.*s%s%s'", slash ? (int)(slash - text) : (int)strlen(text), text, slash ? "/" : "",
		   slash ? slash + 3 : "");
	rx_err_hint(err, "check its name; a private one needs its registry and a login in .npmrc");
	free(text);
	return true;
}

/* 'No version matching "99.0.0" found for specifier "react-colorful"', 'Package "react-colorful" with tag "newest" not found' */
static bool no_version(const char *said, struct rx_err *err)
{
	const char *at = strstr(said, "No version matching \""), *tag = strstr(said, "\" with tag \"");
	char *version = NULL, *name = NULL;
	if (at && (tag = strstr(at, "for specifier \""))) {
		version = between(strchr(at, '"') + 1, "\"");
		name = between(strchr(tag, '"') + 1, "\"");
	} else if (tag) {
		version = between(tag + strlen("\" with tag \""), "\"");
		const char *start = tag;
		while (start > said && start[-1] != '"')
			start--;
		name = between(start, "\"");
	}
	if (name) {
		rx_err_set(err, "'%s' has no version '%s'", name, version);
		rx_err_hint(err, "without a version it is the latest one: %s", name);
	}
	free(version);
	free(name);
	return name;
}

static bool no_network(const char *project, const char *said, struct rx_err *err)
{
	static const char *const words[] = { "ConnectionRefused", "ConnectionClosed", "ConnectionReset", "FailedToOpenSocket", "Timeout", "DNS", "ECONNREFUSED",
					     "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT" };
	size_t i = 0;
	while (i < RX_COUNT(words) && !strstr(said, words[i]))
		i++;
	if (i == RX_COUNT(words))
		return false;
	char *address = rx_registry_address(project);
	rx_err_set(err, "unable to reach the npm registry '%s': %s", address, words[i]);
	free(address);
	rx_err_hint(err, "check the network; another registry or a proxy is set as for npm: npm_config_registry=URL, https_proxy=URL");
	return true;
}

/* npm's words: "npm error code EACCES", "npm error syscall mkdir", "npm error path /home/…". A script that may not be run is something else. */
bool rx_packages_no_folder(const char *said, struct rx_err *err)
{
	static const char *const words[] = { "EACCES", "EROFS", "ENOSPC" };
	static const char path[] = "error path ";
	const char *at = strstr(said, path);
	size_t i = 0;
	while (i < RX_COUNT(words) && !strstr(said, words[i]))
		i++;
	if (i == RX_COUNT(words) || !at || strstr(said, "syscall spawn"))
		return false;
	char *folder = between(at + strlen(path), "\n");
	bool full = !strcmp(words[i], "ENOSPC");
	rx_err_set(err, "unable to install the packages of the frontend: '%s' %s (%s)", folder, full ? "is on a disk that is full" : "cannot be written", words[i]);
	rx_err_hint(err, full ? "make room there" : "the project's folder and HOME, below which packages are cached, must be this user's to write: HOME=/some/folder");
	free(folder);
	return true;
}

bool rx_packages_why(const char *project, const char *said, struct rx_err *err)
{
	return no_network(project, said, err) || npm_misses(said, err) || no_package(said, err) || no_version(said, err);
}
