// What happens to the connection between a page and its backend: cut, frozen, offline, a backend that is killed, stopped or crashes; reloads
// and duplicated tabs. The page reaches the backend through a relay of this test, which can fail in every way a network can.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import http from "node:http";
import net from "node:net";
import path from "node:path";
import { makeApp } from "./apps.mjs";
import { atEnd, check, closePage, connected, equal, freePort, openPage, run, startApp, tempFolder, test, until } from "./harness.mjs";

/** Passes bytes between the browser and the backend. `frozen`: they stay in it; `deaf`: what the backend says is lost; closed: nobody listens. */
class Relay {
  pairs = new Set();
  accepted = 0;
  constructor(port) {
    this.port = port;
  }
  /** Lets everything through again, whatever was the matter. */
  async open() {
    this.frozen = this.deaf = false;
    if (this.server?.listening) return;
    this.server = net.createServer((browser) => this.join(browser)).listen(this.port, "127.0.0.1");
    await once(this.server, "listening");
  }
  join(browser) {
    const backend = net.connect(this.target, "127.0.0.1");
    const pair = [browser, backend];
    this.accepted++;
    this.pairs.add(pair);
    const end = () => {
      pair.forEach((socket) => socket.destroy());
      this.pairs.delete(pair);
    };
    pair.forEach((socket) => socket.on("error", end).on("close", end));
    browser.on("data", (bytes) => this.frozen || backend.write(bytes));
    backend.on("data", (bytes) => this.frozen || this.deaf || browser.write(bytes));
  }
  drop() {
    for (const pair of [...this.pairs]) pair.forEach((socket) => socket.destroy());
  }
  /** The connections that exist fall silent, without an end that either side could see. New ones work. */
  silence() {
    for (const pair of this.pairs) for (const socket of pair) socket.removeAllListeners("data").pause();
  }
  async close() {
    if (!this.server.listening) return;
    this.server.close();
    this.drop();
    await once(this.server, "close");
  }
}

let app;
let page;
let relay;
let scratch;

const text = (id, p = page) => p.textContent(`#${id}`);
const shows = (id, want, p = page) => until(async () => (await text(id, p)) === want, `#${id} shows ${want}`);
const click = (id, p = page) => p.evaluate((name) => document.getElementById(name).click(), id);
const token = (p) => p.evaluate(() => window.__reflex.token());
const queued = () => page.evaluate(() => window.__reflex.queue().map(({ handler, args }) => [handler, ...args].join(" ")));
const isConnected = (p = page) => p.evaluate(() => window.__reflex.connected());
const banner = (p = page) => p.evaluate(() => document.querySelector(".reflex-banner")?.textContent ?? "");
/** What really ran, in order: the handlers write it down. */
const ran = () => (fs.existsSync(`${scratch}/ran`) ? fs.readFileSync(`${scratch}/ran`, "utf8").trim().split("\n") : []);

/** A page of its own with nothing in its state, and nothing on record. */
async function fresh() {
  if (page) await closePage(page);
  await relay.open();
  for (const name of ["ran", "go"]) fs.rmSync(path.join(scratch, name), { force: true });
  page = await openPage(app.url);
  await connected(page);
}

/** The pid of the backend, a child of the supervisor. */
function backendPid() {
  const { stdout } = spawnSync("ps", ["-o", "pid=,args=", "--ppid", String(app.child.pid)], { encoding: "utf8" });
  const line = stdout.split("\n").find((l) => l.includes(" __backend "));
  check(line, `the backend is among ${stdout}`);
  return Number(line.trim().split(" ")[0]);
}

test("a dropped connection shows a banner; events made meanwhile are sent afterwards, each once, in order", async () => {
  await fresh();
  await click("add");
  await shows("count", "1");
  await relay.close();
  await until(async () => /lost/.test(await banner()), "the banner");
  for (const id of ["a", "b", "add", "a"]) await click(id);
  await until(async () => /later/.test(await banner()), "the banner says that something waits");
  equal(await queued(), ["Line.note a", "Line.note b", "Line.add", "Line.note a"]);
  await relay.open();
  await shows("log", "a b a ");
  await shows("count", "2");
  equal(ran(), ["add", "a", "b", "add", "a"]);
  await until(async () => (await banner()) === "", "the banner goes");
});

test("a connection that falls silent without an end is noticed, and the event in flight is sent again", async () => {
  await fresh();
  await page.clock.install();
  await page.reload();
  await connected(page);
  relay.silence();
  await click("add");
  await page.clock.fastForward(20500); // the backend is asked whether it is there
  check(await isConnected(), "not given up yet");
  await page.clock.fastForward(10500); // and does not answer
  await shows("count", "1");
  equal(ran(), ["add"]);
});

test("attempts to connect again come at growing intervals", async () => {
  await fresh();
  const times = [];
  page.on("websocket", () => times.push(Date.now()));
  await relay.close();
  await until(() => times.length >= 5, "five attempts");
  const gaps = times.slice(1).map((t, i) => t - times[i]);
  check(gaps.every((gap, i) => i === 0 || gap > gaps[i - 1]), `gaps ${gaps}`);
  await relay.open();
  await connected(page);
});

test("an event whose answer was lost is not run again", async () => {
  await fresh();
  relay.deaf = true;
  await click("add");
  await click("a");
  await until(() => ran().length === 1, "the handler ran");
  relay.drop();
  relay.deaf = false;
  await shows("log", "a ");
  equal([await text("count"), ran()], ["1", ["add", "a"]]);
});

test("an event that was lost on its way is run then", async () => {
  await fresh();
  relay.frozen = true;
  await click("a");
  await click("b");
  relay.drop();
  relay.frozen = false;
  await shows("log", "a b ");
  equal(ran(), ["a", "b"]);
});

test("a network that goes away and comes back", async () => {
  await fresh();
  await click("a");
  await shows("log", "a ");
  await page.context().setOffline(true);
  await until(async () => (await banner()) !== "", "the banner");
  await click("b");
  await page.context().setOffline(false);
  await shows("log", "a b ");
  equal(ran(), ["a", "b"]);
});

test("a page finds its state when its old connection has fallen silent", async () => {
  await fresh();
  await click("a");
  await shows("log", "a ");
  const before = await token(page);
  relay.silence();
  await page.reload();
  await connected(page);
  equal(await token(page), before, "token");
  await shows("log", "a ");
});

test("a reload of the page keeps token and state", async () => {
  await fresh();
  await click("add");
  await shows("count", "1");
  const before = await token(page);
  await page.reload();
  await connected(page);
  equal(await token(page), before, "token");
  await shows("count", "1");
  await click("add");
  await shows("count", "2");
});

test("a duplicated tab gets a token of its own, and both go on", async () => {
  await fresh();
  await click("add");
  await shows("count", "1");
  const [twin] = await Promise.all([page.waitForEvent("popup"), page.evaluate(() => void window.open(location.href))]);
  await connected(twin);
  const [mine, its] = [await token(page), await token(twin)];
  check(mine !== its && /^[0-9a-f]{32}$/.test(its), `tokens ${mine} ${its}`);
  equal(await twin.evaluate(() => sessionStorage.getItem("token")), its, "stored token");
  await shows("count", "0", twin);
  await click("a", twin);
  await shows("log", "a ", twin);
  await click("add");
  await shows("count", "2");
  equal([await text("log"), await text("count", twin)], ["", "0"]);
  equal([await banner(), await banner(twin)], ["", ""]);
});

test("clicks while an event is under way keep their order and number", async () => {
  await fresh();
  await click("hold");
  await until(() => ran().length === 1, "the handler runs");
  for (const id of ["a", "b", "a", "a", "b"]) await click(id);
  equal((await queued()).length, 6);
  equal(ran(), ["hold"], "what ran meanwhile");
  fs.writeFileSync(path.join(scratch, "go"), "");
  await shows("log", "hold a b a a b ");
  equal(ran(), ["hold", "a", "b", "a", "a", "b"]);
});

test("a backend that stands still and goes on loses nothing", async () => {
  await fresh();
  const pid = backendPid();
  process.kill(pid, "SIGSTOP");
  try {
    for (const id of ["a", "b", "add"]) await click(id);
    equal((await queued()).length, 3);
  } finally {
    process.kill(pid, "SIGCONT");
  }
  await shows("log", "a b ");
  await shows("count", "1");
  equal(ran(), ["a", "b", "add"]);
});

test("a killed backend comes back, and the page finds its state", async () => {
  await fresh();
  await click("a");
  await click("add");
  await shows("count", "1");
  const before = await token(page);
  const pid = backendPid();
  process.kill(pid, "SIGKILL");
  await until(async () => !(await isConnected()), "the page notices");
  for (const id of ["b", "add"]) await click(id);
  await shows("log", "a b ");
  await shows("count", "2");
  equal(ran(), ["a", "add", "b", "add"]);
  equal(await token(page), before, "token");
  check(backendPid() !== pid, "another process");
});

test("a crash costs its event alone: it runs once, restarts the backend once, and the page says so", async () => {
  await fresh();
  const from = app.messages.length;
  const pid = backendPid();
  await click("a");
  await shows("log", "a ");
  const took = await page.evaluate(async () => {
    const log = document.getElementById("log");
    const answered = new Promise((resolve) => new MutationObserver(resolve).observe(log, { subtree: true, characterData: true, childList: true }));
    const start = performance.now();
    document.getElementById("crash").click();
    document.getElementById("b").click();
    await answered;
    return performance.now() - start;
  });
  console.log(`# from the crash to the next event's answer: ${took.toFixed(0)} ms`);
  await shows("log", "a b ");
  check(took < (process.env.TSAN_OPTIONS ? 5000 : 1000), `took ${took} ms`);
  equal(await text("count"), "0", "what the crashed handler had changed");
  const notice = await until(() => page.textContent(".reflex-notice"), "the page says that the event failed");
  check(notice.includes("Line.crash"), notice);
  await click("add");
  await shows("count", "1");
  await page.reload();
  await connected(page);
  await click("add");
  await shows("count", "2");
  equal(ran(), ["a", "crash", "b", "add", "add"]);
  equal(app.messages.slice(from).filter((m) => m.event === "crash").length, 1, "crashes reported");
  check(backendPid() !== pid, "another process");
});

test("a page of another origin gets no connection", async () => {
  const server = http.createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<title>other</title>"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  atEnd(async () => server.close());
  const other = await openPage(`http://127.0.0.1:${server.address().port}/`);
  const attempt = (p, port) =>
    p.evaluate(
      (address) =>
        new Promise((resolve) => {
          const socket = new WebSocket(address);
          socket.onopen = () => resolve("open");
          socket.onclose = ({ code }) => resolve(`closed ${code}`);
        }),
      `ws://localhost:${port}/_event`,
    );
  equal(await attempt(other, app.backendPort), "closed 1006", "from another origin");
  equal(await attempt(page, app.backendPort), "open", "from the app's own");
  await other.close();
});

await run(async () => {
  scratch = tempFolder("connection");
  relay = new Relay(await freePort());
  const folder = makeApp("connection", { api_url: `http://localhost:${relay.port}` });
  app = await startApp(folder, { env: { TEST_FOLDER: scratch } });
  relay.target = app.backendPort;
  await relay.open();
  atEnd(() => relay.close());
});
