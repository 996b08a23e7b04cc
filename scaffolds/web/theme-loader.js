// Production builds only: the theme of Radix without the provider of tooltips, which brings some 16 KB of placing code to pages that have
// none. Tooltips of this project bring a provider of their own (reflex/tooltip.js).
const PROVIDER = /(\w+)\.createElement\(\w+\.Provider,\{delayDuration:\d+\},/;

module.exports = function themeLoader(source) {
	if (!PROVIDER.test(source))
		throw new Error("theme-loader.js does not know this version of @radix-ui/themes");
	return source.replace(PROVIDER, "$1.createElement($1.Fragment,null,");
};
