// Curves as pictures: an SVG with one or more panels side by side, and the same points as a table of tab-separated values. Colours are chosen for a
// light ground, which the picture brings along, so that it reads the same on dark pages.
import fs from "node:fs";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../docs/pictures");
const [WIDTH, HEIGHT] = [460, 318];
const PLOT = { left: 64, right: 18, top: 62, bottom: 50 };
const COLOURS = ["#1f5fbf", "#c2410c", "#15803d", "#7e22ce"];

const escape = (text) => String(text).replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c]);
const short = (value) => (value >= 1000 ? `${Number((value / 1000).toPrecision(3)).toLocaleString("en-US")}k` : String(Number(value.toPrecision(3))));

/** A round step that gives about four lines up to `most`. */
function step(most) {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough);
}

/** From values to pixels, with the values that get a line. Logarithmic axes begin at a power of ten. */
function axis(values, log, from, to) {
  if (!log) {
    const size = step(Math.max(...values, 1e-9));
    const count = Math.ceil(Math.max(...values) / size);
    return { ticks: Array.from({ length: count + 1 }, (_, i) => i * size), at: (v) => from + ((to - from) * v) / (count * size) };
  }
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.log10(Math.max(...values))];
  const end = to < from ? Math.ceil(high) : high; // upwards there is room to a whole power, across the last point ends it
  return {
    ticks: Array.from({ length: Math.floor(end + 1e-9) - low + 1 }, (_, i) => 10 ** (low + i)),
    at: (v) => from + ((to - from) * (Math.log10(v) - low)) / (end - low || 1),
  };
}

function panel({ title, x, y, series }, index) {
  const [left, right, top, bottom] = [PLOT.left, WIDTH - PLOT.right, PLOT.top, HEIGHT - PLOT.bottom];
  const points = series.flatMap((one) => one.points);
  const across = axis(points.map((p) => p[0]), x.log, left, right);
  const up = axis(points.map((p) => p[1]), y.log, bottom, top);
  const lines = [
    ...up.ticks.map((v) => `<path class="grid" d="M${left} ${up.at(v).toFixed(1)}H${right}"/><text class="tick" text-anchor="end" x="${left - 6}" y="${(up.at(v) + 4).toFixed(1)}">${short(v)}</text>`),
    ...across.ticks.map((v) => `<path class="grid" d="M${across.at(v).toFixed(1)} ${top}V${bottom}"/><text class="tick" text-anchor="middle" x="${across.at(v).toFixed(1)}" y="${bottom + 16}">${short(v)}</text>`),
  ];
  const curves = series.map(({ points: own }, i) => {
    const at = own.map(([a, b]) => `${across.at(a).toFixed(1)} ${up.at(b).toFixed(1)}`);
    const dots = own.map(([a, b]) => `<circle cx="${across.at(a).toFixed(1)}" cy="${up.at(b).toFixed(1)}" r="3" fill="${COLOURS[i]}"/>`).join("");
    return `<path fill="none" stroke="${COLOURS[i]}" stroke-width="2" d="M${at.join("L")}"/>${dots}`;
  });
  let along = left; // the names stand in one row above the plot, each as wide as its text about is
  const names = series.length < 2 ? [] : series.map(({ name }, i) => {
    const x = along;
    along += 40 + name.length * 6.5;
    return `<path stroke="${COLOURS[i]}" stroke-width="3" d="M${x} 42h16"/><text class="name" x="${x + 22}" y="46">${escape(name)}</text>`;
  });
  return `<g transform="translate(${index * WIDTH} 0)">
<text class="title" x="${left}" y="24">${escape(title)}</text>
${[...lines, ...curves, ...names].join("\n")}
<path class="axis" d="M${left} ${top}V${bottom}H${right}"/>
<text class="label" text-anchor="middle" x="${(left + right) / 2}" y="${HEIGHT - 12}">${escape(x.label)}</text>
<text class="label" text-anchor="middle" transform="translate(16 ${(top + bottom) / 2}) rotate(-90)">${escape(y.label)}</text>
</g>`;
}

/** Writes docs/pictures/NAME.svg and NAME.tsv. Each panel: title, x and y ({label, log}), series ({name, points: [[x, y], …]}). */
export function draw(name, panels) {
  const width = WIDTH * panels.length;
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${name}.svg`), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img">
<title>${escape(panels.map((one) => one.title).join("; "))}</title>
<style>text{font-family:system-ui,sans-serif;fill:#333a45}.title{font-size:14px;font-weight:600}.tick{font-size:11px}.label,.name{font-size:12px}.grid{stroke:#e2e5ea}.axis{fill:none;stroke:#6b7280}</style>
<rect width="${width}" height="${HEIGHT}" rx="8" fill="#fbfcfd"/>
${panels.map(panel).join("\n")}
</svg>
`);
  const rows = panels.flatMap(({ title, x, y, series }) =>
    series.flatMap((one) => one.points.map(([a, b]) => [title, one.name ?? "", `${x.label}`, a, `${y.label}`, Number(b.toPrecision(5))])));
  fs.writeFileSync(path.join(folder, `${name}.tsv`), `${[["picture", "curve", "x", "at", "y", "value"], ...rows].map((row) => row.join("\t")).join("\n")}\n`);
}
