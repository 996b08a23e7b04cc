// Times: texts in ISO 8601, as the backend sends them, with up to six digits of a second.
import { isLong, result, sub } from "./numbers";

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[-+]\d\d:?\d\d)?)?$/;

// Milliseconds since 1970, and the microseconds after those; null when it is no time.
function parse(value) {
	const found = typeof value === "string" ? ISO.exec(value.trim()) : null;
	if (!found)
		return null;
	const [, year, month, day, hour = "00", minute = "00", second = "00", fraction = "", zone = "Z"] = found;
	const digits = fraction.padEnd(9, "0");
	const whole = `${year}-${month}-${day}T${hour}:${minute}:${second}.${digits.slice(0, 3)}`;
	const ms = Date.parse(whole + (zone === "Z" ? "Z" : zone.replace(/(\d\d):?(\d\d)$/, "$1:$2")));
	return Number.isNaN(ms) ? null : { ms, micros: Number(digits.slice(3, 6)) };
}

// Microseconds since 1970, as an integer of the backend; null when it is no time. Texts without a zone are UTC.
export function time(value) {
	const parsed = parse(value);
	return parsed && result(BigInt(parsed.ms) * 1000n + BigInt(parsed.micros));
}

// Seconds from b to a.
export function dateDiff(a, b) {
	const [from, to] = [time(b), time(a)];
	if (from === null || to === null)
		return null;
	const micros = sub(to, from);
	return isLong(micros) ? Number(micros) / 1e6 : micros / 1e6;
}

const formatters = new Map();

// An unknown zone is the browser's own. Making a formatter is slow; each is made once.
function formatterOf(zone) {
	if (!formatters.has(zone))
		formatters.set(zone, makeFormatter(zone));
	return formatters.get(zone);
}

function makeFormatter(zone) {
	const options = {
		calendar: "gregory", numberingSystem: "latn", hourCycle: "h23", era: "short", year: "numeric", month: "2-digit", day: "2-digit",
		hour: "2-digit", minute: "2-digit", second: "2-digit", weekday: "long",
	};
	try {
		return new Intl.DateTimeFormat("en-US", zone ? { ...options, timeZone: zone } : options);
	} catch {
		return new Intl.DateTimeFormat("en-US", options);
	}
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

// The fields of a clock in that zone.
function clock(ms, zone) {
	const parts = Object.fromEntries(formatterOf(zone).formatToParts(new Date(ms)).map(({ type, value }) => [type, value]));
	const field = (name) => Number(parts[name]);
	const year = parts.era?.startsWith("B") ? 1 - field("year") : field("year");
	const fields = { year, month: field("month"), day: field("day"), hour: field("hour") % 24, minute: field("minute"), second: field("second") };
	const local = new Date(0);
	local.setUTCFullYear(year, fields.month - 1, fields.day);
	local.setUTCHours(fields.hour, fields.minute, fields.second);
	return { ...fields, weekday: parts.weekday, offset: Math.round((local.getTime() - Math.floor(ms / 1000) * 1000) / 60000) };
}

function offsetText(minutes) {
	const size = Math.abs(minutes);
	return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const two = (value) => String(value).padStart(2, "0");

const LETTERS = {
	yyyy: (c) => String(c.year).padStart(4, "0"),
	yy: (c) => two(((c.year % 100) + 100) % 100),
	MMMM: (c) => MONTHS[c.month - 1],
	MMM: (c) => MONTHS[c.month - 1].slice(0, 3),
	MM: (c) => two(c.month),
	M: (c) => String(c.month),
	dd: (c) => two(c.day),
	d: (c) => String(c.day),
	EEEE: (c) => c.weekday,
	E: (c) => c.weekday.slice(0, 3),
	HH: (c) => two(c.hour),
	H: (c) => String(c.hour),
	hh: (c) => two(c.hour % 12 || 12),
	h: (c) => String(c.hour % 12 || 12),
	mm: (c) => two(c.minute),
	m: (c) => String(c.minute),
	ss: (c) => two(c.second),
	s: (c) => String(c.second),
	SSS: (c) => String(c.millisecond).padStart(3, "0"),
	a: (c) => (c.hour < 12 ? "AM" : "PM"),
	XXX: (c) => (c.offset ? offsetText(c.offset) : "Z"),
};
const TOKEN = new RegExp(`'((?:[^']|'')*)'|${Object.keys(LETTERS).join("|")}`, "g");

// A letter that is not in the table stands for itself; '' inside quotes is one quote.
export function dateFormat(value, format, zone) {
	const parsed = parse(value);
	if (!parsed)
		return "";
	const fields = { ...clock(parsed.ms, zone ?? ""), millisecond: ((parsed.ms % 1000) + 1000) % 1000 };
	return String(format ?? "").replace(TOKEN, (token, quoted) => {
		if (quoted !== undefined)
			return quoted === "" ? "'" : quoted.replaceAll("''", "'");
		return LETTERS[token](fields);
	});
}
