// Radix' panel of the theme, with the project's own colour mode behind its switch.
import { ThemePanel as ThemesThemePanel } from "@radix-ui/themes";
import { setMode } from "./theme";

export function ThemePanel(props) {
	return <ThemesThemePanel {...props} onAppearanceChange={(mode) => setMode(mode)} />;
}
