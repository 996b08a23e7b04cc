// What the browser tests share: a project made by `reflex init` or from files, the real `reflex run` beside a real Chromium, and TAP output.
// Nothing here waits by sleeping: conditions are polled.
import { AsyncLocalStorage } from "node:async_hooks";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const modules = process.env.RX_TEST_MODULES;
const require = createRequire(pathToFileURL(path.join(modules, "package.json")));
const { chromium } = require("playwright-core");

export const root = process.env.RX_TEST_ROOT;
export const reflex = process.env.REFLEX;

const tests = [];
const endings = [];
/** The one Chromium, or the promise of it. */
let browser;
/** The test that runs, with the count of what it did in pages. */
const current = new AsyncLocalStorage();

/** Registers a test; they run in order, in run(). RX_TEST_ONLY leaves those whose name has that text. */
export function test(name, body) {
  if (name.includes(process.env.RX_TEST_ONLY ?? "")) tests.push({ name, body });
}
/** Registers something to end with the process of tests, last first. */
export function atEnd(fn) {
  endings.unshift(fn);
}

/**
 * Runs the registered tests and prints TAP. `before` may prepare what all of them use; when it throws, every test fails. `lanes` of them run at
 * once, begun in their order: they must not share what they change.
 */
export async function run(before = async () => {}, { lanes = 1 } = {}) {
  let failed = 0;
  let broken = null;
  console.log(`1..${tests.length}`);
  try {
    await before();
  } catch (error) {
    broken = error;
  }
  const one = async (i, { name, body }) => {
    const during = { touches: 0 };
    try {
      if (broken) throw broken;
      await withLimit(current.run(during, body), 240000, name);
      remember(name, true, during);
      console.log(`ok ${i + 1} - ${name}`);
    } catch (error) {
      failed++;
      remember(name, false, during);
      console.log(`not ok ${i + 1} - ${name}\n${String(error?.stack ?? error).replace(/^/gm, "# ")}`);
    }
  };
  const left = [...tests.entries()];
  const lane = async () => {
    while (left.length) await one(...left.shift());
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  for (const end of endings) await end().catch((error) => console.log(`# at the end: ${error}`));
  process.exit(failed ? 1 : 0);
}

/** For tests/acceptance.mjs: what ran, how it ended, and whether it did something in a page or looked at one. */
function remember(name, ok, { touches }) {
  if (!process.env.RX_TEST_RESULTS) return;
  const line = { file: path.basename(process.argv[1]), name, ok, browser: touches > 0 };
  fs.appendFileSync(process.env.RX_TEST_RESULTS, JSON.stringify(line) + "\n");
}

export async function withLimit(promise, ms, what) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not done after ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

export function check(condition, text) {
  if (!condition) throw new Error(text);
}
export function equal(got, want, text = "value") {
  const [a, b] = [JSON.stringify(got), JSON.stringify(want)];
  if (a !== b) throw new Error(`${text}: got ${a}, expected ${b}`);
}

/** Polls `probe` until it gives something true, and returns that. */
export async function until(probe, what, ms = 15000) {
  const end = Date.now() + ms;
  let last;
  for (;;) {
    try {
      const value = await withLimit(probe(), Math.min(ms, 10000), "a look at it");
      if (value) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`${what}: not within ${ms} ms${last ? ` (${last.message})` : ""}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export async function freePort() {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

export function tempFolder(prefix) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `rx-${prefix}-`));
  atEnd(async () => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A project: from a template, with `files` (path: text) written over it. Returns its folder. */
export function makeProject(template, files = {}) {
  const folder = path.join(tempFolder(template), "app");
  const done = spawnSync(reflex, ["init", "--yes", "--template", template, "app"], { cwd: path.dirname(folder), encoding: "utf8" });
  if (done.status !== 0) throw new Error(`reflex init: ${done.stdout}${done.stderr}`);
  for (const [name, text] of Object.entries(files)) write(path.join(folder, name), text);
  return folder;
}

export function write(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

/** Replaces text in a file; an edit that changes nothing is a mistake of the test. */
export function edit(file, from, to) {
  const before = fs.readFileSync(file, "utf8");
  const after = before.replace(from, to);
  check(before !== after, `nothing to edit in ${file}: ${from}`);
  fs.writeFileSync(file, after);
}

/** A program whose stdout is JSON lines. */
export class Program {
  constructor(command, args, options = {}) {
    this.command = command;
    this.messages = [];
    this.text = "";
    this.child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    this.child.stdout.setEncoding("utf8").on("data", (text) => this.take(text));
    this.child.stderr.setEncoding("utf8").on("data", (text) => (this.text += text));
    this.ended = once(this.child, "exit").then(([code, signal]) => (this.exit = { code, signal }));
    atEnd(() => this.stop());
  }
  take(text) {
    this.text += text;
    this.rest = (this.rest ?? "") + text;
    const lines = this.rest.split("\n");
    this.rest = lines.pop();
    for (const line of lines) {
      try {
        this.messages.push(JSON.parse(line));
      } catch {
        // A line that is no JSON stays in `text`.
      }
    }
  }
  /** The first message from index `from` on for which `match` holds. */
  message(match, what, ms = 60000, from = 0) {
    return until(
      () => {
        const found = this.messages.slice(from).find(match);
        if (found) return found;
        if (this.exit) throw new Error(`ended with ${JSON.stringify(this.exit)}`);
        return null;
      },
      what,
      ms,
    ).catch((error) => {
      throw new Error(`${error.message}\n${this.text.slice(-3000)}`);
    });
  }
  async stop(signal = "SIGINT") {
    if (this.exit) return this.exit;
    this.child.kill(signal);
    const timer = setTimeout(() => this.child.kill("SIGKILL"), 5000);
    await this.ended;
    clearTimeout(timer);
    return this.exit;
  }
}

/** `reflex run --json` in a project; waits until both sides are ready. */
export async function startApp(folder, { args = [], env = {} } = {}) {
  const [frontend, backend] = [await freePort(), await freePort()];
  const app = new Program(
    reflex,
    ["run", "--json", "--frontend-port", String(frontend), "--backend-port", String(backend), ...args],
    { cwd: folder, env: { ...process.env, ...env } },
  );
  app.folder = folder;
  app.backendPort = backend;
  app.ready = await app.message((m) => m.event === "ready", "reflex run gets ready", 180000);
  app.url = app.ready.frontend ?? `http://localhost:${frontend}`;
  return app;
}

/** Nothing leaves this machine: other names are not resolved, and that a picture from there is missing is no error of the page. */
const resolver = "MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1, EXCLUDE ::1";
const isElsewhere = (address) => /^https?:/.test(address) && !/^(localhost|127\.0\.0\.1|\[::1\]|.*\.localhost)$/.test(new URL(address).hostname);

/**
 * Counts, for the test that called it, each thing done in a page or read from it that came to a good end: navigations, clicks, keys, texts,
 * evaluations. Whoever opened the page does not matter, nor does a page that is only opened, closed or listened to.
 */
function countTouches(page) {
  for (const part of [page.mainFrame(), page.locator("html"), page.keyboard, page.mouse]) {
    const kind = Object.getPrototypeOf(part);
    for (const name of Object.getOwnPropertyNames(kind)) {
      const { value: method, writable } = Object.getOwnPropertyDescriptor(kind, name);
      if (name === "constructor" || typeof method !== "function" || !writable) continue;
      kind[name] = function (...args) {
        const during = current.getStore();
        const result = method.apply(this, args);
        if (during && typeof result?.then === "function") result.then(() => during.touches++, () => {});
        return result;
      };
    }
  }
}

async function launch() {
  const started = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", `--host-resolver-rules=${resolver}`],
  });
  atEnd(() => started.close());
  countTouches(await started.newPage()); // stays: Chromium may end with its last page
  return started;
}

/** A page in a fresh context (its own storage). Console errors and failed page scripts are collected in page.errors. */
export async function openPage(url, options = {}) {
  browser ??= launch();
  const { context = await withLimit((await browser).newContext(options.contextOptions ?? {}), 30000, "a new context") } = options;
  const page = await withLimit(context.newPage(), 30000, "a new page");
  page.errors = [];
  page.on("console", (message) => message.type() === "error" && !isElsewhere(message.location().url) && page.errors.push(message.text()));
  page.on("pageerror", (error) => page.errors.push(String(error)));
  if (url) await page.goto(url, { waitUntil: "load", timeout: 60000 });
  return page;
}

/** Closes a page with its context. Chromium now and then never answers that; the next page has a context of its own and does not mind. */
export async function closePage(page) {
  await withLimit(page.context().close(), 10000, "closing a context").catch((error) => console.log(`# ${error.message}`));
}

/** Waits until the page is connected to its backend and has its state. */
export function connected(page) {
  return until(() => page.evaluate(() => window.__reflex?.connected()), "page connects", 30000);
}
