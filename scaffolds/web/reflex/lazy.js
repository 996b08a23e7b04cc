// Components of packages that cannot be evaluated without a browser: nothing of them is there while a page is rendered to
// HTML; in the browser the package is loaded when the first of them is shown.
import { createElement, useEffect, useReducer } from "react";

const parts = new Map();

// The same component for the same name of the same library, in every page and over live edits.
export function $lazy(library, load, name) {
	const id = library + " " + name;
	if (!parts.has(id))
		parts.set(id, loadedPart(load, name));
	return parts.get(id);
}

function loadedPart(load, name) {
	let Part = null;
	let failure = null; // the package is not as it should be: a mistake of the app
	let missed = false; // its file did not come: perhaps it does the next time
	let loading = null;
	const begin = () => {
		loading ??= load().then(
			(module) => {
				Part = name.split(".").reduce((object, part) => object?.[part], module);
				failure = Part ? null : new Error(`the package has no '${name}'`);
				missed = false;
			},
			(error) => {
				console.warn("a part of the page could not be loaded:", error.message);
				missed = true;
				loading = null;
			},
		);
		return loading;
	};
	return function BrowserOnly(props) {
		const [, again] = useReducer((count) => count + 1, 0);
		useEffect(() => {
			if (!Part)
				begin().then(again);
		}, []);
		if (failure)
			throw failure;
		if (missed)
			return <Missed again={() => begin().then(again)} />;
		return Part ? createElement(Part, props) : null;
	};
}

function Missed({ again }) {
	return (
		<span className="reflex-missed" role="alert">
			This part of the page could not be loaded.{" "}
			<button type="button" onClick={again}>
				Try again
			</button>
		</span>
	);
}
