// This project's own components: thin layers over Radix where a page needs behaviour that Radix leaves open. All of them
// render the same on the server and in the browser.
import { Children, useEffect, useLayoutEffect, useRef } from "react";
import NextLink from "next/link";
import {
	Callout as ThemesCallout,
	Checkbox as ThemesCheckbox,
	IconButton,
	Link as ThemesLink,
	Switch as ThemesSwitch,
	Text,
	TextField,
} from "@radix-ui/themes";
import { useEcho } from "./echo";
import { basePath } from "./env";
import { collect } from "./form";
import { addressOf } from "./links";
import { toggleMode } from "./theme";

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
export function Input({ value, ...props }) {
	return value === undefined ? <TextField.Root {...props} /> : <EchoInput value={value ?? ""} {...props} />;
}

function EchoInput({ value, onChange, onBlur, ...props }) {
	const [shown, change, release] = useEcho(value);
	const ref = useRef(null);
	const caret = useCaret(ref, shown);
	const handle = (event) => {
		onChange?.(event);
		caret.current = event.target.value;
		change(event.target.value, !onChange);
	};
	const leave = (event) => {
		onBlur?.(event);
		release();
	};
	return <TextField.Root {...props} ref={ref} value={shown} onChange={handle} onBlur={leave} />;
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
function toggle(Control) {
	function Toggle({ children, checked, defaultChecked, onChange, onCheckedChange, className, style, ...props }) {
		const [shown, change] = useEcho(checked);
		const outer = { className, style };
		const handle = (next) => {
			(onCheckedChange ?? onChange)?.(next);
			if (checked !== undefined)
				change(next);
		};
		const state = checked === undefined ? { defaultChecked: defaultChecked ?? false } : { checked: shownState(shown) };
		const labelled = Children.count(children) > 0;
		const control = <Control {...props} {...(labelled ? {} : outer)} {...state} onCheckedChange={handle} />;
		if (!labelled)
			return control;
		return (
			<Text as="label" size={props.size ?? "2"} {...outer} className={join("reflex-toggle", className)}>
				{control}
				<span>{children}</span>
			</Text>
		);
	}
	return Toggle;
}

function join(...names) {
	return names.filter(Boolean).join(" ");
}

function shownState(checked) {
	return checked === "indeterminate" ? checked : Boolean(checked);
}

export const Checkbox = toggle(ThemesCheckbox);
export const Switch = toggle(ThemesSwitch);

// The first child that is an `svg`, or `icon`, becomes the icon; the others are the text.
export function Callout({ icon, children, ...props }) {
	const parts = Children.toArray(children);
	const image = icon ?? parts.find((part) => part.type === "svg");
	return (
		<ThemesCallout.Root {...props}>
			{image && <ThemesCallout.Icon>{image}</ThemesCallout.Icon>}
			<ThemesCallout.Text>{parts.filter((part) => part !== image)}</ThemesCallout.Text>
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

// Both icons are there; the style sheet shows the one that fits the mode. `position`: "top-right", "bottom-left", …
export function ColorModeButton({ position, className, onClick, children, ...props }) {
	const handle = (event) => {
		toggleMode();
		onClick?.(event);
	};
	const place = position && `reflex-place reflex-place-${position}`;
	return (
		<IconButton
			type="button"
			variant="ghost"
			color="gray"
			aria-label="Switch between light and dark"
			title="Switch between light and dark"
			{...props}
			className={join("reflex-color-mode", place, className)}
			onClick={handle}
		>
			{Children.count(children) > 0 ? children : [<Sun key="sun" />, <Moon key="moon" />]}
		</IconButton>
	);
}

const icon = {
	width: 18,
	height: 18,
	viewBox: "0 0 24 24",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: 2,
	strokeLinecap: "round",
	"aria-hidden": true,
};

function Sun() {
	return (
		<svg {...icon} className="reflex-sun">
			<circle cx="12" cy="12" r="4.5" />
			<path d="M12 2v2M12 20v2M2 12h2M20 12h2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M19.1 4.9l-1.4 1.4M6.3 17.7l-1.4 1.4" />
		</svg>
	);
}

function Moon() {
	return (
		<svg {...icon} className="reflex-moon">
			<path strokeLinejoin="round" d="M20.5 14.2A8.7 8.7 0 0 1 9.8 3.5a8.7 8.7 0 1 0 10.7 10.7Z" />
		</svg>
	);
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
