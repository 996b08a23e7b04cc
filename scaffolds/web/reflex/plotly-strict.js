import build from "plotly.js-strict-dist-min";
import { plot } from "./plot";

export const PlotlyStrict = plot(build);
