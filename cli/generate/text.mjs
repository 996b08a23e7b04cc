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

// One line: what the declaration says, then what the type says.
export function propComment(prop) {
	const facts = [typeFacts(prop), prop.responsive && prop.kind !== 'CSS' ? 'responsive' : '']
		.filter(Boolean)
		.join('; ');
	const said = fit(firstSentence(prop.doc ?? ''), Math.max(30, 102 - facts.length));
	return [said, facts && `${facts.replace(/^r(?=esponsive)/, 'R')}.`].filter(Boolean).join(' ');
}

function typeFacts(prop) {
	if (prop.kind === 'EVENT') return `Passes ${PAYLOADS[prop.payload] ?? 'nothing'}`;
	if (!prop.doc && prop.kind === 'STRING' && !prop.words.length) return 'Text';
	if (prop.kind === 'WORDS' || (prop.kind === 'STRING' && prop.words.length))
		return wordList(prop.words) + (prop.kind === 'STRING' ? ' or other text' : '');
	return KINDS[prop.kind] ?? '';
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

// At most `width` characters, cut between words.
export function fit(text, width) {
	return text.length <= width ? text : `${text.slice(0, text.lastIndexOf(' ', width - 2))} …`;
}

export function cString(text) {
	return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
