// What all builds of Plotly share: a figure that follows its data, the size of what is around it, and the theme's colours.
import { useEffect, useRef } from "react";
import locales from "./plotly-locales";
import { watchTheme } from "./tokens";

const SIMPLE = ["AfterPlot", "Animated", "AnimatingFrame", "AnimationInterrupted", "AutoSize", "BeforeHover", "ButtonClicked", "Deselect",
	"DoubleClick", "Redraw", "Relayout", "Relayouting", "Restyle", "TransitionInterrupted", "Transitioning"];
const POINTS = ["Click", "Hover", "Selected", "Selecting", "Unhover"];
const MEMBERS = ["x", "y", "z", "lat", "lon", "location", "label", "value", "text", "customdata", "curveNumber", "pointNumber", "pointIndex"];

// "pt-br" is "pt-BR" in Plotly's own list.
const nameOf = (locale) => locale.toLowerCase().replace(/-.*/, (land) => land.toUpperCase());

// Plotly knows American English alone; the words of other languages come when the first figure asks for them.
async function learn(Plotly, locale) {
	if (!locale || /^en(-us)?$/i.test(locale))
		return;
	const load = locales[locale.toLowerCase()];
	if (load)
		Plotly.register((await load()).default);
	else
		console.error(`Plotly has no language '${locale}'`);
}

export function plot(Plotly) {
	return function Plot({ data, layout, config, template, locale, useResizeHandler, className, style, id, ...handlers }) {
		const ref = useRef(null);
		const latest = useRef(handlers);
		const figure = useRef(null);
		const ready = useRef(false);

		latest.current = handlers;
		figure.current = { data, layout, config, template, locale };
		const draw = () => {
			const { traces, frame, options } = figureOf(figure.current, ref.current);
			return Plotly.react(ref.current, traces, frame, options);
		};
		useEffect(() => {
			const element = ref.current;
			const listen = () => {
				if (ready.current)
					return;
				ready.current = true;
				for (const name of SIMPLE)
					element.on("plotly_" + name.toLowerCase(), (event) => void latest.current["on" + name]?.(plain(event)));
				for (const name of POINTS)
					element.on("plotly_" + name.toLowerCase(), (event) => void latest.current["on" + name]?.(pointsOf(event)));
			};
			learn(Plotly, locale).then(() => ref.current && draw()).then(() => ref.current && listen()).catch((error) => console.error(error));
		}, [data, layout, config, template, locale]);
		useEffect(() => {
			const element = ref.current;
			const observer = new ResizeObserver(() => ready.current && element.offsetWidth && Plotly.Plots.resize(element));
			const stop = watchTheme(() => ready.current && draw());
			if (useResizeHandler !== false)
				observer.observe(element);
			return () => {
				ready.current = false;
				observer.disconnect();
				stop();
				Plotly.purge(element);
			};
		}, []);
		return <div id={id} ref={ref} className={className} style={{ width: "100%", minHeight: 360, ...style }} />;
	};
}

// Plotly writes into what it gets, which is the state's own copy. `data` may be a whole figure.
function figureOf({ data, layout, config, template, locale }, element) {
	const whole = data && !Array.isArray(data) ? data : { data };
	const frame = structuredClone({ ...whole.layout, ...layout });
	const color = (name) => getComputedStyle(element).getPropertyValue(name).trim() || undefined;
	const axis = { gridcolor: color("--gray-5"), linecolor: color("--gray-6"), zerolinecolor: color("--gray-7") };
	const themed = {
		paper_bgcolor: "rgba(0,0,0,0)",
		plot_bgcolor: "rgba(0,0,0,0)",
		font: { color: color("--gray-11"), family: getComputedStyle(element).fontFamily },
		colorway: ["--accent-9", "--cyan-9", "--jade-9", "--amber-9", "--crimson-9", "--gray-9"].map(color).filter(Boolean),
		xaxis: axis,
		yaxis: axis,
	};
	const options = { responsive: false, displaylogo: false, ...config, ...(locale ? { locale: nameOf(locale) } : {}) };
	return {
		traces: structuredClone(whole.data ?? []),
		frame: { autosize: true, margin: { t: frame.title ? 48 : 16, r: 16, b: 40, l: 48 }, ...frame, template: template ?? frame.template ?? { layout: themed } },
		options,
	};
}

// Points hold their whole traces, axes and elements: only what says which they are goes to a handler.
function pointsOf(event) {
	return (event?.points ?? []).map((point) => Object.fromEntries(MEMBERS.filter((name) => point[name] !== undefined).map((name) => [name, point[name]])));
}

function plain(event) {
	try {
		return event === undefined ? undefined : JSON.parse(JSON.stringify(event));
	} catch {
		return undefined;
	}
}
