// Where an app is reached: with paths in front of pages and events, by every name of this machine, and from this machine only.
import { spawnSync } from "node:child_process";
import { check, closePage, connected, equal, makeProject, openPage, run, startApp, test, until } from "./harness.mjs";
import fs from "node:fs";
import path from "node:path";

let app;
let page;

async function counts(address) {
  page = await openPage(address);
  await connected(page);
  await page.click("text=Increment");
  await until(async () => (await page.textContent("h1")) === "1", "the counter counts");
  equal(page.errors, [], "errors on the console");
  await closePage(page);
}
const port = () => new URL(app.url).port;

test("pages below frontend_path, events below backend_path", async () => {
  equal(new URL(app.url).pathname.replace(/\/$/, ""), "/shop");
  const sockets = [];
  page = await openPage();
  page.on("websocket", (socket) => sockets.push(new URL(socket.url())));
  await page.goto(app.url);
  await connected(page);
  const own = sockets.filter((url) => url.port === String(app.backendPort));
  equal(own.map((url) => url.pathname), ["/api/_event"]);
  await closePage(page);
  await counts(app.url);
});

test("the backend answers below its path alone", async () => {
  const status = async (where) => (await fetch(`http://localhost:${app.backendPort}${where}`)).status;
  equal([await status("/api/ping"), await status("/ping")], [200, 404]);
});

test("by the numbers of this machine", async () => {
  await counts(`http://127.0.0.1:${port()}/shop`);
  await counts(`http://[::1]:${port()}/shop`);
});

test("both ports listen on this machine's own addresses only", () => {
  const { stdout } = spawnSync("ss", ["-Htln"], { encoding: "utf8" });
  const places = stdout.split("\n").map((line) => line.split(/\s+/)[3] ?? "");
  for (const number of [port(), app.backendPort]) {
    const mine = places.filter((place) => place.endsWith(`:${number}`)).map((place) => place.slice(0, place.lastIndexOf(":")));
    equal(mine.sort(), ["127.0.0.1", "[::1]"], `addresses of port ${number}`);
  }
  check(places.length > 1, stdout);
  return Promise.resolve();
});

await run(async () => {
  const folder = makeProject("counter");
  const file = path.join(folder, "rxconfig.json");
  fs.writeFileSync(file, JSON.stringify({ ...JSON.parse(fs.readFileSync(file, "utf8")), frontend_path: "/shop", backend_path: "/api" }));
  app = await startApp(folder);
});
