// The TypeScript program over the packages' declarations, and the props of what they export. This is the only file that
// knows how TypeScript represents a component; what a prop's type means is decided in classify.mjs.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

// Interfaces of @types/react that every element shares: their members stand in struct rx_common, or nowhere.
const SHARED = new Set([
	'HTMLAttributes',
	'DOMAttributes',
	'AriaAttributes',
	'RefAttributes',
	'Attributes',
	'ClassAttributes',
]);

// `modules` is a node_modules folder; `types` maps package names to declaration files that lie elsewhere.
export function openProgram({ modules, packages, types = {} }) {
	const ts = createRequire(path.join(modules, 'entry.js'))('typescript');
	const entry = path.join(modules, 'reflex-generate-entry.ts');
	const text = [
		...packages.map((name, i) => `import * as package${i} from ${JSON.stringify(name)};`),
		`import * as React from 'react'; import * as CSS from 'csstype';`,
		`declare const html: React.JSX.IntrinsicElements;`,
		`declare const shared: React.AllHTMLAttributes<HTMLElement>;`,
		`declare const css: CSS.StandardProperties & CSS.SvgProperties;`,
		`export const roots = { html, shared, css, packages: { ${packages.map((name, i) => `${JSON.stringify(name)}: package${i}`).join(', ')} } };`,
	].join('\n');
	const options = {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		types: [],
		allowJs: true,
		maxNodeModuleJsDepth: 0,
		target: ts.ScriptTarget.ESNext,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		jsx: ts.JsxEmit.ReactJSX,
	};
	const program = ts.createProgram([entry], options, hostWith(ts, options, { entry, text, types }));
	return new Declarations(ts, program, entry);
}

function hostWith(ts, options, { entry, text, types }) {
	const host = ts.createCompilerHost(options);
	const { fileExists, readFile, getSourceFile } = host;
	host.fileExists = (file) => file === entry || fileExists(file);
	host.readFile = (file) => (file === entry ? text : readFile(file));
	host.getSourceFile = (file, ...rest) =>
		file === entry ? ts.createSourceFile(file, text, options.target, true) : getSourceFile(file, ...rest);
	// A package outside the modules folder finds what it imports there.
	host.resolveModuleNameLiterals = (literals, from) =>
		literals.map(({ text: name }) => {
			if (types[name] && existsSync(types[name]))
				return {
					resolvedModule: {
						resolvedFileName: types[name],
						extension: /\.[jt]sx?$/.exec(types[name])?.[0] ?? '.ts',
						isExternalLibraryImport: !/\.[jt]sx$|\.js$/.test(types[name]),
					},
				};
			const found = ts.resolveModuleName(name, from, options, host);
			return found.resolvedModule ? found : ts.resolveModuleName(name, entry, options, host);
		});
	return host;
}

export class Declarations {
	constructor(ts, program, entry) {
		this.ts = ts;
		this.checker = program.getTypeChecker();
		this.source = program.getSourceFile(entry);
		const exported = this.checker.getExportsOfModule(this.checker.getSymbolAtLocation(this.source));
		this.roots = this.typeOf(exported.find((symbol) => symbol.name === 'roots'));
	}

	typeOf(symbol) {
		return this.checker.getTypeOfSymbolAtLocation(symbol, this.source);
	}

	member(type, name) {
		const symbol = type.getProperty(name);
		if (!symbol) throw new Error(`no '${name}' in the declarations`);
		return this.typeOf(symbol);
	}

	// "Text" or "Dialog.Root" of a package.
	exported(packageName, tag) {
		const packages = this.member(this.roots, 'packages');
		return tag
			.split('.')
			.reduce((type, part) => this.member(type, part), this.member(packages, packageName));
	}

	// Every component of a package as a tag, compound ones with a dot.
	componentTags(packageName) {
		const tags = [];
		const packages = this.member(this.roots, 'packages');
		const visit = (type, prefix) => {
			for (const symbol of type.getProperties()) {
				if (!/^[A-Z]/.test(symbol.name)) continue;
				const inner = this.typeOf(symbol);
				if (this.propsType(inner)) tags.push(prefix + symbol.name);
				else if (!prefix) visit(inner, `${symbol.name}.`);
			}
		};
		visit(this.member(packages, packageName), '');
		return tags.sort();
	}

	propsType(componentType) {
		const { ts, checker } = this;
		for (const signature of checker.getSignaturesOfType(componentType, ts.SignatureKind.Call))
			if (signature.parameters.length) return this.typeOf(signature.parameters[0]);
		for (const signature of checker.getSignaturesOfType(componentType, ts.SignatureKind.Construct)) {
			const props = signature.getReturnType().getProperty('props');
			if (props) return this.typeOf(props);
		}
		return null;
	}

	componentProps(packageName, tag) {
		const props = this.propsType(this.exported(packageName, tag));
		if (!props) throw new Error(`'${tag}' of ${packageName} is not a component`);
		return this.props(props);
	}

	elements() {
		return this.member(this.roots, 'html')
			.getProperties()
			.map((symbol) => symbol.name)
			.sort();
	}

	elementProps(tag) {
		return this.props(this.member(this.member(this.roots, 'html'), tag));
	}

	sharedProps() {
		return this.props(this.member(this.roots, 'shared'));
	}

	cssProps() {
		return this.props(this.member(this.roots, 'css'));
	}

	// [{name, types, doc, shared, attribute, deprecated}], sorted by name; a union of props types gives the props
	// of all.
	props(type) {
		const found = new Map();
		const constituents = type.isUnion() ? type.types : [type];
		for (const constituent of constituents)
			for (const symbol of constituent.getProperties()) {
				const prop = found.get(symbol.name) ?? this.describe(symbol);
				prop.types.push(this.typeOf(symbol));
				found.set(symbol.name, prop);
			}
		return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
	}

	describe(symbol) {
		const { ts, checker } = this;
		const declarations = symbol.getDeclarations() ?? [];
		const foreign = declarations.filter(
			(node) => !/node_modules\/(@types\/react|csstype)\//.test(node.getSourceFile().fileName),
		);
		const owners = declarations.map((node) => node.parent?.name?.text ?? '');
		return {
			name: symbol.name,
			types: [],
			doc: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
			// A prop that only a parameter's pattern names, `function Gauge({ value })`, has no declaration.
			attribute: declarations.length > 0 && foreign.length === 0,
			shared: declarations.length > 0 && foreign.length === 0 && owners.every((owner) => SHARED.has(owner)),
			deprecated: symbol.getJsDocTags(checker).some((tag) => tag.name === 'deprecated'),
		};
	}
}
