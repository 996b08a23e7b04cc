/* Lets zip.bats call the archive functions: zip_tool zip OUT FOLDER, zip_tool tgz FILE FOLDER, zip_tool bytes FILE FOLDER,
 * zip_tool names OUT NAME (a file of that name from memory). */
#include "files.h"
#include "zip.h"

static int make_zip(const char *out, const char *folder, struct rx_err *err)
{
	struct rx_zip *zip = rx_zip_open(out, err);
	if (!zip)
		return -1;
	if (!rx_zip_add_tree(zip, "site", folder, err) && !rx_zip_add_bytes(zip, "start.sh", "#!/bin/sh\n", 10, 0755, err))
		return rx_zip_close(zip, err);
	rx_zip_abort(zip);
	return -1;
}

static int make_name(const char *out, const char *name, struct rx_err *err)
{
	struct rx_zip *zip = rx_zip_open(out, err);
	if (zip && !rx_zip_add_bytes(zip, name, "x", 1, 0644, err))
		return rx_zip_close(zip, err);
	rx_zip_abort(zip);
	return -1;
}

static int extract_bytes(const char *path, const char *folder, struct rx_err *err)
{
	char *bytes;
	size_t length;
	if (rx_file_read(path, 1u << 24, &bytes, &length, err))
		return -1;
	int result = rx_tgz_extract_bytes(bytes, length, folder, err);
	free(bytes);
	return result;
}

int main(int argc, char **argv)
{
	struct rx_err err = { 0 };
	int result = -1;
	if (argc != 4)
		return 2;
	if (!strcmp(argv[1], "zip"))
		result = make_zip(argv[2], argv[3], &err);
	else if (!strcmp(argv[1], "names"))
		result = make_name(argv[2], argv[3], &err);
	else if (!strcmp(argv[1], "tgz"))
		result = rx_tgz_extract(argv[2], argv[3], &err);
	else if (!strcmp(argv[1], "bytes"))
		result = extract_bytes(argv[2], argv[3], &err);
	if (result)
		fprintf(stderr, "error: %s\n", err.text);
	return result ? 1 : 0;
}
