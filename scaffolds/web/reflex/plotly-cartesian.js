import build from "plotly.js-cartesian-dist-min";
import { plot } from "./plot";

export const PlotlyCartesian = plot(build);
