// $m: components that the app's author declared by RX_MEMO. What one shows is registered under an id that says its text (`$m.set`), so that new
// code is new text under a new id and the component around it stays where it is.
import { createElement, memo, useRef } from "react";

const bodies = new Map();
let rendered = 0;

// `render(make, scope)` calls what shows something and catches its errors.
export function memoWith(render) {
	const Body = memo(({ m, p, children }) => {
		rendered++;
		return render(bodies.get(m), [{ ...p, children }, m]);
	}, sameBody);

	// `m`: the id; `p`: the values and events of its parameters. Events are called only, never looked at: what is passed on stays the same
	// function, which calls the newest.
	function $m({ m, p, children }) {
		const newest = useRef(p);
		const events = useRef({});
		newest.current = p;
		const given = Object.entries(p).map(([name, value]) => [
			name,
			value?.prepare ? (events.current[name] ??= follow(newest, name)) : value,
		]);
		return createElement(Body, { m, p: Object.fromEntries(given), children });
	}

	$m.set = (id, body) => bodies.has(id) || bodies.set(id, body);
	$m.rendered = () => rendered;
	return $m;
}

function follow(newest, name) {
	const event = (...trigger) => event.prepare(trigger)();
	event.prepare = (trigger) => newest.current[name]?.prepare(trigger) ?? (() => {});
	event.key = newest.current[name].key;
	return event;
}

function sameBody(a, b) {
	return a.m === b.m && sameMembers(a.p, b.p) && sameChildren(a.children, b.children);
}

function sameMembers(a, b) {
	const names = Object.keys(a);
	return names.length === Object.keys(b).length && names.every((name) => Object.is(a[name], b[name]));
}

function sameChildren(a, b) {
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((child, i) => Object.is(child, b[i]));
	return Object.is(a, b);
}
