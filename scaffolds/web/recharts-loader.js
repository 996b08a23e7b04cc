// Production builds only: what Recharts does for each change of a chart's data, as browsers of today can do it.
//
// It is published for browsers without `{ ...a, ...b }`, whose stand-in defines each property by a descriptor; a chart makes some thousand objects
// that way for each change. And it measures every text in the document, which lays the whole page out.
const STAND_IN = /^function _objectSpread\(e\) \{.*\}$/m;
const MEASURES = "  var result = measureTextWithDOM(text, style);";

/** Sizes of texts like inDocument(text, style) tells them, from a canvas where that knows the font: each style is measured in the document once. */
function textSizes(inDocument, id) {
	const fonts = new Map();
	let pen;
	function fontOf(text, size) {
		const { font, letterSpacing, textTransform } = getComputedStyle(document.getElementById(id));
		const known = { font, letterSpacing: letterSpacing === "normal" ? "0px" : letterSpacing, height: size.height };
		return textTransform === "none" && Math.abs(widthOf(text, known) - size.width) < 0.1 ? known : null;
	}
	function widthOf(text, { font, letterSpacing }) {
		pen ??= document.createElement("canvas").getContext("2d");
		return Object.assign(pen, { font, letterSpacing }).measureText(text).width;
	}
	return (text, style) => {
		const key = JSON.stringify(style);
		const font = fonts.get(key);
		if (font && !/[\s\p{C}]/u.test(text)) return { width: widthOf(text, font), height: font.height };
		const size = inDocument(text, style);
		if (font === undefined && size.width > 0) fonts.set(key, fontOf(String(text), size));
		return size;
	};
}

module.exports = function rechartsLoader(source) {
	const known = (!source.includes("_objectSpread(") || STAND_IN.test(source)) && source.includes("measureTextWithDOM(") === source.includes(MEASURES);
	if (!known) throw new Error("recharts-loader.js does not know this version of recharts");
	const spread = source.replace(STAND_IN, "function _objectSpread(e) { for (var r = 1; r < arguments.length; r++) e = { ...e, ...arguments[r] }; return e; }");
	if (!spread.includes(MEASURES)) return spread;
	return spread.replace(MEASURES, "  var result = sizeOf(text, style);") + `\n${textSizes}\nvar sizeOf = textSizes(measureTextWithDOM, MEASUREMENT_SPAN_ID);\n`;
};
