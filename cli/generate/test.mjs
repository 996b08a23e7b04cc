// Tests of the generator: node --test cli/generate/test.mjs. The packages are found as main.mjs finds them, or in the
// folder that REFLEX_GENERATE_MODULES names. Compilers that the machine lacks are skipped.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { declaredNames, idleAnswers, missingNames, printInventory, readInventory } from './inventory.mjs';
import { generate, readInput } from './main.mjs';
import { findModules } from './modules.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, '../..');
const INCLUDE = path.join(ROOT, 'runtime/include');
const modules = findModules(HERE, process.env.REFLEX_GENERATE_MODULES);
const scratch = mkdtempSync(path.join(os.tmpdir(), 'reflex-generate-'));

after(() => rmSync(scratch, { recursive: true }));

// `spec`: more of the package's description; `header`: of the header's.
function generateFixture(edit = (text) => text, spec = {}, header = { components: { gauge: { fixed: 'a: "b"' } } }) {
	const folder = mkdtempSync(path.join(scratch, 'fixture-'));
	cpSync(path.join(HERE, 'fixture'), folder, { recursive: true });
	const file = path.join(folder, 'index.d.ts');
	writeFileSync(file, edit(readFileSync(file, 'utf8')));
	const input = {
		packages: { fixture: { version: '1.2.3', prefix: 'Fix', title: 'Fixture', ...spec } },
		common: readInput().common,
		headers: [
			{
				file: 'fixture.h',
				about: 'Fixture.',
				packages: ['fixture'],
				...header,
			},
		],
	};
	const files = generate({ input, modules, types: { fixture: file } });
	return {
		header: files['runtime/include/reflex/fixture.h'],
		table: files['runtime/ui/fixture.gen.c'],
		files,
	};
}

describe("a fixture's declarations", () => {
	let made;
	before(() => {
		made = generateFixture();
	});

	const row = (name) =>
		new RegExp(`^\\t\\{ "${name}", .*$`, 'm').exec(
			made.table.slice(made.table.indexOf('gauge_props[]')),
		)?.[0] ?? '';

	test('components and their parts get C names', () => {
		for (const name of ['rx_gauge', 'rx_meter_root', 'rx_meter_label'])
			assert.match(made.header, new RegExp(`#define ${name}\\(\\.\\.\\.\\)`));
		assert.match(
			made.table,
			/\.tag = "Meter\.Root",\n\t\.alias = "FixMeterRoot",[^}]*\.header = "reflex\/fixture\.h",\n\t\.needs = "fixture@1\.2\.3"/,
		);
		assert.match(made.table, /rx_meter_label_component = {[^}]*\.within = "rx_meter_root"/);
	});

	test('words, in an order that does not depend on TypeScript', () => {
		assert.match(row('variant'), /RX_PROP_WORDS, 0, false, "flat round"/);
		assert.match(row('size'), /RX_PROP_WORDS, 0, true, "1 2 10"/);
	});

	test('number, bool, text, node', () => {
		assert.match(row('value'), /RX_PROP_NUMBER, 0, false/);
		assert.match(row('active'), /RX_PROP_BOOL/);
		assert.match(row('default_'), /"default", .*RX_PROP_STRING/);
		assert.match(row('caption'), /RX_PROP_NODE/);
	});

	test('triggers and what they pass', () => {
		assert.match(row('on_change'), /RX_PROP_EVENT, RX_PAYLOAD_NUMBER,/);
		assert.match(row('on_toggle'), /RX_PAYLOAD_BOOL,/);
		assert.match(row('on_range'), /RX_PAYLOAD_NUMBERS,/);
		assert.match(row('on_name'), /RX_PAYLOAD_STRING,/);
		assert.match(row('on_escape'), /RX_PAYLOAD_NONE,/);
		assert.match(
			made.table,
			/"on_change", "onChange", offsetof\(struct rx_meter_root_props, on_change\), RX_PROP_EVENT, RX_PAYLOAD_VALUE/,
		);
	});

	test('a prop with the name of a CSS property uses the common member', () => {
		assert.match(row('gap'), /offsetof\(struct rx_gauge_props, gap\), RX_PROP_STRING, 0, true/);
		assert.doesNotMatch(made.header, /\trx gap;/);
		assert.match(made.header, / \* \.gap: /);
	});

	test('what no C program can give is left out', () => {
		for (const name of ['old', 'as_child', 'format', 'container', 'ref', 'on_click', 'on_click_capture'])
			assert.equal(row(name), '', name);
	});

	test('comments come from the declarations', () => {
		assert.match(made.header, /\/\*\* How it looks\. "flat" "round"\. \*\/\n\trx variant;/);
	});

	test('the same bytes on each run', () => {
		assert.deepEqual(generateFixture().files, made.files);
	});

	test('a prop that is added appears as a member', () => {
		const edited = generateFixture((text) =>
			text.replace('// more props', '/** Shines. */ glow?: "on" | "off";'),
		);
		assert.match(edited.header, /\/\*\* Shines\. "off" "on"\. \*\/\n\trx glow;/);
		assert.match(
			edited.table,
			/"glow", "glow", offsetof\(struct rx_gauge_props, glow\), RX_PROP_WORDS, 0, false, "off on"/,
		);
	});
});

// ---- the options of components/*.json, which the top of model.mjs lists ----

const rowOf = (made, component, prop) => new RegExp(`${component}_props\\[\\] = \\{[^;]*?^\\t(\\{ "${prop}".*)$`, 'm').exec(made.table)?.[1] ?? '';
const descriptor = (made, component) => new RegExp(`rx_${component}_component = \\{[^}]*\\}`).exec(made.table)?.[0] ?? '';

describe('what is said of a package', () => {
	let made;
	before(() => {
		made = generateFixture(undefined, {
			only: ['Gauge', 'Meter.Root', 'Meter.Label'],
			leave_out: ['Meter.Label'],
			prefix_c: 'fx_',
			drop: ['variant'],
			rename: { value: 'amount' },
			kinds: { active: 'STRING' },
			attributes: ['name'],
			events: ['onChange'],
			objects: true,
			also: { cap: 'caption' },
			fixed: { 'Meter.Root': 'x: 1' },
			within: { Gauge: ['Meter.Root'] },
			needs: ['helper@1.0.0'],
			styles: ['fixture/x.css'],
			browser_only: true,
			by_name: true,
		}, { included: true });
	});

	test('only, leave_out, prefix_c: the tags that are taken, and their names', () => {
		assert.match(made.header, /#define rx_fx_meter_root\(\.\.\.\)/);
		assert.doesNotMatch(made.header, /meter_label|rx_gauge\(/);
	});

	test('drop, rename, kinds, also: props', () => {
		assert.equal(rowOf(made, 'fx_gauge', 'variant'), '');
		assert.match(rowOf(made, 'fx_gauge', 'amount'), /"amount", "value", .*RX_PROP_NUMBER/);
		assert.match(rowOf(made, 'fx_gauge', 'active'), /RX_PROP_STRING/);
		assert.match(rowOf(made, 'fx_gauge', 'cap'), /"cap", "caption", .*RX_PROP_NODE/);
	});

	test("attributes, events: of React's own, those that are named", () => {
		assert.notEqual(rowOf(made, 'fx_gauge', 'name'), '');
		assert.notEqual(rowOf(made, 'fx_gauge', 'on_change'), '');
		for (const name of ['disabled', 'type', 'form', 'on_toggle', 'on_escape']) assert.equal(rowOf(made, 'fx_gauge', name), '', name);
	});

	test('objects: functions and objects are any value', () => {
		for (const name of ['format', 'container']) assert.match(rowOf(made, 'fx_gauge', name), /RX_PROP_ANY/);
	});

	test('included: reflex.h has it', () => {
		assert.doesNotMatch(descriptor(made, 'fx_gauge'), /\.header/);
	});

	test('fixed, within, needs, styles, browser_only, by_name: of all its components', () => {
		const [gauge, root] = ['fx_gauge', 'fx_meter_root'].map((name) => descriptor(made, name));
		assert.match(gauge, /\.within = "rx_fx_meter_root"/);
		assert.doesNotMatch(gauge, /\.fixed/);
		assert.match(root, /\.fixed = "x: 1"/);
		for (const text of [gauge, root])
			assert.match(text, /\.needs = "fixture@1\.2\.3 helper@1\.0\.0",\n\t\.styles = "fixture\/x\.css",[^}]*\.browser_only = true,\n\t\.by_name = true/);
	});
});

describe('what is said of a component', () => {
	let made;
	const gauge = {
		css: 'layout',
		doc: 'Says it.',
		child: 'caption',
		add: { glow: { kind: 'WORDS', words: ['a', 'b'] } },
		payloads: { on_toggle: 'STRING', on_click: 'VALUE' },
		take: { 'Meter.Root': ['needle'] },
		drop: ['active'],
		rename: { size: 'extent' },
		also: { shape: 'variant' },
		fields: 'columns',
		settle: 'rx_settle_it',
		needs: ['more@2.0.0'],
		acts_as: 'Meter.Root',
	};
	const header = {
		css_sets: { layout: ['gap'] },
		components: {
			gauge,
			meter_root: { keep: ['width'] },
			dial: { tag: 'Dial', package: 'fixture', from: 'Meter.Root', include: ['autoFocus'], library: '$/dial', styles: ['dial.css'], browser_only: true },
			plain: { tag: 'Plain', package: 'fixture', from: null, like: 'gauge', alias: 'OwnName', no_children: true },
			el_meter: { tag: 'meter', element: 'meter' },
		},
		second: { other: 'gauge', 'm_*': 'meter_*' },
		elements: { leave_out: ['center'], void: ['hr'], svg: ['svg', 'circle'], svg_keep: ['width'], include: { a: ['rel'] } },
	};
	before(() => {
		made = generateFixture(undefined, { }, header);
	});

	test('doc, css and css_sets, keep: the struct', () => {
		assert.match(made.header, /\/\*\* Says it\./);
		assert.equal(rowOf(made, 'gauge', 'gap'), '', 'the CSS property does it');
		assert.match(rowOf(made, 'meter_root', 'width'), /struct rx_meter_root_props, width\), RX_PROP_ANY/);
		assert.equal(rowOf(made, 'meter_root', 'height'), '', 'the CSS property does it');
	});

	test('child: the first child, and no others', () => {
		assert.match(rowOf(made, 'gauge', 'caption'), /offsetof\(struct rx_gauge_props, c0\)/);
		assert.match(descriptor(made, 'gauge'), /\.no_children = true/);
	});

	test('add, payloads, take, drop, rename, also: its props', () => {
		assert.match(rowOf(made, 'gauge', 'glow'), /RX_PROP_WORDS, 0, false, "a b"/);
		assert.match(rowOf(made, 'gauge', 'on_toggle'), /RX_PAYLOAD_STRING/);
		assert.match(rowOf(made, 'gauge', 'on_click'), /RX_PAYLOAD_VALUE/, 'a trigger of every component');
		assert.match(rowOf(made, 'gauge', 'needle'), /RX_PROP_STRING/);
		assert.equal(rowOf(made, 'gauge', 'active'), '');
		assert.match(rowOf(made, 'gauge', 'extent'), /"extent", "size"/);
		assert.match(rowOf(made, 'gauge', 'shape'), /"shape", "variant", .*RX_PROP_WORDS, 0, false, "flat round"/);
	});

	test('from, element, include, like, library: whose props it has, and where it is', () => {
		assert.match(rowOf(made, 'dial', 'needle'), /struct rx_dial_props, needle/);
		assert.match(rowOf(made, 'el_meter', 'optimum'), /RX_PROP_NUMBER/);
		assert.match(rowOf(made, 'dial', 'auto_focus'), /RX_PROP_BOOL/);
		assert.match(made.header, /#define rx_plain\(\.\.\.\)[^#]*&\(struct rx_gauge_props\)/);
		assert.match(descriptor(made, 'dial'), /\.library = "\$\/dial",\n\t\.tag = "Dial",\n\t\.alias = "ReflexDial"/);
		assert.doesNotMatch(descriptor(made, 'dial'), /\.needs/, "a module of the scaffold, which has its packages");
		assert.doesNotMatch(descriptor(made, 'el_meter'), /\.library/);
	});

	test('alias, no_children', () => {
		assert.match(descriptor(made, 'plain'), /\.alias = "OwnName",[^}]*\.no_children = true/);
		assert.doesNotMatch(descriptor(made, 'dial'), /\.no_children/);
	});

	test('elements: those of HTML, and of SVG with one struct', () => {
		assert.equal(descriptor(made, 'el_center'), '', 'left out');
		assert.match(descriptor(made, 'el_hr'), /\.no_children = true/);
		assert.match(rowOf(made, 'el_a', 'rel'), /RX_PROP_STRING/);
		assert.match(descriptor(made, 'el_svg_circle'), /\.tag = "circle",[^}]*struct rx_el_svg_props/);
		assert.match(rowOf(made, 'el_svg', 'width'), /struct rx_el_svg_props, width/, 'kept, though CSS has it');
	});

	test('fields, settle, needs, styles, browser_only: what the descriptor says', () => {
		assert.match(descriptor(made, 'gauge'), /\.needs = "fixture@1\.2\.3 more@2\.0\.0",\n\t\.fields = "columns",\n\t\.settle = rx_settle_it/);
		assert.match(descriptor(made, 'dial'), /\.styles = "dial\.css",\n\t\.browser_only = true/);
	});

	test('acts_as: its parts stand in it, too, and messages name their own root first', () => {
		assert.match(descriptor(made, 'meter_label'), /\.within = "rx_meter_root rx_m_root rx_gauge rx_other"/);
		assert.match(descriptor(made, 'm_label'), /\.within = "rx_m_root rx_meter_root rx_gauge rx_other"/);
	});

	test('second: another name is a component of its own with the same struct', () => {
		assert.match(made.header, /#define rx_other\(\.\.\.\)[^#]*&\(struct rx_gauge_props\)/);
		assert.match(descriptor(made, 'other'), /\.name = "rx_other",[^}]*\.tag = "Gauge",\n\t\.alias = "SecondOther",\n\t\.props = gauge_props/);
		assert.match(made.header, /#define rx_m_root\(\.\.\.\)/);
	});

	test('names that are not there are refused', () => {
		assert.throws(() => generateFixture(undefined, {}, { second: { x: 'nothing_*' } }), /a second name for a component that is not there: 'nothing_\*'/);
		assert.throws(() => generateFixture(undefined, {}, { components: { gauge: { payloads: { on_nothing: 'VALUE' } } } }), /payload for a trigger that is not there: 'on_nothing'/);
	});

	test('every option that the inputs use is one that this file tests', () => {
		const text = readFileSync(fileURLToPath(import.meta.url), 'utf8').split('every option that')[0];
		const folder = path.join(HERE, 'components');
		const known = new Set();
		for (const name of readdirSync(folder).filter((one) => one !== 'common.json')) {
			const { packages = {}, components = {}, ...rest } = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
			for (const one of [...Object.values(packages), ...Object.values(components), rest]) for (const key of Object.keys(one)) known.add(key);
		}
		const untested = [...known].filter((key) => !new RegExp(`\\b${key}\\b['"]?[:,]`).test(text));
		assert.deepEqual(untested, []);
	});
});

test('the words of code blocks are the languages and themes that the frontend has', async () => {
	const { components } = readInput().headers.find((header) => header.file === 'text.h');
	const { language, theme } = components.code_block.add;
	const web = path.join(ROOT, 'scaffolds/web/reflex');
	for (const [file, words] of Object.entries({ 'code-languages.js': language.words, 'code-themes.js': theme.words })) {
		const copy = path.join(scratch, file.replace('.js', '.mjs'));
		cpSync(path.join(web, file), copy);
		const { names } = await import(copy);
		assert.deepEqual([...names].sort(), [...words].sort(), file);
	}
	const parts = ['code-themes', 'code-theme-files'].map((name) => readFileSync(path.join(web, `${name}.js`), 'utf8'));
	const keys = parts.map((text) => [...text.split('};')[0].matchAll(/^\t"?([\w-]+)"?: /gm)].map((found) => found[1]));
	assert.deepEqual(keys[0], keys[1], 'every theme can be loaded');
});

test('the committed files are what the generator writes', () => {
	const files = generate({ input: readInput(), modules });
	for (const [name, text] of Object.entries(files))
		assert.ok(
			readFileSync(path.join(ROOT, name), 'utf8') === text,
			`${name} is stale: run node cli/generate/main.mjs`,
		);
});

test('every component of the original is here, or the table says why not', () => {
	const inventory = readInventory(HERE);
	const names = declaredNames(ROOT, {});
	assert.deepEqual(missingNames(inventory, names), []);
	assert.doesNotMatch(printInventory(inventory, names), /\*\*missing\*\*|not there yet/);
	assert.deepEqual(idleAnswers(inventory, names), []);
	assert.ok(
		readFileSync(path.join(ROOT, 'docs/components.md'), 'utf8') === printInventory(inventory, names),
		'docs/components.md is stale: run node cli/generate/main.mjs',
	);
});

test('a component that is nowhere is found missing', () => {
	const inventory = readInventory(HERE);
	const more = { ...inventory, names: [...inventory.names, 'sparkline'], classes: { ...inventory.classes, 'core: x': { Sparkline: '' } } };
	assert.deepEqual(missingNames(more, declaredNames(ROOT, {})), ['rx.sparkline', 'core: x.Sparkline']);
});

test('an answer that is taken away, one that nobody asks for and one that names nothing are found', () => {
	const inventory = readInventory(HERE);
	const names = declaredNames(ROOT, {});
	for (const key of Object.keys(inventory.answers)) {
		const { [key]: gone, ...answers } = inventory.answers;
		assert.deepEqual(missingNames({ ...inventory, answers }, names), [key], gone);
		const wrong = { ...inventory, answers: { ...answers, [key]: 'rx_nothing_of_that_name' } };
		assert.deepEqual(idleAnswers(wrong, names), [key]);
	}
	assert.deepEqual(idleAnswers({ ...inventory, answers: { ...inventory.answers, 'rx.nobody': 'no reason' } }, names), ['rx.nobody']);
});

// ---- the headers under the three compilers ----

const WARNINGS = ['-std=gnu11', '-fms-extensions', '-Wall', '-Wextra', '-Werror', '-Wno-missing-field-initializers'];
const COMPILERS = { gcc: WARNINGS, clang: WARNINGS, tcc: ['-Wall'] };

function installed(name) {
	return spawnSync(name, ['-v']).error === undefined;
}

// The compiler's messages for a page that shows `expression`; tcc only warns of what the tool makes errors.
function compile(compiler, expression) {
	const folder = mkdtempSync(path.join(scratch, 'c-'));
	const file = path.join(folder, 'page.c');
	writeFileSync(
		file,
		`#include <reflex/components.h>\n#include <reflex/html.h>\nrx page(void);\nrx page(void)\n{\n\treturn ${expression};\n}\n`,
	);
	const result = spawnSync(
		compiler,
		[...COMPILERS[compiler], '-I', INCLUDE, '-c', file, '-o', path.join(folder, 'page.o')],
		{ encoding: 'utf8' },
	);
	return result.stderr + (result.status ? `exit ${result.status}` : '');
}

const children = (count) => Array(count).fill('"x"').join(', ');
const nested = (depth) => 'rx_box('.repeat(depth) + '"leaf"' + ', .p = "2")'.repeat(depth);
const wide = `rx_box(${Array(20)
	.fill(`rx_flex(${Array(25).fill('rx_text("x", .size = "2")').join(', ')})`)
	.join(', ')})`;

const GOOD = {
	'no child': 'rx_box()',
	'32 children': `rx_box(${children(32)})`,
	'nested 60 deep': nested(60),
	'521 components': wide,
	'own, CSS and trigger props':
		'rx_button("x", .size = "2", .color = "red", .float_ = "left", .on_click = (rx_event)0)',
	'a style': 'rx_box(.style = rx_style(.color = "red", .padding_x = "1em"))',
	elements: 'rx_el_svg(rx_el_svg_circle(.cx = "1", .rx = "2"), rx_el_br(), .width = "3")',
};

const BAD = {
	'child 33': `rx_box(${children(33)})`,
	'a child after an own prop': 'rx_text("x", .size = "2", "y")',
	'a child after a CSS property': 'rx_text("x", .color = "red", rx_box())',
	'a child after a trigger': 'rx_text("x", .on_click = (rx_event)0, "y")',
	'a child after the last own prop': 'rx_text("x", .wrap = "wrap", "y")',
	'a child after .style': 'rx_text("x", .style = 0, "y")',
	'a child after the last CSS property': 'rx_text("x", .zoom = "2", "y")',
	'a child after the last trigger': 'rx_text("x", .on_key_up = (rx_event)0, "y")',
	'a number': 'rx_text("x", .size = 3)',
	true: 'rx_button("x", .disabled = true)',
	'text as an event': 'rx_button("x", .on_click = "y")',
	'a misspelt prop': 'rx_text("x", .sise = "3")',
	'a trigger that it does not have': 'rx_text("x", .on_change = (rx_event)0)',
};

for (const compiler of Object.keys(COMPILERS))
	describe(`the headers under ${compiler}`, { skip: !installed(compiler) }, () => {
		for (const [name, expression] of Object.entries(GOOD))
			test(`accept ${name}`, () => assert.equal(compile(compiler, expression), ''));
		for (const [name, expression] of Object.entries(BAD))
			test(`refuse ${name}`, () => assert.notEqual(compile(compiler, expression), ''));
	});

describe('the table', { skip: !installed('gcc') }, () => {
	test('compiles without warnings, sorted, with unique aliases', () => {
		const main = path.join(scratch, 'table.c');
		writeFileSync(
			main,
			`#include "${path.join(ROOT, 'runtime/ui/component.h')}"\n#include <stdio.h>\n` +
				'int main(void)\n{\n\tfor (int i = 0; i < rx_component_count; i++)\n' +
				'\t\tprintf("%s %s %d\\n", rx_components[i]->name, rx_components[i]->alias, rx_components[i]->common);\n}\n',
		);
		const program = path.join(scratch, 'table');
		const folder = path.join(ROOT, 'runtime/ui');
		const tables = readdirSync(folder).filter((name) => name.endsWith('.gen.c')).map((name) => path.join(folder, name));
		execFileSync('gcc', [
			...WARNINGS.slice(0, 5),
			'-I',
			INCLUDE,
			main,
			...tables,
			'-Wl,--unresolved-symbols=ignore-all', // functions that settle a node; nothing here calls them
			'-o',
			program,
		]);
		const rows = execFileSync(program, { encoding: 'utf8' })
			.trim()
			.split('\n')
			.map((line) => line.split(' '));
		const names = rows.map(([name]) => name);
		assert.deepEqual(names, [...names].sort());
		assert.equal(new Set(rows.map(([, alias]) => alias)).size, rows.length);
		assert.ok(rows.every(([, , common]) => Number(common) >= 33 * 8));
	});
});
