// The operations of expressions (<reflex/expr.h>), with the meaning they have in C where C has one. Nothing here throws: a page is shown
// whatever the state holds, and what has no value is null. Numbers, formats and dates are in files of their own. Each operation is an export: an app
// is shipped with those that it uses.
import { str } from "./formats";
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

function stripper(atStart, atEnd) {
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

export { add, sub, mul, div, idiv, floordiv, mod, pow, neg, pos, abs, round, floor, ceil, trunc } from "./numbers";
export { toInt as to_int, toNum as to_num } from "./numbers";
export { str, str as to_str, json as to_json, format, sprintf } from "./formats";
export { time, dateFormat as date_format, dateDiff as date_diff } from "./dates";
export { truth, truth as to_bool, chars, get, equal as eq, at, len, concat, repeat, slice, contains, range, capitalize, title, split, replace };
export { fromJson as from_json, none as is_none, scopes as list_map, filter as list_filter };

export const and = (a, b) => (truth(a) ? b : a);
export const or = (a, b) => (truth(a) ? a : b);
export const not = (a) => !truth(a);
export const is_not_none = (a) => !none(a);
export const ne = (a, b) => !equal(a, b);
export const lt = (a, b) => order(a, b) < 0;
export const le = (a, b) => order(a, b) <= 0;
export const gt = (a, b) => order(a, b) > 0;
export const ge = (a, b) => order(a, b) >= 0;
export const type_of = (a) => (isLong(a) ? "number" : typeof (a ?? null));
export const lower = (a) => str(a).toLowerCase();
export const upper = (a) => str(a).toUpperCase();
export const strip = /* @__PURE__ */ stripper(true, true);
export const lstrip = /* @__PURE__ */ stripper(true, false);
export const rstrip = /* @__PURE__ */ stripper(false, true);
export const startswith = (a, b) => str(a).startsWith(str(b));
export const endswith = (a, b) => str(a).endsWith(str(b));
export const at_or = (a, b, otherwise) => at(a, b) ?? otherwise;
export const reverse = (a) => sequence(a, (all) => [...all].reverse());
export const list_of = (...values) => values;
export const join = (list, by) => (Array.isArray(list) ? list.map(str).join(str(by)) : str(list));
export const pluck = (list, member) => items(list).map((item) => get(item, str(member)));
export const list_flat_map = (list, s, make) => scopes(list, s, make).flatMap(items);
export const list_reduce = (list, s, make, initial) => items(list).reduce((total, item) => make([...s, item, total]), initial);
export const keys = (map) => Object.keys(plain(map));
export const values = (map) => Object.values(plain(map));
export const entries = (map) => Object.entries(plain(map));
export const merge = (a, b) => ({ ...plain(a), ...plain(b) });
