// For what draws by itself, on a canvas or as SVG: tells when the page's colours change.
export function watchTheme(changed) {
	const observer = new MutationObserver(changed);
	const options = { attributes: true, attributeFilter: ["class", "data-accent-color", "data-gray-color"] };
	observer.observe(document.documentElement, options);
	document.querySelectorAll(".radix-themes").forEach((theme) => observer.observe(theme, options));
	return () => observer.disconnect();
}
