export default function Gauge({ value, max = 10, onPick }) {
	return (
		<button id="gauge" onClick={() => onPick(Math.min(value + 1, max))}>
			level {value} of {max}
		</button>
	);
}
