// From declarations and components/*.json to the model that the printers print: the members of struct rx_common and the
// components with their props. All rules of naming and of what is left out are applied here.
//
// A prop in the model: {name, js, kind, words, responsive, payload, doc, common}; `common` tells that it has no member
// of its own but uses the one of that name in struct rx_common.
//
// components/common.json says what struct rx_common holds. Every other file there is a header: `file`, what it is `about`,
// its `packages`, whether reflex.h has it `included`, which `elements` of HTML it covers, and entries for single components. A package has its exact version, the
// prefix of its aliases, what is left out of it, and for all of its components `rename` (JavaScript's name to C's), `drop`,
// `kinds` (where the type says too little). An entry:
//   tag, package    what is imported; `library` where that is another module than the package that declares the props
//   from, element   the export whose props it takes, when that is not `tag` (null: none); the HTML element whose props
//   like            shares the props struct of that component
//   include, drop   props of every element that it takes as well; props that it leaves out
//   css, keep       props that the CSS property of that name does better; props that keep the component's own meaning
//   add, also       props that no declaration has; second names
//   payloads        what a trigger passes, where the type says nothing
//   child           the prop that the first child is: rx_code_block("int x;"); there are no other children then
//   fixed, doc      see struct rx_component; the sentence over the struct
//   needs, styles, browser_only, by_name
//                   see struct rx_component; for all of a package when they stand there
//   settle          a C function that changes each node of it: struct rx_component
//   acts_as         the tag, or the tags, whose parts may stand in it
//   within          the tags, or the names in C, one of which is around it
//   fields          the prop that tells it the fields of the records in its data
//   take            {tag: [props]} of other components of the package, as JavaScript names them; ["*"] for all
// A header's `second` are more names of components: {"divider": "separator", "menu_*": "dropdown_menu_*"}.
// Of a package also: `fixed`, per tag; `only`, the tags that are taken; `prefix_c`, before its names in C; `within`, per tag the tags one of which is
// around it (a part of a compound component belongs into its Root without being told); `attributes`, which of React's own attributes
// its components take (all when absent); `events`, which triggers (all when absent); `objects`: props and triggers that pass objects or functions are taken, too, as any value.

import { classify } from './classify.mjs';
import { aliasName, memberName, snake } from './names.mjs';

const SKIPPED = new Set([
	'children',
	'ref',
	'key',
	'className',
	'style',
	'id',
	'asChild',
	'dangerouslySetInnerHTML',
	'suppressHydrationWarning',
]);

export function buildModel(declarations, input) {
	const common = buildCommon(declarations, input.common);
	const commonByName = new Map(common.flatMap((group) => group.props).map((prop) => [prop.name, prop]));
	const context = { declarations, input, commonByName };
	return {
		common,
		headers: placed(input.headers.map((header) => ({ ...header, components: headerComponents(context, header) }))),
	};
}

// ---- struct rx_common ----

function buildCommon(declarations, spec) {
	const css = declarations
		.cssProps()
		.filter((prop) => !prop.deprecated)
		.map((prop) => ({
			name: memberName(prop.name),
			js: prop.name,
			kind: 'CSS',
			words: [],
			responsive: true,
			doc: syntaxOf(prop.doc),
		}));
	for (const [name, js] of Object.entries(spec.css_shorthands))
		css.push({ name, js, kind: 'CSS', words: [], responsive: true, doc: `CSS ${js}.` });
	const pseudo = Object.entries(spec.pseudo ?? {}).map(([name, js]) => ({
		name,
		js,
		kind: 'PSEUDO',
		words: [],
		responsive: false,
		doc: `rx_style(…) under \`${js}\`.`,
	}));
	const cssNames = new Set(css.map((prop) => prop.name));
	const attributes = declarations
		.sharedProps()
		.filter((prop) => spec.attributes.includes(prop.name) || prop.name.startsWith('aria-'))
		.filter((prop) => !prop.deprecated && !cssNames.has(memberName(prop.name)))
		.map((prop) => ({
			name: memberName(prop.name),
			js: prop.name,
			...classify(declarations, prop),
			doc: prop.doc,
		}));
	const events = Object.entries(spec.events).map(([js, payload]) => ({
		name: snake(js),
		js,
		kind: 'EVENT',
		payload,
		words: [],
		responsive: false,
		doc: '',
	}));
	return [
		{
			id: 'identity',
			title: 'of every component',
			props: spec.first.map((prop) => ({ words: [], responsive: false, ...prop })),
		},
		{ title: 'attributes of every HTML element', props: attributes },
		{ title: 'CSS properties', props: css.sort((a, b) => (a.name < b.name ? -1 : 1)) },
		{ title: 'styles of an element in some state, and of its parts', props: pseudo },
		{ title: 'triggers of every component', props: events },
	];
}

function syntaxOf(doc) {
	return /\*\*Syntax\*\*: `(.*?)`/.exec(doc)?.[1] ?? '';
}

// ---- components ----

function headerComponents(context, header) {
	const entries = new Map();
	for (const packageName of header.packages ?? [])
		for (const entry of packageEntries(context, packageName)) entries.set(entry.name, entry);
	if (header.elements)
		for (const entry of elementEntries(context, header.elements)) entries.set(entry.name, entry);
	for (const [name, entry] of Object.entries(header.components ?? {}))
		entries.set(name, { ...entries.get(name), ...entry, name });
	for (const [name, of] of Object.entries(header.second ?? {})) addSecondEntries(entries, name, of);
	const components = [...entries.values()].map((entry) => buildComponent(context, withSets(header, entry)));
	for (const component of components)
		if (component.like && !components.find((other) => other.name === component.like)?.props.some((prop) => !prop.common))
			component.like = undefined;
	return components.sort((a, b) => (a.name < b.name ? -1 : 1));
}

// Another name is a component of its own that shares the struct of the first; messages and generated keys name it as written.
function addSecondEntries(entries, name, of) {
	const before = (text) => text.replace(/\*$/, '');
	const all = [...entries.values()].filter((entry) =>
		of.endsWith('*') ? entry.name.startsWith(before(of)) : entry.name === of,
	);
	if (!all.length) throw new Error(`a second name for a component that is not there: '${of}'`);
	for (const entry of all) {
		const second = before(name) + entry.name.slice(before(of).length);
		const alias = entry.library?.startsWith('$') ? `ReflexSecond_${second}` : `Second_${second}`;
		if (!entries.has(second))
			entries.set(second, { ...entry, name: second, alias: alias.replace(/_(.)/g, (_, c) => c.toUpperCase()), like: entry.like ?? entry.name });
	}
}

// `"css": "layout"` names a list of the header's `css_sets`.
function withSets(header, entry) {
	return typeof entry.css === 'string' ? { ...entry, css: header.css_sets[entry.css] } : entry;
}

function packageEntries({ declarations, input }, packageName) {
	const spec = input.packages[packageName];
	const tags = (spec.only ?? declarations.componentTags(packageName)).filter(
		(tag) => !(spec.leave_out ?? []).includes(tag),
	);
	return tags.map((tag) => ({
		name: (spec.prefix_c ?? '') + snake(tag),
		package: packageName,
		tag,
		within: spec.within?.[tag] ?? rootOf(tag, tags),
		fixed: spec.fixed?.[tag],
	}));
}

// "Tabs.List" belongs into "Tabs.Root"; of a package that is one compound component, "Item" into "Root".
function rootOf(tag, tags) {
	const dot = tag.lastIndexOf('.');
	const root = `${tag.slice(0, dot + 1)}Root`;
	return tag !== root && tags.includes(root) ? [root] : [];
}

// Which components a part stands in: those that are the tag it names, and those that say that they act as it.
function placed(headers) {
	const all = headers.flatMap((header) => header.components);
	const named = (packageName, tag) =>
		all.filter(
			(other) =>
				other.package === packageName && (other.tag === tag || [].concat(other.acts_as ?? []).includes(tag)),
		);
	for (const component of all)
		component.around = [
			...new Set(
				(component.within ?? []).flatMap((tag) =>
					tag.startsWith('rx_')
						? [tag]
						: nearest(component.name, tag, named(component.package, tag)).map((other) => `rx_${other.name}`),
				),
			),
		];
	return headers;
}

// Messages name the first: the part of the same family that has the tag's own name.
function nearest(name, tag, others) {
	const part = `_${snake(tag.slice(tag.lastIndexOf('.') + 1))}`;
	const rank = (other) => (other.name.endsWith(part) ? 0 : 100) - shared(name, other.name);
	return [...others].sort((a, b) => rank(a) - rank(b));
}

function shared(a, b) {
	let count = 0;
	while (count < a.length && a[count] === b[count]) count++;
	return count;
}

function elementEntries({ declarations }, spec) {
	const svg = new Set(spec.svg);
	return declarations
		.elements()
		.filter((tag) => !spec.leave_out.includes(tag))
		.map((tag) => ({
			name: svg.has(tag) && tag !== 'svg' ? `el_svg_${snake(tag)}` : `el_${snake(tag)}`,
			element: tag,
			tag,
			no_children: spec.void.includes(tag),
			svg: svg.has(tag),
			keep: svg.has(tag) ? spec.svg_keep : undefined,
			like: svg.has(tag) && tag !== 'svg' ? 'el_svg' : undefined,
			include: spec.include[tag],
		}));
}

function buildComponent(context, entry) {
	const spec = context.input.packages[entry.package] ?? {};
	const raw = rawProps(context, entry);
	const props = new Map();
	for (const prop of raw.filter((candidate) => wanted(candidate, entry, spec)))
		addProp(context, props, prop, entry, spec);
	for (const [name, prop] of Object.entries(entry.add ?? {}))
		put(context, props, { words: [], responsive: false, doc: '', js: name, ...prop, name, child: name === entry.child }, entry);
	for (const [name, of] of Object.entries({ ...spec.also, ...entry.also })) addSecondName(props, name, of);
	for (const [name, payload] of Object.entries(entry.payloads ?? {})) setPayload(context, props, name, payload);
	return {
		...entry,
		library: entry.library !== undefined ? entry.library : (entry.package ?? null),
		needs: needsOf(entry, spec),
		styles: entry.styles ?? spec.styles ?? [],
		browser_only: entry.browser_only ?? (entry.library === undefined && spec.browser_only),
		by_name: entry.by_name ?? (entry.library === undefined && spec.by_name),
		alias:
			entry.alias ??
			aliasName(
				entry.library?.startsWith('$') ? 'Reflex' : (spec.prefix ?? entry.prefix ?? ''),
				entry.tag,
			),
		props: [...props.values()],
		no_children: entry.no_children || entry.child !== undefined,
		doc: entry.doc ?? describe(entry, spec),
	};
}

// The packages to install: its own, unless the scaffold's module stands between, and what the entry names.
function needsOf(entry, spec) {
	const own = entry.package && spec.version && !entry.library?.startsWith('$') ? [`${entry.package}@${spec.version}`] : [];
	return [...own, ...(entry.needs ?? spec.needs ?? [])];
}

function rawProps({ declarations }, entry) {
	if (entry.element) return declarations.elementProps(entry.element);
	const own = entry.from === null ? [] : declarations.componentProps(entry.package, entry.from ?? entry.tag);
	const taken = Object.entries(entry.take ?? {}).flatMap(([tag, names]) =>
		declarations
			.componentProps(entry.package, tag)
			.filter((prop) => names.includes(prop.name) || (names.includes('*') && !prop.attribute)),
	);
	return [...own, ...taken.filter((prop) => !own.some((other) => other.name === prop.name))];
}

function wanted(prop, entry, spec) {
	if ((entry.include ?? []).includes(prop.name)) return true;
	if (
		SKIPPED.has(prop.name) ||
		prop.shared ||
		prop.deprecated ||
		/Capture$/.test(prop.name) ||
		prop.name.startsWith('aria-')
	)
		return false;
	if (spec.events && /^on[A-Z]/.test(prop.name) && !spec.events.includes(prop.name)) return false;
	if (prop.attribute && spec.attributes && !/^on[A-Z]/.test(prop.name) && !spec.attributes.includes(prop.name)) return false;
	return !(spec.drop ?? []).includes(prop.name) && !(entry.drop ?? []).includes(prop.name);
}

function addProp(context, props, raw, entry, spec) {
	const type = classify(context.declarations, raw, entry.kinds?.[raw.name] ?? spec.kinds?.[raw.name], spec.objects);
	if (!type) return;
	const name = entry.rename?.[raw.name] ?? spec.rename?.[raw.name] ?? memberName(raw.name);
	const keep = [...(spec.keep ?? []), ...(entry.keep ?? [])];
	const child = name === entry.child;
	put(context, props, { name, js: raw.name, doc: raw.doc, attribute: raw.attribute, ...type, child }, { ...entry, keep });
}

// A prop that has the name of a common member uses that member. Where it is only the CSS property again, CSS does it.
function put({ commonByName }, props, prop, entry) {
	const common = commonByName.get(prop.name);
	if (!common) {
		props.set(prop.name, prop);
		return;
	}
	const keep = entry.keep?.includes(prop.js);
	if (common.kind === 'CSS' && !keep && (prop.attribute || entry.css?.includes(prop.js))) return;
	if (!keep && prop.attribute && !['CSS', 'PSEUDO', 'EVENT'].includes(common.kind)) return;
	props.set(prop.name, { ...prop, common: true });
}

function addSecondName(props, name, of) {
	const original = [...props.values()].find((prop) => prop.js === of);
	if (original) props.set(name, { ...original, name, common: false, doc: original.doc });
}

function setPayload({ commonByName }, props, name, payload) {
	const own = props.get(name);
	if (own) own.payload = payload;
	else if (commonByName.has(name)) props.set(name, { ...commonByName.get(name), payload, common: true });
	else throw new Error(`payload for a trigger that is not there: '${name}'`);
}

function describe(entry, spec) {
	if (entry.element) return `${entry.svg ? 'SVG' : 'HTML'} element \`${entry.tag}\`.`;
	return `${spec.title ?? entry.package} \`${entry.tag}\`.`;
}
