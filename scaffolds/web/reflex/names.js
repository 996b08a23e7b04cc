// Class names that may be missing, as one string.

export function join(...names) {
	return names.filter(Boolean).join(" ");
}
