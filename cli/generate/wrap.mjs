// Reads the types of one npm package, or of a file of a project's components/, and prints the header with which a project uses it. `reflex component
// add` runs this on the author's machine; what it asks for comes as JSON in the one argument, what was found out is written as JSON to the file `answer`:
//
//   { answer, modules, package, source, options, file, prefix, only, browser_only, header }
//     options   those of `reflex component add`, for the header
//     modules   a node_modules folder with the package, TypeScript and the types of React
//     package   "react-colorful"; for a file what it is imported as: "$/components/Gauge"
//     file      its path; absent for a package
//     also      packages that are needed besides it, and are installed
//     prefix    what names in C begin with; absent: it follows from the package's name
//     only      tags to take; absent: all
//     browser_only  true: it is so; absent: it is tried
//   { text, components: [{ name, tag, props, events }], tags, needs, styles, browser_only, typed, want, imports }
//     name      what its one component is called, where there is no type to read
//     tags      all that it exports as components, whatever `only` takes of them
//     text      the header; absent when there is no component
//     want      packages with types that would say more: to be installed before another run

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { printMacro, printOwnStruct } from './header.mjs';
import { isTaken, snake } from './names.mjs';
import { buildModel } from './model.mjs';
import { openProgram } from './program.mjs';
import { printDescription, printProps } from './table.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const OURS = new Set(['react', 'react-dom', 'typescript', 'csstype', '@types/react', '@types/react-dom']);

// ---- the package as it is installed ----

function manifest(modules, name) {
	const file = path.join(modules, name, 'package.json');
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

// "@xyflow/react/dist/x" → "@xyflow/react"
function packageOf(name) {
	return name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
}

function peers(modules, name) {
	const { peerDependencies = {}, peerDependenciesMeta = {} } = manifest(modules, name);
	return Object.keys(peerDependencies).filter(
		(peer) => !OURS.has(peer) && !peer.startsWith('@types/') && !peerDependenciesMeta[peer]?.optional && manifest(modules, peer).version,
	);
}

function declaresTypes(modules, name) {
	const { types, typings, exports } = manifest(modules, name);
	if (types || typings || /"types"|\.d\.[cm]?ts"/.test(JSON.stringify(exports ?? {}))) return true;
	return existsSync(path.join(modules, name, 'index.d.ts')) || existsSync(path.join(modules, typesPackage(name)));
}

function typesPackage(name) {
	return `@types/${name.replace('@', '').replace('/', '__')}`;
}

function cssFiles(folder, below = '', depth = 0) {
	if (depth > 3 || !existsSync(path.join(folder, below))) return [];
	return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
		const name = path.posix.join(below, entry.name);
		if (entry.isDirectory()) return /^(node_modules|src|test|docs|examples?|cjs)$/.test(entry.name) ? [] : cssFiles(folder, name, depth + 1);
		return /\.css$/.test(entry.name) && !/\.(min|module)\.css$/.test(entry.name) ? [name] : [];
	});
}

// The one style sheet that a package is used with; of several the one with a name that says so.
function styleOf(modules, name) {
	const { style } = manifest(modules, name);
	const short = name.split('/').at(-1).replace(/^react-|-react$/g, '');
	const rank = (file) => {
		const base = path.posix.basename(file, '.css').toLowerCase();
		return ['style', 'styles', 'index', short, name.split('/').at(-1)].indexOf(base);
	};
	const found = style ? [style.replace(/^\.\//, '')] : cssFiles(path.join(modules, name));
	const named = found.filter((file) => style || rank(file) >= 0).sort((a, b) => rank(a) - rank(b) || a.length - b.length);
	const best = named.find((file) => importable(modules, `${name}/${file}`)) ?? (found.length === 1 ? found[0] : null);
	return best && importable(modules, `${name}/${best}`) ? `${name}/${best}` : null;
}

function importable(modules, file) {
	try {
		return existsSync(createRequire(path.join(modules, 'entry.js')).resolve(file));
	} catch {
		return false;
	}
}

// Tried in a Node.js of its own: what it says when it is evaluated without a browser, and which package it misses that it does not name.
function tryToLoad(modules, name) {
	const script = `import(${JSON.stringify(name)}).then(() => process.exit(0), (e) => { console.error(String(e)); process.exit(1); })`;
	const ran = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: path.dirname(modules), encoding: 'utf8', timeout: 20000 });
	const missing = /Cannot find (?:module|package) '([^'./][^']*)'/.exec(ran.stderr ?? '')?.[1];
	return {
		browser: /\b(window|document|self|localStorage|HTMLElement|Element|SVGElement|navigator|location) is not defined/.test(ran.stderr ?? ''),
		missing: missing && packageOf(missing) !== name ? [packageOf(missing)] : [],
	};
}

// ---- what it exports ----

// The default export counts where no other export is the same.
function tagsOf(declarations, name) {
	const tags = declarations.componentTags(name).filter((tag) => !/(Context|Provider\.Consumer)$/.test(tag));
	const all = declarations.member(declarations.member(declarations.roots, 'packages'), name);
	const byDefault = all.getProperty('default');
	if (byDefault) {
		const type = declarations.typeOf(byDefault);
		const same = tags.some((tag) => !tag.includes('.') && declarations.typeOf(all.getProperty(tag)) === type);
		if (!same && !/^use[A-Z]/.test(nameOfDefault(byDefault, declarations)) && declarations.propsType(type)) tags.push('default');
	}
	return tags.filter((tag) => usable(declarations, name, tag));
}

function nameOfDefault(symbol, declarations) {
	const { ts, checker } = declarations;
	const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
	const declared = target.declarations?.[0];
	return declared?.name?.text ?? declared?.expression?.text ?? target.name;
}

function usable(declarations, name, tag) {
	try {
		const props = declarations.componentProps(name, tag);
		return props.every((prop) => !/^\d+$|^charAt$|^toFixed$/.test(prop.name));
	} catch {
		return false;
	}
}

function shortName(name) {
	const last = name.startsWith('$/') ? name.split('/').at(-1) : name.replace('@', '').replace(/\/(react|core)$/, '').split('/').at(-1);
	return snake(last.replace(/^react-|-react$/g, '')).replace(/\W/g, '_');
}

// "HexColorPicker" of react-colorful is colorful_hex_color_picker, Calendar of react-calendar just calendar.
function cName(prefix, tag) {
	const name = tag === 'default' ? '' : snake(tag);
	if (!name || name === prefix) return isTaken(prefix) ? `${prefix}_component` : prefix;
	return name.startsWith(`${prefix}_`) ? name : `${prefix}_${name}`;
}

// ---- the header ----

function printWrapped(component) {
	const { name } = component;
	const [struct, table] = [`${name}_props`, `${name}_props_`];
	const props = component.props.length ? `RX_UNUSED_ ${printProps(table, struct, component.props)}` : '';
	return printOwnStruct(component, struct) + props + `RX_UNUSED_ static ${printDescription(component, struct, props && table)}` + printMacro(name, struct);
}

const OTHER = `#if RX_COMPONENT_FORMAT != 1
#error "written for another version of Reflex; run: reflex component update --keep-versions"
#endif
`;

// With the version that was read: `update --keep-versions` takes it again.
function commandOf(request, found) {
	const what = request.file ? request.source : `${request.package}@${found.version}`;
	return `${what}${request.options ?? ''}`;
}

// `command` is what stood after `reflex component add`: `update` runs it again. The sum is that of what follows its line.
function printHeader(header, command) {
	const guard = `COMPONENTS_${header.file.replace(/\W/g, '_').toUpperCase()}`;
	const body = header.components.map((component) => `\n${printWrapped(component)}`).join('');
	return (
		`/* ${header.about} Written from its type declarations by\n *     reflex component add ${command}\n` +
		` * Once changed by hand it is not written over: what follows has the sum @sum@ */\n` +
		`/* clang-format off */\n#ifndef ${guard}\n#define ${guard}\n\n#pragma GCC system_header\n\n#include <reflex/component.h>\n\n` +
		OTHER + body + '\n#endif\n'
	);
}

// ---- all of it ----

function inspect(request) {
	const { modules } = request;
	const name = request.package;
	const local = request.file !== undefined;
	const imports = local ? importsOf(request.file) : [];
	const libraries = [...new Set([...(local ? imports : [name, ...peers(modules, name)]), ...(request.also ?? [])])];
	const installed = libraries.filter((library) => manifest(modules, library).version);
	const tried = installed.map((library) => tryToLoad(modules, library));
	return {
		imports,
		version: local ? '' : (manifest(modules, name).version ?? ''),
		needs: installed.map((library) => `${library}@${manifest(modules, library).version}`),
		styles: installed.map((library) => styleOf(modules, library)).filter(Boolean),
		want: [
			...installed.filter((library) => !declaresTypes(modules, library)).map(typesPackage),
			...libraries.filter((library) => !installed.includes(library)),
			...tried.flatMap((one) => one.missing),
		],
		name: cName(request.prefix ?? shortName(name), 'default'),
		typed: local || declaresTypes(modules, name),
		browser_only: request.browser_only ?? tried.some((one) => one.browser),
	};
}

// The packages that a file imports, those apart that every project has.
function importsOf(file) {
	const text = readFileSync(file, 'utf8');
	const names = [...text.matchAll(/(?:from|import|import\()\s*["']([^"'.$][^"']*)["']/g)].map((match) => packageOf(match[1]));
	return [...new Set(names)].filter((name) => !OURS.has(name));
}

function readInput(request, found, tags) {
	const name = request.package;
	const prefix = request.prefix ?? shortName(name);
	const styled = request.file ? {} : { styles: found.styles };
	const spec = { prefix: '', title: request.source, objects: true, ...styled, needs: found.needs, browser_only: found.browser_only, only: tags };
	const components = Object.fromEntries(
		tags.map((tag) => [cName(prefix, tag), { package: name, tag, library: name, needs: found.needs, styles: found.styles, browser_only: found.browser_only }]),
	);
	const common = JSON.parse(readFileSync(path.join(HERE, 'components/common.json'), 'utf8'));
	return {
		...common,
		packages: { [name]: { ...spec, keep: ownNames(tags, request.declarations, name) } },
		headers: [{ file: request.header, about: `Components of ${request.source}.`, components }],
	};
}

// What a package declares itself is its own, whatever CSS calls so.
function ownNames(tags, declarations, name) {
	const props = tags.flatMap((tag) => declarations.componentProps(name, tag));
	return [...new Set(props.filter((prop) => !prop.attribute).map((prop) => prop.name))];
}

export function wrap(request) {
	const found = inspect(request);
	if (!found.typed) return { ...found, components: [] };
	const types = request.file ? { [request.package]: request.file } : {};
	const declarations = openProgram({ modules: request.modules, packages: [request.package], types });
	const all = tagsOf(declarations, request.package);
	const tags = request.only ? all.filter((tag) => request.only.includes(tag)) : all;
	if (!tags.length) return { ...found, tags: all, components: [] };
	const model = buildModel(declarations, readInput({ ...request, declarations }, found, tags));
	const [header] = model.headers;
	const shown = header.components.map(({ name, tag, props }) => ({
		name,
		tag,
		props: props.filter((prop) => prop.kind !== 'EVENT' && !prop.common_only).map((prop) => prop.name),
		events: props.filter((prop) => prop.kind === 'EVENT').map((prop) => prop.name),
	}));
	return { ...found, tags: all, components: shown, text: printHeader(header, commandOf(request, found)) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const request = JSON.parse(process.argv[2]);
	writeFileSync(request.answer, `${JSON.stringify(wrap(request))}\n`);
}
