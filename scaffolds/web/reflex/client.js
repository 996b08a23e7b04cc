// What generated pages are made of: $page, $c, $d, $e, $f, $each and $m; $x is all of expressions.js. docs/pages.md says what each of them promises.
import { Children, cloneElement, createElement, Fragment, isValidElement, memo, useSyncExternalStore } from "react";
import { jsx } from "@emotion/react";
import { Slot } from "@radix-ui/themes";
import { reportError } from "./errors";
import { $e } from "./events";
import { str } from "./formats";
import { PageHead } from "./head";
import { keysOf } from "./lists";
import { memoWith } from "./memo";
import { join } from "./names";
import { sourceOf, valueOf } from "./store";

export { $e };

const shell = process.env.NODE_ENV === "development" ? require("./shell.dev") : null;

const elements = new Map();
const functions = new Map();

function cached(map, hash, make) {
	let value = map.get(hash);
	if (value === undefined) {
		value = make();
		map.set(hash, value);
	}
	return value;
}

export const $c = (hash, make) => cached(elements, hash, make);
export const $f = (hash, make) => cached(functions, hash, make);

const noVersion = () => 0;
let dependentsRendered = 0;

function Dependent({ d, s, r, ...given }) {
	dependentsRendered++;
	const source = sourceOf(d);
	useSyncExternalStore(source.subscribe, source.version, noVersion);
	const result = render(r, d.map(valueOf), s);
	const late = lateName(d);
	const made = late ? marked(result, late) : result;
	return isGiven(given) && isValidElement(made) ? <Slot {...given}>{made}</Slot> : made;
}

// What a part around it, such as the trigger of a dialog, hands down to its only child belongs to the child's element.
function isGiven(props) {
	for (const name in props)
		return true;
	return false;
}

// What depends on the colour mode, or on what was chosen, is hidden until the reader's is known: theme.js.
function lateName(d) {
	const mode = d.includes("$app.color_mode") && "reflex-by-mode";
	const choice = d.includes("$app.raw_color_mode") && "reflex-by-choice";
	return join(mode, choice);
}

function marked(node, name) {
	if (typeof node === "string" || typeof node === "number")
		return createElement("span", { className: join("reflex-mode", name) }, node);
	if (Array.isArray(node))
		return node.map((item) => marked(item, name));
	if (!isValidElement(node))
		return node;
	return node.type === Fragment
		? cloneElement(node, undefined, ...[].concat(node.props.children).map((child) => marked(child, name)))
		: cloneElement(node, { className: join(node.props.className, name) });
}

const OWN = ["d", "s", "r"];

function sameGiven(a, b) {
	for (const name in a)
		if (!OWN.includes(name) && !Object.is(a[name], b[name]))
			return false;
	for (const name in b)
		if (!(name in a))
			return false;
	return true;
}

export const $d = memo(Dependent, (a, b) => a.r === b.r && sameItems(a.d, b.d) && sameItems(a.s, b.s) && sameGiven(a, b));

function sameItems(a, b) {
	if (a === b)
		return true;
	return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => Object.is(item, b[i]));
}

// One wrong expression costs its own place on the page, not the page.
function render(make, ...args) {
	try {
		return shown(make(...args));
	} catch (error) {
		if (shell)
			shell.report(error);
		else
			console.error(error);
		reportError(error);
		return null;
	}
}

// React shows neither booleans nor objects: as values of vars they appear as text.
function shown(value) {
	if (typeof value === "boolean")
		return str(value);
	if (value === null || typeof value !== "object" || isNode(value))
		return value;
	return str(value);
}

function isNode(value) {
	return "$$typeof" in value || (Array.isArray(value) && value.every((item) => item?.$$typeof));
}

let rowsRendered = 0;

const Row = memo(
	({ item, index, s, row }) => {
		rowsRendered++;
		return render(row, [...(s ?? []), item, index]);
	},
	(a, b) => a.row === b.row && a.index === b.index && sameEntry(a.item, b.item) && sameItems(a.s, b.s),
);

// The pairs of an object are made anew each time; what counts is what they hold.
function sameEntry(a, b) {
	return Object.is(a, b) || (a?.[PAIR] === true && sameItems(a, b));
}

const PAIR = Symbol("pair");

function pairOf(entry) {
	entry[PAIR] = true;
	return entry;
}

// `indexed` false: the row does not ask for its index, so that one that only moved is not rendered again.
export function $each(list, s, row, indexed = true) {
	const make = (item, index, key) => createElement(Row, { key, item, index: indexed ? index : 0, s, row });
	if (Array.isArray(list)) {
		const keys = keysOf(list).at;
		return list.map((item, i) => make(item, i, keys[i]));
	}
	if (typeof list === "number")
		return Array.from({ length: Math.max(0, Math.trunc(list)) }, (_, i) => make(i, i, i));
	if (list !== null && typeof list === "object")
		return Object.entries(list).map((entry, i) => make(pairOf(entry), i, entry[0]));
	return [];
}

export const $m = memoWith(render);

// Children as they are shown: for components that look among their children for some of a certain kind, which vars and loops
// would hide. The component is rendered again whenever any of the vars changes.
export function useUnfolded(children) {
	const names = new Set();
	const unfolded = unfold(children, "", names);
	const source = sourceOf([...names]);
	useSyncExternalStore(source.subscribe, source.version, noVersion);
	return unfolded;
}

function unfold(children, prefix, names) {
	return Children.toArray(children).flatMap((child) => {
		if (!isValidElement(child))
			return [child];
		const { type, props } = child;
		const key = prefix + child.key;
		if (type === Fragment)
			return unfold(props.children, key, names);
		if (type === Row)
			return unfold(render(props.row, [...(props.s ?? []), props.item, props.index]), key, names);
		if (type !== $d)
			return [cloneElement(child, { key })];
		props.d.forEach((name) => names.add(name));
		return unfold(render(props.r, props.d.map(valueOf), props.s), key, names);
	});
}

// `meta`: { route, title, hash, meta, head }; the last two may be left out.
export function $page(meta, make) {
	if (shell)
		return shell.filePage(meta, make);
	return function Page() {
		return createElement(Fragment, null, createElement(PageHead, meta), make());
	};
}

shell?.setTools({ PageHead, names: { jsx, $c, $d, $e, $f, $each, $m, $x: require("./expressions") } });

// For benchmarks and tests: how many places that depend on vars, rows of rx_foreach and memo components were rendered, again or for the first time.
if (typeof window !== "undefined")
	Object.assign(window.__reflex, { dependentsRendered: () => dependentsRendered, rowsRendered: () => rowsRendered, memosRendered: $m.rendered });
