// Development only: pages that arrive over the WebSocket are shown without waiting for the bundler. A page has two sources,
// its file and the live push; both hold the same text, the push comes first. What is evaluated is checked before it
// replaces anything, so a page that does not work leaves the old one where it is.
import { createElement, Fragment, useEffect, useState, useSyncExternalStore } from "react";
import { Boundary } from "./boundary";
import { reportError } from "./errors";
import { $lazy } from "./lazy";
import { here, matchRoute } from "./router";
import { setDeveloperHook } from "./socket";
import { coverBundler, showDiagnostics } from "./overlay.dev";

// By route: `file` and `live`, the page from each source; `good`, the one shown before `live`; `waiting`, a push that needs
// the bundler; `passed`, the hashes that pushes have left behind.
const routes = new Map();
const watchers = new Set();
const tools = {};
let registry = {};

export function setTools(given) {
	Object.assign(tools, given);
}

export function useMounted() {
	const [mounted, setMounted] = useState(false);
	useEffect(() => setMounted(true), []);
	return mounted;
}

function routeOf(route) {
	if (!routes.has(route))
		routes.set(route, { file: null, live: null, good: null, waiting: null, passed: [] });
	return routes.get(route);
}

function changed() {
	watchers.forEach((watcher) => watcher());
}

function subscribe(watcher) {
	watchers.add(watcher);
	return () => watchers.delete(watcher);
}

// ---- the page's file ----

// $page in development: takes note of the file's text and returns a component that shows whatever is newest.
export function filePage(meta, make) {
	const entry = routeOf(meta.route);
	const before = entry.file;
	entry.file = { meta, make };
	if (!before && entry.live)
		entry.passed.push(meta.hash);
	if (before?.meta.hash !== meta.hash)
		fileCame(entry, meta);
	queueMicrotask(changed);
	return function Page() {
		return createElement(Host, { route: meta.route });
	};
}

// A file with a text that the push has passed is late; any other one has caught up or is newer than the push. The first
// file of a page that was pushed before anybody went there counts as passed.
function fileCame(entry, { route, hash }) {
	if (entry.live?.meta.hash !== hash && entry.passed.includes(hash))
		return;
	entry.live = null;
	entry.waiting = null;
	entry.passed = [];
	showDiagnostics(route, []);
	coverBundler(false);
}

// Errors of scripts reach the app's exception handler (errors.js); the bundler's display of them would cover the page.
if (typeof window !== "undefined")
	for (const kind of ["error", "unhandledrejection"])
		window.addEventListener(kind, () => coverBundler(true));

// ---- the live push ----

// The module of every library that pages may use, written by the generator. Pages that waited for one are tried again.
export function setRegistry(modules) {
	registry = modules;
	for (const { waiting } of routes.values())
		if (waiting)
			takePage(waiting);
}

// `page`: { route, hash, title, meta, head, imports, body }
function takePage(page) {
	const entry = routeOf(page.route);
	const absent = page.imports.find(([library, name]) => lookUp(library, name) === undefined);
	entry.waiting = absent ? page : null;
	if (absent)
		return showDiagnostics(page.route, [waitingNote(page.route, absent)]);
	try {
		const { imports, body, head, ...meta } = page;
		const make = evaluate(page, body);
		if (head)
			meta.head = evaluate(page, head)();
		make();
		replaceLive(entry, { meta, make });
		showDiagnostics(page.route, []);
	} catch (error) {
		showDiagnostics(page.route, [failureNote(page.route, error)]);
	}
}

function replaceLive(entry, page) {
	entry.good = entry.live ?? entry.file;
	entry.passed.push(entry.good?.meta.hash);
	entry.live = page;
	changed();
}

// The page shown before comes back; the file of the failed one, which follows, counts as passed.
function takeBack(entry, page) {
	if (entry.live !== page || !entry.good)
		return;
	entry.live = entry.good;
	entry.passed.push(page.meta.hash);
	changed();
}

// "TextField.Root" is a part of what the library exports as TextField. A function loads a library that the server cannot
// have.
function lookUp(library, name) {
	const entry = registry[library];
	if (typeof entry === "function")
		return $lazy(library, entry, name);
	return name.split(".").reduce((object, part) => object?.[part], entry);
}

function evaluate({ route, hash, imports }, expression) {
	const names = { ...tools.names };
	for (const [library, name, local] of imports)
		names[local] = lookUp(library, name);
	const text = `return ${expression}\n//# sourceURL=reflex-page${route}?${hash}`;
	return new Function(...Object.keys(names), text).bind(null, ...Object.values(names));
}

function waitingNote(route, [library, name]) {
	return {
		severity: "note",
		text: `the page '${route}' uses '${name}' of '${library}' for the first time: waiting for the bundler`,
	};
}

function failureNote(route, error) {
	return { severity: "error", text: `the new page '${route}' does not run, the old one stays: ${error}` };
}

// What went wrong in one place of a page while it was shown.
export function report(error) {
	queueMicrotask(() => showDiagnostics("render", [{ severity: "error", text: `while showing the page: ${error}` }]));
}

// ---- a page that was not there when it was asked for ----

const LOOKS = 60;
const BETWEEN_LOOKS = 500;

// The browser stands on Next's page for unknown addresses (`pathname`) and the app now has a page for the address: it is
// loaded as soon as the bundler has it. So it is after a first build that failed, and for a page that is added.
export function awaitPage(pathname) {
	if ((pathname !== "/404" && pathname !== "/_error") || !matchRoute(here().path))
		return undefined;
	let timer = null;
	const look = async (left) => {
		const there = await fetch(window.location.href, { method: "HEAD" }).then((answer) => answer.ok, () => false);
		if (there && timer !== null)
			window.location.reload();
		else if (left > 0 && timer !== null)
			timer = setTimeout(look, BETWEEN_LOOKS, left - 1);
	};
	timer = setTimeout(look, 0, LOOKS);
	return () => {
		clearTimeout(timer);
		timer = null;
	};
}

// ---- what shows ----

function Head({ meta }) {
	return createElement(tools.PageHead, meta);
}

// The same component for all pages and all edits, so that React compares elements instead of mounting anew.
function Host({ route }) {
	const entry = routeOf(route);
	const page = useSyncExternalStore(subscribe, () => entry.live ?? entry.file);
	const onError = (error) => {
		coverBundler(true);
		showDiagnostics(route, [failureNote(route, error)]);
		reportError(error);
		takeBack(entry, page);
	};
	useEffect(() => showDiagnostics("render", []), [page]);
	return createElement(
		Fragment,
		null,
		createElement(Head, { meta: page.meta }),
		createElement(Boundary, { resetKey: page.meta.hash, onError }, createElement(Body, { page })),
	);
}

function Body({ page }) {
	return page.make();
}

setDeveloperHook((message) => {
	if (message.page)
		takePage(message.page);
	if (message.diagnostics)
		showDiagnostics("backend", message.diagnostics);
});
