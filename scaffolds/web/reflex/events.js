// Events: $e, which triggers call, and the client events that a trigger or the backend asks for (docs/protocol.md lists them).
import { backendAddress, basePath } from "./env";
import { reportError } from "./errors";
import { convertForm } from "./form";
import { addressOf } from "./links";
import { dismissToast, showToast } from "./notices";
import { navigate } from "./router";
import { scripts } from "./scripts";
import { connectionStatus, hold, sendEvent } from "./socket";
import { removeCookie, removeStored } from "./storage";
import { setVar } from "./store";
import { setMode, toggleMode } from "./theme";

// ---- $e ----

// `what`: a handler ("State.add"), a client event ("_toast"), a list of events, a function that gives one of them or null,
// or null. `args(...trigger)`: the arguments, for a client event its payload. The event can be called by React; what it
// takes of the trigger is taken at once, what it does may wait.
export function $e(what, args, options = {}) {
	const event = (...trigger) => event.prepare(trigger)();
	event.key = nameOf(what);
	event.args = args; // for what takes the arguments elsewhere: uploads
	event.prepare = (trigger) => {
		if (options.prevent)
			trigger[0]?.preventDefault?.();
		if (options.stop)
			trigger[0]?.stopPropagation?.();
		return limited(event.key, options, prepared(what, args, trigger));
	};
	return event;
}

function nameOf(what) {
	if (typeof what === "string")
		return what;
	if (what?.prepare)
		return what.key;
	return Array.isArray(what) ? what.map((event) => event?.key ?? "").join("+++") : "";
}

function prepared(what, args, trigger) {
	if (typeof what === "string") {
		const given = args ? args(...trigger) : undefined;
		return () => (what.startsWith("_") ? runEvent(what, given ?? {}) : sendEvent(what, given ?? []));
	}
	if (what?.prepare) // an event that was given to a memo component
		return what.prepare(args ? args(...trigger) : trigger);
	const events = (typeof what === "function" ? [what(...trigger)] : (what ?? [])).filter(Boolean);
	const runs = events.map((event) => event.prepare(trigger));
	return () => runs.forEach((run) => run());
}

const timers = new Map();
const last = new Map();

function limited(key, { temporal, throttle, debounce }, run) {
	return () => {
		if (temporal && connectionStatus() !== "open")
			return;
		if (throttle && !isFirst(key, throttle))
			return;
		if (debounce)
			later(key, debounce, run);
		else
			run();
	};
}

function isFirst(key, milliseconds) {
	const now = performance.now();
	if (now - (last.get(key) ?? -Infinity) < milliseconds)
		return false;
	last.set(key, now);
	return true;
}

// Inputs do not take the backend's word for the last one while something waits here.
function later(key, milliseconds, run) {
	if (timers.has(key))
		clearTimeout(timers.get(key));
	else
		hold(1);
	const fire = () => {
		timers.delete(key);
		run();
		hold(-1);
	};
	timers.set(key, setTimeout(fire, milliseconds));
}

// ---- what triggers pass ----

$e.pointer = (e) => ({
	button: Math.trunc(e?.button ?? 0),
	buttons: Math.trunc(e?.buttons ?? 0),
	client_x: Math.round(e?.clientX ?? 0),
	client_y: Math.round(e?.clientY ?? 0),
	...modifiers(e),
});

$e.keys = (e) => ({ key: e?.key ?? "", ...modifiers(e) });

const modifiers = (e) => ({
	alt_key: Boolean(e?.altKey),
	ctrl_key: Boolean(e?.ctrlKey),
	meta_key: Boolean(e?.metaKey),
	shift_key: Boolean(e?.shiftKey),
});

$e.form = convertForm;

const PLAIN_DEPTH = 12;

// What a package's component passes, as JSON: functions, elements and what refers to itself are left out. Of an event
// that comes from an element, what that element holds.
$e.plain = (value) => plain(value, PLAIN_DEPTH, []);

function plain(value, depth, around) {
	if (typeof value === "bigint")
		return String(value);
	if (value === null || (typeof value !== "object" && typeof value !== "function"))
		return value === undefined ? null : value;
	if (typeof value.toJSON === "function")
		return plain(value.toJSON(), depth, around);
	if (typeof value === "function" || value instanceof Node || value === window || around.includes(value) || !depth)
		return null;
	if ("target" in value && "preventDefault" in value)
		return value.target?.type === "checkbox" ? value.target.checked : (value.target?.value ?? null);
	const inside = [...around, value];
	if (value instanceof Map || value instanceof Set)
		return plain(value instanceof Map ? Object.fromEntries(value) : [...value], depth, inside);
	if (Array.isArray(value) || ArrayBuffer.isView(value))
		return Array.from(value, (item) => plain(item, depth - 1, inside));
	const members = Object.entries(value).filter(([, member]) => typeof member !== "function" && member !== undefined);
	return Object.fromEntries(members.map(([name, member]) => [name, plain(member, depth - 1, inside)]));
}

// ---- client events ----

let chain = Promise.resolve();

// From the backend: [{ name, payload }], one after the other. React has shown what came with them before the first begins.
export function runEvents(list) {
	for (const { name, payload } of list)
		chain = chain.then(() => runEvent(name, payload ?? {}));
}

// More of them, by other modules: `run(payload)`.
export function addClientEvent(name, run) {
	actions[name] = run;
}

async function runEvent(name, payload) {
	try {
		if (!actions[name])
			throw new Error(`there is no client event '${name}'`);
		await actions[name](payload);
	} catch (error) {
		console.error(error);
		reportError(error);
	}
}

const actions = {
	_redirect: redirect,
	_back: () => window.history.back(),
	_forward: () => window.history.forward(),
	_toast: toast,
	_toast_dismiss: ({ id }) => dismissToast(id),
	_download: download,
	_set_focus: async ({ ref }) => focusable(await elementOf(ref))?.focus(),
	_blur_focus: async ({ ref }) => (await elementOf(ref))?.blur(),
	_set_value: async ({ ref, value }) => setValue(await elementOf(ref), value),
	_scroll_to: async ({ ref }) => (await elementOf(ref))?.scrollIntoView({ behavior: "smooth", block: "start" }),
	_set_clipboard: ({ text }) => copy(asText(text)),
	_console_log: ({ message }) => console.log(asText(message)),
	_window_alert: ({ message }) => window.alert(asText(message)),
	_call_script: callScript,
	_call_function: callFunction,
	_remove_cookie: ({ key, options }) => removeCookie(key, options),
	_remove_local_storage: ({ key }) => removeStored("local", key),
	_clear_local_storage: () => removeStored("local"),
	_remove_session_storage: ({ key }) => removeStored("session", key),
	_clear_session_storage: () => removeStored("session"),
	_toggle_color_mode: toggleMode,
	_set_color_mode: ({ mode }) => setMode(mode),
	_set: ({ name, path, value }) => setVar(name, path, value),
	_clear_selected_files: () => {},
	_cancel_upload: () => {},
	_noop: () => {},
};

function asText(value) {
	return value !== null && typeof value === "object" ? JSON.stringify(value) : String(value ?? "");
}

// A callback of a trigger is an event; one of the backend names its handler.
function call(callback, ...values) {
	if (typeof callback === "function")
		callback(...values);
	else if (callback)
		sendEvent(callback.event_handler, [...(callback.arguments ?? []), ...values.slice(0, callback.takes ?? 0)]);
}

// ---- going somewhere ----

// The next client event waits for the new page, though not for ever.
async function redirect({ path, external, replace }) {
	if (!external)
		return Promise.race([navigate(path, { replace }), new Promise((done) => setTimeout(done, 5000))]);
	const { kind, address } = addressOf(path);
	if (kind !== "none")
		window.open(kind === "page" ? basePath + address : address, "_blank", "noopener,noreferrer");
}

// ---- messages ----

function toast({ message, description, on_action, on_dismiss, ...options }) {
	showToast(asText(message), {
		...options,
		description: description === undefined ? undefined : asText(description),
		onAction: () => call(on_action),
		onDismiss: () => call(on_dismiss),
	});
}

// ---- files ----

function download({ url, text, base64, filename, mime_type: type }) {
	if (url !== undefined) {
		const { kind, address } = addressOf(url);
		return kind === "none"
			? undefined
			: fetched(kind === "page" ? basePath + address : address, filename ?? address.split(/[?#]/)[0].split("/").pop());
	}
	const content = base64 === undefined ? asText(text) : Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
	const fallback = base64 === undefined ? "text/plain;charset=utf-8" : "application/octet-stream";
	saveBlob(new Blob([content], { type: type ?? fallback }), filename ?? "download");
}

// Browsers save under a name only what comes from the page's own origin. In development, and beside a static host, the backend's
// files come from another one: then the page fetches them.
async function fetched(address, filename) {
	const url = new URL(address, window.location.href);
	if (url.origin === window.location.origin || url.origin !== new URL(await backendAddress()).origin)
		return save(address, filename);
	const response = await fetch(url);
	if (!response.ok)
		throw new Error(`the download of '${filename}' failed: status ${response.status}`);
	saveBlob(await response.blob(), filename);
}

function saveBlob(blob, filename) {
	const address = URL.createObjectURL(blob);
	save(address, filename);
	setTimeout(() => URL.revokeObjectURL(address), 60000);
}

function save(address, filename) {
	const link = document.createElement("a");
	link.href = address;
	link.download = filename;
	if (link.origin !== window.location.origin && link.protocol !== "blob:") {
		link.target = "_blank";
		link.rel = "noopener noreferrer";
	}
	document.body.append(link);
	link.click();
	link.remove();
}

async function copy(text) {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		copyBySelection(text); // no permission, or not a secure page
	}
}

function copyBySelection(text) {
	const before = document.activeElement;
	const area = document.createElement("textarea");
	area.value = text;
	area.style.position = "fixed";
	document.body.append(area);
	area.select();
	const done = document.execCommand("copy");
	area.remove();
	before?.focus?.();
	if (!done)
		throw new Error("the browser does not let this page write to the clipboard");
}

// ---- elements ----

const PATIENCE = 1000;

// What the backend has just made appear may need a moment.
async function elementOf(id) {
	const end = performance.now() + PATIENCE;
	for (;;) {
		const element = document.getElementById(id);
		if (element)
			return element;
		if (performance.now() > end)
			break;
		await new Promise((done) => setTimeout(done, 16));
	}
	console.warn(`reflex: there is no element with the id '${id}'`);
	return null;
}

const INPUTS = "input, textarea, select, button, a[href], [tabindex]";

const focusable = (element) => (element && !element.matches(INPUTS) ? (element.querySelector(INPUTS) ?? element) : element);

// As if the user had entered it: React and the backend learn of it.
function setValue(element, value) {
	const input = element && !("value" in element) ? element.querySelector("input, textarea, select") : element;
	if (!input)
		return;
	if (["checkbox", "radio", "switch"].includes(input.type === "button" ? input.getAttribute("role") : input.type)) {
		const checked = input.checked ?? input.getAttribute("aria-checked") === "true";
		if (checked !== (value === true || value === "true"))
			input.click();
		return;
	}
	Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), "value").set.call(input, asText(value));
	input.dispatchEvent(new Event(input.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
}

// ---- scripts ----

// In an export the page may not make code of text: what handlers have in quotes is part of it.
async function callScript({ javascript_code: code, script, callback }) {
	const run = typeof code === "function" ? code : script ? part(script) : compile(code);
	finish(run(), callback);
}

async function callFunction({ function: given, script, argument, callback }) {
	const run = typeof given === "function" ? given : script ? await part(script)() : await find(given);
	finish(argument === undefined ? run() : run(argument), callback);
}

// Whoever asked waits for the value, the next client event does not.
function finish(result, callback) {
	Promise.resolve(result)
		.then((value) => callback && call(callback, JSON.parse(JSON.stringify(value ?? null) ?? "null")))
		.catch((error) => {
			console.error(error);
			reportError(error);
		});
}

function part(id) {
	if (!scripts[id])
		throw new Error("the backend names a script that this page does not have: it is of another version");
	return scripts[id];
}

// As strict as what is part of a page.
function compile(code) {
	const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;
	return new AsyncFunction(`"use strict";\n${code}`);
}

// "console.log", or code that returns a function.
async function find(code) {
	if (!/^[\w$.]+$/.test(code))
		return compile(code)();
	const path = code.split(".");
	const name = path.pop();
	const owner = path.reduce((object, part) => object?.[part], window);
	if (typeof owner?.[name] !== "function")
		throw new Error(`there is no function '${code}'`);
	return owner[name].bind(owner);
}
