// Where the browser is. Every navigation that is more than a jump within the page puts path, parameters and query into the
// store, as the state "$route", and tells the backend, which runs the page's on_load. Redirects come through navigate().
import Router from "next/router";
import { basePath } from "./env";
import { addressOf } from "./links";
import { addNotice } from "./notices";
import { applyDelta, namesOf } from "./store";

const MOST_REDIRECTS = 20; // without a key or a click in between …
const REDIRECT_TIME = 10000; // … and within so many milliseconds

let pages = [];
let tell = null;
let current = null; // the address that the backend knows
let ahead = null; // an address that was told before the router had arrived there
let settling = null; // an address that is asked for once more, since its page was not there the first time
let redirects = [];

// ---- which page answers an address; the backend's side is runtime/app/routes.c ----

const KINDS = [
	{ form: /^\[\[\.\.\.(.+)\]\]$/, rank: 3, rest: true, optional: true },
	{ form: /^\[\.\.\.(.+)\]$/, rank: 2, rest: true },
	{ form: /^\[\[(.+)\]\]$/, rank: 1, optional: true },
	{ form: /^\[(.+)\]$/, rank: 1 },
];

const split = (path) => path.split("/").filter(Boolean);

function segmentOf(word) {
	const kind = KINDS.find(({ form }) => form.test(word));
	return kind ? { ...kind, name: kind.form.exec(word)[1] } : { rank: 0, word };
}

function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// The parameters when the route answers the path, else null.
function parametersOf(segments, words) {
	const params = {};
	for (const [i, { word, name, rest, optional }] of segments.entries()) {
		if (i >= words.length && !optional)
			return null;
		if (word !== undefined && word !== words[i])
			return null;
		if (name)
			params[name] = (rest ? words.slice(i) : words.slice(i, i + 1)).map(decode).join("/");
		if (rest)
			return params;
	}
	return words.length <= segments.length ? params : null;
}

// Below zero when `a` is the more special one of two routes that answer the same path.
function compare(a, b) {
	const differs = a.findIndex((segment, i) => segment.rank !== b[i]?.rank);
	return differs < 0 ? a.length - b.length : a[differs].rank - (b[differs]?.rank ?? -1);
}

// { page, params } of the page that answers, or null. `routes`: [{ route }].
export function matchRoute(path, routes = pages) {
	const words = split(path);
	let best = null;
	for (const page of routes) {
		const segments = split(page.route).map(segmentOf);
		const params = parametersOf(segments, words);
		if (params && (!best || compare(segments, best.segments) < 0))
			best = { page, params, segments };
	}
	return best && { page: best.page, params: best.params };
}

// ---- where the browser is ----

// Without frontend_path and trailing slash: { path: "/post/hello", query: "?page=2" }.
export function here() {
	const { pathname, search } = window.location;
	const path = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname;
	return { path: path.replace(/\/+$/, "") || "/", query: search };
}

function found() {
	const { path, query } = here();
	const { page, params } = matchRoute(path) ?? { page: pages.find(({ route }) => route === "/404"), params: {} };
	return { path, query, page, params };
}

// One var for each parameter, so that a page shows anew only what it uses. Those of the address before become empty.
function publish({ path, query, params }) {
	const route = {};
	for (const name of namesOf("$route"))
		route[name] = "";
	for (const [name, value] of Object.entries(params))
		route[`param:${name}`] = value;
	for (const [name, value] of [...new URLSearchParams(query)].reverse())
		route[`query:${name}`] = value;
	applyDelta({ $route: { ...route, path } });
}

// The backend has forgotten that this page was loaded.
export function tellAgain() {
	const { page, path, query } = found();
	if (page?.load)
		tell?.(path, query);
}

// The first address is told with hello, and again where a page has an on_load.
function arrived(first) {
	const place = found();
	const address = place.path + place.query;
	const known = address === settling || address === ahead;
	publish(place);
	current = address;
	settling = ahead = null;
	if (!known && (first !== true || place.page?.load))
		tell(place.path, place.query);
}

// Before an event is queued: a script may have changed the address, or a page that is just being shown sends it.
export function catchUp() {
	const { path, query } = here();
	if (current === null || path + query === current)
		return;
	arrived();
	ahead = current;
}

// The app's pages, as the generated `app.js` lists them; called again when they change.
export function setPages(list) {
	pages = list ?? [];
}

// Begins to follow the address; called again it does nothing. `load(path, query)` is called for the first address and
// after each navigation, also one that changes the query alone.
export function followRoute(load) {
	if (tell)
		return;
	tell = load;
	Router.events.on("routeChangeComplete", () => arrived());
	for (const touch of ["pointerdown", "keydown", "popstate"])
		window.addEventListener(touch, () => (redirects = []), true);
	arrived(true);
}

// ---- going elsewhere ----

// Shows the page of the address that the browser has already, without its being another navigation.
export function settle(address) {
	const { path, query } = here();
	settling = path + query;
	return go(address, true);
}

// Goes to a page of the app without loading it anew, or to another site. Gives whether the browser went, or is going, there.
export function navigate(path, { replace = false } = {}) {
	const { kind, address } = addressOf(path);
	if (kind === "none" || isLoop(address))
		return Promise.resolve(false);
	if (kind === "page")
		return isHere(address) ? Promise.resolve(true) : go(address, replace);
	window.location[replace ? "replace" : "assign"](address);
	return Promise.resolve(true);
}

function isHere(address) {
	const { pathname, search, hash, href } = window.location;
	return new URL(/^[/\\]/.test(address) ? basePath + address : address, href).href === new URL(pathname + search + hash, href).href;
}

// A navigation that another one has overtaken is no failure.
async function go(address, replace) {
	try {
		return await Router[replace ? "replace" : "push"](address);
	} catch (error) {
		if (!error?.cancelled)
			console.warn(`reflex: unable to go to ${address}: ${error}`);
		return false;
	}
}

// Two pages whose on_load send each other the browser: it stays where it is then.
function isLoop(address) {
	const now = Date.now();
	redirects = [...redirects.filter((time) => now - time < REDIRECT_TIME), now];
	if (redirects.length <= MOST_REDIRECTS)
		return false;
	const text = `stopped after ${MOST_REDIRECTS} redirects in a row, the last one to '${address}'`;
	console.warn(`reflex: ${text}`);
	addNotice(text);
	return true;
}
