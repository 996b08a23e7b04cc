// The progress bar in two parts, looks from the theme's tokens (primitives.css).
import { join } from "./names";

export function ProgressRoot({ radius, className, ...props }) {
	return <div {...props} data-radius={radius} className={join("reflex-progress", className)} />;
}

// Without a value it moves to and fro.
export function ProgressIndicator({ value, max = 100, color, className, style, ...props }) {
	const known = value !== undefined && value !== null;
	const part = known ? Math.min(1, Math.max(0, Number(value) / Number(max))) : 0;
	const width = known ? { "--reflex-part": `${part * 100}%` } : {};
	return (
		<div
			aria-label="Progress"
			{...props}
			role="progressbar"
			aria-valuemin={0}
			aria-valuemax={Number(max)}
			aria-valuenow={known ? Number(value) : undefined}
			data-state={known ? (part === 1 ? "complete" : "loading") : "indeterminate"}
			data-accent-color={color}
			className={join("reflex-progress-indicator", className)}
			style={{ ...width, ...style }}
		/>
	);
}
