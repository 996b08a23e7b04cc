// docs/components.md: where each component of the original stands here. inventory.json has the original's names; this file says what they are
// called here when the name alone does not, and why some are not here.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { snake } from './names.mjs';

// Classes that are called otherwise here; by "package: module.Class", or by the class alone.
const CLASSES = {
	'core: base/script.Script': 'rx_script',
	'core: core/upload.StyledUpload': 'rx_upload',
	'core: react_router/dom.ReactRouterLink': 'rx_link',
	'plotly: plotly.Plotly': 'rx_plotly',
	'core: base/meta.Title': 'RX_PAGE',
	'core: base/meta.Description': 'RX_PAGE',
	'core: base/meta.Image': 'RX_PAGE',
	'code: shiki_code_block.ShikiCodeBlock': 'rx_code_block_shiki',
	'code: shiki_code_block.ShikiHighLevelCodeBlock': 'rx_code_block_shiki',
	MemoComponent: 'rx_memo',
	Helmet: 'RX_PAGE',
	Title: 'rx_el_title',
	HStack: 'rx_hstack',
	VStack: 'rx_vstack',
	BaseList: 'rx_list',
	ColorModeIconButton: 'rx_color_mode_button',
	ContextMenuCheckbox: 'rx_context_menu_checkbox_item',
	DynamicIcon: 'rx_icon',
	GraphingTooltip: 'rx_recharts_graphing_tooltip',
	HighLevelCheckbox: 'rx_checkbox',
	HighLevelRadioGroup: 'rx_radio_group',
	HighLevelSelect: 'rx_select',
	StyleEl: 'rx_el_style',
	TextFieldRoot: 'rx_input',
	Toaster: 'rx_toast_provider',
};

// Names below `rx.` that are called otherwise here.
const NAMES = {
	'color_mode.button': 'rx_color_mode_button',
	'list.item': 'rx_list_item',
	'list.ordered': 'rx_ordered_list',
	'list.unordered': 'rx_unordered_list',
	'toast.options': 'rx_toast',
	breakpoints: 'rx_breakpoints',
	'upload.root': 'rx_upload',
	'markdown.root': 'rx_markdown',
	'markdown.component_map': 'rx_markdown_map',
	toggle_color_mode: 'rx_toggle_color_mode',
};

// What is no component, and what takes its place.
const OTHERS = {
	App: '`RX_APP`',
	State: '`RX_STATE`',
	ComponentState: '`RX_COMPONENT_STATE`',
	SharedState: '`RX_SHARED_STATE`',
	var: '`COMPUTED` in `RX_STATE`',
	field: '`VAR` in `RX_STATE`',
	Var: '`rx`, and [expressions](guide/expressions.md)',
	Config: '`rxconfig.json`',
	DBConfig: 'any C library: [databases](guide/database.md)',
	Model: 'any C library: [databases](guide/database.md)',
	ModelRegistry: 'any C library: [databases](guide/database.md)',
	session: 'any C library: [databases](guide/database.md)',
	asession: 'any C library: [databases](guide/database.md)',
	page: '`RX_PAGE`',
	event: '`EVENT` in `RX_STATE`',
	asset: 'files in `assets/`',
	Cookie: '`COOKIE` in `RX_STATE`',
	LocalStorage: '`LOCAL` in `RX_STATE`',
	SessionStorage: '`SESSION` in `RX_STATE`',
	middleware: '`RX_ON_EXCEPTION`, `RX_API`',
	AdminDash: 'not here: a page over tables made by a Python library',
	serializer: '`RX_TYPE` says how records are sent',
	run_in_thread: 'handlers may block: [tasks](guide/tasks.md)',
	dynamic: '`rx_match`: pages are compiled',
	get_state: '`rx_state_of` in handlers: [events](guide/events.md)',
	RestProp: '`RX_MEMO` names its parameters',
	UploadFile: '`rx_files`: [uploads](guide/uploads.md)',
	UploadChunkIterator: '`rx_files`: [uploads](guide/uploads.md)',
	StateToken: 'not here: a part of the server that authors do not see',
};

const BASE = 'what other classes of the original have in common; no component by itself';
const FRAME = 'a part of the page around the app, which the tool writes';
const INSIDE = 'a part of another component, not used by itself';

const REASONS = {
	[BASE]: `BaseComponent Component NoSSRComponent MemoizationLeaf Element RawTextBaseHTML VoidBaseHTML BaseHTML BaseInput CheckboxInput
		ValueNumberInput RadixPrimitiveComponent RadixPrimitiveComponentWithClassName RadixPrimitiveTriggerComponent RadixThemesComponent
		RadixThemesTriggerComponent CommonMarginProps CommonPaddingProps RadixLoadingProp LayoutComponent AccordionComponent DialogElement
		DrawerComponent FormComponent ProgressComponent SliderComponent Recharts RechartsCharts Axis Cartesian Reference Grid ChartBase
		CategoricalChartBase SvgElement LucideIconComponent Gridjs ReactRouterLib ReactPlayer`,
	[FRAME]: `AppWrap Links ScrollRestoration Outlet Scripts StateContextProvider EventLoopContextProvider UploadFilesProvider
		RadixThemesColorModeProvider ConnectionToaster MarkdownWrapper`,
	[INSIDE]: `WifiOffPulse ConnectionPulser GhostUpload Layer Portal`,
	'text is a child like any other: a C string': 'Bare',
	'`<link>` in the head of pages: stylesheets and icons are named in RX_APP': 'RawLink',
	'`rx_script`, or rx_el_script for a plain element': 'ScriptTag',
	'a page about a backend that is switched off; the connection banner says it': 'BackendDisabled',
	"the original's own badge": 'StickyLogo StickyLabel StickyBadge',
};
// By "package: module.Class" or by name below `rx.`.
const SINGLE = {
	'core: base/document.Meta': FRAME,
	'core: base/body.Body': FRAME,
	'core: el/elements/other.Math': 'MathML is not HTML; `rx_markdown` shows formulas, `rx_html` takes the elements as text',
	'code_block.themes': 'words of `.theme` of `rx_code_block`',
	'markdown.plugin': '`.use_gfm`, `.use_math`, `.use_katex`, `.use_raw`, `.use_unwrap_images` of `rx_markdown`',
	logo: "the original's own logo",
	'el.svg.a': '`rx_el_a`: the same element',
	'el.svg.title': '`rx_el_title`: the same element',
	'el.svg.script': '`rx_el_script`: the same element',
	'el.svg.style': '`rx_el_style`: the same element',
	'core: el/elements/media.SvgA': '`rx_el_a`: the same element',
	'core: el/elements/media.Title': '`rx_el_title`: the same element',
	'core: el/elements/media.Script': '`rx_el_script`: the same element',
	'core: el/elements/media.SvgStyle': '`rx_el_style`: the same element',
};
const SAME_PLOTLY = '`rx_plotly`: one bundle that draws all kinds, loaded when a page shows a plot';

export function readInventory(folder) {
	return JSON.parse(readFileSync(path.join(folder, 'inventory.json'), 'utf8'));
}

// What inventory.json says of single lines of the table: a name of this language, or the reason why there is none.
function answered(inventory, names, original) {
	const said = inventory.answers?.[original];
	return !said || names.has(said) ? { name: said } : { reason: said };
}

// C name → header, of everything that the public headers declare. `files`: those that were just generated, by path.
export function declaredNames(root, files) {
	const folder = path.join(root, 'runtime/include/reflex');
	const names = new Map();
	for (const file of readdirSync(folder).sort()) {
		const text = files[`runtime/include/reflex/${file}`] ?? readFileSync(path.join(folder, file), 'utf8');
		for (const [, name] of text.matchAll(/^(?:#define |(?:rx|rx_event|void) \*?)(rx_[a-z0-9_]+|RX_[A-Z_]+)\(/gm))
			if (!names.has(name)) names.set(name, file);
	}
	return names;
}

function reasonOf(name) {
	for (const [reason, names] of Object.entries(REASONS)) if (names.split(/\s+/).includes(name)) return reason;
	return null;
}

const ELEMENT = /^core: el\//;

function candidates(place, name, tag) {
	const plain = `rx_${snake(name)}`;
	if (ELEMENT.test(place)) return [`rx_el_svg_${snake(tag || name)}`, `rx_el_${snake(tag || name)}`].slice(/media/.test(place) ? 0 : 1);
	if (place.startsWith('recharts')) return [`rx_recharts_${snake(name)}`];
	return [plain, plain.replace(/_root$/, ''), `${plain}_root`, plain.replace(/^rx_list_item$/, 'rx_list_item')];
}

// { name, header } or { reason }, or {} when nothing is known of it.
function find(names, wanted, reason) {
	const name = wanted.find((one) => names.has(one));
	if (name) return { name, header: names.get(name) };
	return reason ? { reason } : {};
}

export function answerClasses(inventory, names) {
	return Object.entries(inventory.classes).flatMap(([place, classes]) =>
		Object.entries(classes).map(([name, tag]) => {
			const full = `${place}.${name}`;
			const answer = answered(inventory, names, full);
			const said = answer.name ?? CLASSES[full] ?? (place.startsWith('core: el/') && name === 'Title' ? null : CLASSES[name]);
			const wanted = [...(said ? [said] : []), ...candidates(place, name, tag)];
			const reason = SINGLE[full] ?? (place.startsWith('plotly') && names.has('rx_plotly') ? SAME_PLOTLY : reasonOf(name) ?? answer.reason);
			const forced = SINGLE[full] || (reasonOf(name) && !said);
			return { place, original: name, ...(forced ? { reason } : find(names, wanted, reason)) };
		}),
	);
}

export function answerNames(inventory, names) {
	return inventory.names
		.flatMap((line) => line.split(' '))
		.map((original) => {
			const flat = `rx_${original.replace(/\./g, '_')}`;
			const shorter = flat.replace(/_root$/, '');
			const answer = answered(inventory, names, `rx.${original}`);
			const wanted = [answer.name, NAMES[original], flat, shorter, `${flat}_root`, `${flat}_item`, `${flat}_`].filter(Boolean);
			const reason = original.startsWith('plotly.') && names.has('rx_plotly') ? SAME_PLOTLY : SINGLE[original] ?? answer.reason;
			return { original: `rx.${original}`, ...find(names, wanted, reason) };
		});
}

function row(cells) {
	return `| ${cells.join(' | ')} |\n`;
}

function table(heads, rows) {
	return row(heads) + row(heads.map(() => '---')) + rows.map(row).join('');
}

function here({ name, reason }) {
	return name ? `\`${name}\`` : (reason ?? '**missing**');
}

function where({ header }) {
	return header ? `\`reflex/${header}\`` : '';
}

export function printInventory(inventory, names) {
	const answers = answerClasses(inventory, names);
	const packages = [...new Set(answers.map((one) => one.place.split(':')[0]))];
	const classes = packages.map(
		(name) =>
			`\n### ${name}\n\n` +
			table(
				['class', 'here', 'header'],
				answers.filter((one) => one.place.startsWith(`${name}:`)).map((one) => [`${one.place.replace(/^[^:]*: /, '')} \`${one.original}\``, here(one), where(one)]),
			),
	);
	return (
		'# Components of the original, and where they are here\n\n' +
		'Written by `cli/generate/main.mjs`; do not edit. `reflex.h` includes the core set; a component of another header is used after `#include <reflex/…>`.\n\n' +
		'## By name\n\n' +
		table(
			['original', 'here', 'header'],
			answerNames(inventory, names).map((one) => [`\`${one.original}\``, here(one), where(one)]),
		) +
		'\n## Names that are no components\n\n' +
		table(
			['original', 'here'],
			inventory.others.flatMap((line) => line.split(' ')).map((name) => [`\`rx.${name}\``, OTHERS[name] ?? '**missing**']),
		) +
		'\n## By class\n' +
		classes.join('')
	);
}

// Answers of inventory.json that no line of the table asks for, or that name what is not declared.
export function idleAnswers(inventory, names) {
	const lines = new Map([...answerNames(inventory, names), ...answerClasses(inventory, names)].map((one) => [one.place ? `${one.place}.${one.original}` : one.original, one]));
	return Object.entries(inventory.answers)
		.filter(([key, said]) => {
			const line = lines.get(key);
			return !line || (line.name ?? line.reason) !== said || (/^rx_\w+$/.test(said) && !line.name);
		})
		.map(([key]) => key);
}

// What has neither a name here nor a reason.
export function missingNames(inventory, names) {
	const lost = [...answerNames(inventory, names), ...answerClasses(inventory, names)].filter((one) => !one.name && !one.reason);
	const others = inventory.others.flatMap((line) => line.split(' ')).filter((name) => !OTHERS[name]);
	return [...lost.map((one) => (one.place ? `${one.place}.${one.original}` : one.original)), ...others];
}
