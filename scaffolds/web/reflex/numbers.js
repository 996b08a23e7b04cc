// Numbers as the backend sends them: integers beyond 2^53 are decimal strings and stay exact, null stands for NaN and infinities.

const LONG = /^-?[1-9]\d{15,18}$/;
const INT64 = 2n ** 63n;

// An integer too large for a number, as the backend writes it.
export function isLong(value) {
	return typeof value === "string" && LONG.test(value) && !Number.isSafeInteger(Number(value));
}

function isWhole(value) {
	return isLong(value) || typeof value === "boolean" || Number.isSafeInteger(value);
}

function isInteger(value) {
	return isWhole(value) || Number.isInteger(value);
}

export function number(value) {
	if (value === null || value === undefined || typeof value === "object" || value === "")
		return NaN;
	return Number(value);
}

// What the backend would send for this number; past 64 bits the nearest double.
export function result(value) {
	if (typeof value !== "bigint")
		return Number.isFinite(value) ? value : null;
	const plain = Number(value);
	if (Number.isSafeInteger(plain))
		return plain;
	return value >= -INT64 && value < INT64 ? String(value) : plain;
}

// Whole numbers are computed exactly as soon as plain arithmetic would round.
export function arithmetic(plain, exact) {
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

// Below the quotient, as BigInt's own division goes towards zero.
function floorQuotient(a, b) {
	const quotient = a / b;
	return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

// Powers that need more than 64 bits are rounded anyway.
function power(a, b) {
	return b < 0n || b > 64n ? Number(a) ** Number(b) : a ** b;
}

export const add = /* @__PURE__ */ arithmetic((a, b) => a + b, /* @__PURE__ */ exactly((a, b) => a + b));
export const sub = /* @__PURE__ */ arithmetic((a, b) => a - b, /* @__PURE__ */ exactly((a, b) => a - b));
export const mul = /* @__PURE__ */ arithmetic((a, b) => a * b, /* @__PURE__ */ exactly((a, b) => a * b));
export const div = /* @__PURE__ */ arithmetic((a, b) => a / b, /* @__PURE__ */ nonZero((a, b) => (a % b === 0n ? a / b : Number(a) / Number(b))));
export const idiv = /* @__PURE__ */ arithmetic((a, b) => Math.trunc(a / b), /* @__PURE__ */ nonZero((a, b) => a / b));
export const floordiv = /* @__PURE__ */ arithmetic((a, b) => Math.floor(a / b), /* @__PURE__ */ nonZero(floorQuotient));
export const mod = /* @__PURE__ */ arithmetic((a, b) => a % b, /* @__PURE__ */ nonZero((a, b) => a % b));
export const pow = /* @__PURE__ */ arithmetic((a, b) => a ** b, /* @__PURE__ */ exactly(power));

// Below zero, zero or above it, as a is less than, equal to or greater than b; NaN when they cannot be compared.
export function order(a, b) {
	if (Array.isArray(a) && Array.isArray(b))
		return orderLists(a, b);
	if (typeof a === "string" && typeof b === "string" && !(isLong(a) && isLong(b)))
		return a < b ? -1 : Number(a > b);
	if (isInteger(a) && isInteger(b))
		return BigInt(a) < BigInt(b) ? -1 : Number(BigInt(a) > BigInt(b));
	return number(a) - number(b);
}

// The first items that differ decide; else the shorter list comes first.
function orderLists(a, b) {
	for (let i = 0; i < Math.min(a.length, b.length); i++) {
		const first = order(a[i], b[i]);
		if (first !== 0)
			return first;
	}
	return a.length - b.length;
}

export function neg(value) {
	return isLong(value) ? result(-BigInt(value)) : result(0 - number(value));
}

export function pos(value) {
	return isLong(value) ? value : result(number(value));
}

export function abs(value) {
	return isLong(value) ? value.replace("-", "") : result(Math.abs(number(value)));
}

// Rounds with `plain`; an integer beyond 2^53 is whole already.
function rounding(plain) {
	return (value) => (isLong(value) ? value : result(plain(number(value)) + 0));
}

export const floor = /* @__PURE__ */ rounding(Math.floor);
export const ceil = /* @__PURE__ */ rounding(Math.ceil);
export const trunc = /* @__PURE__ */ rounding(Math.trunc);

// Halves away from zero, as C's round() does; toFixed does so with the decimal value of the double.
const whole = rounding((value) => Math.sign(value) * Math.round(Math.abs(value)));

export function round(value, digits = 0) {
	const places = Math.trunc(number(digits) || 0);
	if (places > 0)
		return isLong(value) ? value : result(Number(number(value).toFixed(Math.min(places, 100))));
	return places < 0 ? mul(whole(div(value, 10 ** -places)), 10 ** -places) : whole(value);
}

// null when it is no number.
export function toNum(value) {
	return typeof value === "string" && !isLong(value) ? result(number(value.trim())) : pos(value);
}

export function toInt(value) {
	const text = typeof value === "string" ? value.trim() : value;
	return typeof text === "string" && /^[-+]?\d{1,19}$/.test(text) ? result(BigInt(text.replace("+", ""))) : trunc(text);
}
