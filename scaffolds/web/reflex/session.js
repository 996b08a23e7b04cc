// Who this tab is: a token that lives as long as the tab, and a nonce that lives as long as the page. Both are random and
// travel in frames only, never in an address.

const KEY = "token";

let memory = null;

function random(bytes) {
	const values = crypto.getRandomValues(new Uint8Array(bytes));
	return Array.from(values, (value) => value.toString(16).padStart(2, "0")).join("");
}

export const nonce = random(8);

function stored() {
	try {
		return sessionStorage.getItem(KEY);
	} catch {
		return memory;
	}
}

export function setToken(token) {
	memory = token;
	try {
		sessionStorage.setItem(KEY, token);
	} catch {
		// Storage is forbidden: the token then lasts as long as the page.
	}
}

export function token() {
	if (!/^[0-9a-f]{32}$/.test(stored() ?? ""))
		setToken(random(16));
	return stored() ?? memory;
}

export function renewToken() {
	setToken(random(16));
}
