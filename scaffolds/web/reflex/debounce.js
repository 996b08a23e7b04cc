// Holds what is typed back until a pause. React listens at the root of the page; the input's events are stopped on their way
// there and sent again later, so this works for every input, whatever stands between.
import { useEffect, useRef } from "react";

export function DebounceInput({
	debounceTimeout = 300,
	minLength = 0,
	forceNotifyByEnter = true,
	forceNotifyOnBlur = true,
	children,
}) {
	const box = useRef(null);
	const rules = useRef({});

	useEffect(() => {
		rules.current = { debounceTimeout, minLength, forceNotifyByEnter, forceNotifyOnBlur };
	});
	useEffect(() => holdBack(box.current, rules), []);
	return (
		<div ref={box} style={{ display: "contents" }}>
			{children}
		</div>
	);
}

function holdBack(box, rules) {
	let timer = null;
	let waiting = null; // the input that has something to tell
	const tell = () => {
		const input = waiting;
		clearTimeout(timer);
		waiting = null;
		if (input && input.value.length >= rules.current.minLength) {
			const event = new Event("input", { bubbles: true });
			event.reflexTold = true;
			input.dispatchEvent(event);
		}
	};
	const typed = (event) => {
		if (event.reflexTold || event.isComposing)
			return;
		event.stopPropagation();
		waiting = event.target;
		clearTimeout(timer);
		timer = setTimeout(tell, rules.current.debounceTimeout);
	};
	// In the capture phase: before the form around it is sent, and before blur reaches the input's own trigger.
	const pressed = (event) => event.key === "Enter" && rules.current.forceNotifyByEnter && tell();
	const left = () => rules.current.forceNotifyOnBlur && tell();
	const listeners = [
		["input", typed, false],
		["change", (event) => waiting === event.target && event.stopPropagation(), false],
		["keydown", pressed, true],
		["focusout", left, true],
	];
	listeners.forEach(([name, handle, capture]) => box.addEventListener(name, handle, capture));
	return () => {
		clearTimeout(timer);
		listeners.forEach(([name, handle, capture]) => box.removeEventListener(name, handle, capture));
	};
}
