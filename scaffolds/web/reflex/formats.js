// Values as text: by printf's conversions, and by the {} of rx_format.
import { isLong, number } from "./numbers";

export function str(value) {
	if (value === null || value === undefined)
		return "";
	return typeof value === "object" ? json(value) : String(value);
}

export function json(value) {
	return JSON.stringify(value ?? null) ?? "null";
}

// "1234567.5" with commas: "1,234,567.5".
function group(text, by) {
	const [, sign, digits, rest] = /^([-+ ]?)(\d*)(.*)$/.exec(text);
	return sign + digits.replace(/\B(?=(\d{3})+$)/g, by) + rest;
}

// {:,.2f}: `spec` is what follows the colon.
function place(spec, value) {
	if (!spec)
		return str(value);
	const [, separator, digits] = /^([,_]?)(?:\.(\d+))?f?$/.exec(spec) ?? [];
	const plain = number(value);
	if (!Number.isFinite(plain))
		return "";
	const text = digits === undefined ? str(value) : isLong(value) ? fixed(value, Number(digits)) : plain.toFixed(Number(digits));
	return separator ? group(text, separator) : text;
}

const fixed = (long, digits) => (digits ? `${long}.${"0".repeat(digits)}` : long);

export function format(template, ...values) {
	let next = 0;
	return str(template).replace(/\{\{|\}\}|\{(?::([^}]*))?\}/g, (match, spec) => {
		if (match === "{{" || match === "}}")
			return match[0];
		return place(spec, values[next++]);
	});
}

const CONVERSION = /%([-+ 0#']*)(\d*)(?:\.(\d*))?[hlzjt]*([diuxXocfFeEgGs%])/g;

export function sprintf(template, ...values) {
	let next = 0;
	return str(template).replace(CONVERSION, (_, flags, width, precision, type) => {
		if (type === "%")
			return "%";
		const digits = precision === undefined ? undefined : Math.min(100, Number(precision));
		return conversion({ flags, width: Math.min(1000, Number(width)), digits, type }, values[next++]);
	});
}

function conversion(spec, value) {
	const { flags, width, type } = spec;
	if (type === "s" || type === "c")
		return pad(characters(spec, value), flags.replace("0", ""), width);
	if (!isLong(value) && !Number.isFinite(number(value)))
		return pad("", flags.replace("0", ""), width);
	const text = isInteger(type) ? integer(spec, value) : real(spec, value);
	const grouped = flags.includes("'") ? group(text, ",") : text;
	const sign = /[diufFeEgG]/.test(type) && !text.startsWith("-") ? (flags.includes("+") ? "+" : flags.includes(" ") ? " " : "") : "";
	return pad(sign + grouped, isInteger(type) && spec.digits !== undefined ? flags.replace("0", "") : flags, width);
}

const isInteger = (type) => "diuxXo".includes(type);

function characters({ type, digits }, value) {
	if (type === "c" && typeof value === "number")
		return value >= 0 && value <= 0x10ffff ? String.fromCodePoint(Math.trunc(value)) : "";
	const all = Array.from(str(value));
	return all.slice(0, type === "c" ? 1 : digits).join("");
}

// Unsigned conversions of negative numbers are those of 64 bits.
function integer({ flags, type, digits }, value) {
	const whole = isLong(value) ? BigInt(value) : BigInt(Math.trunc(number(value)));
	const base = type === "o" ? 8 : type === "x" || type === "X" ? 16 : 10;
	const number64 = type === "d" || type === "i" ? whole : BigInt.asUintN(64, whole);
	const sign = number64 < 0n ? "-" : "";
	const text = number64.toString(base).replace("-", "").padStart(digits ?? 1, "0");
	const prefix = flags.includes("#") && number64 !== 0n ? { 8: "0", 16: "0x", 10: "" }[base] : "";
	return type === "X" ? (sign + prefix + text).toUpperCase() : sign + prefix + text;
}

function real({ flags, type, digits = 6 }, value) {
	const lower = type.toLowerCase();
	const text = lower === "g" ? general(number(value), digits || 1, flags.includes("#"))
		: lower === "e" ? exponent(number(value).toExponential(digits))
		: isLong(value) ? fixed(value, digits) : decimal(number(value), digits);
	return type === lower ? text : text.toUpperCase();
}

// toFixed gives up beyond 10^21.
function decimal(value, digits) {
	return Math.abs(value) < 1e21 ? value.toFixed(digits) : fixed(BigInt(value).toString(), digits);
}

// C writes at least two digits of an exponent.
function exponent(text) {
	return text.replace(/e([-+])(\d)$/, "e$10$2");
}

function general(value, digits, keep) {
	const power = value === 0 ? 0 : Number(value.toExponential(digits - 1).split("e")[1]);
	const scientific = power < -4 || power >= digits;
	const text = scientific ? value.toExponential(digits - 1) : value.toFixed(Math.min(100, digits - 1 - power));
	const [mantissa, rest] = text.split("e");
	const short = keep || !mantissa.includes(".") ? mantissa : mantissa.replace(/\.?0+$/, "");
	return rest === undefined ? short : exponent(`${short}e${rest}`);
}

function pad(text, flags, width) {
	if (flags.includes("-"))
		return text.padEnd(width);
	if (!flags.includes("0"))
		return text.padStart(width);
	const sign = /^[-+ ]?(0[xX])?/.exec(text)[0];
	return sign + text.slice(sign.length).padStart(width - sign.length, "0");
}
