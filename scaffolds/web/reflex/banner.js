// Says that the backend is out of reach, and that the session is in use elsewhere. A short break shows nothing.
import { useEffect, useState, useSyncExternalStore } from "react";
import { connectionStatus, isIdle, retryNow, subscribeStatus } from "./socket";

const GRACE = 300;

// Pages that say it their own way (connection.js) keep the usual line away.
const claims = { count: 0, watchers: new Set() };

export function claimBanner() {
	const change = (by) => {
		claims.count += by;
		claims.watchers.forEach((watcher) => watcher());
	};
	change(1);
	return () => change(-1);
}

function subscribeClaims(watcher) {
	claims.watchers.add(watcher);
	return () => claims.watchers.delete(watcher);
}

function useStatus() {
	return useSyncExternalStore(subscribeStatus, connectionStatus, () => "idle");
}

// The status, once it has lasted long enough to be worth a word.
function useSettled(status) {
	const [settled, setSettled] = useState("idle");

	useEffect(() => {
		const timer = setTimeout(() => setSettled(status), status === "connecting" ? GRACE : 0);
		return () => clearTimeout(timer);
	}, [status]);
	return status === "connecting" ? settled : status;
}

function useWaitingText() {
	const idle = useSyncExternalStore(subscribeStatus, isIdle, () => true);
	return idle ? "The connection to the server was lost." : "Not connected: your input will be sent later.";
}

// What there is to say: { text, detail, retry }, or null.
export function useTrouble() {
	const status = useStatus();
	const settled = useSettled(status);
	const waiting = useWaitingText();

	if (settled === "taken")
		return { text: "This page goes on in another tab.", retry: retryNow };
	if (status !== "connecting" || settled !== "connecting")
		return null;
	return { text: waiting, detail: "Trying to connect again …" };
}

export function Banner() {
	const trouble = useTrouble();
	const claimed = useSyncExternalStore(subscribeClaims, () => claims.count > 0, () => false);

	return trouble && !claimed ? <Bar {...trouble} /> : null;
}

// With `className` in place of its own it stands where it is put.
export function Bar({ text, detail, retry, className = "reflex-banner" }) {
	return (
		<div className={className} role="status">
			<span className="reflex-banner-dot" aria-hidden="true" />
			<span className="reflex-banner-text">
				<span>{text}</span>
				{detail && <span className="reflex-banner-detail">{detail}</span>}
			</span>
			{retry && (
				<button type="button" onClick={retry}>
					Reconnect
				</button>
			)}
		</div>
	);
}
