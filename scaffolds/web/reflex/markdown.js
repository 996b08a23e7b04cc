// Texts in markdown. What reads them is loaded when the first one is shown, and of that the parts that a text asks for:
// formulas, HTML, the highlighter. The HTML of an export has everything already.
import { jsx } from "@emotion/react";
import { Kept, late, useKept, useLate } from "./late";
import { look } from "./markdown-style";

export { MarkdownContent } from "./markdown-map";

const parts = {
	text: late(() => import("./markdown-text")),
	math: late(() => import("./markdown-math")),
	html: late(() => import("./markdown-html")),
};

function wantedParts(text, { useMath, useKatex, useRaw, trusted }) {
	const math = useMath !== false && useKatex !== false && text.includes("$");
	const html = (useRaw || trusted) && text.includes("<");
	return ["text", math && "math", html && "html"].filter(Boolean);
}

const ATTRIBUTE = /^(on[A-Z]|aria-|data-|role$|lang$|dir$|title$|hidden$|tabIndex$)/;

export function Markdown({ text: given, componentMap, className, style, id, ...options }) {
	const rest = Object.fromEntries(Object.entries(options).filter(([name]) => ATTRIBUTE.test(name)));
	return jsx(
		"div",
		{ css: look, ...rest, id, className, style, "data-markdown": "" },
		<Text text={String(given ?? "")} map={componentMap} options={options} />,
	);
}

const promises = new Map();

// The same promise for the same text and parts, as React's use() wants it.
function load(names, text) {
	const key = `${names} ${text}`;
	const begin = () => Promise.all(names.map((name) => parts[name].load())).then(([module]) => module?.prepareBlocks(text));
	if (!promises.has(key))
		promises.set(key, begin().finally(() => promises.delete(key)));
	return promises.get(key);
}

// A text that changes is shown with what there is until the rest has come.
function Text({ text, map, options }) {
	const names = wantedParts(text, options);
	const module = parts.text.get();
	const ready = () => names.every((name) => parts[name].get()) && parts.text.get().blocksReady(text);
	const found = useLate(names.join() + (module?.languagesOf(text).join() ?? ""), ready, () => load(names, text));
	if (useKept(text, found))
		return <Kept tag="div" />;
	const Shown = parts.text.get()?.MarkdownText;
	if (!Shown)
		return <div style={{ whiteSpace: "pre-wrap" }}>{text}</div>;
	return (
		<div data-live={typeof window === "undefined" ? undefined : ""}>
			<Shown text={text} map={map} options={options} math={parts.math.get()} html={parts.html.get()} />
		</div>
	);
}

// Holds components by element; Markdown reads them from its props and shows them, not this.
export function MarkdownMap() {
	return null;
}
