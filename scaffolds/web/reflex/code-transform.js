// Shiki's transformers by short names: "notation-diff" turns `// [!code ++]` into a marked line, and so on.
import {
	transformerMetaHighlight,
	transformerMetaWordHighlight,
	transformerNotationDiff,
	transformerNotationErrorLevel,
	transformerNotationFocus,
	transformerNotationHighlight,
	transformerNotationWordHighlight,
	transformerRemoveNotationEscape,
	transformerRenderWhitespace,
} from "@shikijs/transformers";

const notations = {
	"notation-diff": transformerNotationDiff,
	"notation-highlight": transformerNotationHighlight,
	"notation-word-highlight": transformerNotationWordHighlight,
	"notation-focus": transformerNotationFocus,
	"notation-error-level": transformerNotationErrorLevel,
	"meta-highlight": transformerMetaHighlight,
	"meta-word-highlight": transformerMetaWordHighlight,
	"remove-notation-escape": transformerRemoveNotationEscape,
};
const others = { "render-whitespace": transformerRenderWhitespace };

// `marks`: "all", which is what reads notations, or a list of names and of objects as Shiki takes them.
export function transformersOf(marks) {
	const wanted = marks === "all" ? Object.keys(notations) : marks;
	return wanted.map((mark) => (typeof mark === "string" ? made(mark) : mark)).filter(Boolean);
}

// "transformerNotationDiff" is "notation-diff".
function made(name) {
	const short = name.replace(/^transformer/, "").replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
	const make = notations[short] ?? others[short];
	if (!make)
		console.warn(`there is no transformer '${name}'; there are: ${Object.keys({ ...notations, ...others }).join(", ")}`);
	return make?.();
}
