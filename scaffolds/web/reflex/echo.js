// Local echo of a controlled input: what the user does shows at once, and the backend's answer takes over when it comes.
import { useState, useSyncExternalStore } from "react";
import { isIdle, subscribeStatus } from "./socket";

const always = () => true;

// [shown, change, release]: `shown` follows `value`, except from change(next) until every event has been answered; then the
// backend has the last word, also when it did not take the change over. change(next, true) waits for release() as well:
// for inputs that tell the backend only when they are left.
export function useEcho(value) {
	const idle = useSyncExternalStore(subscribeStatus, isIdle, always);
	const [echo, setEcho] = useState({ value, seen: value, dirty: false, held: false });
	const settled = echo.dirty ? idle && !echo.held : !Object.is(echo.seen, value);
	const change = (next, held = false) => setEcho({ value: next, seen: value, dirty: true, held });
	const release = () => setEcho((now) => (now.held ? { ...now, held: false } : now));

	if (settled)
		setEcho({ value, seen: value, dirty: false, held: false });
	return [settled ? value : echo.value, change, release];
}
