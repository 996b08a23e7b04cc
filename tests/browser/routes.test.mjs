// Routes of every kind: which page answers an address, its parameters in the page and in handlers, title and meta from the state, on_load, the
// page for what is not there; in development, and in an export: its own server with the right status codes, a plain static host, sitemap.xml.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import { once } from "node:events";
import path from "node:path";
import { atEnd, check, closePage, connected, equal, freePort, openPage, Program, reflex, run, startApp, tempFolder, test, until } from "./harness.mjs";
import { makeApp } from "./apps.mjs";

const project = makeApp("routes", { deploy_url: "https://example.org" });
let dev;

const shown = (page, id, text) =>
  until(async () => (await page.textContent(`#${id}`)) === text, `#${id} shows '${text}'`, 30000).catch(async (error) => {
    throw new Error(`${error.message}; it shows '${await page.textContent(`#${id}`)}'`);
  });

async function open(url, status) {
  const page = await openPage(null);
  const response = await page.goto(url, { waitUntil: "load" });
  if (status) equal(response.status(), status, `status of ${url}`);
  await connected(page);
  return page;
}

/** Addresses, what their pages show, and their status. */
const ADDRESSES = [
  ["/", "Home"],
  ["/about", "About"],
  ["/post/hello", "hello"],
  ["/post/new", "A new post"],
  ["/post/caf%C3%A9%20au%20lait", "café au lait"],
  ["/shop", "All items"],
  ["/shop/pen", "Item pen"],
  ["/docs/a/b/c", "a/b/c"],
  ["/any", "any "],
  ["/any/x/y", "any x/y"],
  ["/nowhere", "Not here", 404],
  ["/shop/pen/red", "Not here", 404],
  ["/docs", "Not here", 404],
];

async function answers(site) {
  for (const [address, title, status = 200] of ADDRESSES) {
    const page = await open(site + address, status);
    await shown(page, "title", title);
    await shown(page, "path", address);
    await shown(page, "hydrated", "answered");
    await closePage(page);
  }
}

async function metaOf(page) {
  return page.evaluate(() =>
    Object.fromEntries([...document.querySelectorAll("meta[name], meta[property]")].map((meta) => [meta.getAttribute("name") ?? meta.getAttribute("property"), meta.content])));
}

async function headFollows(site) {
  const page = await open(`${site}/about`);
  await until(async () => (await page.title()) === "About Ann", "the title");
  const before = await metaOf(page);
  equal([before.description, before["og:description"], before["og:title"], before.author], ["The first name", "The first name", "About Ann", "Ann"], "meta");
  equal([before.keywords, before["og:type"], before["og:image"]], ["routes, tests", "article", "/cover.png"], "fixed meta");
  await page.fill("#name", "Bea");
  await page.locator("#name").blur();
  await until(async () => (await page.title()) === "About Bea", "the title follows");
  const after = await metaOf(page);
  equal([after.description, after["og:title"], after.author], ["Another name", "About Bea", "Bea"], "meta follow");
  await closePage(page);
}

/** on_load runs on the first load, on navigation, for each query, by back and forward; with the address's parts in the handler. */
async function loads(site) {
  const page = await open(`${site}/post/hello?page=7&x=1`);
  const first = " /post/hello slug=hello all= page=7;";
  await shown(page, "log", first);
  await shown(page, "page", "7");
  await page.click("#to-second");
  await shown(page, "log", `${first} /post/second slug=second all= page=2;`);
  await shown(page, "title", "second");
  await shown(page, "page", "2");
  await until(async () => (await page.title()) === "second", "the title");
  await page.goBack();
  await shown(page, "title", "hello");
  const third = `${first} /post/second slug=second all= page=2;${first}`;
  await shown(page, "log", third);
  await page.click("#to-home");
  await shown(page, "title", "Home");
  await page.click("#to-missing");
  await shown(page, "title", "Not here");
  await shown(page, "log", `${third} missed /nowhere;`);
  await closePage(page);
}

test("development: addresses and their pages", async () => {
  await answers(dev.url);
});

test("development: title and meta follow the state", async () => {
  await headFollows(dev.url);
});

test("development: on_load, parameters and query in handlers", async () => {
  await loads(dev.url);
});

test("a new page and a new parameter show without a reload", async () => {
  const page = await open(`${dev.url}/post/live?page=3`);
  await page.evaluate(() => (window.kept = true));
  const file = path.join(project, "app/pages.c");
  const text = fs.readFileSync(file, "utf8");
  fs.writeFileSync(file, text.replace('rx_heading(rx_param("slug"), .id = "title")', 'rx_heading(rx_concat(rx_param("slug"), rx_concat("!", rx_query("extra"))), .id = "title")'));
  await shown(page, "title", "live!");
  fs.writeFileSync(file, text);
  await shown(page, "title", "live");
  check(await page.evaluate(() => window.kept), "no reload");
  await closePage(page);
});

/** What the backend says waits until the test lets it through: pages show what they were built with. */
async function beforeTheAnswer(site) {
  const page = await openPage(null);
  await page.addInitScript(() => {
    const held = [];
    window.held = held;
    window.WebSocket = class extends WebSocket {
      set onmessage(hear) {
        super.onmessage = (event) => (window.through || !this.url.includes("/_event") ? hear(event) : held.push(() => hear(event)));
      }
    };
    window.letThrough = () => {
      window.through = true;
      held.splice(0).forEach((each) => each());
    };
  });
  await page.goto(`${site}/about`, { waitUntil: "load" });
  await until(() => page.evaluate(() => window.held.length > 0), "the backend has answered");
  equal(await page.evaluate(() => window.__reflex.connected()), false, "connected");
  equal([await page.textContent("#hydrated"), await page.textContent("#count"), await page.textContent("#log")], ["waiting", "0", ""], "what it shows");
  equal(await page.title(), "About Ann", "title");
  await page.click("#add");
  equal(await page.textContent("#count"), "0", "an event waits, too");
  await page.evaluate(() => window.letThrough());
  await shown(page, "hydrated", "answered");
  await shown(page, "count", "1");
  await shown(page, "log", " /about slug= all= page=;");
  await closePage(page);
}

test("development: until the backend has answered a page shows defaults, and knows it", async () => {
  await beforeTheAnswer(dev.url);
});

let exported;

function exportApp() {
  const done = spawnSync(reflex, ["export", "--json", "--zip-dest-dir", tempFolder("exports")], { cwd: project, encoding: "utf8" });
  equal(done.status, 0, `reflex export: ${done.stdout}${done.stderr}`);
  const { frontend, backend } = JSON.parse(done.stdout.trim().split("\n").pop());
  const folder = tempFolder("unpacked");
  for (const [zip, to] of [[backend, "."], [frontend, "pages"]])
    equal(spawnSync("unzip", ["-q", zip, "-d", path.join(folder, to)]).status, 0, `unzip ${zip}`);
  return folder;
}

/** A plain static host: files by name, also without .html, and 404.html for the rest. */
async function startStaticHost(folder) {
  const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };
  const isFile = (file) => fs.existsSync(file) && fs.statSync(file).isFile();
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, "http://x").pathname);
    const file = [name, `${name}.html`, `${name}/index.html`].map((each) => path.join(folder, each)).find(isFile);
    const sent = file ?? path.join(folder, "404.html");
    if (!isFile(sent)) return response.writeHead(503).end(); // the test is over
    response.writeHead(file ? 200 : 404, { "content-type": types[path.extname(sent)] ?? "application/octet-stream" });
    response.end(fs.readFileSync(sent));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  atEnd(async () => server.closeAllConnections());
  return `http://127.0.0.1:${server.address().port}`;
}

async function startBackend(args, env = {}) {
  const port = await freePort();
  const program = new Program(path.join(exported, "start"), ["--json", "--port", String(port), "--store", "memory", ...args], {
    cwd: exported,
    env: { ...process.env, ...env },
  });
  await program.message((m) => m.event === "ready", "it serves", 20000);
  return { program, url: `http://127.0.0.1:${port}` };
}

test("an export by its own server: addresses and their status, title and meta, on_load", async () => {
  exported = exportApp();
  const { program, url } = await startBackend(["--frontend", "pages"]);
  await answers(url);
  await headFollows(url);
  await loads(url);
  const html = await (await fetch(`${url}/about`)).text();
  check(/<title[^>]*>About Ann</.test(html) && html.includes('content="The first name"'), "the HTML has what the vars are at first");
  await program.stop();
});

test("an export: what a link in sight leads to is there before somebody goes", async () => {
  const { program, url } = await startBackend(["--frontend", "pages"]);
  const page = await openPage(null);
  await page.goto(url, { waitUntil: "networkidle" });
  await connected(page);
  await page.context().setOffline(true);
  await page.click("#to-second");
  await shown(page, "title", "second");
  equal(page.errors.filter((line) => !/WebSocket|ERR_INTERNET_DISCONNECTED/.test(line)), [], "errors in the console");
  await closePage(page);
  await program.stop();
});

test("an export on a plain static host: dynamic routes come through 404.html, on_load runs once", async () => {
  const site = await startStaticHost(path.join(exported, "pages"));
  const { program, url } = await startBackend([], { REFLEX_CORS_ALLOWED_ORIGINS: site });
  fs.writeFileSync(path.join(exported, "pages/env.json"), JSON.stringify({ backend: url }));
  for (const [address, title] of ADDRESSES) {
    const page = await open(site + address);
    await shown(page, "title", title);
    await closePage(page);
  }
  await loads(site);
  await program.stop();
});

test("sitemap.xml has the addresses without a parameter", async () => {
  const text = fs.readFileSync(path.join(exported, "pages/sitemap.xml"), "utf8");
  const found = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  const wanted = ["/", "/about", "/any", "/enter", "/post/new", "/ring/back", "/ring/there", "/shop"];
  equal(found.sort(), wanted.map((address) => `https://example.org${address}`).sort(), "addresses");
});

await run(async () => {
  dev = await startApp(project);
});
