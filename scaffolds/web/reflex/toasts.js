// rx_toast_provider: how the toasts of the app look while the page is shown that has it.
import { useEffect, useRef } from "react";
import { setLooks } from "./notices";

export function ToastProvider({ hotkey, className, ...props }) {
	const owner = useRef({});

	useEffect(() => {
		const given = { ...props, ...(hotkey ? { hotkey: Array.isArray(hotkey) ? hotkey : String(hotkey).split("+") } : {}) };
		setLooks(owner.current, given);
	});
	useEffect(() => {
		const mine = owner.current;
		return () => setLooks(mine, null);
	}, []);
	return null;
}
