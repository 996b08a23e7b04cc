/* Uploads, downloads and addresses of the app's own. */
#include <reflex.h>
#include <string.h>

RX_STATE(Box,
	LIST(str, seen),
	LIST(str, urls),
	VAR(int, percent, -1),
	VAR(int, steps, 0),
	VAR(int, most, 10),
	EVENT(raise),
	EVENT(take, int, rx_files),
	EVENT(keep, rx_files),
	EVENT(progress, int)
)

void Box_take(struct Box *self, int n, rx_files files)
{
	for (int i = 0; i < files.len; i++)
		rx_push(self->seen, rx_printf("%d:%s:%lld", n, files.at[i].name, (long long)files.at[i].size));
}

void Box_keep(struct Box *self, rx_files files)
{
	for (int i = 0; i < files.len; i++)
		if (rx_upload_keep(&files.at[i], files.at[i].name))
			rx_push(self->urls, rx_upload_url(files.at[i].name));
}

void Box_raise(struct Box *self)
{
	self->most = 1000;
}

void Box_progress(struct Box *self, int percent)
{
	self->percent = percent;
	self->steps++;
}

static void report(struct rx_api *api)
{
	rx_api_header(api, "Content-Disposition", "attachment");
	rx_api_bytes(api, 200, "text/csv", "a,b\n", 4);
}
RX_API(GET, "/report/[name]", report)

static rx name_row(rx name, rx index)
{
	(void)index;
	return rx_text(name, .class_name = "chosen");
}

static rx seen_row(rx text, rx index)
{
	(void)index;
	return rx_text(text, .class_name = "seen");
}

static rx url_row(rx url, rx index)
{
	(void)index;
	return rx_vstack(rx_image(.src = url, .class_name = "kept"),
			 rx_button("save", .class_name = "save", .on_click = rx_download(url)));
}

static rx home(void)
{
	return rx_vstack(
		rx_upload(rx_text("Drop files here"), .id = "files", .max_size = rx_int(30000000), .max_files = rx_int(3)),
		rx_foreach(str, rx_selected_files("files"), name_row),
		rx_button("send", .id = "send", .on_click = rx_upload_files(rx_call(Box.take, 7), "files", .on_progress = Box.progress)),
		rx_button("keep", .id = "keep", .on_click = rx_events(rx_upload_files(Box.keep, "files"), rx_clear_selected_files("files"))),
		rx_button("clear", .id = "clear", .on_click = rx_clear_selected_files("files")),
		rx_button("cancel", .id = "cancel", .on_click = rx_cancel_upload("files")),
		rx_text(Box.percent, .id = "percent"),
		rx_text(Box.steps, .id = "steps"),
		rx_foreach(str, Box.seen, seen_row),
		rx_foreach(str, Box.urls, url_row),
		rx_upload(rx_text("Pictures only"), .id = "pictures", .accept = "image/*,.pdf", .max_size = rx_int(1000),
			  .on_drop = rx_upload_files(rx_call(Box.take, 8), "pictures")),
		rx_upload(rx_text("Small files"), .id = "small", .max_size = Box.most,
			  .on_drop = rx_upload_files(rx_call(Box.take, 9), "small")),
		rx_button("raise", .id = "raise", .on_click = Box.raise)
	);
}

RX_PAGE(home, .route = "/", .title = "Uploads")
RX_APP()
