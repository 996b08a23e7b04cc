// The menu of a colour-mode button that offers the system's mode too.
import { DropdownMenu } from "@radix-ui/themes";
import { setMode } from "./theme";

const choices = { light: "Light", dark: "Dark", system: "System" };

export default function ModeMenu({ children }) {
	return (
		<DropdownMenu.Root>
			<DropdownMenu.Trigger>{children}</DropdownMenu.Trigger>
			<DropdownMenu.Content>
				{Object.entries(choices).map(([mode, label]) => (
					<DropdownMenu.Item key={mode} onSelect={() => setMode(mode)}>
						{label}
					</DropdownMenu.Item>
				))}
			</DropdownMenu.Content>
		</DropdownMenu.Root>
	);
}
