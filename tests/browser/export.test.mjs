// The three exports of one app, each run where there is nothing but it and the libraries that it is documented to need (isolated.sh), in a
// browser under a Content-Security-Policy without `unsafe-eval`: pages, a dynamic route, events and back.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import { once } from "node:events";
import path from "node:path";
import { atEnd, check, closePage, connected, equal, freePort, makeProject, openPage, Program, reflex, root, run, tempFolder, test, until } from "./harness.mjs";


const APP = `/* The app of the export's tests: two pages, one of them for many addresses, and handlers that use SQLite and
 * libcurl. */
#include <reflex.h>
#include <sqlite3.h>

RX_STATE(Shop,
    VAR(int, count, 0),
    VAR(str, product, ""),
    COMPUTED(str, parity),
    EVENT(add),
    EVENT(ask, str),
    EVENT(fetch),
    EVENT(go),
    EVENT(crash)
)

void Shop_add(struct Shop *self)
{
    self->count++;
}

str Shop_parity(const struct Shop *self)
{
    return self->count % 2 ? "odd" : "even";
}

void Shop_ask(struct Shop *self, str word)
{
    sqlite3 *db;
    sqlite3_stmt *query;
    sqlite3_open(":memory:", &db);
    sqlite3_prepare_v2(db, "select upper(?)", -1, &query, NULL);
    sqlite3_bind_text(query, 1, word, -1, SQLITE_TRANSIENT);
    if (sqlite3_step(query) == SQLITE_ROW)
        self->product = rx_printf("%s", (const char *)sqlite3_column_text(query, 0));
    sqlite3_finalize(query);
    sqlite3_close(db);
}

void Shop_fetch(struct Shop *self)
{
    struct rx_json *thing = rx_http_get_json(rx_env("THING_API", "http://127.0.0.1:9/"));
    if (thing)
        self->product = rx_json_str(thing, "name");
}

void Shop_go(struct Shop *self)
{
    (void)self;
    rx_redirect(rx_printf("%s/welcome", rx_deploy_url()));
}

void Shop_crash(struct Shop *self)
{
    (void)self;
    *(volatile int *)8 = 1;
}

static rx home(void)
{
    return rx_vstack(
        rx_heading("The shop"),
        rx_text(Shop.count, .id = "count"),
        rx_text(Shop.parity, .id = "parity"),
        rx_text(Shop.product, .id = "product"),
        rx_button("add", .id = "add", .on_click = Shop.add),
        rx_button("fetch", .id = "fetch", .on_click = Shop.fetch),
        rx_button("go", .id = "go", .on_click = Shop.go),
        rx_button("crash", .id = "crash", .on_click = Shop.crash),
        rx_input(.id = "ask", .on_blur = Shop.ask),
        rx_link("a product", .href = "/item/pen", .id = "link")
    );
}

static rx item(void)
{
    return rx_vstack(
        rx_heading("One product", .id = "item"),
        rx_text(Shop.count, .id = "count"),
        rx_button("add", .id = "add", .on_click = Shop.add)
    );
}

RX_PAGE(home, .route = "/", .title = "Shop")
RX_PAGE(item, .route = "/item/[name]", .title = "Product")
`;

const project = makeProject("blank", {
  "app/home.c": APP,
  "rxconfig.json": JSON.stringify({ app_name: "shop", libraries: ["sqlite3"] }),
});
fs.rmSync(path.join(project, "app/home.h"), { force: true });

/** What the app fetches. */
async function startApi() {
  const server = http.createServer((request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end('{"name": "from afar"}');
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  atEnd(async () => server.closeAllConnections());
  return `http://127.0.0.1:${server.address().port}/`;
}
const api = await startApi();

function exportApp(...args) {
  const done = spawnSync(reflex, ["export", "--json", ...args], { cwd: project, encoding: "utf8" });
  check(done.status === 0, `reflex export ${args}: ${done.stdout}${done.stderr}`);
  return JSON.parse(done.stdout.trim().split("\n").pop());
}

function unpack(zip) {
  const folder = tempFolder("unpacked");
  const done = spawnSync("unzip", ["-q", zip, "-d", folder], { encoding: "utf8" });
  check(done.status === 0, `unzip: ${done.stderr}`);
  return folder;
}

/** Starts a program of `folder` in isolation and waits until it serves. */
async function startIsolated(folder, program, args, env = {}) {
  const port = await freePort();
  const started = new Program(path.join(root, "tests/browser/isolated.sh"), [folder, program, "--json", "--port", String(port), ...args], {
    env: { ...process.env, RX_ISOLATED_ENV: Object.entries({ THING_API: api, ...env }).map(([name, value]) => `${name}=${value}`).join(" ") },
  });
  started.ready = await started.message((m) => m.event === "ready", `${program} serves`, 20000);
  started.port = port;
  return started;
}

/** Nothing of the tool is there, and nothing of it is loaded. */
function checkIsolation(program) {
  const inside = `/proc/${program.child.pid}/root`;
  const folders = fs.readdirSync(inside).filter((name) => !name.startsWith("lib") && name !== "usr");
  equal(folders.sort(), ["app", "bin", "dev", "tmp"], "folders of the root");
  equal(fs.readdirSync(path.join(inside, "bin")), ["sh"], "programs");
  for (const name of ["usr/bin", "usr/include", "root", "home"])
    check(!fs.existsSync(path.join(inside, name)), `no ${name}`);
  check(!fs.readdirSync(path.join(inside, "app")).some((name) => /\.[chj]s?$/.test(name)), "no sources");
  const loaded = fs.readFileSync(`/proc/${program.child.pid}/maps`, "utf8");
  check(!/libtcc|node|libgit2|libfswatch/.test(loaded), "nothing of the tool is loaded");
}

/** A page under the policy, wherever it comes from. */
async function openUnderPolicy(url) {
  const page = await openPage(null);
  await page.context().grantPermissions(["local-network-access"]);
  await page.goto(url, { waitUntil: "load" });
  await connected(page);
  return page;
}

const shown = (page, id, text) =>
  until(async () => (await page.textContent(`#${id}`)) === text, `#${id} shows ${text}`);

/** What every export must do. */
async function useApp(url) {
  const page = await openUnderPolicy(url);
  equal(await page.title(), "Shop", "title");
  await shown(page, "count", "0");
  await page.click("#add");
  await shown(page, "count", "1");
  await shown(page, "parity", "odd");
  await page.fill("#ask", "pencil");
  await page.locator("#ask").blur();
  await shown(page, "product", "PENCIL");
  await page.click("#fetch");
  await shown(page, "product", "from afar");

  await page.click("#link");
  await page.waitForSelector("#item");
  equal(new URL(page.url()).pathname, "/item/pen", "address");
  await shown(page, "count", "1");
  await page.goto(`${url}/item/another?x=1`, { waitUntil: "load" });
  await page.waitForSelector("#item");
  await connected(page);
  await shown(page, "count", "1");
  await page.click("#add");
  await shown(page, "count", "2");
  // In a turn of the page's own: what the test evaluates is exempt from the policy.
  await page.evaluate(() => void setTimeout(() => {
    try {
      window.evaluated = new Function("return 1")();
    } catch {
      window.evaluated = 0;
    }
  }));
  equal(await until(() => page.evaluate(() => [window.evaluated]).then(([value]) => value !== undefined && [value]), "the script ran"), [0], "new Function");
  equal(page.errors.filter((text) => !/404/.test(text)), [], "errors in the console");
  await closePage(page);
}

/** A plain static host: files by name, index.html, 404.html for the rest. */
async function startStaticHost(folder) {
  const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, "http://x").pathname);
    const file = path.join(folder, name.endsWith("/") ? `${name}index.html` : name);
    const found = fs.existsSync(file) && fs.statSync(file).isFile();
    const sent = found ? file : path.join(folder, "404.html");
    if (!fs.existsSync(sent)) return response.writeHead(503).end(); // the test is over
    response.writeHead(found ? 200 : 404, { "content-type": types[path.extname(sent)] ?? "application/octet-stream" });
    response.end(fs.readFileSync(sent));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  atEnd(async () => server.closeAllConnections());
  return `http://127.0.0.1:${server.address().port}`;
}

const exported = {};

test("backend.zip runs alone and serves the pages of frontend.zip", async () => {
  const backend = unpack(exported.backend);
  fs.cpSync(unpack(exported.frontend), path.join(backend, "pages"), { recursive: true });
  const program = await startIsolated(backend, "start", ["--frontend", "pages"]);
  checkIsolation(program);
  await useApp(`http://127.0.0.1:${program.port}`);
  equal((await program.stop("SIGTERM")).code, 0, "exit code");
});

test("frontend.zip on a static host finds the backend of env.json", async () => {
  const pages = unpack(exported.frontend);
  const site = await startStaticHost(pages);
  const program = await startIsolated(unpack(exported.backend), "start", ["--store", "memory"], { REFLEX_CORS_ALLOWED_ORIGINS: site });
  equal(JSON.parse(fs.readFileSync(path.join(pages, "env.json"), "utf8")), { backend: "" }, "env.json of the archive");
  fs.writeFileSync(path.join(pages, "env.json"), JSON.stringify({ backend: `http://127.0.0.1:${program.port}` }));
  await useApp(site);
  await program.stop();
});

test("an origin that is not allowed gets nothing", async () => {
  const pages = unpack(exported.frontend);
  const site = await startStaticHost(pages);
  const program = await startIsolated(unpack(exported.backend), "start", ["--store", "memory"]);
  fs.writeFileSync(path.join(pages, "env.json"), JSON.stringify({ backend: `http://127.0.0.1:${program.port}` }));
  const page = await openPage(site);
  await until(() => page.errors.some((text) => /403|WebSocket/.test(text)), "the browser is refused");
  check(!(await page.evaluate(() => window.__reflex.connected())), "no connection");
  await closePage(page);
  await program.stop();
});

test("the standalone program has everything in it", async () => {
  const folder = tempFolder("standalone");
  const { standalone } = exportApp("--standalone", "--zip-dest-dir", folder);
  equal(fs.readdirSync(folder), ["shop"], "what was made");
  equal(standalone, path.join(folder, "shop"), "its name");
  const program = await startIsolated(folder, "shop", []);
  checkIsolation(program);
  await useApp(`http://127.0.0.1:${program.port}`);
  equal((await program.stop("SIGINT")).code, 0, "exit code");
});

/** What the page has loaded from its own address: [path, bytes on the wire, bytes after decoding], the page itself first. */
const loaded = (page) =>
  page.evaluate(() => performance.getEntries().filter((entry) => /navigation|resource/.test(entry.entryType) && new URL(entry.name).origin === location.origin)
    .map((entry) => [new URL(entry.name).pathname, entry.encodedBodySize, entry.decodedBodySize]));

test("a browser gets page, scripts and style sheets compressed", async () => {
  const folder = tempFolder("compressed");
  exportApp("--standalone", "--zip-dest-dir", folder);
  const program = await startIsolated(folder, "shop", []);
  const page = await openPage(null);
  const encodings = new Map();
  page.on("response", async (response) => encodings.set(new URL(response.url()).pathname, response.headers()["content-encoding"]));
  await page.goto(`http://127.0.0.1:${program.port}`, { waitUntil: "load" });
  await connected(page);
  await page.click("#add");
  await shown(page, "count", "1");
  const large = (await loaded(page)).filter(([path, , decoded]) => decoded > 1024 && path !== "/favicon.ico");
  equal(large.filter(([path, encoded, decoded]) => encodings.get(path) !== "gzip" || encoded >= decoded), [], "what came as it is");
  for (const kind of ["/", ".js", ".css"])
    check(large.some(([path]) => path.endsWith(kind)), `${kind} is among ${large.map(([path]) => path)}`);
  const [encoded, decoded] = [1, 2].map((at) => large.reduce((sum, entry) => sum + entry[at], 0));
  check(encoded < decoded / 3, `${encoded} bytes were sent for ${decoded}`);
  await closePage(page);
  await program.stop();
});

test("the pages of a folder come compressed, and the browser's copies are asked for by their tags", async () => {
  const backend = unpack(exported.backend);
  fs.cpSync(unpack(exported.frontend), path.join(backend, "pages"), { recursive: true });
  const program = await startIsolated(backend, "start", ["--frontend", "pages", "--store", "memory"]);
  const url = `http://127.0.0.1:${program.port}`;
  const page = await openPage(url);
  await connected(page);
  const [, encoded, decoded] = (await loaded(page))[0];
  check(encoded < decoded / 2, `${encoded} bytes were sent for the page's ${decoded}`);
  const again = await page.context().request.get(url, { headers: { "accept-encoding": "gzip" } });
  equal(again.headers()["content-encoding"], "gzip", "the page is compressed");
  const same = await page.context().request.get(url, { headers: { "accept-encoding": "gzip", "if-none-match": again.headers().etag } });
  equal(same.status(), 304, "the page by its tag");
  const plain = await page.context().request.get(url, { headers: { "accept-encoding": "identity", "if-none-match": again.headers().etag } });
  equal([plain.status(), plain.headers()["content-encoding"]], [200, undefined], "the plain page by the tag of the compressed one");
  await page.reload({ waitUntil: "load" });
  await connected(page);
  await page.click("#add");
  await shown(page, "count", "1");
  await closePage(page);
  await program.stop();
});

test("a crash costs one event: the state is there again", async () => {
  const folder = tempFolder("crash");
  exportApp("--standalone", "--zip-dest-dir", folder);
  const program = await startIsolated(folder, "shop", []);
  const page = await openUnderPolicy(`http://127.0.0.1:${program.port}`);
  await page.click("#add");
  await shown(page, "count", "1");
  await page.click("#crash");
  await program.message((m) => m.event === "error" && /'Shop\.crash'.*signal 11/.test(m.text), "the crash is reported");
  await program.message((m) => /the backend is back/.test(m.text ?? ""), "the backend is back");
  await page.click("#add");
  await shown(page, "count", "2");
  equal(program.messages.filter((m) => /signal 11/.test(m.text ?? "")).length, 1, "crashes");
  await closePage(page);
  await program.stop();
});

test("a handler reads the site's public address and sends the browser there", async () => {
  const folder = tempFolder("deployed");
  fs.writeFileSync(path.join(folder, "404.html"), "<h1>the public site</h1>");
  const site = await startStaticHost(folder);
  exportApp("--standalone", "--zip-dest-dir", folder);
  const program = await startIsolated(folder, "shop", [], { REFLEX_DEPLOY_URL: site });
  const page = await openPage(`http://127.0.0.1:${program.port}`);
  await connected(page);
  await page.click("#go");
  await until(() => page.evaluate(() => window.location.href).then((address) => address === `${site}/welcome`), "the browser is there");
  equal(await page.textContent("h1"), "the public site", "the page");
  await closePage(page);
  await program.stop();
});

test("reflex run --env prod is the same program in place of the tool", async () => {
  const port = await freePort();
  const program = new Program(reflex, ["run", "--env", "prod", "--json", "--frontend-port", String(port)], {
    cwd: project,
    env: { ...process.env, THING_API: api },
  });
  const ready = await program.message((m) => m.event === "ready", "it serves", 60000);
  check(ready.frontend.endsWith(`:${port}`), `the address: ${ready.frontend}`);
  check(program.messages.some((m) => /the site is up to date/.test(m.text ?? "")), "nothing was built again");
  const processes = spawnSync("pgrep", ["-P", String(program.child.pid)], { encoding: "utf8" }).stdout.trim().split("\n");
  equal(processes.length, 1, "processes beside the supervisor");
  for (const pid of [program.child.pid, ...processes]) {
    const maps = fs.readFileSync(`/proc/${pid}/maps`, "utf8");
    check(!/libtcc|\/node/.test(maps), `process ${pid} has neither tcc nor Node`);
  }
  await useApp(`http://127.0.0.1:${port}`);
  equal((await program.stop("SIGINT")).code, 130, "exit code");
});

await run(async () => Object.assign(exported, exportApp("--zip-dest-dir", tempFolder("exports"))));
