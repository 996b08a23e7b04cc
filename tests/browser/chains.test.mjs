// What one event brings about, in a browser: handlers that emit others, what is shown before a handler ends, failures and deadlines; in
// development mode and in production.
import fs from "node:fs";
import path from "node:path";
import { makeApp } from "./apps.mjs";
import { check, closePage, connected, equal, openPage, run, startApp, test, until } from "./harness.mjs";

const folder = makeApp("chains", { event_timeout: 2 });
let app, page, lines, sockets;

const text = (id) => page.textContent(`#${id}`);
const shows = (id, want) =>
  until(async () => (await text(id)) === want, `#${id} shows ${want}`, 30000).catch(async (error) => {
    throw new Error(`${error.message}; it shows ${JSON.stringify(await text(id))}`);
  });
const signal = (name) => fs.writeFileSync(path.join(folder, name), "");

async function open() {
  for (const name of ["go", "end"]) fs.rmSync(path.join(folder, name), { force: true });
  page = await openPage(null);
  lines = [];
  sockets = [];
  page.on("websocket", (socket) => socket.url().includes("/_event") && sockets.push(socket.url()));
  page.on("console", (message) => lines.push(message.text()));
  await page.goto(app.url + "/", { waitUntil: "load" });
  await connected(page);
}

async function steps() {
  await open();
  await page.click("#work");
  await shows("step", "1");
  check(!fs.existsSync(path.join(folder, "go")), "while the handler waits");
  signal("go");
  await shows("step", "2");
  await shows("last", "failed: after the second step in Steps.work");
  equal(await text("step"), "2", "a later failure goes back to the last yield");
  await page.waitForSelector('[data-sonner-toast][data-type="error"]');
  equal(await page.locator("[data-sonner-toast]").count(), 1, "what the exception handler says takes the place of the default");
  await page.click("#clear");
  await shows("step", "0");
  await page.click("#chain");
  await shows("trace", "first second(2) third third ");
  await until(() => lines.includes("from the first"), "the client event behind the handlers comes, too");
  await page.click("#fail");
  await shows("last", "failed: it went wrong in Steps.fail");
  equal(await text("trace"), "first second(2) third third ", "a handler that fails changes nothing");
  check(!(await page.content()).includes("never seen"), "and emits nothing");
  await closePage(page);
}

async function deadline() {
  await open();
  await page.click("#hang");
  await page.click("#chain");
  await shows("last", "timeout: the handler took longer than 2 seconds in Steps.hang");
  await shows("trace", "first second(2) third third ");
  signal("end");
  await page.click("#clear");
  await shows("trace", "");
  await page.click("#chain");
  await shows("trace", "first second(2) third third ");
  await closePage(page);
}

/** As many handlers as the server bears never return, and one more: it starts anew, and the page goes on. */
async function exhaustion() {
  await open();
  await page.evaluate(() => (window.kept = true));
  await page.click("#chain");
  await shows("trace", "first second(2) third third ");
  const from = app.text.length;
  const said = (what) => app.text.slice(from).includes(what);
  await page.evaluate(
    (address) =>
      Promise.all(
        Array.from({ length: 16 }, (_, i) => {
          const socket = new WebSocket(address);
          const client_token = String(i).padStart(32, "a");
          return new Promise((resolve) => {
            socket.onopen = () => resolve(socket.send(JSON.stringify({ client_token, event_handler: "Steps.hang", arguments: [], seq: 1 })));
          });
        }),
      ),
    sockets[0],
  );
  await page.click("#hang");
  await until(() => said("17 handlers do not return: the server starts anew"), "the server is at its end", 30000);
  await until(() => said("the backend starts afresh") || said("the backend is back"), "it starts anew", 30000);
  await page.click("#work");
  signal("go");
  await shows("step", "2");
  equal(await text("trace"), "first second(2) third third ", "the state");
  check(await page.evaluate(() => window.kept), "no reload");
  check(!said("signal"), `a crash: ${app.text.slice(from)}`);
  signal("end");
  await closePage(page);
}

test("steps, chains and failures", steps);
test("a handler past its deadline is left behind, the tab goes on", deadline);
test("seventeen handlers that never return: the server starts anew, the tab goes on", exhaustion);
test("the same in production", async () => {
  await app.stop();
  app = await startApp(folder, { args: ["--env", "prod"] });
  await steps();
  await deadline();
  await exhaustion();
});

await run(async () => {
  app = await startApp(folder);
});
