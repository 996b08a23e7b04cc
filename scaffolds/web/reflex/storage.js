// Vars that the browser keeps: cookies, localStorage and sessionStorage. They go to the backend with hello; what it changes
// is written back. All of them are texts, also those that look like JSON.
import { setToken, token } from "./session";

let table = {}; // { "State.var": { kind, key, value, path, domain, sameSite, maxAge, secure, sync } }

// From the generated `app.js`; `value` is the default.
export function setStorage(vars) {
	table = vars ?? {};
}

export const hasStorage = () => Object.keys(table).length > 0;

// ---- reading and writing; both may be forbidden, then the backend alone has the values ----

function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function readCookie(key) {
	for (const pair of document.cookie.split("; ")) {
		const at = pair.indexOf("=");
		if (at >= 0 && decode(pair.slice(0, at)) === key)
			return decode(pair.slice(at + 1));
	}
	return null;
}

function cookieText(key, text, { path, domain, sameSite, maxAge, secure }) {
	const parts = [`${encodeURIComponent(key)}=${encodeURIComponent(text)}`, `path=${path ?? "/"}`, `samesite=${sameSite ?? "lax"}`];
	if (domain)
		parts.push(`domain=${domain}`);
	if (maxAge !== undefined)
		parts.push(`max-age=${maxAge}`);
	if (secure)
		parts.push("secure");
	return parts.join("; ");
}

const shelf = (kind) => (kind === "local" ? window.localStorage : window.sessionStorage);

function read({ kind, key }) {
	try {
		return kind === "cookie" ? readCookie(key) : shelf(kind).getItem(key);
	} catch {
		return null;
	}
}

function write(entry, text) {
	try {
		if (entry.kind === "cookie")
			document.cookie = cookieText(entry.key, text, entry);
		else
			shelf(entry.kind).setItem(entry.key, text);
	} catch (error) {
		console.warn(`reflex: unable to keep '${entry.key}': ${error}`);
	}
}

// ---- between the storage and the backend ----

const entries = (wanted) => Object.entries(table).filter(([, entry]) => wanted(entry));

// { "State.var": text, or null where nothing is kept }
export function kept(wanted = () => true) {
	return Object.fromEntries(entries(wanted).map(([name, entry]) => [name, read(entry)]));
}

// Writes what a delta says about vars of the table. A default is not stored where nothing was.
export function keep(delta) {
	for (const [state, vars] of Object.entries(delta))
		for (const [name, value] of Object.entries(vars)) {
			const entry = table[`${state}.${name}`];
			if (entry && typeof value === "string" && isNews(entry, value))
				write(entry, value);
		}
}

function isNews(entry, value) {
	const before = read(entry);
	return before !== value && !(before === null && value === entry.value);
}

let report = null;

// `send({ "State.var": text or null })` is called when another tab or an event has changed what is kept. Called again it does
// nothing.
export function followStorage(send) {
	if (report)
		return;
	report = (wanted) => {
		const values = kept(wanted);
		if (Object.keys(values).length > 0)
			send(values);
	};
	window.addEventListener("storage", ({ storageArea, key }) => {
		if (storageArea === window.localStorage)
			report((entry) => entry.kind === "local" && entry.sync && (key === null || entry.key === key));
	});
}

// ---- removing, for client events: vars kept there go back to their defaults ----

// Path and domain belong to a cookie's name: those of a var are known, others may be given.
export function removeCookie(key, options = {}) {
	const vars = entries((entry) => entry.kind === "cookie" && entry.key === key).map(([, entry]) => entry);
	for (const { path, domain } of [...vars, options])
		document.cookie = cookieText(key, "", { path, domain, maxAge: 0 });
	report?.((entry) => entry.kind === "cookie" && entry.key === key);
}

// `kind`: "local" or "session". Without a key all of it goes, but for what this tab is known by.
export function removeStored(kind, key) {
	const mine = token();
	try {
		if (key === undefined)
			shelf(kind).clear();
		else
			shelf(kind).removeItem(key);
	} catch {
		// Forbidden: nothing is kept there.
	}
	setToken(mine);
	report?.((entry) => entry.kind === kind && (key === undefined || entry.key === key));
}
