// Program text. The text is in the page from the start, in the HTML of an export with its colours; in the browser the
// highlighter (Shiki), the grammar and the theme are chunks that load when a block is shown.
import { useEffect, useMemo, useRef, useState } from "react";
import { jsx } from "@emotion/react";
import { IconButton } from "@radix-ui/themes";
import { themeNamed, themes as known } from "./code-themes";
import { frame } from "./code-style";
import { Kept, late, useKept, useLate } from "./late";
import { join } from "./names";

const highlighter = late(() => import("./code-highlight"));

const DEFAULT = { light: "one-light", dark: "one-dark-pro" };

// { light, dark }: names of themes. A name that nobody knows, which only a var can give, is as none.
function lookOf(theme, pair) {
	const one = theme && themeNamed(theme);
	const named = (name, otherwise) => themeNamed(name) ?? otherwise;
	if (one)
		return { light: one, dark: one };
	return { light: named(pair?.light, DEFAULT.light), dark: named(pair?.dark, DEFAULT.dark) };
}

// Colours of ground and text, before the theme is loaded.
function colours({ light, dark }) {
	return {
		"--code-ground-light": known[light][0],
		"--code-text-light": known[light][1],
		"--code-ground-dark": known[dark][0],
		"--code-text-dark": known[dark][1],
	};
}

// What `transformers` and `useTransformers` ask for: names, "all", or objects as Shiki takes them.
function marksOf(transformers, all) {
	if (all)
		return "all";
	return transformers?.length ? transformers : undefined;
}

export function CodeBlock({
	code,
	language,
	theme,
	themes,
	showLineNumbers,
	startingLineNumber,
	wrapLongLines,
	canCopy,
	copyButton,
	codeTagProps,
	transformers,
	useTransformers,
	decorations,
	className,
	style,
	...props
}) {
	const text = String(code ?? "").replace(/\n$/, "");
	const look = lookOf(theme, themes);
	const first = startingLineNumber ?? 1;
	const marks = marksOf(transformers, useTransformers);
	const copy = (canCopy || copyButton) && <CopyButton text={text} button={copyButton} />;
	const flags = [theme || themes ? "themed" : null, showLineNumbers && "numbered", wrapLongLines && "wrapped", copy && "copied"];

	return jsx(
		"div",
		{
			css: frame,
			"data-code": join(...flags),
			...props,
			className,
			style: { ...colours(look), "--code-first": first - 1, "--code-digits": String(first + lineCount(text)).length, ...style },
		},
		<pre tabIndex={0}>
			<Lines attributes={codeTagProps} text={text} language={language} look={look} marks={marks} decorations={decorations} />
		</pre>,
		copy,
	);
}

function lineCount(text) {
	return text.split("\n").length;
}

// For markdown, which waits for what its blocks need.
export function codeReady(language) {
	return Boolean(highlighter.get()?.toolsFor(language, DEFAULT));
}

export async function prepareCode(language) {
	await prepare(language, DEFAULT);
}

const promises = new Map();

// The same promise for the same tools, as React's use() wants it.
function prepare(language, look, marks) {
	const key = [language, look.light, look.dark, Boolean(marks)].join(" ");
	const begin = () => highlighter.load().then((module) => module?.prepare(language, look, marks));
	if (!promises.has(key))
		promises.set(key, begin().finally(() => promises.delete(key)));
	return promises.get(key);
}

// Without a language there is nothing to load.
function Lines({ attributes, text, language, look, marks, decorations }) {
	const wanted = language && language !== "plain";
	const ready = () => (wanted ? highlighter.get()?.toolsFor(language, look, marks) : null);
	const load = () => (wanted ? prepare(language, look, marks) : Promise.resolve());
	const key = [language, look.light, look.dark].join(" ");
	const tools = useLate(key, ready, load);
	const kept = useKept(key + text, tools || !wanted);
	const lines = useMemo(
		() => (tools ? highlighter.get().coloured(tools, text, look, marks, decorations) : null),
		[tools, text, JSON.stringify([marks, decorations])],
	);
	return kept ? <Kept tag="code" {...attributes} /> : <code {...attributes}>{lines ?? plainLines(text)}</code>;
}

function plainLines(text) {
	return text.split("\n").flatMap((line, i) => [
		i > 0 && "\n",
		<span key={i} className="line">
			{line}
		</span>,
	]);
}

// `button` shows instead of the icon; a click anywhere in it copies.
function CopyButton({ text, button }) {
	const [copied, copy] = useCopy(text);
	if (button)
		return (
			<div className="code-copy" onClick={copy}>
				{button}
			</div>
		);
	const label = copied ? "Copied" : "Copy code";
	return (
		<IconButton
			className="code-copy"
			type="button"
			size="1"
			variant="soft"
			color={copied ? "green" : "gray"}
			aria-label={label}
			title={label}
			onClick={copy}
		>
			{copied ? <Done /> : <Sheets />}
		</IconButton>
	);
}

const SHOWN_FOR = 1500; // milliseconds

function useCopy(text) {
	const [copied, setCopied] = useState(false);
	const timer = useRef(null);
	useEffect(() => () => clearTimeout(timer.current), []);
	const copy = async () => {
		await toClipboard(text);
		setCopied(true);
		clearTimeout(timer.current);
		timer.current = setTimeout(() => setCopied(false), SHOWN_FOR);
	};
	return [copied, copy];
}

// Pages that came without encryption have no `navigator.clipboard`, and a reader may forbid it.
async function toClipboard(text) {
	const refused = () => true;
	if (navigator.clipboard && !(await navigator.clipboard.writeText(text).catch(refused)))
		return;
	const area = document.createElement("textarea");
	area.value = text;
	area.style.position = "fixed";
	area.style.opacity = "0";
	document.body.append(area);
	area.select();
	document.execCommand("copy");
	area.remove();
}

const icon = { width: 14, height: 14, viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", strokeWidth: 2, "aria-hidden": true };

function Sheets() {
	return (
		<svg {...icon} strokeLinejoin="round">
			<rect x="8" y="8" width="13" height="13" rx="2.5" />
			<path d="M16 8V5.5A2.5 2.5 0 0 0 13.5 3h-8A2.5 2.5 0 0 0 3 5.5v8A2.5 2.5 0 0 0 5.5 16H8" />
		</svg>
	);
}

function Done() {
	return (
		<svg {...icon} strokeLinecap="round" strokeLinejoin="round">
			<path d="m4.5 12.5 5 5 10-11" />
		</svg>
	);
}
