// Where states live: SQLite keeps them over a full stop and start of 'reflex run', also when the app's vars have changed meanwhile; the memory
// store does not.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { makeApp } from "./apps.mjs";
import { closePage, connected, edit, equal, freePort, openPage, Program, reflex, run, test, until } from "./harness.mjs";

let folder;
let app;
let page;
let ports;

/** Starts the app where it was before: a page that stays open must find it again. */
async function start(store, env = {}) {
  const args = ["run", "--json", "--frontend-port", String(ports[0]), "--backend-port", String(ports[1])];
  app = new Program(reflex, args, { cwd: folder, env: { ...process.env, REFLEX_STATE_STORE: store, ...env } });
  await app.message((m) => m.event === "ready", "reflex run gets ready", 180000);
}
async function fresh() {
  if (page) await closePage(page);
  page = await openPage(`http://localhost:${ports[0]}/`);
  await connected(page);
}
const text = (id) => page.textContent(`#${id}`);
const shows = (id, want) =>
  until(async () => (await text(id)) === want, `#${id} shows ${want}`, 30000).catch(async (error) => {
    throw new Error(`${error.message}; it shows ${JSON.stringify(await text(id))}`);
  });
const offline = () => until(async () => !(await page.evaluate(() => window.__reflex.connected())), "the page notices");
async function say(words) {
  await page.fill("#input", words);
  await page.locator("#input").blur();
  await shows("text", words);
}

test("SQLite: the state outlives the run, the open page finds it", async () => {
  await start("sqlite");
  await fresh();
  await shows("text", "nothing yet");
  await say("one");
  await say("zwei ü");
  const token = await page.evaluate(() => window.__reflex.token());
  await app.stop();
  await offline();
  await start("sqlite");
  await connected(page);
  equal(await page.evaluate(() => window.__reflex.token()), token, "token");
  await shows("text", "zwei ü");
  await shows("large", "9007199254740994");
  await shows("lines", "0/1 one;1/2 zwei ü;");
  await page.reload();
  await connected(page);
  await shows("lines", "0/1 one;1/2 zwei ü;");
});

test("SQLite: a restart with a new var, one of another type, and one less", async () => {
  await app.stop();
  await offline();
  const file = path.join(folder, "app/note.c");
  edit(file, 'VAR(str, text, "nothing yet"),', 'VAR(str, text, "nothing yet"),\n    VAR(str, added, "a default"),');
  edit(file, "VAR(int64_t, large, 1)", 'VAR(bool, large, true)');
  edit(file, "    self->large = INT64_C(9007199254740993) + self->lines.len;\n", "");
  edit(file, 'VAR(str, text, ""), VAR(int, number, 0)', 'VAR(int, extra, 5), VAR(str, text, "")');
  edit(file, ", .number = self->lines.len + 1", "");
  edit(file, "line->number", "line->extra");
  edit(file, 'rx_text(Note.text, .id = "text"),', 'rx_text(Note.text, .id = "text"),\n        rx_text(Note.added, .id = "added"),');
  await start("sqlite");
  await connected(page);
  await page.reload();
  await connected(page);
  await shows("text", "zwei ü");
  await shows("added", "a default");
  await shows("large", "true");
  await until(async () => /^0\/\d one;1\/\d zwei ü;$/.test(await text("lines")), `records keep what they still have: ${await text("lines")}`);
  await say("three");
  await until(async () => (await text("lines")).endsWith(" three;"), "and go on");
});

test("memory: the state ends with the run, the open page starts afresh and goes on", async () => {
  await app.stop();
  await offline();
  await start("memory");
  await fresh();
  await shows("text", "nothing yet");
  await say("one");
  await app.stop();
  await offline();
  await start("memory");
  await connected(page);
  await shows("text", "nothing yet");
  await shows("lines", "");
  await say("two");
  await page.reload();
  await connected(page);
  await shows("text", "two");
});

test("Redis: the state outlives the run; without the server the page waits", async () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "reflex-redis-"));
  const socket = path.join(dir, "socket");
  const serve = async () => {
    const server = spawn("redis-server", ["--port", "0", "--unixsocket", socket, "--dir", dir, "--save", "", "--appendonly", "yes", "--appendfsync", "always"], { stdio: "ignore" });
    await until(() => new Promise((done) => {
      const asked = net.connect(socket, () => asked.write("PING\r\n"));
      asked.on("data", (answer) => (asked.destroy(), done(String(answer).startsWith("+PONG"))));
      asked.on("error", () => done(false));
    }), "the Redis server answers");
    return server;
  };
  let server = await serve();
  const env = { REFLEX_REDIS_URL: `unix://${socket}` };
  await app.stop();
  await offline();
  await start("redis", env);
  await fresh();
  await shows("text", "nothing yet");
  await say("one");
  await app.stop();
  await offline();
  await start("redis", env);
  await connected(page);
  await shows("text", "one");
  server.kill("SIGKILL");
  await page.fill("#input", "two");
  await page.locator("#input").blur();
  server = await serve();
  await shows("text", "two");
  await page.reload();
  await connected(page);
  await shows("text", "two");
  await app.stop();
  await offline();
  server.kill("SIGKILL");
  fs.rmSync(dir, { recursive: true });
  await start("memory");
  await fresh();
});

// A page that can lose its connection for as long as the test wants.
async function tab() {
  const page = await openPage();
  await page.addInitScript(() => {
    const opened = [];
    window.WebSocket = class extends WebSocket {
      constructor(address, ...rest) {
        super(window.cut && address.includes("/_event") ? "ws://127.0.0.1:9/" : address, ...rest);
        opened.push(this);
      }
    };
    window.setCut = (cut) => {
      window.cut = cut;
      if (cut) opened.forEach((socket) => socket.close());
    };
  });
  await page.goto(`http://localhost:${ports[0]}/`, { waitUntil: "load" });
  await connected(page);
  await until(async () => (await page.textContent("#loads")) === "1", "on_load");
  return page;
}
const rest = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const EXPIRATION = 4;

/** Ends the connection of `page` for a time that is long enough, longer on a machine that is slow, until `probe` holds. */
async function away(page, probe) {
  for (let seconds = EXPIRATION + 2; ; seconds *= 2) {
    await page.evaluate(() => window.setCut(true));
    await until(async () => !(await page.evaluate(() => window.__reflex.connected())), "the page notices");
    await rest(seconds);
    await page.evaluate(() => window.setCut(false));
    await connected(page);
    await rest(0.3);
    if ((await probe()) || seconds > 20) return;
  }
}

/** The pid of the backend, a child of the supervisor. */
function backendPid() {
  const { stdout } = spawnSync("ps", ["-o", "pid=,args=", "--ppid", String(app.child.pid)], { encoding: "utf8" });
  return Number(stdout.split("\n").find((line) => line.includes(" __backend ")).trim().split(" ")[0]);
}

async function expires(store) {
  await app?.stop();
  await start(store, { REFLEX_TOKEN_EXPIRATION: String(EXPIRATION) });
  const [gone, stays] = [await tab(), await tab()];
  for (const one of [gone, stays]) {
    await one.fill("#input", "mine");
    await one.locator("#input").blur();
    await until(async () => (await one.textContent("#text")) === "mine", "it is written");
  }
  await gone.click("#call");
  await until(async () => (await gone.textContent("#nick")) === "Ada", "the browser keeps a name");
  const token = await gone.evaluate(() => window.__reflex.token());
  const shows = (id, want) => until(async () => (await gone.textContent(`#${id}`)) === want, `#${id} shows ${want}`);
  await away(gone, async () => (await gone.textContent("#text")) === "nothing yet");
  await shows("text", "nothing yet");
  await shows("lines", "");
  await shows("nick", "Ada");
  await shows("loads", "1");
  equal(await gone.evaluate(() => window.__reflex.token()), token, "token");
  equal(await gone.locator(".reflex-notice").count(), 0, "errors that the page shows");
  await gone.fill("#input", "again");
  await gone.locator("#input").blur();
  await shows("text", "again");
  await gone.reload();
  await connected(gone);
  await shows("text", "again");
  if (store === "sqlite") {
    process.kill(backendPid(), "SIGKILL");
    await until(async () => !(await stays.evaluate(() => window.__reflex.connected())), "the page notices");
    await connected(stays);
  }
  await stays.reload();
  await connected(stays);
  equal(await stays.textContent("#text"), "mine", "a tab that was connected all the time");
  equal(gone.errors.filter((line) => !/WebSocket/.test(line)), [], "errors in the console");
  for (const one of [gone, stays]) await closePage(one);
}

test("SQLite: an idle state is forgotten after its time; one that is connected is not", () => expires("sqlite"));

test("memory: an idle state is forgotten after its time; one that is connected is not", () => expires("memory"));

test("the states are in the project's own folder, which git leaves out", async () => {
  const found = fs.readdirSync(folder, { recursive: true }).filter((name) => /\.(db|sqlite3?)$/.test(name) && !name.includes("node_modules"));
  equal(found.length, 1, `databases ${found}`);
  const ignored = fs.readFileSync(path.join(folder, ".gitignore"), "utf8").split("\n");
  equal(ignored.some((line) => line && found[0].startsWith(line.replace(/^\/|\/$/g, ""))), true, `${found[0]} is among ${ignored}`);
});

await run(async () => {
  folder = makeApp("stores");
  ports = [await freePort(), await freePort()];
});
