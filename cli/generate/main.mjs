// Writes the typed C headers of components and the table of their descriptors from the npm packages' own declarations.
//
//   node cli/generate/main.mjs [--check] [--modules DIR]
//
// --check writes nothing and exits with 1 when a file is not what it would write. The packages (package.json beside
// this file) are taken from DIR, a node_modules folder; without it they are installed once into the user's cache
// folder.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { printCommon, printCommonNames, printHeader } from './header.mjs';
import { declaredNames, printInventory, readInventory } from './inventory.mjs';
import { findModules } from './modules.mjs';
import { buildModel } from './model.mjs';
import { openProgram } from './program.mjs';
import { printTables } from './table.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, '../..');
const ABOUT_COMMON = 'What all components have in common: identity, HTML attributes, CSS properties, triggers.';

// The files as {path relative to the project: text}.
export function generate({ input, modules, types = {} }) {
	const declarations = openProgram({ modules, packages: Object.keys(input.packages), types });
	const model = buildModel(declarations, input);
	const files = { 'runtime/include/reflex/css.h': printCommon(model.common, ABOUT_COMMON) };
	files['runtime/include/reflex/common_names.h'] = printCommonNames(model.common);
	for (const header of model.headers) files[`runtime/include/reflex/${header.file}`] = printHeader(header);
	return { ...files, ...printTables(model) };
}

// components/common.json, and a file for each header: its packages, and what is said of its components.
export function readInput(folder = path.join(HERE, 'components')) {
	const read = (name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
	const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'common.json');
	const headers = names.sort().map(read);
	const packages = Object.assign({}, ...headers.map((header) => header.packages ?? {}));
	return {
		...read('common.json'),
		packages,
		headers: headers.map((header) => ({ ...header, packages: Object.keys(header.packages ?? {}) })),
	};
}

function current(file) {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}

function main(argv) {
	const check = argv.includes('--check');
	const at = argv.indexOf('--modules');
	const modules = findModules(HERE, at < 0 ? null : argv[at + 1]);
	const files = generate({ input: readInput(), modules });
	files['docs/components.md'] = printInventory(readInventory(HERE), declaredNames(ROOT, files));
	const stale = Object.entries(files).filter(([name, text]) => current(path.join(ROOT, name)) !== text);
	for (const [name, text] of stale) {
		if (!check) writeFileSync(path.join(ROOT, name), text);
		process.stdout.write(`${check ? 'stale' : 'wrote'} ${name}\n`);
	}
	if (check && stale.length) {
		process.stderr.write('hint: node cli/generate/main.mjs\n');
		return 1;
	}
	return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
