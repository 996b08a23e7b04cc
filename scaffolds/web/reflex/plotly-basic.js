import build from "plotly.js-basic-dist-min";
import { plot } from "./plot";

export const PlotlyBasic = plot(build);
