// How cost grows: with connections, vars, pages and source files. Draws docs/pictures/*.svg and keeps the points beside them.
//
//     node bench/curves.mjs [connections] [vars] [pages] [files]
//
// ROUNDS=3, SECONDS_EACH=2, MOST=N (leaves larger sizes out); medians.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { draw } from "./chart.mjs";
import { freePort, machine, median, mostClients, servers, startServer, withApp } from "./servers.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const SECONDS = Number(process.env.SECONDS_EACH ?? 2);
const MOST = Number(process.env.MOST ?? Infinity);
const root = path.resolve(import.meta.dirname, "..");
const reflex = process.env.REFLEX ?? path.join(root, "build/reflex");
const work = fs.mkdtempSync(path.join(os.tmpdir(), "rx-curves-"));
process.on("exit", () => fs.rmSync(work, { recursive: true, force: true }));

const sizes = (...all) => all.filter((n) => n <= MOST);
const times = async (n, measure) => {
  const results = [];
  for (let i = 0; i < n; i++) results.push(await measure(i));
  return results;
};
const middle = (list, member) => median(list.map((one) => one[member]));
function say(what, size, figures) {
  console.log(`${what.padEnd(12)} ${String(size).padStart(6)}   ${Object.entries(figures).map(([name, value]) => `${name} ${Number(value.toPrecision(4))}`).join("   ")}`);
}

/** Runs one measurement on a server that was started for it. */
async function on(server, ...words) {
  const app = await startServer(server);
  try {
    return await app.load(...words);
  } finally {
    await app.stop();
  }
}

async function connections() {
  const compared = servers.filter(({ id }) => id === "echo" || id === "memory");
  const curves = compared.map(({ name }) => ({ name, cpu: [], memory: [] }));
  for (const n of sizes(100, 300, 1000, 3000, 10000, 15000).map((n) => Math.min(n, mostClients))) {
    const runs = compared.map(() => []);
    await times(ROUNDS, async () => {
      for (const [i, server] of compared.entries()) runs[i].push(await on(server, "--warm", "--seconds", SECONDS, "--connections", n));
    });
    for (const [i, server] of compared.entries()) {
      const idle = await on(server, "--idle", "--connections", n);
      const [cpu, memory] = [middle(runs[i], "cpu_us"), (idle.after_event_bytes * n) / 1e6];
      curves[i].cpu.push([n, cpu]);
      curves[i].memory.push([n, memory]);
      say(server.id, n, { "events/s": middle(runs[i], "events_per_s"), "us/event": cpu, MB: memory });
    }
  }
  const x = { label: "connections", log: true };
  draw("connections", [
    { title: "One event of many connections", x, y: { label: "CPU of the server, µs an event" }, series: curves.map(({ name, cpu }) => ({ name, points: cpu })) },
    { title: "Memory of idle connections", x: { label: "connections" }, y: { label: "memory above an idle server, MB" }, series: curves.map(({ name, memory }) => ({ name, points: memory })) },
  ]);
}

/** An app whose states have `count` vars, up to 250 each; the event changes one. */
function varsApp(count) {
  const states = Array.from({ length: Math.ceil(count / 250) }, (_, s) => {
    const vars = Array.from({ length: Math.min(250, count - s * 250) }, (_, i) => `VAR(int, v${i}, ${i})`);
    return s ? `RX_STATE(S${s}, ${vars.join(", ")})` : `RX_STATE(Counter, ${vars.join(", ")}, EVENT(add, int))`;
  });
  return `#include <reflex.h>
#include <reflex/program.h>
${states.join("\n")}
void Counter_add(struct Counter *self, int by) { self->v0 += by; }
static rx home(void) { return rx_text(Counter.v0); }
RX_PAGE(home, .route = "/")
static const char *const origins[] = { NULL };
int main(int argc, char **argv)
{
	static const struct rx_program program = { .app_name = "bench", .version = "0", .origins = origins, .store = "memory" };
	return rx_serve(&program, argc, argv);
}
`;
}

async function vars() {
  const [cpu, memory] = [[], []];
  for (const n of sizes(1, 10, 100, 1000, 10000)) {
    const source = path.join(work, "vars.c");
    fs.writeFileSync(source, varsApp(n));
    const built = spawnSync("bash", ["-c", `. bench/build.sh; BENCH_APP="$1" bench_build "$2" build`, "build", source, path.join(work, "vars")], { cwd: root, encoding: "utf8" });
    if (built.status !== 0) throw new Error(built.stderr);
    const server = withApp(path.join(work, "vars/app"));
    const runs = await times(ROUNDS, () => on(server, "--warm", "--seconds", SECONDS, "--connections", 64));
    const idle = await on(server, "--idle", "--connections", Math.min(n > 1000 ? 1000 : 5000, MOST * 10));
    cpu.push([n, middle(runs, "cpu_us")]);
    memory.push([n, idle.after_event_bytes / 1000]);
    say("vars", n, { "us/event": cpu.at(-1)[1], "KB a client": memory.at(-1)[1] });
  }
  const x = { label: "vars of the app's states, one of which changes", log: true };
  draw("vars", [
    { title: "One event beside many vars", x, y: { label: "CPU of the server, µs an event" }, series: [{ points: cpu }] },
    { title: "Memory of an idle client", x, y: { label: "KB", log: true }, series: [{ points: memory }] },
  ]);
}

/** A project of `files` source files, each with a state and a part of a page; `pages` of them have a page of their own. */
function project(files, pages) {
  const folder = fs.mkdtempSync(path.join(work, "app-"));
  fs.mkdirSync(path.join(folder, "app"));
  fs.writeFileSync(path.join(folder, "rxconfig.json"), '{ "app_name": "many" }\n');
  for (let i = 0; i < files; i++) fs.writeFileSync(path.join(folder, `app/part${i}.c`), part(i, i < pages, 0));
  return folder;
}

function part(i, page, step) {
  return `#include <reflex.h>

RX_STATE(State${i}, VAR(int, count, 0), EVENT(add))

void State${i}_add(struct State${i} *self)
{
	self->count += ${step + 1};
}

rx part_${i}(void)
{
	return rx_vstack(
		rx_heading("part ${i}, step ${step}"),
		rx_text(State${i}.count),
		rx_hstack(rx_badge("one"), rx_badge("two"), rx_input(.placeholder = "a note")),
		rx_button("add", .on_click = State${i}.add)
	);
}
${page ? `\nRX_PAGE(part_${i}, .route = "${i ? `/page${i}` : "/"}")\n` : ""}`;
}

/** Runs the tool in a folder: the last of its JSON lines, and the milliseconds of its steps by their first word. */
function tool(folder, ...words) {
  const result = spawnSync(reflex, [...words, "--json"], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 });
  const lines = result.stdout.split("\n").filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
  if (result.status !== 0) throw new Error(`reflex ${words.join(" ")}: ${result.stderr}${result.stdout}`);
  return { ...lines.at(-1), steps: Object.fromEntries(lines.filter((line) => line.event === "step").map((line) => [line.text.split(" ")[0], line.ms])) };
}

function firstLoad(folder) {
  return JSON.parse(spawnSync("node", [path.join(root, "bench/first_load.mjs"), path.join(folder, "frontend")], { encoding: "utf8" }).stdout);
}

async function pages() {
  const curves = { cold: [], again: [], site: [], own: [], js: [] };
  for (const n of sizes(1, 10, 50, 100, 200)) {
    const folder = project(n, n);
    const cold = await times(ROUNDS, () => {
      fs.rmSync(path.join(folder, ".web"), { recursive: true, force: true });
      return tool(folder, "compile");
    });
    const again = await times(ROUNDS, () => tool(folder, "compile"));
    curves.cold.push([n, middle(cold, "ms")]);
    curves.again.push([n, middle(again, "ms")]);
    say("pages", n, { "compile ms": middle(cold, "ms"), "again ms": middle(again, "ms") });
    if (![1, 50, 200].includes(n) || process.env.EXPORTS === "0") continue;
    const made = tool(folder, "export", "--frontend-only", "--no-zip");
    curves.site.push([n, made.ms / 1000]);
    curves.own.push([n, (made.ms - made.steps.built - (made.steps.installed ?? 0)) / 1000]);
    curves.js.push([n, firstLoad(folder).js / 1000]);
    say("  export", n, { s: made.ms / 1000, "own s": curves.own.at(-1)[1], "first page KB": curves.js.at(-1)[1] });
  }
  const x = { label: "pages, each in a file of its own" };
  draw("pages", [
    { title: "reflex compile", x, y: { label: "ms" }, series: [{ name: "from nothing", points: curves.cold }, { name: "again, nothing changed", points: curves.again }] },
    ...(curves.site.length < 2 ? [] : [
      { title: "reflex export --frontend-only", x, y: { label: "s" }, series: [{ name: "all", points: curves.site }, { name: "without packages and next build", points: curves.own }] },
      { title: "JavaScript of the first page's load", x, y: { label: "KB, gzip" }, series: [{ points: curves.js }] },
    ]),
  ]);
}

/** `reflex run` in a folder: waits for messages of an event, in order. */
async function startRun(folder) {
  const port = await freePort();
  const child = spawn(reflex, ["run", "--backend-only", "--json", "--backend-port", String(port)], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const waiting = [];
  let rest = "";
  const seen = [];
  child.stdout.on("data", (text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop();
    for (const line of lines.filter((line) => line.startsWith("{"))) {
      const message = JSON.parse(line);
      const at = waiting.findIndex((one) => one.event === message.event);
      if (at >= 0) waiting.splice(at, 1)[0].done(message);
      else seen.push(message);
    }
  });
  const ended = new Promise((done) => child.once("exit", done));
  return {
    next(event) {
      const at = seen.findIndex((one) => one.event === event);
      if (at >= 0) return Promise.resolve(seen.splice(at, 1)[0]);
      return new Promise((done, failed) => {
        waiting.push({ event, done });
        ended.then(() => failed(new Error("'reflex run' ended")));
      });
    },
    async stop() {
      child.kill("SIGINT");
      await ended;
    },
  };
}

async function files() {
  const curves = { ready: [], edit: [], compile: [] };
  const edits = ROUNDS * 3;
  for (const n of sizes(1, 3, 10, 30, 100)) {
    const folder = project(n, 1);
    const app = await startRun(folder);
    const ready = await app.next("ready");
    await app.next("build");
    const reports = await times(edits, async (i) => {
      fs.writeFileSync(path.join(folder, `app/part${n >> 1}.c`), part(n >> 1, n >> 1 === 0, i + 1));
      return (await app.next("build")).report;
    });
    await app.stop();
    curves.ready.push([n, ready.ms]);
    curves.edit.push([n, middle(reports, "total_us") / 1000]);
    curves.compile.push([n, middle(reports, "compile_us") / 1000]);
    say("files", n, { "ready ms": ready.ms, "edit ms": curves.edit.at(-1)[1], "of it compiling": curves.compile.at(-1)[1] });
  }
  const x = { label: "source files" };
  draw("files", [
    { title: "An edit of one file, reflex run", x, y: { label: "ms from the news of the save to the swap" }, series: [{ name: "all", points: curves.edit }, { name: "compiling that file", points: curves.compile }] },
    { title: "Start of reflex run --backend-only", x, y: { label: "ms" }, series: [{ points: curves.ready }] },
  ]);
}

const parts = { connections, vars, pages, files };
const chosen = process.argv.slice(2).length ? process.argv.slice(2) : Object.keys(parts);
const about = machine();
console.log(`load ${about.load.toFixed(1)}, ${about.cores} cores, ${about.cpu}, ${about.date}`);
for (const name of chosen) await parts[name]();
