// Choices: Radix' groups with local echo of their value, and forms of them that take plain lists.
import { Children } from "react";
import {
	CheckboxCards as ThemesCheckboxCards,
	CheckboxGroup as ThemesCheckboxGroup,
	Flex,
	Progress as ThemesProgress,
	Radio as ThemesRadio,
	RadioCards as ThemesRadioCards,
	RadioGroup as ThemesRadioGroup,
	SegmentedControl as ThemesSegmentedControl,
	Select as ThemesSelect,
	Slider as ThemesSlider,
	Tabs as ThemesTabs,
} from "@radix-ui/themes";
import { controlled } from "./controlled";
import { useEcho } from "./echo";
import { divide, itemsOf, valuesOf } from "./items";
import { join } from "./names";

export const SelectRoot = controlled(ThemesSelect.Root);
export const RadioGroupRoot = controlled(ThemesRadioGroup.Root);
export const RadioCardsRoot = controlled(ThemesRadioCards.Root);
export const SegmentedControlRoot = controlled(ThemesSegmentedControl.Root);
export const TabsRoot = controlled(ThemesTabs.Root);
export const CheckboxGroupRoot = controlled(ThemesCheckboxGroup.Root, valuesOf);
export const CheckboxCardsRoot = controlled(ThemesCheckboxCards.Root, valuesOf);

const numbers = (value) => (Array.isArray(value) ? value : [value ?? 0]).map(Number);

export const Slider = controlled(ThemesSlider, numbers);

// ---- select ----

const OF_SELECT = [
	"autoComplete", "defaultOpen", "defaultValue", "dir", "disabled", "form", "name", "onOpenChange", "onValueChange", "open",
	"required", "size", "value",
];

// What the root does not know belongs to the button that shows the choice.
export function Select({ items, label, placeholder, highContrast, position, children, ...props }) {
	const [root, trigger] = divide(props, OF_SELECT);
	const options = itemsOf(items).filter((item) => item.value !== "");
	return (
		<SelectRoot {...root}>
			<ThemesSelect.Trigger {...trigger} placeholder={placeholder} />
			<ThemesSelect.Content color={props.color} highContrast={highContrast} position={position}>
				{options.length > 0 || label ? (
					<ThemesSelect.Group>
						{label && <ThemesSelect.Label>{label}</ThemesSelect.Label>}
						{options.map((item) => (
							<ThemesSelect.Item key={item.value} value={item.value} disabled={item.disabled}>
								{item.label}
							</ThemesSelect.Item>
						))}
					</ThemesSelect.Group>
				) : null}
				{children}
			</ThemesSelect.Content>
		</SelectRoot>
	);
}

// ---- groups ----

// The items of a list, laid out, and what stands beside them as children.
function group(Root, Item) {
	return function Group({ items, direction, spacing, children, ...props }) {
		return (
			<Root {...props}>
				<Flex direction={direction ?? "column"} gap={spacing ?? "2"} wrap="wrap">
					{itemsOf(items).map((item) => (
						<Item key={item.value} value={item.value} disabled={item.disabled}>
							{item.label}
						</Item>
					))}
					{children}
				</Flex>
			</Root>
		);
	};
}

export const RadioGroup = group(RadioGroupRoot, ThemesRadioGroup.Item);
export const CheckboxGroup = group(CheckboxGroupRoot, ThemesCheckboxGroup.Item);

function plain(Root, Item) {
	return function Plain({ items, children, ...props }) {
		return (
			<Root {...props}>
				{itemsOf(items).map((item) => (
					<Item key={item.value} value={item.value} disabled={item.disabled}>
						{item.label}
					</Item>
				))}
				{children}
			</Root>
		);
	};
}

export const SegmentedControl = plain(SegmentedControlRoot, ThemesSegmentedControl.Item);
export const RadioCards = plain(RadioCardsRoot, ThemesRadioCards.Item);
export const CheckboxCards = plain(CheckboxCardsRoot, ThemesCheckboxCards.Item);

// A radio button by itself, or a group of them; `onChange` gets an event with the value in both cases.
export function Radio({ items, direction, spacing, onChange, onValueChange, checked, children, ...props }) {
	if (items === undefined)
		return <OneRadio {...props} checked={checked} onChange={onChange} onValueChange={onValueChange} />;
	const change = (value) => {
		onValueChange?.(value);
		onChange?.({ target: { value } });
	};
	return (
		<RadioGroup {...props} items={items} direction={direction} spacing={spacing} onValueChange={change}>
			{children}
		</RadioGroup>
	);
}

function OneRadio({ checked, onChange, value = "on", ...props }) {
	const [shown, change] = useEcho(checked);
	if (checked === undefined)
		return <ThemesRadio {...props} value={String(value)} onChange={onChange} />;
	const handle = (event) => {
		onChange?.(event);
		change(event.target.checked);
	};
	return <ThemesRadio {...props} value={String(value)} checked={Boolean(shown)} onChange={handle} />;
}

// ---- tabs ----

const OF_TABS = [
	"activationMode", "className", "defaultValue", "dir", "id", "onValueChange", "orientation", "style", "value",
];

// Each item heads the child at its place, or its own `content`.
export function Tabs({ items, children, ...props }) {
	const [root, list] = divide(props, OF_TABS);
	const panels = Children.toArray(children);
	const tabs = itemsOf(items);
	if (!tabs.length)
		return <TabsRoot {...props}>{children}</TabsRoot>;
	const first = root.value === undefined ? { defaultValue: root.defaultValue ?? tabs[0].value } : {};
	return (
		<TabsRoot {...root} {...first}>
			<ThemesTabs.List {...list}>
				{tabs.map((tab) => (
					<ThemesTabs.Trigger key={tab.value} value={tab.value} disabled={tab.disabled}>
						{tab.label}
					</ThemesTabs.Trigger>
				))}
			</ThemesTabs.List>
			{tabs.map((tab, i) => (
				<ThemesTabs.Content key={tab.value} value={tab.value}>
					{panels[i] ?? tab.content}
				</ThemesTabs.Content>
			))}
		</TabsRoot>
	);
}

// ---- progress ----

// `fillColor` paints the part that is done.
export function Progress({ fillColor, className, style, ...props }) {
	if (!fillColor)
		return <ThemesProgress {...props} className={className} style={style} />;
	return (
		<ThemesProgress {...props} className={join("reflex-fill", className)} style={{ "--reflex-fill": fillColor, ...style }} />
	);
}
