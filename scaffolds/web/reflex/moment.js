// A time as text, by moment.js. It is shown in the browser only, where the reader's zone is known.
import { useEffect, useReducer, useRef } from "react";
import moment from "moment";

const MINUTE = 60000;

// Zones and languages are loaded by the pages that ask for one: a promise, then true.
const asked = new Map();

function need(name, load, again) {
	if (asked.get(name) === true)
		return;
	if (!asked.has(name))
		asked.set(name, load().then(() => asked.set(name, true), () => asked.delete(name)));
	asked.get(name).then(again);
}

// A language that is loaded makes itself everybody's.
const loadLocale = (name) => import(`moment/locale/${name}.js`).then(() => moment.locale("en"));

const ready = (name) => asked.get(name) === true;

function useExtras({ tz, locale }, again) {
	useEffect(() => {
		if (tz)
			need("zones", () => import("moment-timezone"), again);
		if (locale && locale !== "en")
			need(`locale ${locale}`, () => loadLocale(locale), again);
	}, [tz, locale]);
}

// Every `interval` milliseconds, 0: never.
function useClock(interval, again) {
	useEffect(() => {
		if (!(interval > 0))
			return undefined;
		const timer = setInterval(again, interval);
		return () => clearInterval(timer);
	}, [interval]);
}

// ---- what is shown ----

function parsed(value, { parse, unix, local, tz, locale, add, subtract }) {
	const number = typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) && !parse ? Number(value) : value;
	let time = read(typeof number === "bigint" ? Number(number) : number, { parse, unix });
	if (tz && ready("zones"))
		time = time.tz(tz);
	else if (local)
		time = time.local();
	if (locale && (locale === "en" || ready(`locale ${locale}`)))
		time = time.locale(locale);
	if (add)
		time = time.add(add);
	return subtract ? time.subtract(subtract) : time;
}

function read(value, { parse, unix }) {
	if (value === undefined || value === null || value === "")
		return moment();
	if (unix)
		return moment.unix(Number(value));
	return parse ? moment(value, parse) : moment(value);
}

const PARTS = [["d", 864e5], ["h", 36e5], ["m", 6e4], ["s", 1000]];

// "d [days] h:mm:ss": the largest part named holds what larger ones would. With `trim`, leading parts that are zero go.
function durationText(milliseconds, format = "h:mm:ss", trim = true) {
	const sign = milliseconds < 0 ? "-" : "";
	let rest = Math.abs(milliseconds);
	const values = {};
	for (const [letter, size] of PARTS)
		if (format.replace(/\[[^\]]*\]/g, "").toLowerCase().includes(letter)) {
			values[letter] = Math.floor(rest / size);
			rest -= values[letter] * size;
		}
	const tokens = format.match(/\[[^\]]*\]|([dhmsDH])\1*|[^[dhmsDH]+/g) ?? [];
	return sign + (trim ? trimmed(tokens, values) : tokens).map((token) => partText(token, values)).join("");
}

const letterOf = (token) => (/^[dhms]+$/i.test(token) ? token[0].toLowerCase() : null);

function trimmed(tokens, values) {
	const parts = tokens.map(letterOf);
	const last = parts.findLastIndex(Boolean);
	const first = parts.findIndex((letter, i) => letter && (values[letter] > 0 || i === last));
	return first < 0 ? tokens : tokens.slice(first);
}

function partText(token, values) {
	const letter = letterOf(token);
	return letter ? String(values[letter]).padStart(token.length, "0") : token.replace(/^\[|\]$/g, "");
}

function isRecent(time, milliseconds) {
	return Math.abs(moment().diff(time)) < milliseconds;
}

function textOf(time, props) {
	const { format, fromNow, fromNowShort, fromNowDuring, toNow, diff, unit, decimal, duration, durationFromNow, trim } = props;
	const short = Boolean(fromNowShort);
	if (!time.isValid())
		return "";
	if (duration !== undefined && duration !== null)
		return durationText(time.diff(parsed(duration, props)), format, trim);
	if (durationFromNow)
		return durationText(moment().diff(time), format, trim);
	if (diff !== undefined && diff !== null)
		return String(time.diff(parsed(diff, { ...props, add: null, subtract: null }), unit ?? "milliseconds", Boolean(decimal)));
	if (fromNowDuring ? isRecent(time, fromNowDuring) : fromNow || short)
		return time.fromNow(short);
	if (toNow)
		return time.toNow();
	return format ? time.format(format) : time.toString();
}

const OWN = [
	"format", "parse", "interval", "fromNow", "fromNowShort", "fromNowDuring", "toNow", "withTitle", "titleFormat", "diff",
	"unit", "decimal", "duration", "durationFromNow", "trim", "unix", "local", "tz", "locale", "add", "subtract", "onChange",
];

export function Moment({ date, ...props }) {
	const [, again] = useReducer((count) => count + 1, 0);
	const rest = Object.fromEntries(Object.entries(props).filter(([name]) => !OWN.includes(name)));
	const time = parsed(date, props);
	const text = textOf(time, props);
	const before = useRef(text);

	useExtras(props, again);
	useClock(props.interval ?? MINUTE, again);
	useEffect(() => {
		if (before.current !== text)
			props.onChange?.(text);
		before.current = text;
	}, [text]);
	return (
		<time
			{...rest}
			dateTime={time.isValid() ? time.toISOString() : undefined}
			title={props.withTitle && time.isValid() ? time.format(props.titleFormat ?? "LLLL") : rest.title}
		>
			{text}
		</time>
	);
}
