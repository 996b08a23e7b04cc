// The accordion: Radix' behaviour, looks from the theme's tokens (primitives.css).
import { Children } from "react";
import * as Parts from "@radix-ui/react-accordion";
import { controlled } from "./controlled";
import { itemsOf, valueText, valuesOf } from "./items";
import { join } from "./names";

const Single = controlled(Parts.Root);
const Multiple = controlled(Parts.Root, valuesOf);

// `duration` in milliseconds.
export function AccordionRoot({ type = "single", variant = "classic", color, radius, showDividers, duration, easing, className, style, ...props }) {
	const Root = type === "multiple" ? Multiple : Single;
	const motion = {
		...(duration === undefined ? {} : { "--reflex-duration": `${duration}ms` }),
		...(easing === undefined ? {} : { "--reflex-easing": easing }),
	};
	return (
		<Root
			{...props}
			type={type}
			{...look(variant, color)}
			data-radius={radius}
			data-dividers={showDividers || undefined}
			className={join("reflex-accordion", className)}
			style={{ ...motion, ...style }}
		/>
	);
}

function look(variant, color) {
	return { "data-variant": variant, "data-accent-color": color };
}

// Without a value of its own an item has its header's text.
export function AccordionItem({ header, content, value, variant, color, className, children, ...props }) {
	return (
		<Parts.Item
			{...props}
			{...look(variant, color)}
			value={valueText(value ?? (typeof header === "string" ? header : props.id))}
			className={join("reflex-accordion-item", className)}
		>
			{header !== undefined && (
				<AccordionHeader>
					<AccordionTrigger>
						{header}
						<AccordionIcon />
					</AccordionTrigger>
				</AccordionHeader>
			)}
			{content !== undefined && <AccordionContent>{content}</AccordionContent>}
			{children}
		</Parts.Item>
	);
}

export function AccordionHeader({ variant, color, className, ...props }) {
	return <Parts.Header {...props} {...look(variant, color)} className={join("reflex-accordion-header", className)} />;
}

export function AccordionTrigger({ variant, color, className, children, ...props }) {
	return (
		<Parts.Trigger {...props} {...look(variant, color)} className={join("reflex-accordion-trigger", className)}>
			{children}
		</Parts.Trigger>
	);
}

export function AccordionContent({ variant, color, className, children, ...props }) {
	return (
		<Parts.Content {...props} {...look(variant, color)} className={join("reflex-accordion-content", className)}>
			<div className="reflex-accordion-inside">{children}</div>
		</Parts.Content>
	);
}

export function AccordionIcon({ size = 16, className, ...props }) {
	return (
		<svg
			{...props}
			className={join("reflex-accordion-icon", className)}
			width={size}
			height={size}
			viewBox="0 0 16 16"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.5"
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
		>
			<path d="M4 6l4 4 4-4" />
		</svg>
	);
}

// Each item heads the child at its place, or its own `content`.
export function Accordion({ items, children, ...props }) {
	const contents = Children.toArray(children);
	const list = itemsOf(items);
	if (!list.length)
		return <AccordionRoot {...props}>{children}</AccordionRoot>;
	return (
		<AccordionRoot {...props}>
			{list.map((item, i) => (
				<AccordionItem
					key={item.value}
					value={item.value}
					disabled={item.disabled}
					header={item.label}
					content={contents[i] ?? item.content}
				/>
			))}
		</AccordionRoot>
	);
}
