// Plain lists as the items of menus, groups and tabs: texts and numbers, or records with `label`, `value` and what else an
// item takes. A record without a value has its label as one, and the other way round.

export function itemsOf(list) {
	if (list === null || list === undefined)
		return [];
	return (Array.isArray(list) ? list : Object.entries(list).map(([value, label]) => ({ value, label }))).map(itemOf);
}

function itemOf(item) {
	if (item === null || typeof item !== "object")
		return { value: String(item ?? ""), label: String(item ?? "") };
	const label = item.label ?? item.title ?? item.header ?? item.text ?? item.name ?? item.value ?? "";
	return { ...item, label: String(label), value: String(item.value ?? label) };
}

// Values are texts to Radix, whatever var they come from; lists stay lists.
export function valuesOf(value) {
	return Array.isArray(value) ? value.map(String) : value === null || value === undefined ? [] : [String(value)];
}

// A value among items; numbers and bools of vars count as the texts they show as.
export function valueText(value) {
	return value === null || value === undefined ? "" : String(value);
}

// The props of an object in two: those of the names, and the others.
export function divide(props, names) {
	const own = {};
	const rest = {};
	for (const [name, value] of Object.entries(props))
		(names.includes(name) ? own : rest)[name] = value;
	return [own, rest];
}
