// The author's own components for the elements of a markdown text. Such a component gets what markdown gives the element:
// its attributes, and its content in the place of rx_markdown_content or, without one, as its children.
import { cloneElement, createContext, useContext } from "react";
import { Heading, Text } from "@radix-ui/themes";

const Content = createContext(null);

export function MarkdownContent() {
	return useContext(Content);
}

// { h1: element, … } as what react-markdown calls: { h1: function, … }
export function componentsOf(map) {
	const own = Object.entries(map?.props ?? {}).filter(([, element]) => element?.$$typeof);
	return Object.fromEntries(own.map(([tag, element]) => [tag, partOf(tag, element)]));
}

function partOf(tag, element) {
	return function MarkdownPart({ node, children, ...attributes }) {
		return <Content.Provider value={children}>{filled(element, { as: tag, ...attributes }, children)}</Content.Provider>;
	};
}

// A heading of the author's own is of the level that it has in the text.
function takesTag({ type, props }) {
	return (type === Heading || type === Text) && props.as === undefined;
}

// An element that depends on vars comes as $d, whose `r` makes it.
function filled(element, attributes, children) {
	const { r, ...props } = element.props;
	if (typeof r === "function" && Array.isArray(props.d))
		return cloneElement(element, { r: (...args) => filled(r(...args), attributes, children) });
	const wanted = ([name]) => (name === "as" ? takesTag(element) : props[name] === undefined);
	const given = Object.fromEntries(Object.entries(attributes).filter(wanted));
	return props.children == null && children != null ? cloneElement(element, given, children) : cloneElement(element, given);
}
