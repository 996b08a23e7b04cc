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

// React takes functions for these and stops at texts.
function withoutHandlers() {
	return (tree) => clean(tree);
}

function clean(node) {
	for (const name of Object.keys(node.properties ?? {}))
		if (/^on/i.test(name))
			delete node.properties[name];
	node.children?.forEach(clean);
}

export function plugins(trusted) {
	return trusted ? [rehypeRaw, withoutHandlers] : [rehypeRaw, [rehypeSanitize, schema]];
}
