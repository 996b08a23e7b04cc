// Components of npm packages and of a project's files: `reflex component add` reads their types, pages use them, and in the browser their props
// follow the state and their triggers reach it.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { makeApp } from "./apps.mjs";
import { check, connected, edit, equal, openPage, reflex, run, startApp, test, until } from "./harness.mjs";

const SOURCES = ["react-colorful@5.8.1", "@xyflow/react@12.12.1", "react-calendar@6.0.1", "react-leaflet@5.0.0", "./components/Slides.jsx", "./components/MapTalk.tsx",
  "./components/Gauge.jsx"];
const said = {};
let folder;
let app;
let page;
const text = (id) => page.textContent(`#${id}`);
const shows = (id, want) => until(async () => (await text(id)) === want, `#${id} shows ${want}`);
const header = (name) => fs.readFileSync(path.join(folder, "app/components", name), "utf8");

function component(...args) {
  const done = spawnSync(reflex, ["component", ...args], { cwd: folder, encoding: "utf8" });
  return { ...done, text: done.stdout + done.stderr };
}

function prepare() {
  folder = makeApp("wrap");
  for (const source of SOURCES) {
    const done = component("add", source);
    said[source] = done.text;
    check(done.status === 0, `reflex component add ${source}\n${done.text}`);
  }
}

test("what is added is said, with an example", () => {
  check(said[SOURCES[0]].includes("wrote app/components/react-colorful.h: 15 components"), said[SOURCES[0]]);
  check(said[SOURCES[2]].includes("calendar(.value = S.value, .on_change = S.set_value)"), said[SOURCES[2]]);
  check(said[SOURCES[1]].includes("@xyflow/react/dist/style.css"), "its style sheet is found");
  check(said[SOURCES[3]].includes("it needs a browser"), "Leaflet looks for a window when it is loaded");
  check(header("react-leaflet.h").includes('.needs = "react-leaflet@5.0.0 leaflet@1.9.4"'), "and for the package beside it");
  check(header("Slides.h").includes("embla-carousel-react@"), "what a file imports is installed");
});

test("a package without components, and one that is not there", () => {
  const hook = component("add", "embla-carousel-react");
  equal(hook.status, 1);
  check(hook.text.includes("'embla-carousel-react' exports no component") && hook.text.includes("components/Mine.jsx"), hook.text);
  const none = component("add", "react-calendar", "--only", "Nothing");
  check(none.text.includes("'react-calendar' exports none of 'Nothing' as a component"), none.text);
  check(component("add", "./Gauge.jsx").text.includes("there is no file 'Gauge.jsx'"), "a file that is not there");
});

test("react-colorful: the colour follows the state, a click reaches it", async () => {
  await shows("color", "#ff0000");
  await page.locator(".react-colorful__saturation").click({ position: { x: 100, y: 60 } });
  await until(async () => /^#(?!ff0000)[0-9a-f]{6}$/.test(await text("color")), "another colour");
  await page.click("#reset");
  await shows("color", "#00ff00");
  await until(() => page.evaluate(() => /rgb\(0, 255, 0\)/.test(document.querySelector(".react-colorful__saturation").style.backgroundColor)), "the picker shows it");
});

test("react-calendar: its style sheet, the day that is chosen, a day that is clicked", async () => {
  await until(() => page.locator("abbr[aria-label='March 20, 2026']").count(), "the month of the state");
  equal(await page.locator(".react-calendar__tile--active").textContent(), "20");
  equal(await page.evaluate(() => getComputedStyle(document.querySelector(".react-calendar")).maxWidth), "100%", "its style sheet");
  await page.click("abbr[aria-label='March 11, 2026']");
  await until(async () => /^2026-03-1[01]T/.test(await text("day")), "the day in the state");
});

test("embla-carousel-react, by a file of the project: the slide follows the state and reaches it", async () => {
  await page.click("#reset");
  await shows("slide", "2");
  const shift = () => page.evaluate(() => document.querySelector("#slides > div").style.transform);
  await until(async () => /-6\d\d|-5\d\d/.test(await shift()), "the third slide");
  await page.locator("#slides").scrollIntoViewIfNeeded();
  const box = await page.locator("#slides").boundingBox();
  await page.mouse.move(box.x + 40, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 280, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  await until(async () => ["0", "1"].includes(await text("slide")), "another slide");
});

test("@xyflow/react: nodes with a value of the state, a click on one", async () => {
  await until(async () => (await page.textContent(".react-flow__node[data-id=a]")) === (await text("color")), "the label");
  equal(await page.evaluate(() => getComputedStyle(document.querySelector(".react-flow__node")).position), "absolute", "its style sheet");
  await page.click(".react-flow__node[data-id=b]");
  await shows("node", "b");
});

test("react-leaflet: shown in the browser only, its circle has the state's colour, its zoom reaches the state", async () => {
  await until(async () => (await page.getAttribute("#map path", "stroke")) === (await text("color")), "the circle");
  await page.click(".leaflet-control-zoom-in");
  await shows("zoom", "4");
});

test("a file of components/: props, its trigger, and an edit that keeps the state", async () => {
  await until(async () => (await text("gauge")) === "level 3 of 5", "the gauge");
  await page.click("#gauge");
  await until(async () => (await text("gauge")) === "level 4 of 5", "one more");
  await page.evaluate(() => (window.marked = true));
  edit(path.join(folder, "components/Gauge.jsx"), "level {value} of {max}", "{value} from {max}");
  await until(async () => (await text("gauge")) === "4 from 5", "the edit", 30000);
  equal(await page.evaluate(() => window.marked), true, "without loading the page again");
  equal(page.errors, [], "errors on the console");
});

test("remove", () => {
  check(component("remove", "react-calendar").text.includes("removed app/components/react-calendar.h"), "it says so");
  equal(component("remove", "react-calendar").status, 1, "twice is an error");
});

await run(async () => {
  prepare();
  app = await startApp(folder);
  page = await openPage(app.url);
  await connected(page);
});
