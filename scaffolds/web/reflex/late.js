// Components whose code comes late: on the server they wait for it, so that their HTML is whole; in the browser they leave
// that HTML as it is until the code is there, and take its place then.
import { createElement, use, useEffect, useReducer, useState, useSyncExternalStore } from "react";

const server = typeof window === "undefined";
const never = () => () => {};

// `ready()`: what has come, or null. `load()`: a promise, the same one for the same `key`; it is fulfilled even when loading fails.
export function useLate(key, ready, load) {
	const [, again] = useReducer((count) => count + 1, 0);
	const found = ready();
	useEffect(() => {
		let here = !found;
		if (here)
			load().then(() => here && again());
		return () => {
			here = false;
		};
	}, [key]);
	if (!server || found)
		return found;
	use(load());
	return ready();
}

// Whether the HTML of the server still stands for `content`: during hydration, and later while it is the same and not `found`.
export function useKept(content, found) {
	const hydrating = useSyncExternalStore(never, () => false, () => true);
	const [first] = useState({ taken: hydrating && !server, content });
	if (found && !hydrating)
		first.taken = false;
	return first.taken && first.content === content;
}

// The element that the server made, with all that is in it.
export function Kept({ tag, ...props }) {
	return createElement(tag, { ...props, suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: "" } });
}

// import() as `ready` and `load` want it: `get()` is the module or null, `load()` the promise.
export function late(begin) {
	let module = null;
	let promise = null;
	const failed = (error) => {
		console.warn("a part of the page could not be loaded:", error.message);
		promise = null;
		return null;
	};
	return {
		get: () => module,
		load: () => (promise ??= begin().then((loaded) => (module = loaded), failed)),
	};
}
