// Development only: what is wrong with the app's sources, over the page that goes on working. Plain DOM in a shadow root:
// it shows whatever state the page is in, and no style of the app reaches it. Everything is set as text.

const groups = new Map();
let root = null;
let dismissed = null;

const STYLE = `
:host { all: initial; color-scheme: light dark; }
.panel {
	position: fixed; z-index: 2147483000; inset: auto 0 16px 0; margin: 0 auto;
	box-sizing: border-box; width: min(880px, calc(100vw - 32px)); max-height: min(70vh, 640px); overflow: auto;
	font: 14px/1.5 ui-sans-serif, system-ui, sans-serif; color: #1c2024; background: #fff;
	border: 1px solid #d9d9e0; border-radius: 12px; box-shadow: 0 12px 48px rgb(0 0 0 / 0.22);
}
.bar {
	position: sticky; top: 0; display: flex; align-items: center; gap: 10px; padding: 10px 12px 10px 18px;
	background: inherit; border-bottom: 1px solid #e8e8ec; font-weight: 600;
}
.bar span { flex: 1; }
.bar small { font-weight: 400; font-size: 12px; color: #60646c; }
button {
	all: unset; display: grid; place-items: center; width: 28px; height: 28px; border-radius: 6px; cursor: pointer;
	font-size: 18px; color: #60646c;
}
button:hover { background: rgb(128 128 140 / 0.15); }
button:focus-visible { outline: 2px solid #6e56cf; }
.item { padding: 14px 18px 16px; border-left: 4px solid #e5484d; }
.item + .item { border-top: 1px solid #e8e8ec; }
.item.warning { border-left-color: #f5a524; }
.item.note { border-left-color: #6e56cf; }
.place { font: 12.5px/1.5 ui-monospace, monospace; color: #60646c; overflow-wrap: anywhere; }
.text { font-weight: 500; overflow-wrap: anywhere; white-space: pre-wrap; }
.kind { color: #ce2c31; } .warning .kind { color: #a35200; } .note .kind { color: #6550b9; }
pre {
	margin: 10px 0 0; padding: 10px 14px; overflow-x: auto; border-radius: 8px; background: #f3f3f6;
	font: 12.5px/1.6 ui-monospace, "DejaVu Sans Mono", monospace; tab-size: 4; white-space: pre;
}
.suggestion { margin-top: 10px; color: #1f6b3a; overflow-wrap: anywhere; white-space: pre-wrap; }
.dark .panel { color: #edeef0; background: #18191b; border-color: #363a3f; box-shadow: 0 12px 48px rgb(0 0 0 / 0.6); }
.dark .bar { border-color: #2e3135; } .dark .item + .item { border-top-color: #2e3135; }
.dark .bar small, .dark .place, .dark button { color: #b0b4ba; }
.dark pre { background: #111113; }
.dark .kind { color: #ff9592; } .dark .warning .kind { color: #ffca16; } .dark .note .kind { color: #baa7ff; }
.dark .suggestion { color: #3dd68c; }
`;

function element(tag, name, ...children) {
	const node = document.createElement(tag);
	if (name)
		node.className = name;
	node.append(...children.filter((child) => child !== null));
	return node;
}

// Replaces what `group` has to say; an empty list takes it back. Diagnostics as in docs/protocol.md.
export function showDiagnostics(group, diagnostics) {
	if (typeof document === "undefined" || (diagnostics.length === 0 && !groups.has(group)))
		return;
	if (diagnostics.length === 0)
		groups.delete(group);
	else
		groups.set(group, diagnostics);
	draw();
}

let cover = null;

// Hides the bundler's own error display, which would cover the page and stay after the error is gone.
export function coverBundler(wanted) {
	if (wanted && !cover) {
		cover = element("style", "", "nextjs-portal { display: none }");
		document.head.append(cover);
	} else if (!wanted) {
		cover?.remove();
		cover = null;
	}
}

function draw() {
	const all = Array.from(groups.values()).flat();
	const text = JSON.stringify(all);
	if (all.length === 0)
		dismissed = null;
	host().replaceChildren(...(all.length > 0 && text !== dismissed ? [panel(all, text)] : []));
}

// The overlay's place in the page, made when it is first needed. Follows the page's colour mode.
function host() {
	if (root)
		return root;
	const outer = document.createElement("reflex-overlay");
	const style = document.createElement("style");
	style.textContent = STYLE;
	root = element("div", "");
	outer.attachShadow({ mode: "open" }).append(style, root);
	document.body.append(outer);
	followMode();
	return root;
}

function followMode() {
	const copy = () => root.classList.toggle("dark", document.documentElement.classList.contains("dark"));
	new MutationObserver(copy).observe(document.documentElement, { attributeFilter: ["class"] });
	copy();
	document.addEventListener("keydown", (event) => {
		if (event.key === "Escape")
			root.querySelector("button")?.click();
	});
}

function panel(diagnostics, text) {
	const close = element("button", "", "×");
	close.setAttribute("aria-label", "Dismiss");
	close.addEventListener("click", () => {
		dismissed = text;
		draw();
	});
	const title = element("span", "", headline(diagnostics));
	const bar = element("div", "bar", title, element("small", "", "the page keeps running"), close);
	const box = element("section", "panel", bar, ...diagnostics.map(item));
	box.setAttribute("role", "alert");
	return box;
}

function headline(diagnostics) {
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	if (errors > 0)
		return errors === 1 ? "1 error" : `${errors} errors`;
	return diagnostics.some(({ severity }) => severity === "warning") ? "Warning" : "One moment";
}

function item({ severity, file, line, column, text, suggestion, frame }) {
	const place = [file, line, column].filter(Boolean).join(":");
	const message = element("div", "text", element("span", "kind", `${severity}: `), text);
	return element(
		"div",
		`item ${severity}`,
		place ? element("div", "place", place) : null,
		message,
		frame ? element("pre", "", frame) : null,
		suggestion ? element("div", "suggestion", suggestion) : null,
	);
}
