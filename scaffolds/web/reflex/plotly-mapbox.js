import build from "plotly.js-mapbox-dist-min";
import { plot } from "./plot";

export const PlotlyMapbox = plot(build);
