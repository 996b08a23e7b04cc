// Radix' panel of the theme, with the project's own colour mode behind its switch, and the provider that its tooltips need (see tooltip.js).
import { ThemePanel as ThemesThemePanel } from "@radix-ui/themes";
import { Provider } from "@radix-ui/react-tooltip";
import { setMode } from "./theme";

export function ThemePanel({ onAppearanceChange, ...props }) {
	const change = (mode) => {
		setMode(mode);
		onAppearanceChange?.(mode);
	};
	return (
		<Provider delayDuration={200}>
			<ThemesThemePanel {...props} onAppearanceChange={change} />
		</Provider>
	);
}
