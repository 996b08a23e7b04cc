// Charts: each kind is drawn, follows its data and the theme; cells that a loop makes; a live one gets what is new alone.
import { check, equal, until } from "../harness.mjs";

const count = (page, selector) => page.locator(selector).count();
const drawn = (page, selector, wanted) => until(async () => (await count(page, selector)) === wanted, `${wanted} of ${selector}`);
const computed = (page, selector, name) => page.locator(selector).first().evaluate((element, n) => getComputedStyle(element)[n], name);

/** Whether an element around the live chart, or what is painted before it, has a backdrop-filter. In the browser. */
function blurs() {
  for (let at = document.querySelector("#live"); at; at = at.parentElement)
    if ([null, "::before", "::after"].some((part) => getComputedStyle(at, part).backdropFilter !== "none")) return true;
  return false;
}

export default [
  {
    name: "lines, areas, bars and points are drawn, and follow their data",
    route: "/charts",
    run: async ({ page }) => {
      await drawn(page, "#lines .recharts-line-curve", 2);
      await drawn(page, "#areas .recharts-area-area", 2);
      await drawn(page, "#bars .recharts-bar-rectangle", 16);
      await drawn(page, "#bars .recharts-errorBar", 8);
      await drawn(page, "#bars .recharts-label-list text", 8);
      await drawn(page, "#composed .recharts-reference-line-line", 1);
      await drawn(page, "#spots .recharts-scatter-symbol", 40);
      equal(await page.locator("#lines .recharts-xAxis-tick-labels text").allTextContents(), ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug"]);
      const path = () => page.locator("#lines .recharts-line-curve").first().getAttribute("d");
      const before = await path();
      await page.click("#shuffle");
      await until(async () => (await path()) !== before, "other numbers make another line");
    },
  },
  {
    name: "a handler gets the record under the pointer",
    route: "/charts",
    run: async ({ page }) => {
      await drawn(page, "#bars .recharts-bar-rectangle", 16);
      await page.locator("#bars .recharts-bar-rectangle").nth(2).click({ force: true });
      await until(async () => (await page.textContent("#picked")) === "Last click: Mar", "the month of the bar");
    },
  },
  {
    name: "axes, grids and series have the theme's colours, light and dark",
    route: "/charts",
    run: async ({ page, open }) => {
      const colors = async (of) => {
        await drawn(of, "#lines .recharts-line-curve", 2);
        const names = [["#lines .recharts-line-curve", "stroke"], ["#lines .recharts-cartesian-grid line", "stroke"], ["#lines .recharts-xAxis-tick-labels text", "fill"]];
        const shown = await Promise.all(names.map(([selector, name]) => computed(of, selector, name)));
        const tokens = ["--accent-9", "--gray-5", "--gray-11"];
        const wanted = await of.locator("#lines").evaluate((element, all) => all.map((token) => {
          const probe = element.appendChild(document.createElement("i"));
          probe.style.color = `var(${token})`;
          const color = getComputedStyle(probe).color;
          probe.remove();
          return color;
        }), tokens);
        equal(shown, wanted);
        return shown;
      };
      const light = await colors(page);
      const dark = await colors(await open("/charts", { scheme: "dark" }));
      check(light[1] !== dark[1] && light[2] !== dark[2], `the same in light and dark: ${light}`);
    },
  },
  {
    name: "cells that a loop over a var makes colour the slices, and follow it",
    route: "/round-charts",
    run: async ({ page }) => {
      const fills = (selector) => page.locator(selector).evaluateAll((all) => all.map((element) => element.getAttribute("fill")));
      const wanted = ["iris", "cyan", "jade", "amber"].map((name) => `var(--${name}-9)`);
      for (const selector of ["#pie .recharts-pie-sector path", "#rings .recharts-radial-bar-sector", "#funnel .recharts-funnel-trapezoid path"])
        await until(async () => JSON.stringify(await fills(selector)) === JSON.stringify(wanted), `colours of ${selector}: ${await fills(selector)}`);
      await drawn(page, "#radar .recharts-radar-polygon", 2);
      check((await count(page, "#treemap .recharts-rectangle")) >= 4, "the treemap has its parts");
      await drawn(page, ".recharts-sankey-link", 4);
      await page.click("#recolor");
      await until(async () => (await fills("#pie .recharts-pie-sector path"))[0] === "var(--crimson-9)", "another colour from the state");
    },
  },
  {
    name: "a live chart of a thousand points moves; each update is one point on the wire",
    route: "/live-chart",
    run: async ({ page }) => {
      const sizes = [];
      page.on("websocket", (socket) => socket.on("framereceived", ({ payload }) => sizes.push(payload.length)));
      await page.reload({ waitUntil: "load" });
      await drawn(page, "#live .recharts-line-curve", 1);
      check(!(await page.evaluate(blurs)), "nothing around it blurs what is behind at each frame");
      const path = () => page.locator("#live .recharts-line-curve").getAttribute("d");
      check((await path()).length > 5000, "a thousand points");
      const before = await path();
      const first = sizes.length;
      await page.click("#start");
      await until(async () => sizes.length > first + 20 && (await path()) !== before, "it moves");
      await page.click("#stop");
      const usual = sizes.slice(first).sort((a, b) => a - b)[Math.floor((sizes.length - first) / 2)];
      check(usual < 200, `bytes of an update: ${usual}`);
    },
  },
];
