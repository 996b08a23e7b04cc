// Where the backend is. An exported site reads `env.json` when it loads ({"backend": ""}: the same origin), so that one
// build serves any address. In development the address stands in the generated `app.js`.

const LOCAL = ["localhost", "127.0.0.1", "[::1]"];

let fixed = null;
let found = null;
let pending = null;

export const basePath = process.env.REFLEX_BASE_PATH ?? "";

export function setBackend(address) {
	if (process.env.NODE_ENV === "development")
		fixed = address ?? "";
	else if (typeof window !== "undefined")
		pending = readEnv();
}

// A missing file means the same origin; a failed request is tried again with the next connection.
async function readEnv() {
	try {
		const response = await fetch(basePath + "/env.json", { cache: "no-cache" });
		found = response.ok ? ((await response.json()).backend ?? "") : "";
	} catch {
		found = null;
	}
}

async function backend() {
	if (fixed !== null)
		return fixed;
	await (pending ?? readEnv());
	pending = null;
	if (found === null)
		await readEnv();
	return found ?? "";
}

// A page that was opened by another name than localhost (a phone in the same network) finds the backend by that name too.
function sameMachine(url) {
	if (LOCAL.includes(url.hostname) && fixed)
		url.hostname = window.location.hostname;
	return url;
}

// The address of the backend, with its prefix and without a slash at the end.
export async function backendAddress() {
	const url = sameMachine(new URL((await backend()) || "/", window.location.href));
	return url.origin + url.pathname.replace(/\/+$/, "");
}

// The address of the backend's WebSocket.
export async function socketAddress() {
	const url = sameMachine(new URL((await backend()) || "/", window.location.href));
	url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
	url.pathname = url.pathname.replace(/\/+$/, "") + "/_event";
	url.search = url.hash = "";
	return url.href;
}
