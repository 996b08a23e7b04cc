import build from "plotly.js-finance-dist-min";
import { plot } from "./plot";

export const PlotlyFinance = plot(build);
