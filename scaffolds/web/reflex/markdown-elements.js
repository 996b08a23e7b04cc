// The elements of markdown as components of the theme.
import { Children, isValidElement } from "react";
import { Blockquote, Code, Em, Heading, Separator, Strong, Table, Text } from "@radix-ui/themes";
import { CodeBlock } from "./code";
import { Image } from "./components";
import { Link } from "./link";

const SIZES = { h1: "8", h2: "6", h3: "5", h4: "4", h5: "3", h6: "2" };

// react-markdown passes the node of its tree, which is no attribute.
function part(make) {
	return function MarkdownElement({ node, ...props }) {
		return make(props, node);
	};
}

function heading(level) {
	return part((props) => <Heading as={level} size={SIZES[level]} {...props} />);
}

// The `code` inside of a `pre` says its language by its class.
function fenced(props) {
	const code = Children.toArray(props.children).find(isValidElement);
	const language = /language-(\S+)/.exec(code?.props.className ?? "")?.[1];
	return <CodeBlock code={textOf(code?.props.children)} language={language} canCopy />;
}

function textOf(children) {
	return Children.toArray(children)
		.map((child) => (isValidElement(child) ? textOf(child.props.children) : String(child)))
		.join("");
}

function anchor({ href, ...props }) {
	return href?.startsWith("#") ? <a {...props} href={href} /> : <Link {...props} href={href} />;
}

const elements = {
	...Object.fromEntries(Object.keys(SIZES).map((level) => [level, heading(level)])),
	p: part((props) => <Text as="p" {...props} />),
	a: part(anchor),
	blockquote: part((props) => <Blockquote {...props} />),
	code: part((props) => <Code variant="soft" {...props} />),
	em: part((props) => <Em {...props} />),
	strong: part((props) => <Strong {...props} />),
	hr: part(() => <Separator size="4" />),
	img: part((props) => <Image {...props} />),
	table: part((props) => <Table.Root variant="surface" {...props} />),
	thead: part((props) => <Table.Header {...props} />),
	tbody: part((props) => <Table.Body {...props} />),
	tr: part((props) => <Table.Row {...props} />),
	th: part((props) => <Table.ColumnHeaderCell {...props} />),
	td: part((props) => <Table.Cell {...props} />),
};
const highlighting = { ...elements, pre: part(fenced) };
const plain = { ...elements, pre: part((props) => <CodeBlock code={textOf(props.children)} canCopy />) };

export function themed(highlight) {
	return highlight ? highlighting : plain;
}
