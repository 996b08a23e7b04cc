import build from "plotly.js-gl2d-dist-min";
import { plot } from "./plot";

export const PlotlyGl2d = plot(build);
