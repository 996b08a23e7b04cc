// A box that follows what is added to its end, as a chat does, unless the reader has scrolled up.
import { useEffect, useRef } from "react";
import { join } from "./names";

const NEAR = 24; // pixels from the end that count as the end

export function AutoScroll({ smooth, className, children, ...props }) {
	const box = useRef(null);

	useEffect(() => follow(box.current, smooth ? "smooth" : "instant"), [smooth]);
	return (
		<div {...props} ref={box} className={join("reflex-auto-scroll", className)}>
			{children}
		</div>
	);
}

function follow(box, behavior) {
	let atEnd = true;
	let top = box.scrollTop;
	const end = () => atEnd && box.scrollTo({ top: box.scrollHeight, behavior });
	// A smooth move is on its way down and not at the end yet: only going up leaves it.
	const look = () => {
		if (box.scrollHeight - box.scrollTop - box.clientHeight <= NEAR)
			atEnd = true;
		else if (box.scrollTop < top)
			atEnd = false;
		top = box.scrollTop;
	};
	const changes = new MutationObserver(end);
	const sizes = new ResizeObserver(end);
	changes.observe(box, { childList: true, subtree: true, characterData: true });
	sizes.observe(box);
	box.addEventListener("scroll", look);
	box.addEventListener("load", end, true); // pictures
	return () => {
		changes.disconnect();
		sizes.disconnect();
		box.removeEventListener("scroll", look);
		box.removeEventListener("load", end, true);
	};
}
