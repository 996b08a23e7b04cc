/* Uploads, and the files that were kept of them: see upload.c. On the thread that leads. */
#ifndef RX_SERVER_UPLOAD_H
#define RX_SERVER_UPLOAD_H

#include "exchange.h"

/* Answers POST /_upload and GET /_upload/<name>; false: neither. `result`: what the callback returns. */
bool rx_upload_request(struct rx_server *server, struct lws *wsi, void **user, const struct rx_asked *asked, int *result);
/* The event of the upload with this id ended: its files go, its request is answered. */
void rx_upload_done(struct rx_server *server, const char *id, const char *said);
/* About once a second: those that come too slowly are ended. */
void rx_upload_tend(struct rx_server *server);
/* Makes the folder for files on their way, and empties it. NULL: no uploads. */
void rx_uploads_open_folder(struct rx_server *server, const char *folder);

#endif
