// Prints runtime/ui/*.gen.c: the descriptors of all components.

import { structName } from './header.mjs';
import { banner, cString } from './text.mjs';

// {path: text}: a file for each header, the one of components.h with what all have in common; and the list of all, which
// only the tool uses: a file of its own, so that an app's program has no descriptions but those that it needs.
export function printTables(model) {
	const tables = model.headers.map((header) => [tablePath(header), printTable(model, header)]);
	return Object.fromEntries([...tables, ['runtime/ui/list.gen.c', printList(model)]]);
}

const CORE = 'components.h';

function tablePath(header) {
	return `runtime/ui/${header.file.replace(/\.h$/, '')}.gen.c`;
}

function printTable(model, header) {
	const core = header.file === CORE;
	const about = core
		? 'Descriptions of the core components, and what all components have in common.'
		: `Descriptions of the components of <reflex/${header.file}>.`;
	return [
		banner(about),
		`#include "component.h"\n${include(header)}\n#include <stddef.h>\n`,
		...(core ? [printCommonProps(model)] : []),
		...header.components
			.filter(ownsTable)
			.map(
				(component) =>
					`\n${printProps(tableName(component), structName(component), component.props)}`,
			),
		...header.components.map((component) => `\n${printDescriptor(header, component)}`),
	].join('');
}

function printCommonProps(model) {
	const props = model.common.flatMap((group) => group.props);
	return (
		'\n' +
		printProps('rx_common_props', 'rx_common', props).replace('static ', '') +
		'const int rx_common_prop_count = sizeof rx_common_props / sizeof *rx_common_props;\n'
	);
}

function include(header) {
	return `#include "../include/reflex/${header.file}"\n`;
}

function printList(model) {
	const components = model.headers.flatMap((header) => header.components);
	const sorted = components.sort((a, b) => (a.name < b.name ? -1 : 1));
	return [
		banner('All components, by name.'),
		`#include "component.h"\n${model.headers.map(include).join('')}`,
		'\nconst struct rx_component *const rx_components[] = {\n',
		...sorted.map((component) => `\t&rx_${component.name}_component,\n`),
		'};\nconst int rx_component_count = sizeof rx_components / sizeof *rx_components;\n',
	].join('');
}

export function printProps(table, struct, props) {
	return `static const struct rx_prop ${table}[] = {\n${props.map((prop) => printProp(struct, prop)).join('')}};\n`;
}

function printProp(struct, prop) {
	const words = prop.kind === 'WORDS' ? cString(prop.words.join(' ')) : 'NULL';
	const fields = [
		cString(prop.name),
		cString(prop.js),
		`offsetof(struct ${struct}, ${prop.child ? 'c0' : prop.name})`,
		`RX_PROP_${prop.kind}`,
		prop.kind === 'EVENT' ? `RX_PAYLOAD_${prop.payload}` : '0',
		String(Boolean(prop.responsive)),
		words,
	];
	return `\t{ ${fields.join(', ')} },\n`;
}

export function ownsTable(component) {
	return !component.like && component.props.length > 0;
}

export function tableName(component) {
	return `${component.like ?? component.name}_props`;
}

export function printDescriptor(header, component) {
	const { name } = component;
	const table = tableName(component);
	const hasProps = header.components.some((other) => ownsTable(other) && tableName(other) === table);
	return (
		`const struct rx_component rx_${name}_component = {\n` +
		`\t.name = "rx_${name}",\n` +
		optional('library', component.library) +
		`\t.tag = ${cString(component.tag)},\n` +
		`\t.alias = ${cString(component.alias)},\n` +
		propsOf(structName(component), hasProps && table) +
		optional('fixed', component.fixed) +
		flag('no_children', component.no_children) +
		optional('header', header.file === CORE || header.included ? null : `reflex/${header.file}`) +
		optional('needs', component.needs.join(' ')) +
		optional('styles', component.styles.join(' ')) +
		optional('within', component.around.join(' ')) +
		optional('fields', component.fields) +
		flag('browser_only', component.browser_only) +
		flag('by_name', component.by_name) +
		(component.settle ? `\t.settle = ${component.settle},\n` : '') +
		'};\n'
	);
}

// The same in a header of a project: what is left out here is found out when pages are built.
export function printDescription(component, struct, table) {
	const { name } = component;
	return (
		`const struct rx_component ${name}_component = {\n\t.name = "${name}",\n` +
		optional('library', component.library) +
		`\t.tag = ${cString(component.tag)},\n` +
		propsOf(struct, table) +
		optional('fixed', component.fixed) +
		flag('no_children', component.no_children) +
		optional('needs', component.needs.join(' ')) +
		optional('styles', component.styles.join(' ')) +
		flag('browser_only', component.browser_only) +
		'};\n'
	);
}

function propsOf(struct, table) {
	const rows = table ? `\t.props = ${table},\n\t.prop_count = sizeof ${table} / sizeof *${table},\n` : '';
	return `${rows}\t.common = offsetof(struct ${struct}, guard_common_),\n`;
}

function flag(field, value) {
	return value ? `\t.${field} = true,\n` : '';
}

function optional(field, value) {
	return value ? `\t.${field} = ${cString(value)},\n` : '';
}
