// The operations of expressions (<reflex/expr.h>), with the meaning they have in C where C has one. Nothing here throws: a page is shown
// whatever the state holds, and what has no value is null. Numbers, formats and dates are in files of their own.
import { dateDiff, dateFormat, time } from "./dates";
import { format, json, sprintf, str } from "./formats";
import * as numbers from "./numbers";
import { isLong, number, order } from "./numbers";

const ITEMS_MAX = 1000000;

function truth(value) {
	if (Array.isArray(value))
		return value.length > 0;
	if (isObject(value))
		return Object.keys(value).length > 0;
	return Boolean(value);
}

function isObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}

function equal(a, b) {
	if (Object.is(a, b) || (a ?? null) === (b ?? null))
		return true;
	if (a === null || b === null || typeof a === "object" || typeof b === "object")
		return sameShape(a ?? null, b ?? null);
	if (typeof a === "string" && typeof b === "string")
		return a === b;
	if ((typeof a === "string" && !isLong(a)) || (typeof b === "string" && !isLong(b)))
		return false;
	return order(a, b) === 0;
}

// Lists item by item, maps key by key in any order.
function sameShape(a, b) {
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((item, i) => equal(item, b[i]));
	if (!isObject(a) || !isObject(b))
		return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}

function get(object, name) {
	return isObject(object) && Object.hasOwn(object, name) ? object[name] : null;
}

// The characters of a text; anything else as it is.
function chars(value) {
	return typeof value === "string" ? Array.from(value) : value;
}

// What a loop goes over: items, characters, or pairs of key and value.
function items(value) {
	const all = chars(value);
	if (Array.isArray(all))
		return all;
	return isObject(all) ? Object.entries(all) : [];
}

function at(value, index) {
	const all = chars(value);
	return Array.isArray(all) ? (all.at(number(index) || 0) ?? null) : get(value, str(index));
}

function len(value) {
	return items(value).length;
}

// The same for texts and lists: `change` gets the items and gives items.
function sequence(value, change) {
	if (typeof value === "string")
		return change(Array.from(value)).join("");
	return Array.isArray(value) ? change(value) : value === null || value === undefined ? null : sequence(str(value), change);
}

function concat(...parts) {
	return parts.every(Array.isArray) ? parts.flat() : parts.map(str).join("");
}

// No more than a million items, whatever the state says.
function repeat(value, times) {
	return sequence(value, (all) => {
		const most = all.length ? Math.floor(ITEMS_MAX / all.length) : 0;
		const count = Math.min(most, Math.max(0, Math.trunc(number(times) || 0)));
		return Array.from({ length: count }, () => all).flat();
	});
}

function bound(value, length, least, most, otherwise) {
	if (value === null || value === undefined || Number.isNaN(number(value)))
		return otherwise;
	const index = Math.trunc(number(value));
	return Math.min(most, Math.max(least, index < 0 ? index + length : index));
}

function slice(value, start, stop, step) {
	const by = step === undefined || step === null ? 1 : Math.trunc(number(step) || 0);
	return sequence(value, (all) => {
		const picked = [];
		const [least, most] = by < 0 ? [-1, all.length - 1] : [0, all.length];
		const from = bound(start, all.length, least, most, by < 0 ? most : least);
		const to = bound(stop, all.length, least, most, by < 0 ? least : most);
		for (let i = from; by > 0 ? i < to : by < 0 && i > to; i += by)
			picked.push(all[i]);
		return picked;
	});
}

function contains(value, part, member) {
	if (Array.isArray(value))
		return value.some((item) => equal(member === undefined ? item : get(item, str(member)), part));
	return isObject(value) ? Object.hasOwn(value, str(part)) : str(value).includes(str(part));
}

function range(...ends) {
	const [start, stop, step] = (ends.length === 1 ? [0, ends[0], 1] : [ends[0], ends[1], ends[2] ?? 1]).map(number);
	const count = Math.ceil((stop - start) / step);
	return count > 0 && step !== 0 ? Array.from({ length: Math.min(count, ITEMS_MAX) }, (_, i) => start + i * step) : [];
}

function capitalize(text) {
	const [first = "", ...rest] = Array.from(str(text));
	return first.toUpperCase() + rest.join("").toLowerCase();
}

// Every run of letters begins with a capital.
function title(text) {
	return str(text).replace(/\p{L}+/gu, capitalize);
}

function strip(atStart, atEnd) {
	return (text, characters) => {
		const all = Array.from(str(text));
		const off = characters === undefined ? (c) => /\s/.test(c) : (c) => Array.from(str(characters)).includes(c);
		let from = 0;
		let to = all.length;
		while (atStart && from < to && off(all[from]))
			from++;
		while (atEnd && to > from && off(all[to - 1]))
			to--;
		return all.slice(from, to).join("");
	};
}

function split(text, separator) {
	return str(separator) === "" ? Array.from(str(text)) : str(text).split(str(separator));
}

function replace(text, what, by) {
	return str(what) === "" ? str(text) : str(text).replaceAll(str(what), () => str(by));
}

// As JSON text is read by the backend: long integers stay exact.
function fromJson(text) {
	try {
		return JSON.parse(str(text), (_, value, context) =>
			typeof value === "number" && !Number.isSafeInteger(value) && isLong(context?.source) ? context.source : value);
	} catch {
		return null;
	}
}

// C functions over lists: `make` gets the scope of the place, with item and index added.
const scopes = (list, s, make) => items(list).map((item, i) => make([...s, item, i]));

function filter(list, s, make) {
	const keep = (item, i) => truth(make([...s, item, i]));
	if (isObject(list))
		return Object.fromEntries(Object.entries(list).filter(keep));
	return items(list).filter(keep);
}

const plain = (value) => (isObject(value) ? value : {});
const none = (value) => value === null || value === undefined;

export const $x = {
	truth,
	str,
	time,
	chars,
	get,
	and: (a, b) => (truth(a) ? b : a),
	or: (a, b) => (truth(a) ? a : b),
	not: (a) => !truth(a),
	is_none: none,
	is_not_none: (a) => !none(a),
	add: numbers.add,
	sub: numbers.sub,
	mul: numbers.mul,
	div: numbers.div,
	idiv: numbers.idiv,
	floordiv: numbers.floordiv,
	mod: numbers.mod,
	pow: numbers.pow,
	neg: numbers.neg,
	pos: numbers.pos,
	abs: numbers.abs,
	round: numbers.round,
	floor: numbers.floor,
	ceil: numbers.ceil,
	trunc: numbers.trunc,
	eq: equal,
	ne: (a, b) => !equal(a, b),
	lt: (a, b) => order(a, b) < 0,
	le: (a, b) => order(a, b) <= 0,
	gt: (a, b) => order(a, b) > 0,
	ge: (a, b) => order(a, b) >= 0,
	to_str: str,
	to_int: numbers.toInt,
	to_num: numbers.toNum,
	to_bool: truth,
	to_json: json,
	from_json: fromJson,
	type_of: (a) => (isLong(a) ? "number" : typeof (a ?? null)),
	format,
	sprintf,
	lower: (a) => str(a).toLowerCase(),
	upper: (a) => str(a).toUpperCase(),
	title,
	capitalize,
	strip: strip(true, true),
	lstrip: strip(true, false),
	rstrip: strip(false, true),
	split,
	startswith: (a, b) => str(a).startsWith(str(b)),
	endswith: (a, b) => str(a).endsWith(str(b)),
	replace,
	len,
	at,
	at_or: (a, b, otherwise) => at(a, b) ?? otherwise,
	concat,
	repeat,
	slice,
	reverse: (a) => sequence(a, (all) => [...all].reverse()),
	contains,
	list_of: (...values) => values,
	join: (list, by) => (Array.isArray(list) ? list.map(str).join(str(by)) : str(list)),
	pluck: (list, member) => items(list).map((item) => get(item, str(member))),
	range,
	list_map: scopes,
	list_filter: filter,
	list_flat_map: (list, s, make) => scopes(list, s, make).flatMap(items),
	list_reduce: (list, s, make, initial) => items(list).reduce((total, item) => make([...s, item, total]), initial),
	keys: (map) => Object.keys(plain(map)),
	values: (map) => Object.values(plain(map)),
	entries: (map) => Object.entries(plain(map)),
	merge: (a, b) => ({ ...plain(a), ...plain(b) }),
	date_format: dateFormat,
	date_diff: dateDiff,
};
