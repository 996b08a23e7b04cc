import build from "plotly.js-gl3d-dist-min";
import { plot } from "./plot";

export const PlotlyGl3d = plot(build);
