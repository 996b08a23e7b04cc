import build from "plotly.js-geo-dist-min";
import { plot } from "./plot";

export const PlotlyGeo = plot(build);
