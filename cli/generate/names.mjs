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
