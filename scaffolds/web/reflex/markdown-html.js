// HTML in markdown: read as HTML, and cleaned of what could do harm unless the author vouches for it.
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";

// What GitHub allows, and the classes that mark formulas and languages.
const schema = {
	...defaultSchema,
	tagNames: [...defaultSchema.tagNames, "mark", "u", "abbr", "figure", "figcaption"],
	attributes: {
		...defaultSchema.attributes,
		code: [["className", /^language-./, "math-inline", "math-display"]],
	},
};

export function plugins(trusted) {
	return trusted ? [rehypeRaw] : [rehypeRaw, [rehypeSanitize, schema]];
}
