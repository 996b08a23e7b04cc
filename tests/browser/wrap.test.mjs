// Components of npm packages and of a project's files: `reflex component add` reads their types, pages use them, and in the browser their props
// follow the state and their triggers reach it.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { makeApp } from "./apps.mjs";
import { check, edit, equal, openPage, reflex, run, startApp, tempFolder, test, until } from "./harness.mjs";

const SOURCES = ["react-colorful@5.8.1", "@xyflow/react@12.12.1", "react-calendar@6.0.1", "react-leaflet@5.0.0", "./components/Slides.jsx", "./components/MapTalk.tsx",
  "./components/Gauge.jsx"];
// A real package without types, whose props an author writes into the header that is made for it.
const UNTYPED = "react-rating-stars-component";
const UNTYPED_PROPS = `PROP(double, value),
    PROP(int, count),
    PROP(int, size),
    PROP(str, char_, "char"),
    PROP(bool, half),
    PROP(bool, edit),
    PROP(str, color1),
    PROP(str, color2),
    EVENT(on_change, double)`;
const said = {};
let shared; // the folder of a package of components that this test makes
let folder;
let app;
let page;
const text = (id) => page.textContent(`#${id}`);
const shows = (id, want) => until(async () => (await text(id)) === want, `#${id} shows ${want}`);
const header = (name) => fs.readFileSync(path.join(folder, "app/components", name), "utf8");

function componentIn(cwd, ...args) {
  const done = spawnSync(reflex, ["component", ...args], { cwd, encoding: "utf8" });
  return { ...done, text: done.stdout + done.stderr };
}
const component = (...args) => componentIn(folder, ...args);

function must(done) {
  check(done.status === 0, `${done.text ?? done.stdout + done.stderr}`);
  return done;
}

function prepareUntyped() {
  said.untyped = must(component("add", `${UNTYPED}@2.2.3`, "--name", "rating")).text;
  edit(path.join(folder, `app/components/${UNTYPED}.h`), /PROP\(rx, value\),\s+EVENT\(on_change, rx_json\)/, UNTYPED_PROPS);
}

function prepareShared() {
  const place = tempFolder("shared");
  must(componentIn(place, "init", "star-rating"));
  shared = path.join(place, "star-rating");
  must(componentIn(shared, "build"));
  must(componentIn(shared, "publish", "--to", "../packages"));
  must(component("install", path.join(place, "packages/star-rating-0.1.0.tgz")));
}

function prepare() {
  folder = makeApp("wrap");
  for (const source of SOURCES) {
    const done = component("add", source);
    said[source] = done.text;
    check(done.status === 0, `reflex component add ${source}\n${done.text}`);
  }
  prepareUntyped();
  prepareShared();
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
  check(none.text.includes("'react-calendar' exports no component 'Nothing'"), none.text);
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

test("a package without types: the header that is made for it, completed by hand", async () => {
  check(said.untyped.includes(`'${UNTYPED}' has no types`), said.untyped);
  await page.click("#reset");
  await shows("rating", "3");
  const gold = () => page.evaluate(() => [...document.querySelectorAll("#untyped span")].filter((star) => star.style.color === "gold").length);
  await until(async () => (await gold()) === 3, "three stars");
  await page.locator("#untyped span", { hasText: "@" }).nth(4).click();
  await shows("rating", "5");
});

test("a package of components: made, built, published to a folder, installed; then a newer version by the address of its git repository", async () => {
  await page.click("#reset");
  await shows("stars", "2");
  const full = (sign) => page.evaluate((sign) => document.querySelector("#shared").textContent.split(sign).length - 1, sign);
  await until(async () => (await full("★")) === 2, "two stars");
  await page.click("#shared button[aria-label='4 of 5']");
  await shows("stars", "4");
  await until(async () => (await full("★")) === 4, "four stars");
  edit(path.join(shared, "components/star_rating.jsx"), "★", "◆");
  edit(path.join(shared, "package.json"), "0.1.0", "0.2.0");
  const git = (...args) => must(spawnSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", ...args], { cwd: shared, encoding: "utf8" }));
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "Diamonds");
  check(must(component("install", `file://${shared}`)).text.includes("installed star-rating 0.2.0"), "it says so");
  await until(async () => (await full("◆")) === 4, "four diamonds, without a restart", 30000);
  await shows("stars", "4");
  check(component("list").text.includes(`star-rating 0.2.0  file://${shared}`), "and lists it");
});

test("a file of components/: props, its trigger, and an edit that keeps the state", async () => {
  await until(async () => (await text("gauge")) === "level 3 of 5", "the gauge");
  await page.click("#gauge");
  await until(async () => (await text("gauge")) === "level 4 of 5", "one more");
  await page.evaluate(() => (window.marked = true));
  edit(path.join(folder, "components/Gauge.jsx"), "level {value} of {max}", "{value} from {max}");
  await until(async () => (await text("gauge")) === "4 from 5", "the edit", 30000);
  equal(await page.evaluate(() => window.marked), true, "without loading the page again");
  edit(path.join(folder, "components/Gauge.jsx"), "max = 10,", "max = 10, unit,");
  edit(path.join(folder, "components/Gauge.jsx"), "{value} from {max}", "{value}{unit} from {max}");
  await until(() => /rx unit;/.test(header("Gauge.h")), "its header has the new prop", 60000);
  edit(path.join(folder, "app/home.c"), "gauge(.value", 'gauge(.unit = " m", .value');
  await until(async () => (await text("gauge")) === "4 m from 5", "the new prop, used", 30000);
  await app.message((m) => /other props: wrote app\/components\/Gauge.h/.test(m.text), "the terminal tells");
  fs.writeFileSync(path.join(folder, "components/New.jsx"), "export default () => null;\n");
  await app.message((m) => /reflex component add .\/components\/New.jsx/.test(m.text), "a new file is told how to be used");
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
  await until(() => page.evaluate(() => window.__reflex?.connected()), "page connects", 90000).catch((error) => {
    throw new Error(`${error.message}\n${app.text.slice(-3000)}\n${page.errors.join("\n")}`);
  });
});
