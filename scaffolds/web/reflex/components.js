// This project's own components: thin layers over Radix where a page needs behaviour that Radix leaves open. All of them
// render the same on the server and in the browser.
import { Children, useContext, useEffect, useLayoutEffect, useRef } from "react";
import NextLink from "next/link";
import {
	Callout as ThemesCallout,
	Checkbox as ThemesCheckbox,
	Link as ThemesLink,
	Switch as ThemesSwitch,
	Text,
	TextArea as ThemesTextArea,
	TextField,
} from "@radix-ui/themes";
import { useEcho } from "./echo";
import { basePath } from "./env";
import { collect } from "./form";
import { addressOf } from "./links";
import { join } from "./names";
import { Pause } from "./pause";

export { ColorModeButton } from "./color-mode";

const useBeforePaint = typeof window === "undefined" ? useEffect : useLayoutEffect;

// `href` inside the app goes through the router, elsewhere opens a new tab unless `isExternal` is false; an address that
// would run a script is left out.
export function Link({ href, isExternal, children, ...props }) {
	const { kind, address } = addressOf(href);
	if (kind === "page" && !isExternal && !props.target)
		return (
			<ThemesLink {...props} asChild>
				<NextLink href={address}>{children}</NextLink>
			</ThemesLink>
		);
	const away = (kind === "away" || isExternal) && isExternal !== false ? { target: "_blank" } : {};
	const target = { ...away, ...props };
	const rel = target.target === "_blank" ? { rel: "noopener noreferrer" } : {};
	return (
		<ThemesLink {...rel} {...target} href={kind === "page" ? basePath + address : address}>
			{children}
		</ThemesLink>
	);
}

// Children are the slots of Radix' text field. Without `value` it is an ordinary input.
export function Input(props) {
	return <Field Control={TextField.Root} {...props} />;
}

// With `enterKeySubmit` the Enter key sends the form, and makes a new line with Shift.
export function TextArea({ enterKeySubmit, onKeyDown, ...props }) {
	const handle = (event) => {
		onKeyDown?.(event);
		if (!enterKeySubmit || event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing)
			return;
		event.preventDefault();
		event.currentTarget.form?.requestSubmit();
	};
	return <Field Control={ThemesTextArea} {...props} onKeyDown={enterKeySubmit || onKeyDown ? handle : undefined} />;
}

function Field({ Control, value, ...props }) {
	return value === undefined ? <Control {...props} /> : <EchoInput Control={Control} value={value ?? ""} {...props} />;
}

// While an input method composes a word, nothing but the user changes the text.
function EchoInput({ Control, value, onChange, onBlur, onCompositionEnd, ...props }) {
	const [shown, change, release] = useEcho(value);
	const ref = useRef(null);
	const caret = useCaret(ref, shown);
	const pause = useContext(Pause);
	const handle = (event) => {
		if (pause && onChange)
			pause.later(event.target, () => onChange(event));
		else
			onChange?.(event);
		caret.current = event.target.value;
		change(event.target.value, !onChange || event.nativeEvent.isComposing);
	};
	const leave = (event) => {
		onBlur?.(event);
		release();
	};
	const composed = (event) => {
		onCompositionEnd?.(event);
		if (onChange)
			release();
	};
	useEffect(() => {
		pause?.own.add(ref.current);
	}, [pause]);
	return (
		<Control {...props} ref={ref} value={shown} onChange={handle} onBlur={leave} onCompositionEnd={composed} />
	);
}

// A text that comes from the backend while the input has the focus must not send the caret to the end.
function useCaret(ref, shown) {
	const typed = useRef(shown);
	const place = useRef(null);
	const input = ref.current;

	if (input && input === document.activeElement && typed.current !== shown)
		place.current = [input.selectionStart, input.selectionEnd];
	useBeforePaint(() => {
		typed.current = shown;
		if (place.current?.[0] != null)
			ref.current.setSelectionRange(...place.current);
		place.current = null;
	}, [shown]);
	return typed;
}

// A box or a switch with what belongs to both: local echo, and a label as children.
function Toggle({ Control, text, children, spacing, checked, defaultChecked, onChange, onCheckedChange, className, style, ...props }) {
	const [shown, change] = useEcho(checked);
	const label = Children.count(children) > 0 ? children : text;
	const outer = { className, style };
	const handle = (next) => {
		(onCheckedChange ?? onChange)?.(next);
		if (checked !== undefined)
			change(next);
	};
	const state = checked === undefined ? { defaultChecked: defaultChecked ?? false } : { checked: shownState(shown) };
	const control = <Control {...props} {...(label ? {} : outer)} {...state} onCheckedChange={handle} />;
	if (!label)
		return control;
	return (
		<Text as="label" size={props.size ?? "2"} className={join("reflex-toggle", className)} style={gap(spacing, style)}>
			{control}
			<span>{label}</span>
		</Text>
	);
}

// `spacing`: a step of Radix' scale, "0" to "9".
function gap(spacing, style) {
	return spacing ? { gap: spacing === "0" ? 0 : `var(--space-${spacing})`, ...style } : style;
}

function shownState(checked) {
	return checked === "indeterminate" ? checked : Boolean(checked);
}

// Functions, so that a page that uses neither does not load them.
export function Checkbox(props) {
	return <Toggle Control={ThemesCheckbox} {...props} />;
}

export function Switch(props) {
	return <Toggle Control={ThemesSwitch} {...props} />;
}

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
