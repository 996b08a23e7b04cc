// The slider in parts, looks from the theme's tokens (primitives.css).
import { Children } from "react";
import * as Parts from "@radix-ui/react-slider";
import { controlled } from "./controlled";
import { join } from "./names";

const numbers = (value) => (Array.isArray(value) ? value : [value ?? 0]).map(Number);

const Root = controlled(Parts.Root, numbers);

// Without children it has a track, and a thumb for each value.
export function SliderRoot({ color, radius, className, children, ...props }) {
	const count = numbers(props.value ?? props.defaultValue).length;
	const parts = Children.count(children) > 0 ? children : (
		<>
			<SliderTrack>
				<SliderRange />
			</SliderTrack>
			{Array.from({ length: count }, (_, i) => (
				<SliderThumb key={i} />
			))}
		</>
	);
	return (
		<Root {...props} data-accent-color={color} data-radius={radius} className={join("reflex-slider", className)}>
			{parts}
		</Root>
	);
}

export function SliderTrack({ className, ...props }) {
	return <Parts.Track {...props} className={join("reflex-slider-track", className)} />;
}

export function SliderRange({ className, ...props }) {
	return <Parts.Range {...props} className={join("reflex-slider-range", className)} />;
}

export function SliderThumb({ className, ...props }) {
	return <Parts.Thumb aria-label="Value" {...props} className={join("reflex-slider-thumb", className)} />;
}
