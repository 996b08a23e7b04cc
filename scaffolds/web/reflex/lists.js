// Values that arrive take over what did not change from those that are there: an equal item stays the same object, so its
// row is not rendered again, and every row keeps its key, so inserting above an input does not disturb it.

const keys = new WeakMap();

// The value after `patch` came for `before`: a splice of a list, a patch of a map, or a whole value. Own names begin with "$"; a value that has such
// names itself comes as { $value }.
export function merge(before, patch) {
	if (isSplice(patch))
		return spliceAll(Array.isArray(before) ? before : [], patch.$splice);
	if (isObject(patch) && Object.hasOwn(patch, "$patch"))
		return patchObject(isObject(before) ? before : {}, patch.$patch, new Set(patch.$remove));
	return reconcile(before, isObject(patch) && Object.hasOwn(patch, "$value") ? patch.$value : patch);
}

// Object.fromEntries, since keys come from the app's users: assigning to "__proto__" would do something else.
function patchObject(before, changes, removed) {
	const after = Object.fromEntries([
		...Object.entries(before).filter(([name]) => !removed.has(name)),
		...Object.entries(changes),
	]);
	return reconcileObject(before, after);
}

function isObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}

function isSplice(patch) {
	return isObject(patch) && Object.hasOwn(patch, "$splice");
}

// `before` itself when `after` says the same; otherwise `after`, with the parts that are equal taken from `before`.
export function reconcile(before, after) {
	if (Object.is(before, after))
		return before;
	if (Array.isArray(before) && Array.isArray(after))
		return reconcileList(before, after);
	if (isObject(before) && isObject(after))
		return reconcileObject(before, after);
	return after;
}

function reconcileObject(before, after) {
	const names = Object.keys(after);
	const known = Object.keys(before);
	let same = names.length === known.length;
	const entries = names.map((name, i) => {
		const value = Object.hasOwn(before, name) ? reconcile(before[name], after[name]) : after[name];
		same = same && name === known[i] && Object.is(value, before[name]);
		return [name, value];
	});
	return same ? before : Object.fromEntries(entries);
}

function reconcileList(before, after) {
	const shorter = Math.min(before.length, after.length);
	const equal = (i, j) => Object.is(reconcile(before[i], after[j]), before[i]);
	let head = 0;
	let tail = 0;
	while (head < shorter && equal(head, head))
		head++;
	while (tail < shorter - head && equal(before.length - 1 - tail, after.length - 1 - tail))
		tail++;
	if (head === before.length && head === after.length)
		return before;
	return splice(before, head, before.length - head - tail, after.slice(head, after.length - tail));
}

// [start, remove, items, start, remove, items, …]: each of what the one before it left.
function spliceAll(before, parts) {
	let list = before;
	for (let i = 0; i < parts.length; i += 3)
		list = splice(list, parts[i], parts[i + 1], parts[i + 2]);
	return list;
}

function splice(before, start, remove, items) {
	const kept = Math.min(remove, items.length);
	const fresh = items.map((item, i) => (i < kept ? reconcile(before[start + i], item) : item));
	const result = [...before.slice(0, start), ...fresh, ...before.slice(start + remove)];
	keys.set(result, spliceKeys(keysOf(before), start, kept, remove, items.length));
	return result;
}

// Items that replace others take over their keys; the rest gets new ones.
function spliceKeys(before, start, kept, remove, count) {
	const fresh = Array.from({ length: count - kept }, (_, i) => before.next + i);
	return {
		at: [...before.at.slice(0, start + kept), ...fresh, ...before.at.slice(start + remove)],
		next: before.next + fresh.length,
	};
}

// { at: the key of each item, next: the first number that was never used }
export function keysOf(list) {
	let known = keys.get(list);
	if (!known) {
		known = { at: Array.from(list, (_, i) => i), next: list.length };
		keys.set(list, known);
	}
	return known;
}
