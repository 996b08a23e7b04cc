// Reads markdown (react-markdown) and shows it in the app's theme.
import { useMemo } from "react";
import ReactMarkdown from "react-markdown";
import remarkGfm from "remark-gfm";
import rehypeUnwrapImages from "rehype-unwrap-images";
import { codeReady, prepareCode } from "./code";
import { themed } from "./markdown-elements";
import { componentsOf } from "./markdown-map";

// The languages of the text's fenced blocks.
export function languagesOf(text) {
	return [...new Set(Array.from(text.matchAll(/^[ \t>]*(?:```+|~~~+)[ \t]*([^\s`{]+)/gm), (match) => match[1]))];
}

export function blocksReady(text) {
	return languagesOf(text).every(codeReady);
}

export function prepareBlocks(text) {
	return Promise.all(languagesOf(text).map(prepareCode));
}

export function MarkdownText({ text, map, options, math, html }) {
	const { useGfm, useUnwrapImages, useHighlight, trusted } = options;
	const components = useMemo(() => ({ ...themed(useHighlight !== false), ...componentsOf(map) }), [map, useHighlight]);
	const formulas = options.useMath !== false && options.useKatex !== false ? math : null;
	const tags = options.useRaw || trusted ? html : null;
	const plugins = useMemo(
		() => ({
			remarkPlugins: [...(useGfm === false ? [] : [remarkGfm]), ...(formulas?.remark ?? [])],
			rehypePlugins: [
				...(tags ? tags.plugins(trusted) : []),
				...(formulas?.rehype ?? []),
				...(useUnwrapImages === false ? [] : [rehypeUnwrapImages]),
			],
		}),
		[formulas, tags, useGfm, useUnwrapImages, trusted],
	);
	return useMemo(
		() => (
			<ReactMarkdown {...plugins} components={components}>
				{text}
			</ReactMarkdown>
		),
		[text, plugins, components],
	);
}
