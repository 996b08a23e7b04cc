// Prints runtime/ui/components.gen.c: the descriptors of all components.

import { structName } from './header.mjs';
import { banner, cString } from './text.mjs';

export function printTable(model) {
	const components = model.headers.flatMap((header) => header.components);
	const sorted = [...components].sort((a, b) => (a.name < b.name ? -1 : 1));
	const includes = model.headers.map((header) => `#include "../include/reflex/${header.file}"\n`).join('');
	return [
		banner(
			'Descriptions of all components: what their props are called in JavaScript, and what they take.',
		),
		`#include "component.h"\n${includes}\n#include <stddef.h>\n\n`,
		printProps(
			'rx_common_props',
			'rx_common',
			model.common.flatMap((group) => group.props),
		).replace('static ', ''),
		'const int rx_common_prop_count = sizeof rx_common_props / sizeof *rx_common_props;\n',
		...components
			.filter(ownsTable)
			.map(
				(component) =>
					`\n${printProps(tableName(component), structName(component), component.props)}`,
			),
		...components.map((component) => `\n${printDescriptor(component, components)}`),
		'\nconst struct rx_component *const rx_components[] = {\n',
		...sorted.map((component) => `\t&rx_${component.name}_component,\n`),
		'};\nconst int rx_component_count = sizeof rx_components / sizeof *rx_components;\n',
	].join('');
}

function printProps(table, struct, props) {
	return `static const struct rx_prop ${table}[] = {\n${props.map((prop) => printProp(struct, prop)).join('')}};\n`;
}

function printProp(struct, prop) {
	const words = prop.kind === 'WORDS' ? cString(prop.words.join(' ')) : 'NULL';
	const fields = [
		cString(prop.name),
		cString(prop.js),
		`offsetof(struct ${struct}, ${prop.name})`,
		`RX_PROP_${prop.kind}`,
		prop.kind === 'EVENT' ? `RX_PAYLOAD_${prop.payload}` : '0',
		String(Boolean(prop.responsive)),
		words,
	];
	return `\t{ ${fields.join(', ')} },\n`;
}

function ownsTable(component) {
	return !component.like && component.props.length > 0;
}

function tableName(component) {
	return `${component.like ?? component.name}_props`;
}

function printDescriptor(component, components) {
	const { name } = component;
	const table = tableName(component);
	const hasProps = components.some((other) => ownsTable(other) && tableName(other) === table);
	return (
		`const struct rx_component rx_${name}_component = {\n` +
		`\t.name = "rx_${name}",\n` +
		optional('library', component.library) +
		`\t.tag = ${cString(component.tag)},\n` +
		`\t.alias = ${cString(component.alias)},\n` +
		optional('version', component.version) +
		(hasProps ? `\t.props = ${table},\n\t.prop_count = sizeof ${table} / sizeof *${table},\n` : '') +
		`\t.common = offsetof(struct ${structName(component)}, guard_common_),\n` +
		optional('fixed', component.fixed) +
		(component.no_children ? '\t.no_children = true,\n' : '') +
		'};\n'
	);
}

function optional(field, value) {
	return value ? `\t.${field} = ${cString(value)},\n` : '';
}
