// An app without any state: its exported site asks nobody for a connection and works on a plain static host. In development the connection stays,
// for live pages.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import { once } from "node:events";
import path from "node:path";
import { atEnd, check, connected, edit, equal, makeProject, openPage, reflex, run, startApp, tempFolder, test, until } from "./harness.mjs";

const APP = `#include <reflex.h>

static rx home(void)
{
    return rx_vstack(
        rx_heading("A leaflet", .id = "title"),
        rx_link("more", .href = "/more", .id = "more"),
        rx_text(rx_cond(rx_is_hydrated, "alive", "asleep"), .id = "alive"),
        rx_button("ask", .id = "ask", .on_click = rx_console_log("asked"))
    );
}

static rx more(void)
{
    return rx_text("more of it", .id = "text");
}

RX_PAGE(home, .route = "/", .title = "Leaflet")
RX_PAGE(more, .route = "/more", .title = "More")
`;

const project = makeProject("blank", { "app/leaflet.c": APP });
for (const name of fs.readdirSync(path.join(project, "app"))) if (name !== "leaflet.c") fs.rmSync(path.join(project, "app", name));
fs.rmSync(path.join(project, "tests"), { recursive: true, force: true });

async function serve(folder) {
  const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, "http://x").pathname);
    const file = [name, `${name}.html`, `${name}/index.html`].map((end) => path.join(folder, end)).find((one) => fs.existsSync(one) && fs.statSync(one).isFile());
    response.writeHead(file ? 200 : 404, { "content-type": types[path.extname(file ?? ".html")] ?? "application/octet-stream" });
    response.end(file ? fs.readFileSync(file) : "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  atEnd(async () => server.closeAllConnections());
  return `http://127.0.0.1:${server.address().port}`;
}

/** A page that notes its sockets and what it logs. */
async function open(url) {
  const page = await openPage(null);
  page.sockets = [];
  page.logs = [];
  page.on("websocket", (socket) => page.sockets.push(socket.url()));
  page.on("console", (message) => page.logs.push(message.text()));
  await page.goto(url, { waitUntil: "load" });
  return page;
}

test("in development the page is connected, and an edit shows", async () => {
  const app = await startApp(project);
  const page = await open(app.url);
  await connected(page);
  edit(path.join(project, "app/leaflet.c"), "A leaflet", "Another leaflet");
  await until(async () => (await page.textContent("#title")) === "Another leaflet", "the edit shows");
  await page.close();
  await app.stop("SIGINT");
});

test("the exported site opens no connection and shows no banner", async () => {
  const folder = tempFolder("leaflet");
  const done = spawnSync(reflex, ["export", "--frontend-only", "--no-zip", "--zip-dest-dir", folder, "--json"], { cwd: project, encoding: "utf8" });
  check(done.status === 0, `reflex export: ${done.stdout}${done.stderr}`);
  const site = path.join(folder, fs.readdirSync(folder)[0]);
  const page = await open(await serve(fs.existsSync(path.join(site, "index.html")) ? site : folder));
  equal(await page.textContent("#title"), "Another leaflet", "the page");
  await until(async () => (await page.textContent("#alive")) === "alive", "the page is alive");
  await page.click("#ask");
  await until(() => page.logs.includes("asked"), "events of the browser run");
  await page.evaluate(() => setTimeout(() => { throw new Error("a script that fails"); }));
  await until(() => page.errors.some((text) => text.includes("a script that fails")), "its error is in the console");
  await page.click("#more");
  await until(async () => (await page.textContent("#text")) === "more of it", "the other page");
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500))); // longer than the banner's grace
  equal(page.sockets, [], "sockets");
  equal(await page.evaluate(() => window.__reflex.queue()), [], "what waits");
  equal(await page.locator(".reflex-banner").count(), 0, "banners");
});

await run();
