// Holds back what is typed until a pause. Fields that show a var ask for it themselves (pause.js), since what they echo must
// not wait. Of other inputs the native events are stopped on their way to the root of the page, where React listens, and
// sent again later.
import { useEffect, useRef, useState } from "react";
import { Pause } from "./pause";
import { hold } from "./socket";

export function DebounceInput({
	debounceTimeout = 300,
	minLength = 0,
	forceNotifyByEnter = true,
	forceNotifyOnBlur = true,
	children,
}) {
	const box = useRef(null);
	const rules = useRef({});
	const [pause] = useState(() => makePause(rules));

	useEffect(() => {
		rules.current = { debounceTimeout, minLength, forceNotifyByEnter, forceNotifyOnBlur };
	});
	useEffect(() => listen(box.current, rules, pause), []);
	return (
		<Pause.Provider value={pause}>
			<div ref={box} style={{ display: "contents" }}>
				{children}
			</div>
		</Pause.Provider>
	);
}

// One input waits at a time. The backend does not have the last word on any while something waits.
function makePause(rules) {
	let timer = null;
	let waiting = null;
	const take = () => {
		const taken = waiting;
		clearTimeout(timer);
		waiting = null;
		if (taken)
			hold(-1);
		return taken;
	};
	const now = () => {
		const taken = take();
		if (taken && taken.input.value.length >= rules.current.minLength)
			taken.tell();
	};
	const later = (input, tell) => {
		if (waiting && waiting.input !== input)
			now();
		if (!waiting)
			hold(1);
		waiting = { input, tell };
		clearTimeout(timer);
		timer = setTimeout(now, rules.current.debounceTimeout);
	};
	return { own: new WeakSet(), now, later, stop: take, waitsFor: (input) => waiting?.input === input };
}

function tellAgain(input) {
	const event = new Event("input", { bubbles: true });
	event.reflexTold = true;
	input.dispatchEvent(event);
}

function listen(box, rules, pause) {
	const typed = (event) => {
		if (event.reflexTold || event.isComposing || pause.own.has(event.target))
			return;
		event.stopPropagation();
		pause.later(event.target, () => tellAgain(event.target));
	};
	const changed = (event) => {
		if (pause.waitsFor(event.target) && !pause.own.has(event.target))
			event.stopPropagation();
	};
	// In the capture phase: before the form around it is sent, and before blur reaches the input's own trigger.
	const pressed = (event) => event.key === "Enter" && rules.current.forceNotifyByEnter && pause.now();
	const left = () => rules.current.forceNotifyOnBlur && pause.now();
	const listeners = [
		["input", typed, false],
		["change", changed, false],
		["keydown", pressed, true],
		["focusout", left, true],
	];
	listeners.forEach(([name, handle, capture]) => box.addEventListener(name, handle, capture));
	return () => {
		pause.stop();
		listeners.forEach(([name, handle, capture]) => box.removeEventListener(name, handle, capture));
	};
}
