/* Checks of certificate and key: see tls.h. */
#include "tls.h"

#include <errno.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <unistd.h>

static FILE *open_pem(const char *key, const char *path, struct rx_err *err)
{
	FILE *file = fopen(path, "re");
	if (!file) {
		rx_err_set(err, "unable to read '%s' (%s): %s", path, key, strerror(errno));
		rx_err_hint(err, "this program runs as user %ld in '%s'", (long)geteuid(), rx_serve_path() ? rx_serve_path() : "?");
	}
	return file;
}

/* A key with a password would ask for it on the terminal. */
static int no_password(char *text, int size, int writing, void *context)
{
	(void)text, (void)size, (void)writing, (void)context;
	return -1;
}

static int check_pair(const char *certificate, const char *key, X509 *x509, EVP_PKEY *pkey, bool in_time, struct rx_err *err)
{
	if (!x509) {
		rx_err_set(err, "'%s' (tls_certificate) holds no certificate in PEM form", certificate);
		return rx_err_hint(err, "it begins with -----BEGIN CERTIFICATE-----; from DER: openssl x509 -inform der -in <file> -out cert.pem");
	}
	if (!pkey) {
		rx_err_set(err, "'%s' (tls_key) holds no key in PEM form, or one with a password", key);
		return rx_err_hint(err, "without its password: openssl pkey -in <file> -out key.pem");
	}
	if (X509_check_private_key(x509, pkey) != 1) {
		rx_err_set(err, "the key '%s' does not belong to the certificate '%s'", key, certificate);
		return rx_err_hint(err, "the certificate's own comes first in its file, those above it after it");
	}
	if (in_time && X509_cmp_current_time(X509_get0_notAfter(x509)) < 0) {
		rx_err_set(err, "the certificate '%s' is over", certificate);
		return rx_err_hint(err, "openssl x509 -noout -enddate -in '%s'", certificate);
	}
	return 0;
}

int rx_serve_check_tls(const struct rx_serve_options *options, bool in_time, struct rx_err *err)
{
	const char *certificate = options->settings.tls_certificate, *key = options->settings.tls_key;
	if (!certificate && !key)
		return 0;
	if (!certificate || !key) {
		rx_err_set(err, "'%s' needs '%s'", certificate ? "tls_certificate" : "tls_key", certificate ? "tls_key" : "tls_certificate");
		return rx_err_hint(err, "both stand in the config, or: --tls-certificate <file> --tls-key <file>");
	}
	FILE *first = open_pem("tls_certificate", certificate, err), *second = first ? open_pem("tls_key", key, err) : NULL;
	int failed = -1;
	if (second) {
		X509 *x509 = PEM_read_X509(first, NULL, no_password, NULL);
		EVP_PKEY *pkey = PEM_read_PrivateKey(second, NULL, no_password, NULL);
		failed = check_pair(certificate, key, x509, pkey, in_time, err);
		X509_free(x509);
		EVP_PKEY_free(pkey);
		fclose(second);
	}
	if (first)
		fclose(first);
	return failed;
}
