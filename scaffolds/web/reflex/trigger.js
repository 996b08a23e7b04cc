// What a part of Radix that wants exactly one element gets from children of any kind.
import { Children, Fragment, isValidElement } from "react";
import { Button } from "@radix-ui/themes";

export function isOne(parts) {
	return parts.length === 1 && isValidElement(parts[0]) && parts[0].type !== Fragment;
}

// One element to hold on to: texts become a button, several things a box.
export function single(children, variant) {
	const parts = Children.toArray(children);
	if (isOne(parts))
		return parts[0];
	if (parts.every((part) => typeof part === "string" || typeof part === "number"))
		return <Button variant={variant}>{parts}</Button>;
	return <span style={{ display: "inline-flex" }}>{parts}</span>;
}

// `Part` with such a child. `fixed`: props that it always has.
export function holding(Part, variant, fixed) {
	return function Holder({ children, ...props }) {
		return (
			<Part {...props} {...fixed}>
				{single(children, variant)}
			</Part>
		);
	};
}
