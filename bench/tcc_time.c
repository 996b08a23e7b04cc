/* How long libtcc takes for a file that includes <reflex.h> and has one page: to an object, as hot reload does, and into
 * memory without resolving symbols. Prints the median of 21 in milliseconds of wall-clock time.
 *
 *     tcc_time INCLUDE_FOLDER [FILE]     FILE: a source in place of the page below */
#include <libtcc.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define TIMES 21
#define SOURCE_MAX (1 << 20)
#define LIB "/usr/lib/x86_64-linux-gnu/tcc"

static const char page[] = "#include <reflex.h>\n"
			     "RX_STATE(S, VAR(int, count, 0), EVENT(add))\n"
			     "void S_add(struct S *self) { self->count++; }\n"
			     "static rx home(void) { return rx_vstack(rx_text(S.count), rx_button(\"add\", .on_click = S.add)); }\n"
			     "RX_PAGE(home, .route = \"/\")\n";

static double now_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void quiet(void *opaque, const char *text)
{
	(void)opaque;
	(void)text; /* the link has nobody to resolve symbols with */
}

static TCCState *state_new(int output)
{
	const char *folder = getenv("REFLEX_TCC_DIR");
	TCCState *state = tcc_new();
	tcc_set_lib_path(state, folder ? folder : LIB);
	tcc_set_error_func(state, NULL, quiet);
	tcc_set_options(state, "-g -Wall");
	tcc_set_output_type(state, output);
	return state;
}

static char *read_whole(const char *path)
{
	FILE *file = fopen(path, "r");
	char *text = calloc(1, SOURCE_MAX);
	if (!file || !text || !fread(text, 1, SOURCE_MAX - 1, file))
		exit(2);
	fclose(file);
	return text;
}

static double once(const char *folder, const char *source, const char *object)
{
	double start = now_ms();
	TCCState *state = state_new(TCC_OUTPUT_OBJ);
	tcc_add_include_path(state, folder);
	if (tcc_compile_string(state, source) || tcc_output_file(state, object)) {
		fprintf(stderr, "tcc_time: the source does not compile\n");
		exit(1);
	}
	tcc_delete(state);
	state = state_new(TCC_OUTPUT_MEMORY);
	tcc_add_file(state, object);
	tcc_relocate(state, NULL);
	tcc_delete(state);
	return now_ms() - start;
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
	double times[TIMES];
	char object[] = "/tmp/tcc-time-XXXXXX";
	if (argc < 2 || argc > 3 || mkstemp(object) < 0)
		return 2;
	const char *source = argc == 3 ? read_whole(argv[2]) : page;
	for (int i = 0; i < TIMES; i++)
		times[i] = once(argv[1], source, object);
	unlink(object);
	qsort(times, TIMES, sizeof *times, compare);
	printf("%.1f\n", times[TIMES / 2]);
	return 0;
}
