// Short texts of the generated headers: a prop's comment, a comment that fits its line.

const NOTICE = "Written by cli/generate/main.mjs from the packages' type declarations; do not edit.";
const PAYLOADS = {
	VALUE: 'the value (str)',
	CHECKED: 'whether it is checked (bool)',
	KEY: 'the key (str), and a struct rx_key_event',
	POINTER: 'a struct rx_pointer',
	STRING: 'a str',
	NUMBER: 'a double',
	BOOL: 'a bool',
	NUMBERS: 'a list of double',
	FORM: "the form's fields (object)",
	ANY: 'a value (rx_json)',
	ARGS: 'what the component passes (rx_json)',
};

const KINDS = { NUMBER: 'Number', BOOL: 'rx_true or rx_false', NODE: 'Component or text', ANY: 'Any value', FIELD: 'A member of the records in .data' };

export function banner(text) {
	return `/* ${text}\n *\n * ${NOTICE} */\n/* clang-format off */\n`;
}

// What the declaration says, in its first sentence, then what the type says.
export function propComment(prop) {
	const facts = [typeFacts(prop), prop.responsive && prop.kind !== 'CSS' ? 'responsive' : '']
		.filter(Boolean)
		.join('; ');
	return [firstSentence(prop.doc ?? ''), facts && `${facts.replace(/^r(?=esponsive)/, 'R')}.`].filter(Boolean).join(' ');
}

function typeFacts(prop) {
	if (prop.kind === 'EVENT') return passed(prop);
	if (!prop.doc && prop.kind === 'STRING' && !prop.words.length) return 'Text';
	if (prop.kind === 'WORDS' || (prop.kind === 'STRING' && prop.words.length))
		return wordList(prop.words) + (prop.kind === 'STRING' ? ' or other text' : '');
	return KINDS[prop.kind] ?? '';
}

// What a handler gets; a comment that says so itself, with types in brackets, needs nothing more.
function passed({ doc, payload }) {
	if (!/\bpasses\b/i.test(doc ?? '')) return `Passes ${PAYLOADS[payload] ?? 'nothing'}`;
	if (/passes .*\(/i.test(doc)) return '';
	return payload === 'ARGS' ? 'Handlers take an rx_json for each' : `Handlers take ${PAYLOADS[payload]}`;
}

function wordList(words) {
	const shown = words.length > 8 ? [...words.slice(0, 4), '…', words.at(-1)] : words;
	return shown.map((word) => (word === '…' ? word : `"${word}"`)).join(' ');
}

export function firstSentence(text) {
	const plain = text
		.split(/\n\s*\n|\n\s*@|\n\s*-/)[0]
		.replace(/\*\*/g, '')
		.replace(/\s+/g, ' ')
		.replace(/\*\//g, '* /')
		.trim();
	const end = plain.search(/\.(\s|$)/);
	const sentence = end < 0 ? plain : plain.slice(0, end + 1);
	return sentence && !/[.!?:]$/.test(sentence) ? `${sentence}.` : sentence;
}

// Lines of at most `width` characters, broken between words.
export function wrap(text, width) {
	const lines = [];
	for (const word of text.split(' '))
		if (lines.length && lines.at(-1).length + 1 + word.length <= width) lines[lines.length - 1] += ` ${word}`;
		else lines.push(word);
	return lines;
}

export function cString(text) {
	return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
