// The look of code blocks. Every colour of a theme is there twice, for light and for dark; the class of the colour mode
// chooses, so that the HTML made at build time is right whatever the reader has chosen.

const dark = ".dark &, .dark-theme &";

const lines = {
	"& .line": { display: "inline" },
	"&[data-code~=numbered] code": { counterReset: "line var(--code-first)" },
	"&[data-code~=numbered] .line::before": {
		counterIncrement: "line",
		content: "counter(line)",
		display: "inline-block",
		width: "calc(var(--code-digits) * 1ch)",
		marginRight: "1.5em",
		textAlign: "right",
		opacity: 0.45,
		userSelect: "none",
	},
};

// What Shiki's transformers put classes on.
const marks = {
	"& .diff, & .highlighted, & .focused": { display: "inline-block", minWidth: "calc(100% + 2em)", margin: "0 -1em", padding: "0 1em" },
	"& .diff.add": { background: "var(--green-a4)" },
	"& .diff.remove": { background: "var(--red-a4)", opacity: 0.75 },
	"& .highlighted": { background: "var(--accent-a4)" },
	"& span.highlighted:not(.line)": { display: "inline", margin: 0, padding: "0.1em 0", borderRadius: 3 },
	"& .highlighted.error": { background: "var(--red-a4)" },
	"& .highlighted.warning": { background: "var(--amber-a4)" },
	"& .highlighted.info": { background: "var(--blue-a4)" },
	"& .highlighted-word": { background: "var(--accent-a4)", borderRadius: 3, boxShadow: "0 0 0 1px var(--accent-a6)" },
	"& .has-focused .line:not(.focused)": { opacity: 0.45, transition: "opacity 0.3s" },
	"& pre:hover .has-focused .line:not(.focused)": { opacity: 1 },
};

const copy = {
	"& .code-copy": { position: "absolute", top: "0.55em", right: "0.55em", margin: 0 },
	"&[data-code~=copied] pre": { paddingRight: "3.25em" },
};

export const frame = {
	position: "relative",
	boxSizing: "border-box",
	width: "100%",
	minWidth: 0,
	color: "var(--code-text)",
	background: "var(--code-ground)",
	borderRadius: "max(var(--radius-3), 4px)",
	boxShadow: "inset 0 0 0 1px var(--gray-a4)",
	fontSize: "var(--font-size-2)",
	lineHeight: 1.6,
	"--code-ground": "var(--gray-2)",
	"--code-text": "var(--code-text-light)",
	"&[data-code~=themed]": { "--code-ground": "var(--code-ground-light)" },
	"& pre": {
		margin: 0,
		padding: "0.9em 1em",
		overflowX: "auto",
		borderRadius: "inherit",
		fontFamily: "var(--code-font-family)",
		whiteSpace: "pre",
		tabSize: 4,
		outlineOffset: -2,
	},
	"& pre:focus-visible": { outline: "2px solid var(--focus-8)" },
	"& code": { display: "block", width: "max-content", minWidth: "100%", font: "inherit" },
	"&[data-code~=wrapped] pre": { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
	"&[data-code~=wrapped] code": { width: "auto" },
	"& .line span": {
		color: "var(--shiki-light)",
		fontStyle: "var(--shiki-light-font-style)",
		fontWeight: "var(--shiki-light-font-weight)",
		textDecoration: "var(--shiki-light-text-decoration)",
	},
	...lines,
	...marks,
	...copy,
	[dark]: {
		"--code-text": "var(--code-text-dark)",
		"&[data-code~=themed]": { "--code-ground": "var(--code-ground-dark)" },
		"& .line span": {
			color: "var(--shiki-dark)",
			fontStyle: "var(--shiki-dark-font-style)",
			fontWeight: "var(--shiki-dark-font-weight)",
			textDecoration: "var(--shiki-dark-text-decoration)",
		},
	},
};
