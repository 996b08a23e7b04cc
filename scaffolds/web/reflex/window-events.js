// Triggers of the window and the document, for a component that shows nothing.
import { useEffect, useRef } from "react";

// By prop: whose event, its name, and what the trigger passes.
const events = {
	onResize: ["window", "resize", () => [window.innerWidth, window.innerHeight]],
	onScroll: ["window", "scroll", () => [window.scrollX, window.scrollY]],
	onFocus: ["window", "focus", () => []],
	onBlur: ["window", "blur", () => []],
	onVisibilityChange: ["document", "visibilitychange", () => [document.hidden]],
	onBeforeUnload: ["window", "beforeunload", () => []],
	onKeyDown: ["window", "keydown", (event) => [event]],
	onPopstate: ["window", "popstate", () => []],
	onStorage: ["window", "storage", (e) => [e.key ?? "", e.oldValue ?? "", e.newValue ?? "", e.url]],
};

export function WindowEventListener(props) {
	const latest = useRef(props);
	const wanted = Object.keys(events)
		.filter((name) => props[name])
		.join(" ");

	useEffect(() => {
		latest.current = props;
	});
	useEffect(() => {
		const ends = wanted.split(" ").filter(Boolean).map((name) => listen(name, latest));
		return () => ends.forEach((end) => end());
	}, [wanted]);
	return null;
}

function listen(name, latest) {
	const [where, type, args] = events[name];
	const target = where === "window" ? window : document;
	const handle = (event) => latest.current[name]?.(...args(event));
	target.addEventListener(type, handle, { passive: type === "scroll" });
	return () => target.removeEventListener(type, handle);
}
