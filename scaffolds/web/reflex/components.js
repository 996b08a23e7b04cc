// This project's own components: thin layers over Radix where a page needs behaviour that Radix leaves open. All of them
// render the same on the server and in the browser. What needs much has a module of its own, loaded by pages that use it.
import { Children, useEffect, useRef } from "react";
import { Callout as ThemesCallout } from "@radix-ui/themes";
import { basePath } from "./env";
import { collect } from "./form";

// `icon`, or the first child that is an `svg`, becomes the icon; `text` and the other children are the text.
export function Callout({ icon, text, children, ...props }) {
	const parts = Children.toArray(children);
	const image = icon ?? parts.find((part) => part.type === "svg");
	return (
		<ThemesCallout.Root {...props}>
			{image && <ThemesCallout.Icon>{image}</ThemesCallout.Icon>}
			<ThemesCallout.Text>
				{text}
				{parts.filter((part) => part !== image)}
			</ThemesCallout.Text>
		</ThemesCallout.Root>
	);
}

// `src` from the root of the site means the app's assets, wherever the site is mounted.
export function Image({ src, alt, ...props }) {
	const asset = typeof src === "string" && /^\/(?!\/)/.test(src);
	return <img alt={alt ?? ""} loading="lazy" decoding="async" {...props} src={asset ? basePath + src : src || undefined} />;
}

// `onSubmit` gets one object with all inputs by name or id. `resetOnSubmit` empties them afterwards.
export function Form({ onSubmit, resetOnSubmit, ...props }) {
	const handle = (event) => {
		const form = event.currentTarget;
		event.preventDefault();
		event.stopPropagation();
		onSubmit?.(collect(form, event.nativeEvent.submitter));
		if (resetOnSubmit)
			form.reset();
	};
	return <form {...props} onSubmit={handle} />;
}

// Runs `onMount` once when it appears and `onUnmount` once when it goes. Strict mode takes effects back and runs them again
// at once, hence the detour over a timer.
export function Lifecycle({ onMount, onUnmount, children }) {
	const latest = useRef({});
	const life = useRef({ mounted: false, timer: null });

	useEffect(() => {
		latest.current = { onMount, onUnmount };
	});
	useEffect(() => {
		const mine = life.current;
		clearTimeout(mine.timer);
		if (!mine.mounted)
			latest.current.onMount?.();
		mine.mounted = true;
		return () => {
			mine.timer = setTimeout(() => {
				mine.mounted = false;
				latest.current.onUnmount?.();
			});
		};
	}, []);
	return children ?? null;
}
