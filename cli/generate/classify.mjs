// What a prop's type means: its kind, the words it accepts, whether it is responsive, what its trigger passes.

const EMPTY = () => ({
	words: new Set(),
	string: false,
	number: false,
	boolean: false,
	node: false,
	list: false,
	object: false,
	any: false,
	responsive: false,
	signatures: [],
});

// {kind, words, open, responsive, payload}, or null when no C program can give such a value (a ref, a render function).
// `given` is a kind that the input list states.
// `objects`: values that C has no word for (objects, functions) count, as any value.
export function classify(declarations, prop, given, objects = false) {
	const parts = EMPTY();
	for (const type of prop.types) addType(declarations, type, parts);
	if (/^on[A-Z]/.test(prop.name))
		return parts.signatures.length || (objects && parts.any)
			? { kind: 'EVENT', payload: parts.signatures.length ? payloadOf(declarations, parts.signatures[0], objects) : 'ARGS' }
			: null;
	const kind = given ?? kindOf(parts, objects) ?? (objects && (parts.object || parts.signatures.length) ? 'ANY' : null);
	if (!kind) return null;
	const words = kind === 'WORDS' || kind === 'STRING' ? sortWords([...parts.words]) : [];
	return { kind, words, responsive: parts.responsive };
}

// TypeScript's own order of a union depends on what else it has seen: numbers go by value, the rest by letters.
function sortWords(words) {
	return words.sort((a, b) => parseFloat(a) - parseFloat(b) || (a < b ? -1 : 1));
}

function kindOf(parts, objects) {
	const words = [...parts.words];
	const scalars = [parts.string || words.length > 0, parts.number, parts.boolean].filter(Boolean).length;
	if (parts.any || (objects && parts.object && !parts.node)) return 'ANY';
	if (parts.node) return 'NODE';
	if (
		parts.boolean &&
		!parts.string &&
		!parts.number &&
		words.every((word) => word === 'true' || word === 'false')
	)
		return 'BOOL';
	if (scalars > 1 || (scalars && parts.list)) return 'ANY';
	if (parts.number) return 'NUMBER';
	if (parts.string) return 'STRING';
	if (words.length) return words.some((word) => word === '' || /\s/.test(word)) ? 'STRING' : 'WORDS';
	return parts.list ? 'ANY' : null;
}

function addType(declarations, type, parts) {
	const { ts, checker } = declarations;
	const { TypeFlags } = ts;
	if (type.flags & TypeFlags.Any) {
		parts.any = true;
	} else if (type.isUnion()) {
		if (type.types.some((member) => member.symbol?.name === 'ReactPortal')) parts.node = true;
		else type.types.forEach((member) => addType(declarations, member, parts));
	} else if (type.isStringLiteral()) {
		parts.words.add(type.value);
	} else if (type.flags & (TypeFlags.String | TypeFlags.TemplateLiteral)) {
		parts.string = true;
	} else if (type.flags & (TypeFlags.Number | TypeFlags.NumberLiteral)) {
		parts.number = true;
	} else if (type.flags & (TypeFlags.Boolean | TypeFlags.BooleanLiteral)) {
		parts.boolean = true;
	} else if (checker.isArrayType(type) || checker.isTupleType(type)) {
		parts.list = true;
	} else if (type.flags & (TypeFlags.Object | TypeFlags.Intersection)) {
		addObject(declarations, type, parts);
	} else if (type.flags & TypeFlags.Instantiable) {
		// a type parameter, or what is computed from one
		parts.object = true;
	}
}

function addObject(declarations, type, parts) {
	const { checker, ts } = declarations;
	const signatures = checker.getSignaturesOfType(type, ts.SignatureKind.Call);
	if (signatures.length) parts.signatures.push(...signatures);
	else if (type.getProperty('charAt'))
		// `string & {}` and Omit<string, …>: any string, with suggestions
		parts.string = true;
	else if (type.getProperty('toFixed')) parts.number = true;
	else if (type.getProperty('initial') && type.getProperty('xs'))
		// Partial<Record<Breakpoint, T>>
		addResponsive(declarations, type, parts);
	else if (type.symbol?.name === 'ReactElement' || type.symbol?.name === 'ReactPortal') parts.node = true;
	else parts.object = true;
}

function addResponsive(declarations, type, parts) {
	parts.responsive = true;
	addType(declarations, declarations.typeOf(type.getProperty('initial')), parts);
}

function payloadOf(declarations, signature, objects) {
	const { ts, checker } = declarations;
	if (!signature.parameters.length) return 'NONE';
	if (objects && signature.parameters.length > 1) return 'ARGS';
	const type = declarations.typeOf(signature.parameters[0]);
	const members = (type.isUnion() ? type.types : [type]).filter(
		(member) => !(member.flags & ts.TypeFlags.Undefined),
	);
	const every = (flags) => members.every((member) => member.flags & flags);
	if (every(ts.TypeFlags.BooleanLike)) return 'BOOL';
	if (members.some((member) => member.isStringLiteral() && member.value === 'indeterminate')) return 'CHECKED';
	if (every(ts.TypeFlags.StringLike)) return 'STRING';
	if (every(ts.TypeFlags.NumberLike)) return 'NUMBER';
	if (checker.isArrayType(type) && checker.getTypeArguments(type)[0].flags & ts.TypeFlags.NumberLike)
		return 'NUMBERS';
	const known = reactPayload(type);
	return objects && known === 'NONE' ? 'ARGS' : known;
}

// React's own event objects carry the element that changed; the DOM's, of the same names, come from handlers that are
// told of any key pressed anywhere.
function reactPayload(type) {
	const files = type.symbol?.declarations?.map((node) => node.getSourceFile().fileName) ?? [];
	const fromReact = files.length > 0 && files.every((file) => file.endsWith('@types/react/index.d.ts'));
	if (fromReact && type.symbol.name === 'ChangeEvent') return 'VALUE';
	if (fromReact && ['MouseEvent', 'PointerEvent'].includes(type.symbol.name)) return 'POINTER';
	return fromReact && type.symbol.name === 'KeyboardEvent' ? 'KEY' : 'NONE';
}
