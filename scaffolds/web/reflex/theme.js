// The colour mode: "light", "dark" or "system", kept in localStorage under `theme`. The mode in force is a class of the
// root element, which Radix' variables follow; React does not take part, so nothing can flash or fail to hydrate. Pages that
// ask for the mode find it in the store, as vars of "$app".
import { applyDelta } from "./store";

const KEY = "theme";
const DARK = "(prefers-color-scheme: dark)";
// Of the root element while the prerendered page says another mode than the reader's, or another choice: what depends on
// it stays hidden.
const LATE = ["reflex-mode-late", "reflex-choice-late"];

let fallback = "system";

// The text of the script that runs before the first paint. It repeats paint() in short, since no module is there yet.
export function modeScript(appearance) {
	const { color_mode: shown, raw_color_mode: mode } = firstMode(appearance);
	return (
		`(function(){var m="${mode}",n,t;try{t=localStorage.getItem("${KEY}")}catch(e){}` +
		`if(t==="light"||t==="dark"||t==="system")m=t;` +
		`n=m;if(m==="system")m=matchMedia("${DARK}").matches?"dark":"light";` +
		`var r=document.documentElement;r.classList.add(m);r.style.colorScheme=m;` +
		`if(m!=="${shown}")r.classList.add("${LATE[0]}");if(n!=="${mode}")r.classList.add("${LATE[1]}")})()`
	);
}

function known(mode) {
	return mode === "light" || mode === "dark" ? mode : "system";
}

function stored() {
	try {
		const mode = localStorage.getItem(KEY);
		return mode === "system" || known(mode) !== "system" ? mode : null;
	} catch {
		return null;
	}
}

// What prerendered pages say of the mode: the reader's choice is not known yet.
export function firstMode(appearance) {
	const mode = known(appearance);
	return { color_mode: mode === "dark" ? "dark" : "light", raw_color_mode: mode };
}

// The mode that shows now: "light" or "dark".
export function currentMode() {
	const mode = stored() ?? fallback;
	if (mode !== "system")
		return mode;
	return window.matchMedia(DARK).matches ? "dark" : "light";
}

function paint() {
	const mode = currentMode();
	const root = document.documentElement;
	root.classList.remove("light", "dark");
	root.classList.add(mode);
	root.style.colorScheme = mode;
	applyDelta({ $app: { color_mode: mode, raw_color_mode: stored() ?? fallback } });
	requestAnimationFrame(() => root.classList.remove(...LATE)); // React has rendered by then
}

// `mode`: "light", "dark" or "system".
export function setMode(mode) {
	try {
		localStorage.setItem(KEY, mode);
	} catch {
		// Storage is forbidden: the mode then lasts as long as the page.
		fallback = mode;
	}
	paint();
}

export function toggleMode() {
	setMode(currentMode() === "dark" ? "light" : "dark");
}

// Follows the system's setting and the other tabs. Returns the function that ends it.
export function followMode(appearance) {
	const media = window.matchMedia(DARK);
	fallback = known(appearance);
	paint();
	media.addEventListener("change", paint);
	window.addEventListener("storage", paint);
	return () => {
		media.removeEventListener("change", paint);
		window.removeEventListener("storage", paint);
	};
}
