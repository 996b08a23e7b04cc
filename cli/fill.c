/* Skeletons: see fill.h. */
#include "fill.h"

#include "core/buf.h"

#define MAX_TEXT (1 << 20)

char *rx_fill(const char *text, const char *const values[][2], size_t count)
{
	struct rx_buf out;
	rx_buf_init(&out, MAX_TEXT);
	while (*text) {
		size_t i = 0, length = 0;
		for (; *text == '@' && i < count; i++)
			if (!strncmp(text, values[i][0], length = strlen(values[i][0])))
				break;
		if (*text == '@' && i < count) {
			rx_buf_adds(&out, values[i][1]);
			text += length;
		} else {
			rx_buf_addc(&out, *text++);
		}
	}
	return rx_buf_detach(&out, NULL);
}
