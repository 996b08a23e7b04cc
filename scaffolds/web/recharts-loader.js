// Production builds only: Recharts is published for browsers without `{ ...a, ...b }`, whose stand-in defines each property by a descriptor. A
// chart makes some thousand objects that way for each change of its data; with the language's own spread they cost next to nothing.
const STAND_IN = /^function _objectSpread\(e\) \{.*\}$/m;

module.exports = function rechartsLoader(source) {
	if (source.includes("_objectSpread(") && !STAND_IN.test(source))
		throw new Error("recharts-loader.js does not know this version of recharts");
	return source.replace(STAND_IN, "function _objectSpread(e) { for (var r = 1; r < arguments.length; r++) e = { ...e, ...arguments[r] }; return e; }");
};
