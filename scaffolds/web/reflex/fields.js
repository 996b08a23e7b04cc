// Fields of a form that tell what is wrong with them. The browser's own checks (required, type, pattern, min …) decide; a
// field is checked when the form is submitted and, once it was found wrong, whenever it changes.
import { cloneElement, createContext, isValidElement, useContext, useEffect, useId, useRef, useState } from "react";
import { Slot } from "@radix-ui/themes";
import { Form } from "./components";
import { join } from "./names";
import { single } from "./trigger";

const FieldContext = createContext(null);
const FormContext = createContext(null);

// What a message says that has no text of its own.
const TEXTS = {
	badInput: "This value is not valid",
	patternMismatch: "This value does not match the required pattern",
	rangeOverflow: "This value is too large",
	rangeUnderflow: "This value is too small",
	stepMismatch: "This value does not match the required step",
	tooLong: "This value is too long",
	tooShort: "This value is too short",
	typeMismatch: "This value does not match the required type",
	valueMissing: "This value is missing",
};
const OTHER = "This value is not valid";
const FAULTS = Object.keys(TEXTS);

// `onClearServerErrors` runs when the form is submitted or reset, before anything else.
export function FormRoot({ onClearServerErrors, onReset, onSubmit, className, ...props }) {
	const [resets, setResets] = useState(0);
	const submit = (data) => {
		onClearServerErrors?.();
		onSubmit?.(data);
	};
	const reset = (event) => {
		onReset?.(event);
		onClearServerErrors?.();
		setResets((count) => count + 1);
	};
	return (
		<FormContext.Provider value={resets}>
			<Form {...props} className={join("reflex-form", className)} onSubmit={submit} onReset={reset} />
		</FormContext.Provider>
	);
}

function faultsOf(validity) {
	return validity ? FAULTS.filter((word) => validity[word]) : [];
}

// `faults`: null before the field was checked. `serverInvalid` says that the backend found it wrong.
export function FormField({ name, serverInvalid = false, className, ...props }) {
	const [faults, setFaults] = useState(null);
	const resets = useContext(FormContext);
	const id = useId();
	const field = { id, name, faults, setFaults, serverInvalid: Boolean(serverInvalid), messages: `${id}-message` };
	useEffect(() => setFaults(null), [resets]);
	return (
		<FieldContext.Provider value={field}>
			<div {...props} {...stateOf(field)} className={join("reflex-field", className)} />
		</FieldContext.Provider>
	);
}

function stateOf({ faults, serverInvalid }) {
	const invalid = serverInvalid || faults?.length > 0;
	return { "data-invalid": invalid || undefined, "data-valid": (faults && !invalid) || undefined };
}

function useField() {
	return useContext(FieldContext) ?? { faults: null, setFaults: () => {}, serverInvalid: false };
}

export function FormLabel({ className, ...props }) {
	const field = useField();
	return <label htmlFor={field.id} {...props} {...stateOf(field)} className={join("reflex-field-label", className)} />;
}

// The child takes what the field says; a wrong field is the first to get the focus, and the browser's own bubble stays away.
export function FormControl({ children, className, ...props }) {
	const field = useField();
	const ref = useRef(null);
	const own = {
		id: field.id,
		name: field.name,
		"aria-describedby": field.faults?.length || field.serverInvalid ? field.messages : undefined,
		"aria-invalid": field.serverInvalid || field.faults?.length > 0 || undefined,
		title: "",
		...props,
		className,
	};
	useChecks(ref, field);
	return (
		<span ref={ref} className="reflex-field-control">
			{isValidElement(children) ? <Slot {...own}>{children}</Slot> : <input {...own} className={join("reflex-field-input", className)} />}
		</span>
	);
}

// The events of the input come from whatever the child is made of: they are heard around it.
function useChecks(ref, field) {
	const latest = useRef(field);
	useEffect(() => {
		latest.current = field;
	});
	useEffect(() => {
		const around = ref.current;
		const check = (event) => latest.current.setFaults(faultsOf(event.target.validity));
		const invalid = (event) => {
			check(event);
			event.preventDefault();
			if (event.target === event.target.form?.querySelector(":invalid:not(fieldset)"))
				event.target.focus();
		};
		const change = (event) => latest.current.faults && event.target.validity && check(event);
		around.addEventListener("invalid", invalid, true);
		around.addEventListener("input", change);
		around.addEventListener("change", check);
		return () => {
			around.removeEventListener("invalid", invalid, true);
			around.removeEventListener("input", change);
			around.removeEventListener("change", check);
		};
	}, [ref]);
}

// Without `match` it shows whenever the field is wrong.
export function FormMessage({ match, forceMatch, name, className, children, ...props }) {
	const field = useField();
	const shown = forceMatch || matches(field, match);
	if (!shown)
		return null;
	return (
		<span id={field.messages} {...props} role="alert" className={join("reflex-field-message", className)}>
			{children ?? TEXTS[match ?? field.faults?.[0]] ?? OTHER}
		</span>
	);
}

function matches({ faults, serverInvalid }, match) {
	if (match === "valid")
		return faults !== null && !faults.length && !serverInvalid;
	return match ? Boolean(faults?.includes(match)) : serverInvalid || faults?.length > 0;
}

export function FormValidityState({ name, ...props }) {
	const { faults, serverInvalid } = useField();
	return <span {...props}>{faults?.[0] ?? (faults && !serverInvalid ? "valid" : "")}</span>;
}

export function FormSubmit({ children, ...props }) {
	return cloneElement(single(children), { type: "submit", ...props });
}
