// A switch between light and dark. Until the page lives in the browser the reader's mode is not known: it is off then.
import { useSyncExternalStore } from "react";
import { Switch } from "@radix-ui/themes";
import { setMode } from "./theme";

function subscribe(watcher) {
	const observer = new MutationObserver(watcher);
	observer.observe(document.documentElement, { attributes: true, attributeFilter: ["class"] });
	return () => observer.disconnect();
}

const isDark = () => document.documentElement.classList.contains("dark");

export function ColorModeSwitch(props) {
	const dark = useSyncExternalStore(subscribe, isDark, () => false);
	return (
		<Switch
			aria-label="Dark mode"
			{...props}
			checked={dark}
			onCheckedChange={(checked) => setMode(checked ? "dark" : "light")}
		/>
	);
}
