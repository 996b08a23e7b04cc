// Names: from JavaScript's to C's. Words that C (or a macro that every program sees) has taken get a trailing
// underscore, and so does `as`, which those who come from the original know that way.

const TAKEN = new Set(
	(
		'as ' +
		'auto break case char const continue default do double else enum extern float for goto if inline int long register ' +
		'restrict return short signed sizeof static struct switch typedef typeof union unsigned void volatile while asm ' +
		'bool true false NULL linux unix errno stdin stdout stderr'
	).split(' '),
);

export function snake(name) {
	return name
		.replace(/[-.:]/g, '_')
		.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
		.replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
		.toLowerCase();
}

export function memberName(js) {
	const name = snake(js);
	return TAKEN.has(name) ? `${name}_` : name;
}

// "TextField.Root" of a package with the prefix "Themes" → "ThemesTextFieldRoot".
export function aliasName(prefix, tag) {
	return (
		prefix +
		tag
			.split('.')
			.map((part) => part[0].toUpperCase() + part.slice(1))
			.join('')
	);
}

// What a component cannot be called, since its macro would stand in the place of a word of C or of a function that programs call.
const TAKEN_BY_C = new Set(
	(
		'auto bool break case char complex const continue default do double else enum extern false float for goto if inline int long ' +
		'main register restrict return short signed sizeof static struct switch true typedef union unsigned void volatile while asm ' +
		'typeof linux unix assert errno stdin stdout stderr offsetof rx str ' +
		'abort abs accept access alarm atexit bind clock close closedir connect cos dirname div dup error exit exp fabs fclose fflush ' +
		'floor fopen fork fprintf fputs fread free fseek fwrite getenv gets index ioctl isatty kill link listen localtime log malloc ' +
		'memcmp memcpy memmove memset mkdir mount nice open pause perror pipe poll pow printf putchar puts qsort raise rand random read ' +
		'readdir readlink realloc recv remove rename rewind round scanf select send setenv signal sin sleep snprintf socket sqrt stat ' +
		'step strcat strchr strcmp strcpy strdup strlen strncmp strstr sync system tan tee time tmpfile toupper tolower truncate umask ' +
		'unlink usleep wait warn write'
	).split(' '),
);

export function isTaken(name) {
	return TAKEN_BY_C.has(name);
}
