// Radix' tooltip with a provider of its own, since the theme of a production build has none (theme-loader.js). What a common provider would do
// stands here for all: while one tooltip is open, and a moment after, the next one opens at once.
import { Children, useSyncExternalStore } from "react";
import { Tooltip as ThemesTooltip } from "@radix-ui/themes";
import { Provider } from "@radix-ui/react-tooltip";
import { isOne } from "./trigger";

const DELAY = 200;
const SKIP = 300;
const listeners = new Set();
let open = 0;
let warm = false;
let timer = null;

function setWarm(next) {
	warm = next;
	listeners.forEach((listener) => listener());
}

function count(change) {
	open = Math.max(0, open + change);
	clearTimeout(timer);
	if (open > 0)
		setWarm(true);
	else
		timer = setTimeout(setWarm, SKIP, false);
}

function subscribe(listener) {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

// A text needs an element that the pointer can be over; it stays a text.
export function Tooltip({ children, onOpenChange, delayDuration, ...props }) {
	const parts = Children.toArray(children);
	const skips = useSyncExternalStore(subscribe, () => warm, () => false);
	const handle = (next) => {
		count(next ? 1 : -1);
		onOpenChange?.(next);
	};
	return (
		<Provider delayDuration={DELAY} skipDelayDuration={0}>
			<ThemesTooltip {...props} delayDuration={skips ? 0 : delayDuration} onOpenChange={handle}>
				{isOne(parts) ? parts[0] : <span tabIndex={0}>{parts}</span>}
			</ThemesTooltip>
		</Provider>
	);
}
