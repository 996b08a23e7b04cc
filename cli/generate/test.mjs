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

function generateFixture(edit = (text) => text) {
	const folder = mkdtempSync(path.join(scratch, 'fixture-'));
	cpSync(path.join(HERE, 'fixture'), folder, { recursive: true });
	const file = path.join(folder, 'index.d.ts');
	writeFileSync(file, edit(readFileSync(file, 'utf8')));
	const input = {
		packages: { fixture: { version: '1.2.3', prefix: 'Fix', title: 'Fixture' } },
		common: readInput().common,
		headers: [
			{
				file: 'fixture.h',
				about: 'Fixture.',
				packages: ['fixture'],
				components: { gauge: { fixed: 'a: "b"' } },
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
