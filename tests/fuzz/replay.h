/* The end of every fuzz target: with -DREPLAY a main that reads the files that are named, or all of a folder
 * (tests/fuzz/replay.sh); otherwise libFuzzer brings its own (tests/fuzz/run.sh). */
#ifdef REPLAY
#include <stdio.h>

#include <dirent.h>
#include <sys/stat.h>

static int replay_file(const char *path)
{
	static uint8_t bytes[1 << 21];
	FILE *file = fopen(path, "rb");
	if (!file)
		return 1;
	size_t length = fread(bytes, 1, sizeof bytes, file);
	fclose(file);
	uint8_t *exact = rx_xmalloc(length + 1); /* so that a read past the end is seen */
	exact = rx_xrealloc(exact, length ? length : 1);
	memcpy(exact, bytes, length);
	LLVMFuzzerTestOneInput(exact, length);
	free(exact);
	return 0;
}

static int replay(const char *path)
{
	int failed = 0;
	DIR *dir = opendir(path);
	if (!dir)
		return replay_file(path);
	for (struct dirent *entry; (entry = readdir(dir));) {
		char *name = rx_xprintf("%s/%s", path, entry->d_name);
		failed |= *entry->d_name != '.' && replay_file(name);
		free(name);
	}
	closedir(dir);
	return failed;
}

int main(int argc, char **argv)
{
	int failed = argc < 2;
	for (int i = 1; i < argc; i++)
		failed |= replay(argv[i]);
	return failed;
}
#endif
