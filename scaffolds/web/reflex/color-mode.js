// The button that switches between light and dark. Both icons are in the page; the style sheet shows the one that fits the
// mode, so the HTML made at build time is right whatever the reader has chosen.
import { Children, lazy, Suspense } from "react";
import { IconButton } from "@radix-ui/themes";
import { join } from "./names";
import { toggleMode } from "./theme";

// Most pages need no menu, so its code is loaded by those that do.
const ModeMenu = lazy(() => import("./mode-menu"));

// `position`: "top-right", "bottom-left", … fixes it there. `allowSystem` offers a menu with the system's mode as well.
export function ColorModeButton({ position, allowSystem, className, onClick, children, ...props }) {
	const place = position && `reflex-place reflex-place-${position}`;
	const handle = (event) => {
		if (!allowSystem)
			toggleMode();
		onClick?.(event);
	};
	const button = (
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
	return allowSystem ? (
		<Suspense fallback={button}>
			<ModeMenu>{button}</ModeMenu>
		</Suspense>
	) : (
		button
	);
}

// Shows what fits the mode; `light` and `dark` take the place of sun and moon.
export function ColorModeIcon({ light, dark, size, ...props }) {
	const given = { ...props, ...(size === undefined ? {} : { width: size, height: size }) };
	return (
		<>
			{light ? <span className="reflex-sun reflex-mode">{light}</span> : <Sun {...given} />}
			{dark ? <span className="reflex-moon reflex-mode">{dark}</span> : <Moon {...given} />}
		</>
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

function Sun({ className, ...props }) {
	return (
		<svg {...icon} {...props} className={join("reflex-sun", className)}>
			<circle cx="12" cy="12" r="4.5" />
			<path d="M12 2v2M12 20v2M2 12h2M20 12h2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M19.1 4.9l-1.4 1.4M6.3 17.7l-1.4 1.4" />
		</svg>
	);
}

function Moon({ className, ...props }) {
	return (
		<svg {...icon} {...props} className={join("reflex-moon", className)}>
			<path strokeLinejoin="round" d="M20.5 14.2A8.7 8.7 0 0 1 9.8 3.5a8.7 8.7 0 1 0 10.7 10.7Z" />
		</svg>
	);
}
