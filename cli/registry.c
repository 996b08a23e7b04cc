/* Downloads from the npm registry: see registry.h. */
#include <ctype.h>
#include <errno.h>
#include <unistd.h>

#include <curl/curl.h>
#include <openssl/evp.h>

#include "certificates.h"
#include "command.h"
#include "files.h"
#include "core/lazy.h"
#include "registry.h"
#include "term.h"
#include "zip.h"

#define DEFAULT_REGISTRY \
	"https://registry." \
	"npmjs.org"
#define MAX_PACKAGE (256u << 20)
#define STALL_SECONDS 30

#define FUNCTIONS(X) X(init) X(cleanup) X(perform) X(strerror) X(setopt) X(getinfo)
#define MEMBER(name) __typeof__(curl_easy_##name) *name;
#define NAME(name) "curl_easy_" #name,
static struct {
	FUNCTIONS(MEMBER)
} curl;
static const char *const names[] = { FUNCTIONS(NAME) };
static struct rx_lazy library = RX_LAZY("curl", RX_SONAME_CURL, names, curl);

/* npm's variables are spelled in either case, with '_' for '-'. */
static const char *setting_variable(const char *name)
{
	char lower[64], upper[64];
	snprintf(lower, sizeof lower, "npm_config_%s", name);
	for (char *p = lower; *p; p++)
		if (*p == '-')
			*p = '_';
	size_t i = 0;
	for (; lower[i]; i++)
		upper[i] = (char)toupper((unsigned char)lower[i]);
	upper[i] = 0;
	const char *value = getenv(lower);
	return value && *value ? value : getenv(upper);
}

/* The value of `name` in a line "name = value" of an .npmrc file, ended in place; NULL for another line. */
static char *line_value(char *line, const char *name)
{
	line += strspn(line, " \t");
	size_t length = strlen(name);
	if (strncmp(line, name, length))
		return NULL;
	char *value = line + length + strspn(line + length, " \t");
	if (*value != '=')
		return NULL;
	value += 1 + strspn(value + 1, " \t\"'");
	size_t end = strlen(value);
	while (end && strchr(" \t\r\"'", value[end - 1]))
		value[--end] = 0;
	return *value ? value : NULL;
}

static char *setting_file(const char *folder, const char *name)
{
	char *path = rx_path_join(folder, ".npmrc"), *text = NULL, *found = NULL;
	if (!rx_file_read(path, 1 << 20, &text, NULL, NULL)) {
		for (char *line = text, *next; line && !found; line = next) {
			next = strchr(line, '\n');
			if (next)
				*next++ = 0;
			const char *value = line_value(line, name);
			found = value ? rx_xstrdup(value) : NULL;
		}
	}
	free(text);
	free(path);
	return found;
}

char *rx_registry_setting(const char *project, const char *name)
{
	const char *value = setting_variable(name), *home = getenv("HOME");
	if (value && *value)
		return rx_xstrdup(value);
	char *found = project ? setting_file(project, name) : NULL;
	return found || !home || !*home ? found : setting_file(home, name);
}

char *rx_registry_address(const char *project)
{
	char *address = rx_registry_setting(project, "registry");
	if (!address)
		return rx_xstrdup(DEFAULT_REGISTRY);
	for (size_t length = strlen(address); length && address[length - 1] == '/';)
		address[--length] = 0;
	return address;
}

/* Where the registry keeps the archive: <registry>/<name>/-/<last part of the name>-<version>.tgz. */
static char *package_address(const struct rx_package *package, const char *project)
{
	char *registry = rx_registry_address(project);
	char *address =
		rx_xprintf("%s/%s/-/%s-%s.tgz", registry, package->name, rx_path_base(package->name), package->version);
	free(registry);
	return address;
}

struct download {
	struct rx_buf body;
	const char *label;
	const char *address;
	const char *project;
	char *cafile, *proxy;
	char why[CURL_ERROR_SIZE];
};

static size_t on_bytes(char *bytes, size_t size, size_t count, void *data)
{
	struct download *download = data;
	rx_buf_add(&download->body, bytes, size * count);
	return download->body.overflow ? 0 : size * count;
}

/* Called by libcurl at least once a second. */
static int on_progress(void *data, curl_off_t total, curl_off_t now, curl_off_t sent_total, curl_off_t sent)
{
	(void)sent_total;
	(void)sent;
	const struct download *download = data;
	if (total > 0)
		rx_term_progress(now, total, "%s  %.1f of %.1f MB", download->label, (double)now / 1e6,
				 (double)total / 1e6);
	return rx_interrupted();
}

/* A file with certificates, from the first place that names one. libcurl goes on trusting the system's folder besides.
 */
static char *certificates(const char *project)
{
	static const char *const variables[] = { "CURL_CA_BUNDLE", "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS" };
	char *file = rx_registry_setting(project, "cafile");
	for (size_t i = 0; !file && i < RX_COUNT(variables); i++)
		if (getenv(variables[i]) && rx_file_exists(getenv(variables[i])))
			file = rx_xstrdup(getenv(variables[i]));
	return file;
}

static void set_up(CURL *handle, struct download *download)
{
	curl.setopt(handle, CURLOPT_URL, download->address);
	curl.setopt(handle, CURLOPT_USERAGENT, "reflex/" RX_VERSION);
	curl.setopt(handle, CURLOPT_FOLLOWLOCATION, 1L);
	curl.setopt(handle, CURLOPT_MAXREDIRS, 5L);
	curl.setopt(handle, CURLOPT_FAILONERROR, 1L);
	curl.setopt(handle, CURLOPT_NOSIGNAL, 1L);
	curl.setopt(handle, CURLOPT_CONNECTTIMEOUT, 15L);
	curl.setopt(handle, CURLOPT_LOW_SPEED_LIMIT, 1L);
	curl.setopt(handle, CURLOPT_LOW_SPEED_TIME, (long)STALL_SECONDS);
	curl.setopt(handle, CURLOPT_ERRORBUFFER, download->why);
	curl.setopt(handle, CURLOPT_WRITEFUNCTION, on_bytes);
	curl.setopt(handle, CURLOPT_WRITEDATA, download);
	curl.setopt(handle, CURLOPT_NOPROGRESS, 0L);
	curl.setopt(handle, CURLOPT_XFERINFOFUNCTION, on_progress);
	curl.setopt(handle, CURLOPT_XFERINFODATA, download);
	if (download->cafile)
		curl.setopt(handle, CURLOPT_CAINFO, download->cafile);
	if (download->proxy)
		curl.setopt(handle, CURLOPT_PROXY, download->proxy);
}

static int download_failed(CURL *handle, CURLcode code, const struct download *download, struct rx_err *err)
{
	long status = 0;
	curl.getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
	if (rx_interrupted())
		return rx_err_set(err, "interrupted");
	if (status >= 400)
		rx_err_set(err, "unable to get '%s': the registry answered %ld", download->address, status);
	else
		rx_err_set(err, "unable to get '%s': %s", download->address,
			   *download->why ? download->why : curl.strerror(code));
	if (code == CURLE_PEER_FAILED_VERIFICATION)
		return rx_certificates_hint(err);
	return rx_err_hint(err, "check the network; another registry or a proxy is set as for npm: "
				"npm_config_registry=URL, https_proxy=URL");
}

static int download_run(struct download *download, struct rx_err *err)
{
	if (rx_lazy_load(&library, err))
		return -1;
	CURL *handle = curl.init();
	if (!handle)
		return rx_err_set(err, "unable to start libcurl");
	set_up(handle, download);
	CURLcode code = curl.perform(handle);
	rx_term_progress_end();
	int failed = code == CURLE_OK ? 0 : download_failed(handle, code, download, err);
	curl.cleanup(handle);
	return failed;
}

/* Subresource integrity, as npm writes it: "sha512-" and the digest in base64. */
static int check(const struct rx_package *package, const struct rx_buf *body, struct rx_err *err)
{
	unsigned char digest[EVP_MAX_MD_SIZE];
	unsigned length = 0;
	char text[8 + 4 * EVP_MAX_MD_SIZE / 3 + 5] = "sha512-";
	if (!EVP_Digest(rx_buf_text(body), body->len, digest, &length, EVP_sha512(), NULL))
		return rx_err_set(err, "unable to compute a SHA-512");
	EVP_EncodeBlock((unsigned char *)text + strlen(text), digest, (int)length);
	if (!strcmp(text, package->integrity))
		return 0;
	rx_err_set(err, "the checksum of '%s' %s is wrong: the registry sent something else", package->name,
		   package->version);
	return rx_err_hint(err, "try another registry: npm_config_registry=URL");
}

/* Unpacks beside `folder` and renames. Another process that was faster is not an error. */
static int unpack(const struct rx_buf *body, const char *folder, struct rx_err *err)
{
	char *temporary = rx_xprintf("%s.%d.tmp", folder, (int)getpid());
	int failed = rx_tgz_extract_bytes(rx_buf_text(body), body->len, temporary, err);
	if (!failed && rename(temporary, folder) && !rx_dir_exists(folder))
		failed = rx_err_set(err, "unable to rename '%s': %s", temporary, strerror(errno));
	rx_tree_remove(temporary, NULL);
	free(temporary);
	return failed;
}

int rx_registry_get(const struct rx_package *package, const char *project, const char *folder, const char *label,
		    struct rx_err *err)
{
	char *address = package_address(package, project);
	struct download download = { .label = label, .address = address, .project = project };
	download.cafile = certificates(project);
	download.proxy = rx_registry_setting(project, "https-proxy");
	rx_buf_init(&download.body, MAX_PACKAGE);
	int failed = download_run(&download, err);
	if (!failed)
		failed = check(package, &download.body, err);
	if (!failed)
		failed = unpack(&download.body, folder, err);
	rx_buf_release(&download.body);
	free(download.cafile);
	free(download.proxy);
	free(address);
	return failed;
}
