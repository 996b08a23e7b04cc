import build from "plotly.js-dist-min";
import { plot } from "./plot";

export const Plotly = plot(build);
