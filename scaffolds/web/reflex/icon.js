// An icon whose name is known in the browser only. Each icon is loaded when it is first asked for; until then, and for a name
// that there is not, its place is kept.
import { useEffect, useReducer } from "react";
import { CircleHelp, Icon as Drawn } from "lucide-react";
import { dynamicIconImports as loaders } from "lucide-react/dynamic";
import { join } from "./names";

const nodes = new Map();
const NOTHING = [];

function load(name) {
	const found = (node) => nodes.set(name, node);
	return loaders[name]().then(
		(module) => found(module.__iconNode),
		() => undefined, // the next one to ask tries again
	);
}

// `name`: "arrow-up", or "arrow_up".
export function Icon({ name, className, ...props }) {
	const [, again] = useReducer((count) => count + 1, 0);
	const key = String(name ?? "").trim().replaceAll("_", "-").toLowerCase();
	const exists = Object.hasOwn(loaders, key);
	const all = { ...props, className: props.size === undefined ? join("reflex-icon", className) : className };

	useEffect(() => {
		if (exists && !nodes.has(key))
			load(key).then(again);
	}, [key, exists]);
	if (key && !exists)
		return <CircleHelp {...all} />;
	return <Drawn {...all} iconNode={nodes.get(key) ?? NOTHING} />;
}
