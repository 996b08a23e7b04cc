// The inputs of a form as one object: name (or id) to value. A box is true or false, boxes of one name give the list of the
// values that are checked, a selection of several gives a list, files give their names, everything else is text.

const SKIPPED = ["submit", "reset", "button", "image", "fieldset", "output", "object"];

// `submitter`: the button that sent the form, or null; it takes part when it has a name.
export function collect(form, submitter) {
	const inputs = Array.from(form.elements).filter(takesPart);
	const boxes = countBoxes(inputs);
	const data = {};
	for (const input of inputs)
		add(data, input, boxes);
	if (submitter?.name)
		data[submitter.name] = submitter.value;
	return data;
}

function nameOf(input) {
	return input.name || input.id;
}

// Radix' boxes are buttons; with a name they bring a hidden input of their own, without one their id counts.
function isRadixBox(input) {
	return input.type === "button" || input.type === "submit" ? ["checkbox", "switch"].includes(input.role) : false;
}

function takesPart(input) {
	if (!nameOf(input) || input.matches(":disabled"))
		return false;
	if (isRadixBox(input))
		return !input.nextElementSibling?.matches("input[type=checkbox][name]");
	return !SKIPPED.includes(input.type);
}

function countBoxes(inputs) {
	const counts = new Map();
	for (const input of inputs)
		if (input.type === "checkbox")
			counts.set(nameOf(input), (counts.get(nameOf(input)) ?? 0) + 1);
	return counts;
}

function add(data, input, boxes) {
	const name = nameOf(input);
	if (input.type === "radio")
		data[name] = input.checked ? input.value : (data[name] ?? "");
	else if (input.type === "checkbox" && boxes.get(name) > 1)
		data[name] = [...(data[name] ?? []), ...(input.checked ? [input.value] : [])];
	else
		data[name] = valueOf(input);
}

function valueOf(input) {
	if (isRadixBox(input))
		return input.getAttribute("aria-checked") === "true";
	if (input.type === "checkbox")
		return input.checked;
	if (input.type === "select-multiple")
		return Array.from(input.selectedOptions, (option) => option.value);
	if (input.type === "file")
		return Array.from(input.files, (file) => file.name);
	return input.value;
}

// What a handler's record takes of a form. `types`: { member: "str", "int", "double", "bool", "time", "json", or a list with
// one of them }. A member that the form does not have, and a number or a time that was left empty, keep their defaults.
export function convertForm(data, types) {
	const record = {};
	for (const [name, type] of Object.entries(types)) {
		const value = Array.isArray(type) ? listOf(data[name], type[0]) : converted(data[name], type);
		if (value !== undefined)
			record[name] = value;
	}
	return record;
}

function listOf(value, type) {
	if (value === undefined)
		return undefined;
	const items = Array.isArray(value) ? value : value === "" ? [] : [value];
	return items.map((item) => converted(item, type)).filter((item) => item !== undefined);
}

function converted(value, type) {
	if (value === undefined || type === "json")
		return value;
	if (type === "bool")
		return typeof value === "boolean" ? value : !["", "false", "off", "0"].includes(String(value));
	const text = Array.isArray(value) ? value.join(", ") : String(value);
	if (type === "str")
		return text;
	if (text.trim() === "")
		return undefined;
	return type === "time" ? timeOf(text.trim()) : numberOf(text.trim(), type);
}

// What is no number stays a text: the backend refuses it by name. Whole numbers past 2^53 travel as texts.
function numberOf(text, type) {
	const number = Number(text);
	if (Number.isNaN(number) || (type === "int" && !Number.isInteger(number)))
		return text;
	return type === "int" && !Number.isSafeInteger(number) ? text : number;
}

// Of a date the midnight in UTC; a time without a zone is the user's.
function timeOf(text) {
	if (/^\d{4}-\d\d-\d\d$/.test(text))
		return text;
	const date = new Date(text);
	return Number.isNaN(date.getTime()) ? text : date.toISOString();
}
