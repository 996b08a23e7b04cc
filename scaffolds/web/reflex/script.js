// Scripts of the author. Next keeps each to one run, by its address or its id.
import NextScript from "next/script";
import { basePath } from "./env";

// A script in the page gets its text as its name: the same text runs once.
function nameOf(code) {
	let hash = 5381;
	for (let i = 0; i < code.length; i++)
		hash = (hash * 33 + code.charCodeAt(i)) >>> 0;
	return `reflex-script-${hash.toString(36)}-${code.length}`;
}

export function Script({ code, src, id, className, ...props }) {
	if (src) {
		const address = /^\/(?!\/)/.test(src) ? basePath + src : src;
		return <NextScript {...props} id={id} src={address} />;
	}
	const text = String(code ?? "");
	return <NextScript {...props} id={id ?? nameOf(text)} dangerouslySetInnerHTML={{ __html: text }} />;
}
