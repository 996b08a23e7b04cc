// Local echo of a controlled input: what the user does shows at once, and the backend's answer takes over when it comes.
import { useState, useSyncExternalStore } from "react";
import { isIdle, subscribeStatus } from "./socket";

const always = () => true;

// [shown, change]: `shown` follows `value`, except from change() until every event has been answered; then the backend has
// the last word, also when it did not take the change over.
export function useEcho(value) {
	const idle = useSyncExternalStore(subscribeStatus, isIdle, always);
	const [echo, setEcho] = useState({ value, seen: value, dirty: false });
	const settled = echo.dirty ? idle : !Object.is(echo.seen, value);

	if (settled) {
		setEcho({ value, seen: value, dirty: false });
		return [value, setEcho];
	}
	return [echo.value, (next) => setEcho({ value: next, seen: value, dirty: true })];
}
