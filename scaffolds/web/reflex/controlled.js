// A part of a library that takes `value` and tells of changes by onValueChange: with a value from a var, what the user does
// shows at once and the backend's answer takes over when it comes. Without one the part keeps its own state.
import { useEcho } from "./echo";
import { valueText } from "./items";

const KEPT = ["defaultValue"];

// `normal` makes of a var's value what the part takes.
export function controlled(Control, normal = valueText) {
	function Echoed({ value, onValueChange, ...props }) {
		const [shown, change] = useEcho(value);
		const handle = (next) => {
			onValueChange?.(next);
			change(next);
		};
		return <Control {...props} value={normal(shown)} onValueChange={handle} />;
	}
	return function Controlled({ value, ...props }) {
		if (value !== undefined)
			return <Echoed value={value} {...props} />;
		const own = { ...props };
		for (const name of KEPT)
			if (own[name] !== undefined)
				own[name] = normal(own[name]);
		return <Control {...own} />;
	};
}
