/* Certificates of a network whose proxy signs for everybody: libcurl trusts what the system trusts, but Bun, npm and
 * Node bring their own list and look at the system's only when NODE_EXTRA_CA_CERTS names a file. */
#ifndef RX_CLI_CERTIFICATES_H
#define RX_CLI_CERTIFICATES_H

#include "core/base.h"

/* "NODE_EXTRA_CA_CERTS=FILE" for the environment of Bun, npm and Node, with the file that CURL_CA_BUNDLE or
 * SSL_CERT_FILE names or else the system's bundle. NULL when the user has set the variable, even to nothing, or when
 * there is no such file. Lives as long as the process. */
const char *rx_certificates_env(void);
/* True when what a program printed says that it does not trust the certificate of the other side. */
bool rx_certificates_blamed(const char *text);
/* The way out, as the hint of `err`; returns -1. */
int rx_certificates_hint(struct rx_err *err);

#endif
