// HTML from a text. Only a browser can read HTML the way it will be shown, so what is not trusted appears there, not in the
// page that the server makes.
import { useMemo, useSyncExternalStore } from "react";
import DOMPurify from "dompurify";
import { join } from "./names";

const never = () => () => undefined;

function useBrowser() {
	return useSyncExternalStore(never, () => true, () => false);
}

// A link to a new window must not hand this one over.
function guard(node) {
	if (node.tagName === "A" && node.getAttribute("target"))
		node.setAttribute("rel", "noopener noreferrer");
}

let purifier = null;

function purify(html, openLinks) {
	if (!purifier) {
		purifier = DOMPurify(window);
		purifier.addHook("afterSanitizeAttributes", guard);
	}
	const clean = purifier.sanitize(html, { ADD_ATTR: ["target"], RETURN_DOM_FRAGMENT: openLinks });
	return openLinks ? withTargets(clean) : clean;
}

function withTargets(fragment) {
	const holder = document.createElement("div");
	holder.append(fragment);
	for (const link of holder.querySelectorAll("a[href]")) {
		link.target = "_blank";
		guard(link);
	}
	return holder.innerHTML;
}

export function Html({ html, trusted, openLinks, className, ...props }) {
	const browser = useBrowser();
	const text = String(html ?? "");
	const shown = useMemo(() => {
		if (trusted)
			return text;
		return browser ? purify(text, openLinks) : "";
	}, [text, trusted, openLinks, browser]);
	return <div {...props} className={join("reflex-html", className)} dangerouslySetInnerHTML={{ __html: shown }} />;
}
