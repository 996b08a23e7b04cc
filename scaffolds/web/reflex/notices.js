// Short messages about events that failed. Text only: whatever the backend says is shown, never interpreted.
import { useSyncExternalStore } from "react";

const LIFETIME = 8000;
const AT_MOST = 4;

let notices = [];
let count = 0;
const watchers = new Set();
const none = [];

function update(next) {
	notices = next;
	watchers.forEach((watcher) => watcher());
}

function subscribe(watcher) {
	watchers.add(watcher);
	return () => watchers.delete(watcher);
}

function removeNotice(id) {
	update(notices.filter((notice) => notice.id !== id));
}

// `origin`: what the message is about, may be left out. The same message twice in a row is shown once.
export function addNotice(text, origin) {
	const id = ++count;
	const others = notices.filter((notice) => notice.text !== text || notice.origin !== origin);
	update([...others, { id, text: String(text), origin }].slice(-AT_MOST));
	setTimeout(removeNotice, LIFETIME, id);
}

export function Notices() {
	const shown = useSyncExternalStore(subscribe, () => notices, () => none);
	return (
		<div className="reflex-notices" role="status" aria-live="polite">
			{shown.map(({ id, text, origin }) => (
				<div key={id} className="reflex-notice">
					<div>
						{origin && <div className="reflex-notice-origin">{origin}</div>}
						<div>{text}</div>
					</div>
					<button type="button" aria-label="Dismiss" onClick={() => removeNotice(id)}>
						×
					</button>
				</div>
			))}
		</div>
	);
}
