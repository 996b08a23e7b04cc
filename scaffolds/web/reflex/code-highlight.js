// The highlighter behind code blocks: Shiki with its engine in JavaScript, one for the page. Loaded by code.js when a block
// is shown; grammars, themes and transformers come when a block first needs them.
import { createElement } from "react";
import { codeToHast, createShikiPrimitiveAsync } from "@shikijs/core";
import { createJavaScriptRegexEngine } from "@shikijs/engine-javascript";
import { languageNamed, languages } from "./code-languages";
import { files } from "./code-theme-files";

const LARGEST = 200_000; // characters; a longer text stays without colours, since reading it would hold up the page

let shiki = null;
let beginning = null;
let transform = null;
const tools = new Map();
const NONE = { language: null }; // of a language that nobody knows: text without colours

// A forgiving engine: a rule of a grammar that JavaScript's regular expressions cannot say is left out.
function begin() {
	const engine = createJavaScriptRegexEngine({ forgiving: true });
	beginning ??= createShikiPrimitiveAsync({ themes: [], langs: [], engine }).then((made) => (shiki = made));
	return beginning;
}

function keyOf(language, { light, dark }, marks) {
	return [language, light, dark, Boolean(marks)].join(" ");
}

// What `prepare` has made ready; null before.
export function toolsFor(language, look, marks) {
	const name = languageNamed(language);
	return name ? (tools.get(keyOf(name, look, marks)) ?? null) : NONE;
}

// What cannot be loaded leaves the text without colours, until something asks again.
export async function prepare(language, look, marks) {
	const name = languageNamed(language);
	if (name && !toolsFor(language, look, marks))
		await load(name, look, marks).catch((error) => console.warn("the highlighter could not be loaded:", error.message));
}

async function load(name, look, marks) {
	await begin();
	const parts = [
		languages[name]().then((module) => shiki.loadLanguage(module.default)),
		...[look.light, look.dark].map((theme) => files[theme]().then((module) => shiki.loadTheme(module.default))),
	];
	if (marks)
		parts.push(import("./code-transform").then((module) => (transform = module)));
	await Promise.all(parts);
	tools.set(keyOf(name, look, marks), { language: name });
}

// Lines of spans; null when the text is to stay as it is.
export function coloured({ language }, text, look, marks, decorations) {
	if (!language || text.length > LARGEST)
		return null;
	const options = {
		lang: language,
		themes: look,
		defaultColor: false,
		decorations: decorations ?? [],
		transformers: marks ? transform.transformersOf(marks) : [],
	};
	try {
		const pre = codeToHast(shiki, text, options).children[0];
		const inside = pre.children[0].children.map(elementOf);
		const focused = String(pre.properties.class).includes("has-focused");
		return focused ? <span className="has-focused">{inside}</span> : inside;
	} catch (error) {
		// decorations that lie outside of the text, for example
		console.warn("the code could not be highlighted:", error.message);
		return null;
	}
}

// ---- Shiki's tree as React elements ----

function elementOf(node, key) {
	if (node.type === "text")
		return node.value;
	if (node.type !== "element")
		return null;
	const { class: names, style, ...rest } = node.properties;
	const props = { ...rest, key, className: [names].flat().filter(Boolean).join(" ") || undefined, style: styleOf(style) };
	return createElement(node.tagName, props, ...node.children.map(elementOf));
}

// "--shiki-light:#fff;--shiki-dark:#000" as an object.
function styleOf(text) {
	if (typeof text !== "string")
		return undefined;
	const pairs = text.split(";").map((part) => part.split(":"));
	return Object.fromEntries(pairs.filter(([name, value]) => name && value).map(([name, value]) => [name.trim(), value.trim()]));
}
