// The operations of expressions (<reflex/expr.h>), with the meaning they have in C where C has one. Values come from the
// backend: integers beyond 2^53 are decimal strings and stay exact, null stands for NaN and infinities. Nothing here
// throws: a page is shown whatever the state holds.

const LONG = /^-?[1-9]\d{15,18}$/;

// An integer too large for a number, as the backend writes it.
function isLong(value) {
	return typeof value === "string" && LONG.test(value) && !Number.isSafeInteger(Number(value));
}

function isWhole(value) {
	return isLong(value) || typeof value === "boolean" || Number.isSafeInteger(value);
}

function isInteger(value) {
	return isWhole(value) || Number.isInteger(value);
}

function number(value) {
	return value === null || value === undefined ? NaN : Number(value);
}

// What the backend would send for this number.
function result(value) {
	if (typeof value !== "bigint")
		return Number.isFinite(value) ? value : null;
	const plain = Number(value);
	return Number.isSafeInteger(plain) ? plain : String(value);
}

// Whole numbers are computed exactly as soon as plain arithmetic would round.
function arithmetic(plain, exact) {
	return (a, b) => {
		const rough = plain(number(a), number(b));
		const safe = Number.isSafeInteger(rough) || !Number.isInteger(rough);
		if (!isWhole(a) || !isWhole(b) || (safe && !isLong(a) && !isLong(b)))
			return result(rough);
		return exact(BigInt(a), BigInt(b));
	};
}

const exactly = (compute) => (a, b) => result(compute(a, b));
const nonZero = (compute) => (a, b) => (b === 0n ? null : result(compute(a, b)));

function truth(value) {
	if (Array.isArray(value))
		return value.length > 0;
	if (value !== null && typeof value === "object")
		return Object.keys(value).length > 0;
	return Boolean(value);
}

function str(value) {
	if (value === null || value === undefined)
		return "";
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}

// Below zero, zero or above it, as a is less than, equal to or greater than b; NaN when they cannot be compared.
function order(a, b) {
	if (typeof a === "string" && typeof b === "string" && !(isLong(a) && isLong(b)))
		return a < b ? -1 : Number(a > b);
	if (isInteger(a) && isInteger(b))
		return BigInt(a) < BigInt(b) ? -1 : Number(BigInt(a) > BigInt(b));
	return number(a) - number(b);
}

function equal(a, b) {
	if (Object.is(a, b) || (a ?? null) === (b ?? null))
		return true;
	if (a === null || b === null || typeof a === "object" || typeof b === "object")
		return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
	if (typeof a === "string" && typeof b === "string")
		return a === b;
	if ((typeof a === "string" && !isLong(a)) || (typeof b === "string" && !isLong(b)))
		return false;
	return order(a, b) === 0;
}

function get(object, name) {
	return object !== null && typeof object === "object" && Object.hasOwn(object, name) ? object[name] : null;
}

// Characters of a text are code points; a negative index counts from the end.
function at(value, index) {
	const items = typeof value === "string" ? Array.from(value) : value;
	return Array.isArray(items) ? (items.at(number(index) || 0) ?? null) : get(value, str(index));
}

function len(value) {
	if (typeof value === "string")
		return Array.from(value).length;
	return value !== null && typeof value === "object" ? Object.keys(value).length : 0;
}

function concat(a, b) {
	return Array.isArray(a) && Array.isArray(b) ? [...a, ...b] : str(a) + str(b);
}

function contains(value, part) {
	if (Array.isArray(value))
		return value.some((item) => equal(item, part));
	if (value !== null && typeof value === "object")
		return Object.hasOwn(value, str(part));
	return str(value).includes(str(part));
}

// Rounds with `plain`; an integer beyond 2^53 is whole already.
function rounding(plain) {
	return (value) => (isLong(value) ? value : result(plain(number(value))));
}

// Halves away from zero, as C's round() does.
function round(value) {
	return Math.sign(value) * Math.round(Math.abs(value));
}

function abs(value) {
	return isLong(value) ? value.replace("-", "") : result(Math.abs(number(value)));
}

function neg(value) {
	return isLong(value) ? result(-BigInt(value)) : result(0 - number(value));
}

// One value by a printf conversion: format("%.2f", 3.14159) is "3.14". Knows flags - 0 +, width, precision, and d f e x s %.
function format(spec, value) {
	return str(spec).replace(/%([-0+]*)(\d*)(?:\.(\d+))?(?:l*)([diufexsX%])/g, (_, flags, width, precision, type) => {
		if (type === "%")
			return "%";
		const text = convert(type, value, precision === undefined ? undefined : Math.min(100, Number(precision)));
		const signed = flags.includes("+") && type !== "s" && !text.startsWith("-") ? "+" + text : text;
		return pad(signed, flags, Math.min(1000, Number(width)), type);
	});
}

function convert(type, value, precision) {
	if (type === "s")
		return precision === undefined ? str(value) : str(value).slice(0, precision);
	if (type === "f" || type === "e")
		return type === "f" ? number(value).toFixed(precision ?? 6) : number(value).toExponential(precision ?? 6);
	const whole = isLong(value) ? BigInt(value) : Math.trunc(number(value) || 0);
	const text = whole.toString(type === "x" || type === "X" ? 16 : 10);
	return type === "X" ? text.toUpperCase() : text;
}

function pad(text, flags, width, type) {
	if (flags.includes("-"))
		return text.padEnd(width);
	if (!flags.includes("0") || type === "s")
		return text.padStart(width);
	const sign = /^[-+]/.test(text) ? text[0] : "";
	return sign + text.slice(sign.length).padStart(width - sign.length, "0");
}

export const $x = {
	truth,
	str,
	and: (a, b) => (truth(a) ? b : a),
	or: (a, b) => (truth(a) ? a : b),
	not: (a) => !truth(a),
	add: arithmetic((a, b) => a + b, exactly((a, b) => a + b)),
	sub: arithmetic((a, b) => a - b, exactly((a, b) => a - b)),
	mul: arithmetic((a, b) => a * b, exactly((a, b) => a * b)),
	div: arithmetic((a, b) => a / b, nonZero((a, b) => (a % b === 0n ? a / b : Number(a) / Number(b)))),
	idiv: arithmetic((a, b) => Math.trunc(a / b), nonZero((a, b) => a / b)),
	mod: arithmetic((a, b) => a % b, nonZero((a, b) => a % b)),
	neg,
	eq: equal,
	ne: (a, b) => !equal(a, b),
	lt: (a, b) => order(a, b) < 0,
	le: (a, b) => order(a, b) <= 0,
	gt: (a, b) => order(a, b) > 0,
	ge: (a, b) => order(a, b) >= 0,
	get,
	at,
	len,
	concat,
	contains,
	upper: (a) => str(a).toUpperCase(),
	lower: (a) => str(a).toLowerCase(),
	trim: (a) => str(a).trim(),
	join: (list, by) => (Array.isArray(list) ? list.map(str).join(str(by)) : str(list)),
	round: rounding(round),
	floor: rounding(Math.floor),
	ceil: rounding(Math.ceil),
	abs,
	format,
};
