/* Certificates for Bun, npm and Node: see certificates.h. */
#include <unistd.h>

#include "certificates.h"

#define VARIABLE "NODE_EXTRA_CA_CERTS"
#define USUAL "/etc/ssl/certs/ca-certificates.crt" /* Debian, Alpine, Arch */

/* The first file that can be read, or NULL. */
static const char *bundle(void)
{
	const char *const places[] = {
		getenv("CURL_CA_BUNDLE"),
		getenv("SSL_CERT_FILE"),
		USUAL,
		"/etc/pki/tls/certs/ca-bundle.crt", /* Fedora */
		"/etc/ssl/ca-bundle.pem",           /* openSUSE */
		"/etc/ssl/cert.pem",                /* macOS, the BSDs */
	};
	for (size_t i = 0; i < RX_COUNT(places); i++)
		if (places[i] && *places[i] == '/' && !access(places[i], R_OK))
			return places[i];
	return NULL;
}

const char *rx_certificates_env(void)
{
	static char text[4096];
	const char *file = getenv(VARIABLE) ? NULL : bundle();
	if (!file || strlen(file) >= sizeof text - sizeof VARIABLE)
		return NULL;
	snprintf(text, sizeof text, VARIABLE "=%s", file);
	return text;
}

/* The names are those of OpenSSL's X509_V_ERR_…, without that beginning; Bun and Node print them. */
bool rx_certificates_blamed(const char *text)
{
	static const char *const names[] = { "SELF_SIGNED_CERT_IN_CHAIN",
					     "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
					     "DEPTH_ZERO_SELF_SIGNED_CERT",
					     "UNABLE_TO_GET_ISSUER_CERT",
					     "self-signed certificate",
					     "self signed certificate",
					     "unable to get local issuer certificate",
					     "unable to verify the first certificate" };
	for (size_t i = 0; i < RX_COUNT(names); i++)
		if (strstr(text, names[i]))
			return true;
	return false;
}

int rx_certificates_hint(struct rx_err *err)
{
	const char *set = getenv(VARIABLE), *file = bundle();
	const char *used = set ? set : file; /* what the program was given */
	if (used && *used)
		return rx_err_hint(err,
				   "a proxy of your network signs with a certificate of its own, which '%s' does "
				   "not have; name the file that has it: " VARIABLE "=FILE",
				   used);
	return rx_err_hint(err,
			   "a proxy of your network signs with a certificate of its own; name the file that has "
			   "it: " VARIABLE "=%s",
			   file ? file : USUAL);
}
