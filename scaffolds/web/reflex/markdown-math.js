// Formulas in markdown: `$…$` in a line, `$$` around a block; typeset by KaTeX, which also writes MathML for screen readers.
import remarkMath from "remark-math";
import rehypeKatex from "rehype-katex";
import "katex/dist/katex.min.css";

export const remark = [remarkMath];
export const rehype = [[rehypeKatex, { throwOnError: false, errorColor: "var(--red-11)" }]];
