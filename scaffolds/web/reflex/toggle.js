// Boxes and switches with their label.
import { Children } from "react";
import { Checkbox as ThemesCheckbox, Switch as ThemesSwitch, Text } from "@radix-ui/themes";
import { useEcho } from "./echo";
import { join } from "./names";

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

export function Checkbox(props) {
	return <Toggle Control={ThemesCheckbox} {...props} />;
}

export function Switch(props) {
	return <Toggle Control={ThemesSwitch} {...props} />;
}
