// What a page says about itself: title and meta elements, fixed ones and those that follow the state.
import { createElement, Fragment, useSyncExternalStore } from "react";
import Head from "next/head";
import { basePath } from "./env";
import { RouteFallback } from "./fallback";
import { sourceOf, valueOf } from "./store";

const NOTHING = { d: [], r: () => ({}) };
const noVersion = () => 0;

// `head`: { d: ["State.var", …], r: (v) => ({ title, meta }) }, both of which may be missing in what it returns.
function useHead({ d, r } = NOTHING) {
	const source = sourceOf(d);
	useSyncExternalStore(source.subscribe, source.version, noVersion);
	try {
		return r(d.map(valueOf));
	} catch (error) {
		console.error(error);
		return {};
	}
}

// Of elements with one key the last counts.
function tag({ name, property, content }) {
	const asset = property === "og:image" && /^\/(?!\/)/.test(content);
	const props = name ? { name } : { property };
	return createElement("meta", { key: name ?? property, ...props, content: asset ? basePath + content : content });
}

const filled = ({ content }) => content !== null && content !== undefined && content !== "";

// `meta`: [{ name or property, content }]
export function PageHead({ route, title: fixed, meta = [], head }) {
	const { title = fixed, meta: more = [] } = useHead(head);
	const all = [...meta, ...more].filter(filled);
	const description = all.find(({ name }) => name === "description");
	const previews = [{ property: "og:title", content: title }, { property: "og:description", content: description?.content }];
	return createElement(
		Fragment,
		null,
		createElement(Head, null, createElement("title", { key: "title" }, title), ...[...previews.filter(filled), ...all].map(tag)),
		route === "/404" ? createElement(RouteFallback) : null,
	);
}
