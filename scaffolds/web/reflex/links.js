// Sorts addresses of links: pages of this app, other sites, and what must not be followed.

const SAFE = ["http:", "https:", "mailto:", "tel:", "sms:"];

// Browsers ignore control characters in front of and inside a scheme, so "java\nscript:" counts as one.
function schemeOf(href) {
	return /^[a-z][a-z0-9+.-]*:/i.exec(href.replace(/[\u0000-\u0020]/g, ""))?.[0].toLowerCase();
}

// { kind, address }: "page" with an address for the router, "away" for another site, "plain" for an address that a browser
// handles itself, "none" without one.
export function addressOf(href) {
	if (typeof href !== "string" || href === "")
		return { kind: "none", address: undefined };
	const scheme = schemeOf(href);
	if (scheme && !SAFE.includes(scheme))
		return { kind: "none", address: undefined };
	if (scheme === "http:" || scheme === "https:" || /^\s*[/\\]{2}/.test(href))
		return { kind: "away", address: href };
	return { kind: scheme ? "plain" : "page", address: href };
}
