// What opens over the page: Radix' dialogs, menus and cards in one piece, with plain texts and lists where those do, and
// triggers that take a text or several components where Radix takes one element.
import { Children, isValidElement } from "react";
import {
	AlertDialog as ThemesAlertDialog,
	Button,
	ContextMenu as ThemesContextMenu,
	Dialog as ThemesDialog,
	DropdownMenu as ThemesDropdownMenu,
	Flex,
	HoverCard as ThemesHoverCard,
	Popover as ThemesPopover,
} from "@radix-ui/themes";
import { divide, itemsOf } from "./items";
import { holding, single } from "./trigger";

// ---- triggers ----

export const DialogTrigger = holding(ThemesDialog.Trigger);
export const DialogClose = holding(ThemesDialog.Close, "soft");
export const AlertDialogTrigger = holding(ThemesAlertDialog.Trigger);
export const AlertDialogAction = holding(ThemesAlertDialog.Action);
export const AlertDialogCancel = holding(ThemesAlertDialog.Cancel, "soft");
export const PopoverTrigger = holding(ThemesPopover.Trigger, "soft");
export const PopoverClose = holding(ThemesPopover.Close, "soft");
export const HoverCardTrigger = holding(ThemesHoverCard.Trigger, "ghost");
export const DropdownMenuTrigger = holding(ThemesDropdownMenu.Trigger, "soft");

// ---- dialogs ----

const OF_ROOT = ["closeDelay", "defaultOpen", "dir", "modal", "onOpenChange", "open", "openDelay"];

// The last button is at the end of the window.
function Foot({ children }) {
	return (
		<Flex gap="3" mt="4" justify="end">
			{children}
		</Flex>
	);
}

// Radix asks for a title; without one it is told that nothing describes the window.
function describedBy(description) {
	return description ? {} : { "aria-describedby": undefined };
}

export function Dialog({ trigger, title, description, close, children, ...props }) {
	const [root, content] = divide(props, OF_ROOT);
	return (
		<ThemesDialog.Root {...root}>
			{trigger && <DialogTrigger>{trigger}</DialogTrigger>}
			<ThemesDialog.Content {...describedBy(description)} {...content}>
				{title && <ThemesDialog.Title>{title}</ThemesDialog.Title>}
				{description && (
					<ThemesDialog.Description size="2" mb="4">
						{description}
					</ThemesDialog.Description>
				)}
				{children}
				{close && (
					<Foot>
						<DialogClose>{close}</DialogClose>
					</Foot>
				)}
			</ThemesDialog.Content>
		</ThemesDialog.Root>
	);
}

export function AlertDialog({ trigger, title, description, action, cancel, onAction, onCancel, children, ...props }) {
	const [root, content] = divide(props, OF_ROOT);
	return (
		<ThemesAlertDialog.Root {...root}>
			{trigger && <AlertDialogTrigger>{trigger}</AlertDialogTrigger>}
			<ThemesAlertDialog.Content maxWidth="28rem" {...describedBy(description)} {...content}>
				{title && <ThemesAlertDialog.Title>{title}</ThemesAlertDialog.Title>}
				{description && <ThemesAlertDialog.Description size="2">{description}</ThemesAlertDialog.Description>}
				{children}
				{(action || cancel) && (
					<Foot>
						<ThemesAlertDialog.Cancel onClick={onCancel && (() => onCancel())}>
							{isValidElement(cancel) ? cancel : <Gray>{cancel ?? "Cancel"}</Gray>}
						</ThemesAlertDialog.Cancel>
						{action && (
							<ThemesAlertDialog.Action onClick={onAction && (() => onAction())}>
								{single(action)}
							</ThemesAlertDialog.Action>
						)}
					</Foot>
				)}
			</ThemesAlertDialog.Content>
		</ThemesAlertDialog.Root>
	);
}

function Gray(props) {
	return <Button variant="soft" color="gray" {...props} />;
}

// ---- cards beside something ----

function card(Part, Trigger) {
	return function Card({ trigger, children, ...props }) {
		const [root, content] = divide(props, OF_ROOT);
		if (!trigger)
			return <Part.Root {...props}>{children}</Part.Root>;
		return (
			<Part.Root {...root}>
				<Trigger>{trigger}</Trigger>
				<Part.Content {...content}>{children}</Part.Content>
			</Part.Root>
		);
	};
}

export const Popover = card(ThemesPopover, PopoverTrigger);
export const HoverCard = card(ThemesHoverCard, HoverCardTrigger);

// ---- menus ----

function entry(Part, item, key, onSelect) {
	if (item.value === "-")
		return <Part.Separator key={key} />;
	if (item.items?.length)
		return (
			<Part.Sub key={key}>
				<Part.SubTrigger disabled={item.disabled}>{item.label}</Part.SubTrigger>
				<Part.SubContent>{entries(Part, item.items, onSelect)}</Part.SubContent>
			</Part.Sub>
		);
	return (
		<Part.Item
			key={key}
			color={item.color || undefined}
			shortcut={item.shortcut || undefined}
			disabled={item.disabled}
			onSelect={onSelect && (() => onSelect(item.value))}
		>
			{item.label}
		</Part.Item>
	);
}

function entries(Part, items, onSelect) {
	return itemsOf(items).map((item, i) => entry(Part, item, i, onSelect));
}

export function DropdownMenu({ trigger, items, onSelect, children, ...props }) {
	const [root, content] = divide(props, OF_ROOT);
	return (
		<ThemesDropdownMenu.Root {...root}>
			{trigger && <DropdownMenuTrigger>{trigger}</DropdownMenuTrigger>}
			<ThemesDropdownMenu.Content {...content}>
				{entries(ThemesDropdownMenu, items, onSelect)}
				{children}
			</ThemesDropdownMenu.Content>
		</ThemesDropdownMenu.Root>
	);
}

export function ContextMenu({ items, onSelect, children, ...props }) {
	const [root, content] = divide(props, OF_ROOT);
	return (
		<ThemesContextMenu.Root {...root}>
			<ThemesContextMenu.Trigger>{single(children)}</ThemesContextMenu.Trigger>
			<ThemesContextMenu.Content {...content}>
				{entries(ThemesContextMenu, items, onSelect)}
			</ThemesContextMenu.Content>
		</ThemesContextMenu.Root>
	);
}
