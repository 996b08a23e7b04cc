// Work beside the user interface: a background task that reports progress, is cancelled, survives a reconnect and a reload of the page, and
// crashes; two browsers in one chat room; clocks that the server pushes.
import path from "node:path";
import { makeApp } from "./apps.mjs";
import { check, closePage, connected, edit, equal, openPage, run, startApp, test, until } from "./harness.mjs";

let folder;
let app;
const text = (page, id) => page.textContent(`#${id}`);
const number = async (page, id) => Number(await text(page, id));
const shows = (page, id, want) =>
  until(async () => (await text(page, id)) === want, `#${id} shows ${want}`, 30000).catch(async (error) => {
    throw new Error(`${error.message}; it shows ${JSON.stringify(await text(page, id))}`);
  });
async function open(route) {
  const page = await openPage(`${app.url}${route}`);
  await connected(page);
  return page;
}

test("progress arrives while the page counts clicks", async () => {
  const page = await open("/");
  await page.click("#fast");
  await shows(page, "status", "running");
  let during = 0;
  for (let i = 1; (await number(page, "progress")) < 20; i++) {
    await page.click("#click");
    await shows(page, "clicks", String(i));
    during = i;
  }
  check(during > 1, `clicks are answered while the task runs (${during})`);
  await shows(page, "status", "20 pages");
  await until(async () => (await page.textContent("body")).includes("the report is there"), "the task's toast is shown");
  equal(page.errors.length, 0, `errors ${page.errors}`);
  await closePage(page);
});

test("a task is cancelled", async () => {
  const page = await open("/");
  await page.click("#slow");
  await until(async () => (await number(page, "progress")) > 2, "it goes on");
  await page.click("#cancel");
  await shows(page, "status", "cancelled");
  await until(() => app.text.includes("report cancelled"), "the task ends");
  const at = await text(page, "progress");
  await page.click("#click");
  await shows(page, "clicks", "1");
  equal(await text(page, "progress"), at, "progress after that");
  await closePage(page);
});

test("a task goes on while the page is loaded anew", async () => {
  const page = await open("/");
  await page.click("#slow");
  await until(async () => (await number(page, "progress")) > 2, "it goes on");
  await page.reload();
  await connected(page);
  const at = await number(page, "progress");
  check(at > 2, `the new page has the progress (${at})`);
  await until(async () => (await number(page, "progress")) > at + 2, "and gets more");
  await shows(page, "status", "running");
  await page.click("#cancel");
  await shows(page, "status", "cancelled");
  await closePage(page);
});

test("a save ends the tasks of the old code; those of the new one start", async () => {
  const page = await open("/");
  await page.click("#slow");
  await until(async () => (await number(page, "progress")) > 2, "it goes on");
  edit(path.join(folder, "app/tasks.c"), '"%d pages"', '"%d sheets"');
  await until(() => /its code was replaced by a reload/.test(app.text), "the log says so", 30000);
  await page.click("#fast");
  await shows(page, "status", "20 sheets");
  await closePage(page);
});

test("two browsers in one chat room, a third one outside", async () => {
  const [a, b, c] = [await open("/chat"), await open("/chat"), await open("/chat")];
  await a.click("#enter");
  await b.click("#enter");
  const say = async (page, words) => {
    await page.fill("#say", words);
    await page.locator("#say").blur();
  };
  await say(a, "hello");
  await shows(b, "lines", "hello");
  await shows(b, "count", "1");
  await shows(a, "lines", "hello");
  await say(b, " back");
  await shows(a, "lines", "hello back");
  await shows(a, "count", "2");
  await b.reload();
  await connected(b);
  await shows(b, "lines", "hello back");
  await say(a, "!");
  await shows(b, "lines", "hello back!");
  equal(await text(c, "count"), "0", "the third one's own room");
  await a.click("#leave");
  await shows(a, "count", "0");
  await say(b, "?");
  await shows(b, "lines", "hello back!?");
  equal(await text(a, "count"), "0", "who has left hears nothing");
  for (const page of [a, b, c]) {
    equal(page.errors.length, 0, `errors ${page.errors}`);
    await closePage(page);
  }
});

test("clocks: RX_EVERY for all and for one page, INTERVAL", async () => {
  const page = await open("/clock");
  const [ticks, now] = [await number(page, "ticks"), await number(page, "now")];
  await until(async () => (await number(page, "ticks")) > ticks + 3, "RX_EVERY pushes");
  await until(async () => (await number(page, "here")) > 3, "to this page, too");
  await until(async () => (await number(page, "now")) > now + 500, "INTERVAL goes on by itself");
  await closePage(page);
});

test("a task that crashes is named; the page goes on", async () => {
  const page = await open("/");
  await page.click("#click");
  await shows(page, "clicks", "1");
  await page.click("#fall");
  await until(() => /Report\.fall/.test(app.text), "the terminal names the task", 30000);
  await until(async () => {
    await page.click("#click");
    return (await number(page, "clicks")) > 1;
  }, "events go on after the restart", 30000);
  await closePage(page);
});

await run(async () => {
  folder = makeApp("tasks");
  app = await startApp(folder);
});
