// Says that the backend is out of reach, and that the session is in use elsewhere. A short break shows nothing.
import { useEffect, useState, useSyncExternalStore } from "react";
import { connectionStatus, isIdle, retryNow, subscribeStatus } from "./socket";

const GRACE = 300;

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

export function Banner() {
	const status = useStatus();
	const settled = useSettled(status);
	const waiting = useWaitingText();

	if (settled === "taken")
		return (
			<Bar text="This page goes on in another tab.">
				<button type="button" onClick={retryNow}>
					Reconnect
				</button>
			</Bar>
		);
	if (status !== "connecting" || settled !== "connecting")
		return null;
	return <Bar text={waiting} detail="Trying to connect again …" />;
}

function Bar({ text, detail, children }) {
	return (
		<div className="reflex-banner" role="status">
			<span className="reflex-banner-dot" aria-hidden="true" />
			<span className="reflex-banner-text">
				<span>{text}</span>
				{detail && <span className="reflex-banner-detail">{detail}</span>}
			</span>
			{children}
		</div>
	);
}
