// The drawer: a panel that slides in from an edge of the window and can be dragged away. Looks are in primitives.css.
import { Theme } from "@radix-ui/themes";
import { Drawer as Parts } from "vaul";
import { divide } from "./items";
import { join } from "./names";
import { holding } from "./trigger";

export const DrawerRoot = Parts.Root;
export const DrawerPortal = Parts.Portal;
export const DrawerTrigger = holding(Parts.Trigger, undefined, { asChild: true });
export const DrawerClose = holding(Parts.Close, "soft", { asChild: true });

// Outside of the page's root element, where no tokens are unless a theme stands there.
function themed(Part, name) {
	return function Themed({ className, ...props }) {
		return (
			<Theme asChild>
				<Part {...props} className={join(name, className)} />
			</Theme>
		);
	};
}

function named(Part, name) {
	return function Named({ className, ...props }) {
		return <Part {...props} className={join(name, className)} />;
	};
}

export const DrawerOverlay = themed(Parts.Overlay, "reflex-drawer-overlay");
export const DrawerContent = themed(Parts.Content, "reflex-drawer");
export const DrawerTitle = named(Parts.Title, "reflex-drawer-title");
export const DrawerDescription = named(Parts.Description, "reflex-drawer-description");
export const DrawerHandle = named(Parts.Handle, "reflex-drawer-handle");

const OF_PANEL = ["className", "id", "style", "role", "title"];

export function Drawer({ trigger, title, description, close, children, ...props }) {
	const [panel, root] = divide(props, OF_PANEL);
	return (
		<DrawerRoot {...root}>
			{trigger && <DrawerTrigger>{trigger}</DrawerTrigger>}
			<DrawerPortal>
				<DrawerOverlay />
				<DrawerContent {...panel} {...(description ? {} : { "aria-describedby": undefined })}>
					{title && <DrawerTitle>{title}</DrawerTitle>}
					{description && <DrawerDescription>{description}</DrawerDescription>}
					{children}
					{close && (
						<div className="reflex-drawer-foot">
							<DrawerClose>{close}</DrawerClose>
						</div>
					)}
				</DrawerContent>
			</DrawerPortal>
		</DrawerRoot>
	);
}
