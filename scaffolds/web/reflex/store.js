// The client's copy of the state: one value and one version number per var, named "State.var". Deltas from the backend
// change values; whoever subscribed to a var that changed is told, and nobody else.
import { merge } from "./lists";

const values = new Map();
const versions = new Map();
const listeners = new Map();

// Values before the backend has answered, also those of the prerendered HTML. A var that has a value keeps it.
export function setDefaults(states) {
	for (const [state, vars] of Object.entries(states ?? {}))
		for (const [name, value] of Object.entries(vars))
			if (!values.has(`${state}.${name}`))
				values.set(`${state}.${name}`, merge(undefined, value));
}

// Parts of an address that is without them are empty texts.
export function valueOf(name) {
	return values.get(name) ?? (name.startsWith("$route.") ? "" : null);
}

// The names of a state's vars.
export function namesOf(state) {
	return [...values.keys()].filter((key) => key.startsWith(state + ".")).map((key) => key.slice(state.length + 1));
}

// `delta`: { State: { var: value or splice } }. All values change before anyone is told.
export function applyDelta(delta) {
	const told = new Set();
	for (const [state, vars] of Object.entries(delta))
		for (const [name, patch] of Object.entries(vars))
			if (setValue(`${state}.${name}`, patch))
				listeners.get(`${state}.${name}`)?.forEach((listener) => told.add(listener));
	told.forEach((listener) => listener());
}

// A var of the browser alone, or (`path`: "address.street") a member of one that is a record.
export function setVar(name, path, value) {
	const parts = path ? path.split(".") : [];
	const put = (object, i) => (i === parts.length ? value : { ...object, [parts[i]]: put(object?.[parts[i]], i + 1) });
	if (setValue(name, put(values.get(name), 0)))
		[...(listeners.get(name) ?? [])].forEach((listener) => listener());
}

function setValue(name, patch) {
	const before = values.get(name);
	const after = merge(before, patch);
	if (Object.is(before, after) && values.has(name))
		return false;
	values.set(name, after);
	versions.set(name, (versions.get(name) ?? 0) + 1);
	return true;
}

const sources = new Map();

// What useSyncExternalStore needs for a set of vars. The versions only grow, so their sum changes when any of them does.
// The same names always give the same object, else React would subscribe again at every render.
export function sourceOf(names) {
	const key = names.join(" ");
	let source = sources.get(key);
	if (!source) {
		source = {
			subscribe: (listener) => subscribe(names, listener),
			version: () => names.reduce((sum, name) => sum + (versions.get(name) ?? 0), 0),
		};
		sources.set(key, source);
	}
	return source;
}

function subscribe(names, listener) {
	for (const name of names) {
		if (!listeners.has(name))
			listeners.set(name, new Set());
		listeners.get(name).add(listener);
	}
	return () => names.forEach((name) => listeners.get(name).delete(listener));
}

// Everything that the backend knows, as { State: { var: value } }.
export function snapshot() {
	const states = {};
	for (const [key, value] of values) {
		const dot = key.indexOf(".");
		const state = key.slice(0, dot);
		if (state.startsWith("$"))
			continue;
		states[state] = states[state] ?? {};
		states[state][key.slice(dot + 1)] = value;
	}
	return states;
}
