// Series of charts that look for <Cell> among their children: what a var or a loop decides stands in components of its own
// there, so it is unfolded first. And the treemap, which would not follow the size of what is around it.
import {
	Bar as PlainBar,
	Funnel as PlainFunnel,
	Pie as PlainPie,
	RadialBar as PlainRadialBar,
	ResponsiveContainer,
	Scatter as PlainScatter,
	Treemap as PlainTreemap,
} from "recharts";
import { useUnfolded } from "./client";

function withCells(Series) {
	return function SeriesWithCells({ children, ...props }) {
		return <Series {...props}>{useUnfolded(children)}</Series>;
	};
}

export const Bar = withCells(PlainBar);
export const Funnel = withCells(PlainFunnel);
export const Pie = withCells(PlainPie);
export const RadialBar = withCells(PlainRadialBar);
export const Scatter = withCells(PlainScatter);

export function Treemap({ width, height, ...props }) {
	return (
		<ResponsiveContainer width={width} height={height}>
			<PlainTreemap {...props} />
		</ResponsiveContainer>
	);
}
