// Fields for text, single and of several lines: what one types is shown at once, whatever the backend says a moment later.
import { useContext, useEffect, useLayoutEffect, useRef } from "react";
import { TextArea as ThemesTextArea, TextField } from "@radix-ui/themes";
import { useEcho } from "./echo";
import { Pause } from "./pause";

const useBeforePaint = typeof window === "undefined" ? useEffect : useLayoutEffect;

// Children are the slots of Radix' text field. Without `value` it is an ordinary input.
export function Input(props) {
	return <Field Control={TextField.Root} {...props} />;
}

// With `enterKeySubmit` the Enter key sends the form, and makes a new line with Shift.
export function TextArea({ enterKeySubmit, onKeyDown, ...props }) {
	const handle = (event) => {
		onKeyDown?.(event);
		if (!enterKeySubmit || event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing)
			return;
		event.preventDefault();
		event.currentTarget.form?.requestSubmit();
	};
	return <Field Control={ThemesTextArea} {...props} onKeyDown={enterKeySubmit || onKeyDown ? handle : undefined} />;
}

function Field({ Control, value, ...props }) {
	return value === undefined ? <Control {...props} /> : <EchoInput Control={Control} value={value ?? ""} {...props} />;
}

// While an input method composes a word, nothing but the user changes the text.
function EchoInput({ Control, value, onChange, onBlur, onCompositionEnd, ...props }) {
	const [shown, change, release] = useEcho(value);
	const ref = useRef(null);
	const caret = useCaret(ref, shown);
	const pause = useContext(Pause);
	const handle = (event) => {
		if (pause && onChange)
			pause.later(event.target, () => onChange(event));
		else
			onChange?.(event);
		caret.current = event.target.value;
		change(event.target.value, !onChange || event.nativeEvent.isComposing);
	};
	const leave = (event) => {
		onBlur?.(event);
		release();
	};
	const composed = (event) => {
		onCompositionEnd?.(event);
		if (onChange)
			release();
	};
	useEffect(() => {
		pause?.own.add(ref.current);
	}, [pause]);
	return (
		<Control {...props} ref={ref} value={shown} onChange={handle} onBlur={leave} onCompositionEnd={composed} />
	);
}

// A text that comes from the backend while the input has the focus must not send the caret to the end.
function useCaret(ref, shown) {
	const typed = useRef(shown);
	const place = useRef(null);
	const input = ref.current;

	if (input && input === document.activeElement && typed.current !== shown)
		place.current = [input.selectionStart, input.selectionEnd];
	useBeforePaint(() => {
		typed.current = shown;
		if (place.current?.[0] != null)
			ref.current.setSelectionRange(...place.current);
		place.current = null;
	}, [shown]);
	return typed;
}
