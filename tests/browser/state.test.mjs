// State in a browser: maps, times, JSON, what stays on the server, setters, parents, computed vars from each other, component states, also in production.
import fs from "node:fs";
import path from "node:path";
import { makeApp } from "./apps.mjs";
import { check, closePage, connected, edit, equal, openPage, run, startApp, test, until } from "./harness.mjs";

let folder;
let app;
let page;
let frames;

async function open(route) {
  if (page) await closePage(page);
  page = await openPage(null);
  frames = [];
  page.on("websocket", (socket) => socket.on("framereceived", (frame) => frames.push(String(frame.payload))));
  await page.goto(app.url + route, { waitUntil: "load" });
  await connected(page);
}
const text = (id) => page.textContent(`#${id}`);
const shows = (id, want) =>
  until(async () => (await text(id)) === want, `#${id} shows ${want}`, 30000).catch(async (error) => {
    throw new Error(`${error.message}; it shows ${JSON.stringify(await text(id))}`);
  });
const delta = (part) => until(() => frames.find((frame) => frame.includes(part)), `a frame with ${part}`);

test("defaults, INIT, computed vars from each other and from the parent", async () => {
  await open("/");
  await shows("names", "start");
  await shows("third", "Ann has 30");
  await shows("owner", "Ann");
  await page.click("#level");
  await shows("third", "Ann has 50");
  await page.click("#bob");
  await shows("third", "Bob has 50");
  await shows("owner", "Bob");
});

test("maps: a changed entry travels as a patch", async () => {
  await page.click("#fill");
  await shows("doubled", "6");
  await page.click("#score");
  await shows("doubled", "100");
  await delta('"scores":{"$patch":{"player 3":50},"$remove":[]}');
  await page.click("#forget");
  await until(async () => !(await text("names")).includes("player 4"), "an entry is gone");
  await delta('"$remove":["player 4"]');
  await page.click("#set-proto");
  await shows("proto", "7");
  await page.click("#dollar");
  await until(async () => (await text("names")).endsWith("player 19,__proto__,$splice"), "keys keep their order");
  await page.click("#visit");
  await shows("places", "1");
});

test("times and JSON", async () => {
  await page.fill("#date", "2026-03-01");
  await until(async () => (await text("due")).includes("2026"), "the date is set");
  await delta('"due":"2026-03-01T00:00:00Z"');
  await shows("title", "doc");
  await page.click("#mark");
  await shows("title", "marked");
  await shows("marks", "3");
});

test("what stays on the server is kept there, and in no frame or file", async () => {
  await page.click("#hide");
  await page.click("#tell");
  await shows("told", "2 1 1");
  check(!frames.some((frame) => frame.includes("never-sent")), "no frame holds a backend var");
  check(!(await page.content()).includes("never-sent"), "nor does the page");
  const files = fs.readdirSync(path.join(folder, ".web"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(m?js|jsx|json|html|css)$/.test(entry.name) && !/node_modules|\.next/.test(entry.parentPath));
  check(files.length > 5, "there are files");
  for (const entry of files)
    check(!fs.readFileSync(path.join(entry.parentPath, entry.name), "utf8").includes("never-sent"), `${entry.name} holds none`);
});

test("an index out of range fails the event and names the place; the state is as before", async () => {
  const before = frames.length;
  await page.click("#beyond");
  const frame = await until(() => frames.slice(before).find((f) => f.includes("out of range")), "the error comes");
  check(frame.includes("index 7 is out of range: the list has length 1"), frame);
  await shows("third", "Bob has 50");
});

test("rx_reset: defaults again", async () => {
  await page.click("#reset");
  await shows("names", "start");
  await shows("third", "Bob has 30");
  await page.click("#tell");
  await shows("told", "1 0 -1");
});

test("component states: two of a kind, each for itself, kept over a reload of the code", async () => {
  await open("/counters");
  const counts = () => page.locator(".count").allTextContents();
  const count = (want) => until(async () => JSON.stringify(await counts()) === JSON.stringify(want), `counts ${want}`);
  await count(["0", "0"]);
  await page.locator(".add").nth(0).click();
  await page.locator(".add").nth(0).click();
  await page.locator(".add").nth(1).click();
  await count(["2", "1"]);
  edit(path.join(folder, "app/pages.c"), "first text", "second text");
  await shows("label", "second text");
  await count(["2", "1"]);
  await page.locator(".add").nth(1).click();
  await count(["2", "2"]);
  await page.reload();
  await connected(page);
  await count(["2", "2"]);
  equal(page.errors, []);
});

test("production: component states and a map's patch", async () => {
  await closePage(page);
  page = null;
  await app.stop();
  app = await startApp(folder, { args: ["--env", "prod"] });
  await open("/counters");
  const counts = () => page.locator(".count").allTextContents();
  await page.locator(".add").nth(1).click();
  await until(async () => JSON.stringify(await counts()) === '["0","1"]', "the second counts");
  await open("/");
  await page.click("#fill");
  await page.click("#score");
  await shows("doubled", "100");
  await delta('"$patch":{"player 3":50}');
});

await run(async () => {
  folder = makeApp("state");
  app = await startApp(folder);
});
