// Prints the C headers: struct rx_common, and per component a props struct, the descriptor's declaration and the macro.

import { banner, firstSentence, propComment, wrap } from './text.mjs';

const GUARD = `/* Stands after each prop, so that a child that follows a prop does not compile, instead of becoming the next prop. */
typedef struct rx_children_come_before_props_ *rx_prop_guard_;
`;

const COMMON = `
/* Members that all props structs end in. Names are the CSS ones in snake_case; those that C has taken end in an
 * underscore: float_. */
struct rx_common {
	rx_prop_guard_ guard_common_;
`;

const AFTER_COMMON = `};

/* Of components that have no props of their own. */
struct rx_plain_props {
	RX_CHILDREN_;
	struct rx_common;
};

/* rx_style(.color = "red", .padding = "1em") is what .style takes; expands to
 * rx_style_(&(struct rx_common){ .color = "red", .padding = "1em" }). Only CSS properties, states and
 * .selectors count; see style.h for what can be done with it. */
#define rx_style(...) rx_style_(&(struct rx_common){ __VA_ARGS__ })
rx rx_style_(const struct rx_common *common);

#endif
`;

export function printCommon(common, about) {
	const out = [banner(about), open('css.h'), '#include "ui.h"\n\n', GUARD, COMMON];
	let count = 0;
	for (const group of common) {
		out.push(`\t/* ${group.title} */\n`);
		for (const prop of group.props)
			out.push(member(prop, ['CSS', 'PSEUDO', 'RULES', 'STYLE'].includes(prop.kind) ? prop.doc : propComment(prop), `_c${++count}`));
	}
	out.push(AFTER_COMMON);
	return out.join('');
}

// For headers that are not written together with struct rx_common, those of projects: which members it has.
export function printCommonNames(common) {
	const names = common.flatMap((group) => group.props.map((prop) => prop.name));
	return (
		banner('Which members struct rx_common has: see RX_OWN_ in component.h.') +
		open('common_names.h') +
		names.map((name) => `#define RX_COMMON_${name} ~, RX_OWN_SKIP_\n`).join('') +
		'\n#endif\n'
	);
}

export function printHeader(header) {
	const out = [banner(header.about), open(header.file), '#include "css.h"\n'];
	for (const component of header.components) out.push(`\n${printComponent(component)}`);
	out.push('\n#endif\n');
	return out.join('');
}

function open(file) {
	const guard = `REFLEX_${file.replace(/\W/g, '_').toUpperCase()}`;
	return `#ifndef ${guard}\n#define ${guard}\n\n#pragma GCC system_header\n\n`;
}

export function printComponent(component) {
	const { name } = component;
	return (
		(ownsStruct(component) ? printStruct(component) : comment(component)) +
		`extern const struct rx_component rx_${name}_component;\n` +
		printMacro(`rx_${name}`, structName(component))
	);
}

export function printMacro(name, struct) {
	return macro(`${name}(...)`, [`rx_component_(&${name}_component,`, `&(struct ${struct}){ __VA_ARGS__ },`, '__FILE__, __LINE__)']);
}

// The same for a header of a project, which meets a struct rx_common of later: its members give way to those that have come there.
export function printOwnStruct(component, struct) {
	const props = component.props.filter((prop) => !prop.child);
	return (
		comment(component) +
		`struct ${struct} {\n\tRX_CHILDREN_;\n` +
		props.map((prop, i) => ownMember(prop, `_g${i + 1}`)).join('') +
		'\tstruct rx_common;\n};\n'
	);
}

// A component with no members of its own shares the one plain struct; one that is `like` another shares that one's.
function ownsStruct(component) {
	return !component.like && component.props.some(isMember);
}

// Common ones have their members in struct rx_common; the first child is a member of every struct.
function isMember(prop) {
	return !prop.common && !prop.child;
}

export function structName(component) {
	if (component.like) return `rx_${component.like}_props`;
	return ownsStruct(component) ? `rx_${component.name}_props` : 'rx_plain_props';
}

function printStruct(component) {
	const own = component.props.filter(isMember);
	return (
		comment(component) +
		`struct ${structName(component)} {\n\tRX_CHILDREN_;\n` +
		own.map((prop, i) => member(prop, propComment(prop), `_g${i + 1}`)).join('') +
		'\tstruct rx_common;\n};\n'
	);
}

// On as few lines as 120 columns allow.
function macro(head, [call, props, place]) {
	const line = `#define ${head} ${call} ${props} ${place}`;
	if (line.length <= 120) return `${line}\n`;
	const body = `${call} ${props} ${place}`;
	return `#define ${head} \\\n\t` + (body.length <= 112 ? body : `${call} ${props} \\\n\t\t${place}`) + '\n';
}

function member(prop, text, guard) {
	const type = prop.kind === 'EVENT' ? 'rx_event' : 'rx';
	const line = text ? `\t/** ${wrap(text.replace(/\*\//g, '* /'), 104).join('\n\t * ')} */\n` : '';
	return `${line}\t${type} ${prop.name}; rx_prop_guard_ ${guard};\n`;
}

// Not as a macro: editors show the comment of a plain member.
function ownMember(prop, guard) {
	return `#ifndef RX_COMMON_${prop.name}\n${member(prop, prop.common ? '' : propComment(prop), guard)}#endif\n`;
}

function comment(component) {
	const shared = component.like ? [] : component.props.filter((prop) => prop.common);
	const lines = [component.doc];
	if (component.like) lines.push(`Its props are those of rx_${component.like}.`);
	for (const prop of shared)
		lines.push(
			`.${prop.name}: ${propComment(prop) || firstSentence(prop.doc ?? '') || `the component's own \`${prop.js}\`.`}`,
		);
	return lines.length === 1 ? `/** ${lines[0]} */\n` : `/** ${lines.join('\n * ')} */\n`;
}
