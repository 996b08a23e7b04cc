// Messages that come and go: toasts of the app, and events that failed. Text only: whatever the backend says is shown, never
// interpreted.
import { useSyncExternalStore } from "react";
import { Toaster, toast } from "sonner";

const LIFETIME = 8000;
const KINDS = ["info", "success", "warning", "error", "loading"];

// `origin`: what the message is about, may be left out. The same message twice in a row is shown once.
export function addNotice(text, origin) {
	toast.error(String(text), {
		id: `notice:${origin ?? ""}:${text}`,
		description: origin,
		duration: LIFETIME,
		closeButton: true,
		className: "reflex-notice",
	});
}

// `kind`, `description`, `position`, `duration` in milliseconds (0: until it is closed), `id`, `close_button`, `action`: the
// label of a button; onAction, onDismiss.
export function showToast(message, { kind, duration, close_button, action, onAction, onDismiss, ...options }) {
	const show = KINDS.includes(kind) ? toast[kind] : toast;
	const time = Number(duration);
	show(message, {
		...given(options),
		...(duration !== undefined && Number.isFinite(time) ? { duration: time > 0 ? time : Infinity } : {}),
		...(close_button ? { closeButton: true } : {}),
		...(action === undefined ? {} : { action: { label: String(action), onClick: onAction } }),
		onDismiss,
		className: "reflex-toast",
	});
}

function given({ description, position, id }) {
	return Object.fromEntries(Object.entries({ description, position, id }).filter(([, value]) => value !== undefined && value !== ""));
}

// Without an id all of them.
export function dismissToast(id) {
	toast.dismiss(id === "" ? undefined : id);
}

// The mode in force is a class of the root element.
function subscribe(watcher) {
	const observer = new MutationObserver(watcher);
	observer.observe(document.documentElement, { attributes: true, attributeFilter: ["class"] });
	return () => observer.disconnect();
}

const mode = () => (document.documentElement.classList.contains("dark") ? "dark" : "light");

export function Notices() {
	const theme = useSyncExternalStore(subscribe, mode, () => "light");
	return <Toaster theme={theme} position="bottom-right" visibleToasts={4} richColors />;
}
