// Messages that come and go: toasts of the app, and events that failed. Text only: whatever the backend says is shown, never
// interpreted.
import { useEffect, useState, useSyncExternalStore } from "react";

const LIFETIME = 8000;
const KINDS = ["info", "success", "warning", "error", "loading"];

// ---- sonner, which no page needs before it works: loaded when the browser has nothing else to do, or with the first message ----

let loading = null;
let announce;
const shown = new Promise((resolve) => (announce = resolve)); // `toast`, once there is something that shows them

const load = () => (loading ??= import("sonner"));

function withToasts(use) {
	load();
	shown.then(use);
}

function useToaster() {
	const [sonner, setSonner] = useState(null);
	useEffect(() => {
		const wait = window.requestIdleCallback ?? ((then) => setTimeout(then, 200));
		const come = () => load().then(setSonner);
		if (loading)
			come();
		else
			wait(come);
	}, []);
	useEffect(() => {
		if (sonner)
			announce(sonner.toast);
	}, [sonner]);
	return sonner?.Toaster;
}

// ---- messages ----

// `origin`: what the message is about, may be left out. The same message twice in a row is shown once.
export function addNotice(text, origin) {
	const options = {
		id: `notice:${origin ?? ""}:${text}`,
		description: origin,
		duration: LIFETIME,
		closeButton: true,
		className: "reflex-notice",
	};
	withToasts((toast) => toast.error(String(text), options));
}

// `kind`, `description`, `position`, `duration` in milliseconds (0: until it is closed), `id`, `close_button`, `action`: the
// label of a button; onAction, onDismiss.
export function showToast(message, { kind, duration, close_button, action, onAction, onDismiss, ...options }) {
	const time = Number(duration);
	const all = {
		...given(options),
		...(duration !== undefined && Number.isFinite(time) ? { duration: time > 0 ? time : Infinity } : {}),
		...(close_button ? { closeButton: true } : {}),
		...(action === undefined ? {} : { action: { label: String(action), onClick: onAction } }),
		onDismiss,
		className: "reflex-toast",
	};
	withToasts((toast) => (KINDS.includes(kind) ? toast[kind] : toast)(message, all));
}

function given({ description, position, id }) {
	return Object.fromEntries(Object.entries({ description, position, id }).filter(([, value]) => value !== undefined && value !== ""));
}

// Without an id all of them.
export function dismissToast(id) {
	withToasts((toast) => toast.dismiss(id === "" ? undefined : id));
}

// The mode in force is a class of the root element.
function subscribe(watcher) {
	const observer = new MutationObserver(watcher);
	observer.observe(document.documentElement, { attributes: true, attributeFilter: ["class"] });
	return () => observer.disconnect();
}

const mode = () => (document.documentElement.classList.contains("dark") ? "dark" : "light");

// What a page has to say of the looks of toasts (toasts.js): the props of sonner's Toaster; the last one counts.
const looks = { list: [], watchers: new Set() };

export function setLooks(owner, props) {
	const others = looks.list.filter((look) => look.owner !== owner);
	looks.list = props ? [...others, { owner, props }] : others;
	looks.watchers.forEach((watcher) => watcher());
}

function subscribeLooks(watcher) {
	looks.watchers.add(watcher);
	return () => looks.watchers.delete(watcher);
}

const lastLook = () => looks.list.at(-1)?.props ?? null;

export function Notices() {
	const theme = useSyncExternalStore(subscribe, mode, () => "light");
	const look = useSyncExternalStore(subscribeLooks, lastLook, () => null);
	const Toaster = useToaster();
	return Toaster ? <Toaster theme={theme} position="bottom-right" visibleToasts={4} richColors {...look} /> : null;
}
