// Errors of this page's scripts go to the backend as "$error": [message, stack], at most 5 a minute.
import { sendEvent } from "./socket";

const AT_MOST = 5;
const MINUTE = 60000;
const LENGTH = 4000;

const sent = [];
let following = false;

// `error`: whatever was thrown; `stack` replaces its own.
export function reportError(error, stack) {
	const now = Date.now();
	while (sent.length > 0 && now - sent[0] >= MINUTE)
		sent.shift();
	if (typeof window === "undefined" || sent.length >= AT_MOST)
		return;
	sent.push(now);
	sendEvent("$error", [textOf(error).slice(0, LENGTH), String(stack ?? error?.stack ?? "").slice(0, LENGTH)]);
}

function textOf(error) {
	try {
		return String(error?.message ?? error);
	} catch {
		return "an error without a text";
	}
}

// Browsers report a layout that takes several frames as an error; nothing went wrong then.
const isHarmless = (message) => /^ResizeObserver loop/.test(message ?? "");

// Begins to listen; called again it does nothing.
export function followErrors() {
	if (following)
		return;
	following = true;
	window.addEventListener("error", ({ message, error }) => {
		if (message && !isHarmless(message))
			reportError(error ?? message);
	});
	window.addEventListener("unhandledrejection", ({ reason }) => reportError(reason));
}
