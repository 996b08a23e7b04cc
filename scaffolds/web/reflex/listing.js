// Lists with marks. `items`: texts, one for each row; children come after them.
import { str } from "./formats";
import { keysOf } from "./lists";
import { join } from "./names";

function listOf(Tag, usual) {
	return function Listing({ items, marker = usual, children, className, style, ...props }) {
		const rows = Array.isArray(items) ? items : [];
		const keys = keysOf(rows).at;
		return (
			<Tag
				{...props}
				className={join("reflex-list", marker === "none" && "reflex-list-plain", className)}
				style={{ listStyleType: marker, ...style }}
			>
				{rows.map((item, i) => (
					<li key={keys[i]}>{str(item)}</li>
				))}
				{children}
			</Tag>
		);
	};
}

export const List = listOf("ul", "none");
export const UnorderedList = listOf("ul", "disc");
export const OrderedList = listOf("ol", "decimal");
