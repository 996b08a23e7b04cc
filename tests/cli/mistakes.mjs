// Mistakes made with every component there is: an app with one mistake per line is compiled, each must be named at its place with what to write
// instead, and the app must be right once that is written. `node mistakes.mjs PART` in an empty folder; see mistakes.bats.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const REFLEX = process.env.REFLEX;
const [ANY, STRING, NUMBER, BOOL, WORDS, NODE, CSS, , , , EVENT] = Array.from({ length: 12 }, (_, i) => i); // enum rx_prop_kind
const PER_FILE = 90;

const TABLE = String.raw`#include <reflex.h>
#include <reflex/component.h>
#include <reflex/test.h>
#include <stdio.h>

extern const struct rx_component *const rx_components[];
extern const int rx_component_count, rx_common_prop_count;
extern const struct rx_prop rx_common_props[];

static void props(FILE *out, const struct rx_prop *props, int count)
{
	fprintf(out, "\"props\": [");
	for (const struct rx_prop *p = props; p < props + count; p++)
		fprintf(out, "%s{\"name\": \"%s\", \"kind\": %d, \"payload\": %d, \"first\": %s, \"words\": \"%s\"}", p > props ? "," : "", p->name, p->kind,
			p->payload, p->offset ? "false" : "true", p->words ? p->words : "");
	fprintf(out, "]}");
}

RX_TEST(table)
{
	FILE *out = fopen("table.json", "w");
	fprintf(out, "{\"common\": {");
	props(out, rx_common_props, rx_common_prop_count);
	fprintf(out, ", \"components\": [");
	for (int i = 0; i < rx_component_count; i++) {
		const struct rx_component *c = rx_components[i];
		fprintf(out, "%s\n{\"name\": \"%s\", \"header\": \"%s\", \"within\": \"%s\", \"childless\": %s, ", i ? "," : "", c->name,
			c->header ? c->header : "reflex.h", c->within ? c->within : "", c->no_children ? "true" : "false");
		props(out, c->props, c->prop_count);
	}
	fprintf(out, "]}\n");
	fclose(out);
}
`;

const STATE = `RX_TYPE(Odd, VAR(str, text, ""))
RX_STATE(S, VAR(int, count, 0), LIST(str, tags), EVENT(go), EVENT(take, struct Odd, struct Odd))
`;
const HANDLERS = `void S_go(struct S *self) { self->count++; }
void S_take(struct S *self, struct Odd a, struct Odd b) { (void)a; (void)b; self->count++; }
`;

function reflex(env) {
	const run = spawnSync(REFLEX, ['test', '--json'], { encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
	if (/Sanitizer|runtime error:/.test(run.stderr)) throw new Error(run.stderr);
	const found = run.stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line));
	return { status: run.status, found: found.filter((one) => one.event === 'diagnostic' && one.severity === 'error') };
}

function readTable() {
	fs.mkdirSync('app', { recursive: true });
	fs.writeFileSync('rxconfig.json', '{"app_name": "mistakes"}\n');
	fs.writeFileSync('app/app.c', TABLE);
	reflex();
	const table = JSON.parse(fs.readFileSync('table.json', 'utf8'));
	if (!(table.components.length > 400)) throw new Error('the table of components is not complete');
	return table;
}

// ---- the app: one file per so many lines, each line one expression; `shown`: in pages, which are checked when they are built ----

function writeApp(table, lines, shown) {
	const headers = [...new Set(table.components.map((one) => one.header))];
	const start = headers.map((name) => `#include <${name}>`).join('\n') + '\n#include "state.h"\n';
	for (const name of fs.readdirSync('app')) fs.unlinkSync(`app/${name}`);
	fs.writeFileSync('app/state.h', `#include <reflex.h>\n${STATE}`);
	fs.writeFileSync('app/state.c', `#include "state.h"\n${HANDLERS}`);
	for (let n = 0; n * PER_FILE < lines.length; n++) {
		const part = lines.slice(n * PER_FILE, (n + 1) * PER_FILE);
		const before = `${start}\nrx part${n}(void);\nrx part${n}(void)\n{\n\trx at[${PER_FILE}];\n\tint n = 0;\n`;
		part.forEach((line, i) => Object.assign(line, { file: `app/part${n}.c`, line: before.split('\n').length + i }));
		const page = shown ? `RX_PAGE(part${n}, .route = "/p${n}")\n` : '';
		const body = part.map((line) => `\tat[n++] = ${line.code};\n`).join('');
		fs.writeFileSync(`app/part${n}.c`, `${before}${body}\treturn rx_fragment(rx_nodes(n, at));\n}\n${page}`);
	}
	if (!shown) fs.writeFileSync('app/home.c', '#include <reflex.h>\nstatic rx home(void) { return "x"; }\nRX_PAGE(home, .route = "/")\n');
}

// A line: {code, at: text in it where the error must stand, text, hint: RegExp or text, mend(code, hint)}.
function judge(lines, found) {
	const bad = [];
	for (const line of lines) {
		const here = found.filter((one) => one.file === line.file && one.line === line.line);
		const column = `\tat[n++] = ${line.code}`.indexOf(line.at) + 1 + (line.skip ?? 0);
		const [one] = here;
		const fits = (text, wanted) => (wanted instanceof RegExp ? wanted.test(text ?? '') : text === wanted);
		if (here.length === 1 && one.column === column && fits(one.text, line.text) && fits(one.suggestion, line.hint)) continue;
		bad.push(`${line.file}:${line.line}: ${line.code}\n  wanted at ${column}: ${line.text}, hint ${line.hint}\n` +
			here.map((one) => `  found  at ${one.column}: ${one.text}, hint ${one.suggestion}\n`).join(''));
	}
	for (const one of found)
		if (!lines.some((line) => line.file === one.file && line.line === one.line)) bad.push(`${one.file}:${one.line}: ${one.text}\n`);
	return bad;
}

function report(what, count, bad) {
	for (const text of bad.slice(0, 15)) process.stdout.write(text);
	console.log(`${what}: ${count} lines, ${bad.length} wrong`);
	if (bad.length || !count) process.exitCode = 1;
}

function tryLines(table, what, lines, shown, env) {
	writeApp(table, lines, shown);
	const { found } = reflex(env);
	report(what, lines.length, judge(lines, found));
	const mended = lines.map((line) => {
		const one = found.find((one) => one.file === line.file && one.line === line.line);
		return { ...line, code: one?.suggestion ? line.mend(line.code, one.suggestion) : line.code };
	});
	writeApp(table, mended, shown);
	const rest = reflex(env);
	report(`${what}, mended`, lines.length, rest.found.map((one) => `${one.file}:${one.line}: ${one.text} (${one.suggestion})\n`));
	if (rest.status) process.exitCode = 1;
}

// ---- what is written wrongly ----

/** Two letters swapped, or one doubled, and none of `names`. */
function misspell(name, names) {
	for (let i = name.length >> 1; i > 0; i--) {
		const wrong = name.slice(0, i) + name[i + 1] + name[i] + name.slice(i + 2);
		if (i + 1 < name.length && name[i] !== name[i + 1] && !names.includes(wrong)) return wrong;
	}
	return name + name.at(-1);
}

/** What takes no children has a prop for what stands inside. */
function insideOf(component) {
	const prop = component.childless && component.props.find((one) => one.kind === NODE);
	return prop ? `.${prop.name} = ` : '';
}

/** A component's call inside of what has to be around it. */
function placed(table, component, args) {
	let code = `${component.name}(${args})`;
	for (let at = component; at.within; ) {
		at = table.components.find((one) => one.name === at.within.split(' ')[0]);
		code = `${at.name}(${insideOf(at)}${code})`;
	}
	return code;
}

const quoted = (code, hint) => hint.match(/'([^']*)'/)[1];

function propLines(table) {
	const common = table.common.props.map((prop) => prop.name);
	return table.components.flatMap((component) => {
		const names = [...component.props.map((prop) => prop.name), ...common];
		const own = component.props.filter((prop) => !prop.first);
		const prop = own.filter((one) => one.kind !== EVENT).sort((a, b) => b.name.length - a.name.length)[0]?.name ?? 'class_name';
		const trigger = own.find((one) => one.kind === EVENT)?.name ?? 'on_click';
		const line = (kind, wrong, right, value) => ({
			code: `${component.name}(.${wrong} = ${value})`,
			at: wrong,
			text: `${component.name} has no ${kind} '${wrong}'`,
			hint: `did you mean '${right}'?`,
			mend: (code, hint) => code.replace(`.${wrong}`, `.${quoted(code, hint)}`),
		});
		return [
			line('prop', misspell(prop, names), prop, '"a"'),
			line('trigger', misspell(trigger, names), trigger, 'S.go'),
			line('prop', trigger.replace('on_', 'when_'), trigger, 'S.go'),
			{ ...line('trigger', 'on_telescope_raised', '', 'S.go'), hint: /^its triggers: on_\w+, on_\w+, .* …$/,
				mend: (code, hint) => code.replace('on_telescope_raised', hint.match(/on_\w+/)[0]) },
		];
	});
}

const NEEDED = { rx_icon: '"heart", ' }; // what stands before the props

/** `.size = "3" (of: 1, 2, 3)` is what to write instead. */
function valueLine(table, component, prop, value, text, hint) {
	const args = prop.first ? value : `.${prop.name} = ${value}`;
	const code = placed(table, component, `${prop.first ? '' : (NEEDED[component.name] ?? '')}${args}`);
	return { code, at: prop.first ? value : `.${prop.name} =`, text, hint, mend: (code, said) => code.replace(args, said.replace(/ \(of: .*/, '')) };
}

function wordLines(table) {
	return table.components.flatMap((component) => component.props.filter((prop) => prop.kind === WORDS).flatMap((prop) => {
		const words = prop.words.split(' ');
		const long = words.filter((word) => word.length > 3 && misspell(word, words) !== word).sort((a, b) => b.length - a.length)[0];
		const near = long && misspell(long, words);
		const text = (word) => `'${word}' is not a value of '${prop.name}' in ${component.name}`;
		const said = (word) => (prop.first ? `"${word}"` : `.${prop.name} = "${word}"`);
		const far = valueLine(table, component, prop, '"zzzzzzz"', text('zzzzzzz'), `one of: ${words.slice(0, 14).join(', ')}${words.length > 14 ? ' …' : ''}`);
		far.mend = (code) => code.replace('zzzzzzz', words[0]);
		const close = near && valueLine(table, component, prop, `"${near}"`, text(near),
			`${said(long)} (of: ${words.slice(0, 14).join(', ')}${words.length > 14 ? ' …' : ''})`);
		return near ? [far, close] : [far];
	}));
}

/** Of each component the first prop of a kind, with values that it does not take. */
function kindLines(table) {
	return table.components.flatMap((component) => [NUMBER, BOOL, STRING, CSS].flatMap((kind) => {
		const others = table.common.props.filter((one) => !component.props.some((own) => own.name === one.name));
		const prop = [...component.props, ...others].find((one) => one.kind === kind && !one.first);
		const line = (value, text, hint = new RegExp(`^\\.${prop.name} = `)) => valueLine(table, component, prop, value, text, hint);
		const of = `'${prop?.name}' of ${component.name}`;
		if (!prop) return [];
		if (kind === NUMBER)
			return [line('"zz"', `${of} takes a number, not 'zz'`), line('rx_true', `${of} takes a number, not rx_true`),
				line('S.tags', `${of} takes a number; 'S.tags' is a list of str`)];
		if (kind === BOOL)
			return [line('"zz"', `${of} is on or off (rx_true, rx_false), not 'zz'`), line('rx_int(4)', `${of} is on or off (rx_true, rx_false), not 4`),
				line('S.count', `${of} takes a bool; 'S.count' is int`)];
		const what = kind === CSS ? 'a CSS value' : 'a text';
		return [line('rx_true', `${of} takes ${what}, not rx_true`), line('S.tags', `${of} takes ${what}; 'S.tags' is a list of str`)];
	}));
}

function partLines(table) {
	return table.components.filter((one) => one.within).map((component) => {
		const first = component.within.split(' ')[0];
		return { code: `rx_box(${component.name}())`, at: component.name, text: `${component.name} stands outside of ${first}`,
			hint: new RegExp(`^(\\w+\\(… )*${first}\\((\\.\\w+ = )?… ${component.name}\\(…\\) …\\)( …\\))*$`),
			mend: (code, hint) => `rx_box(${hint.replace(/ ?… ?/g, '')})` };
	});
}

/** Every part in every place that its table names. */
function rightLines(table) {
	return table.components.filter((one) => one.within).flatMap((component) => component.within.split(' ').map((name) => {
		const around = table.components.find((one) => one.name === name);
		if (!around) throw new Error(`${component.name} belongs into '${name}', which there is not`);
		return { code: placed(table, around, `${insideOf(around)}${component.name}()`) };
	}));
}

function childLines(table) {
	return table.components.filter((one) => one.childless).map((component) => {
		const text = component.props.some((prop) => prop.first);
		return { code: placed(table, component, text ? 'S.count, "second"' : '"second"'), at: '"second"',
			text: text ? /^\w+ takes one (text|child); '"second"' is a second child$/ : `${component.name} takes no children; '"second"' is one`,
			hint: /rx_fragment/, mend: (code) => code.replace('S.count, "second"', 'S.count').replace('"second"', '') };
	});
}

function triggerLines(table) {
	const any = new Set([8, 10, 11]); // what the browser alone knows: RX_PAYLOAD_FORM, ANY, ARGS
	const all = table.components.flatMap((component) => component.props.map((prop) => ({ component, prop })));
	const text = table.components.find((one) => one.name === 'rx_box');
	for (const prop of table.common.props) all.push({ component: text, prop });
	return all.filter(({ prop }) => prop.kind === EVENT && !any.has(prop.payload)).map(({ component, prop }) => ({
		code: placed(table, component, `.${prop.name} = S.take`), at: `.${prop.name} =`,
		text: new RegExp(`^'${prop.name}' of ${component.name} passes .*, but 'S.take' takes Odd, Odd$`),
		hint: /rx_call\(S.take, …\) binds arguments/, mend: (code) => code.replace('S.take', 'S.go'),
	}));
}

const table = readTable();
const PARTS = {
	props: () => tryLines(table, 'props', propLines(table), false),
	'props-tcc': () => tryLines(table, 'props without a C compiler', propLines(table), false, { CC: '/nonexistent' }),
	words: () => tryLines(table, 'words', wordLines(table), true),
	kinds: () => tryLines(table, 'kinds', kindLines(table), true),
	parts: () => {
		tryLines(table, 'parts', partLines(table), true);
		const lines = rightLines(table);
		writeApp(table, lines, true);
		report('parts in their places', lines.length, judge([], reflex().found));
	},
	children: () => tryLines(table, 'children', childLines(table), true),
	triggers: () => tryLines(table, 'triggers', triggerLines(table), true),
};
PARTS[process.argv[2]]();
