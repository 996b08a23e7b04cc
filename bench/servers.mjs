// The servers that are compared, and the load on them: starts one, asks bench/load_client about it, stops it.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const programs = path.join(root, "build/bench");
const peers = path.join(process.env.RX_TEST_CACHE ?? path.join(root, ".cache"), "peers");
const work = fs.mkdtempSync(path.join(os.tmpdir(), "rx-bench-"));
const running = new Set();

/** Ends whatever still runs when this process ends. */
process.on("exit", () => {
  for (const child of running) signal(child, "SIGKILL");
  fs.rmSync(work, { recursive: true, force: true });
});
for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => process.exit(1));

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

function signal(child, name) {
  try { process.kill(-child.pid, name); } catch { /* gone */ }
}

export async function freePort() {
  const server = net.createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Starts a command in a process group of its own and waits until `port` is listened at. */
async function start(command, port, options = {}) {
  const log = path.join(work, `${port}.log`);
  const out = fs.openSync(log, "w");
  const child = spawn(command[0], command.slice(1).map(String), { stdio: ["ignore", out, out], detached: true, ...options });
  child.ended = new Promise((done) => child.once("exit", done));
  fs.closeSync(out);
  running.add(child);
  for (let tries = 0; tries < 1200; tries++) {
    const open = await new Promise((done) => {
      const socket = net.connect(port, "127.0.0.1", () => { socket.destroy(); done(true); }).once("error", () => done(false));
    });
    if (open) return child;
    if (child.exitCode !== null) break;
    await pause(50);
  }
  throw new Error(`'${command.join(" ")}' does not listen:\n${fs.readFileSync(log, "utf8")}`);
}

async function stop(child) {
  signal(child, "SIGTERM");
  await Promise.race([child.ended, pause(5000)]);
  signal(child, "SIGKILL");
  await child.ended;
  running.delete(child);
}

/** The process and all below it. */
function tree(pid) {
  const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
  return [pid, ...children.flatMap(tree)];
}

const ours = (store, more = []) => (port, folder) => [path.join(programs, "app"), "--port", port, "--store", store, "--state-dir", folder, ...more];
const original = "reflex___state____state.counter___counter____counter";
const hasOriginal = () => fs.existsSync(path.join(peers, "reflex/venv/bin/reflex"));

/** Debian's packages of the original's transport, for machines where the original cannot be installed. */
const hasTransport = () => spawnSync("/usr/bin/python3", ["-c", "import uvicorn, socketio"]).status === 0;

/** Each: how it is called, its command, and how it is spoken to. `handlers`: it runs events (the echo does not). */
export const servers = [
  { id: "echo", name: "bare libwebsockets echo", command: (port) => [path.join(programs, "echo_server"), port] },
  { id: "memory", name: "ours, memory", command: ours("memory"), handlers: true },
  { id: "sqlite", name: "ours, SQLite", command: ours("sqlite"), handlers: true },
  { id: "redis", name: "ours, Redis", command: ours("redis"), handlers: true, redis: true },
  { id: "ws", name: "Node.js, ws", command: (port) => ["node", path.join(peers, "node/ws.mjs"), port], handlers: true },
  { id: "socketio", name: "Node.js, Socket.IO", command: (port) => ["node", path.join(peers, "node/socketio.mjs"), port], speak: "socketio", handlers: true },
  {
    id: "original", name: "original Reflex", speak: "reflex", handlers: true, folder: "reflex", there: hasOriginal,
    command: (port) => [path.join(peers, "reflex/venv/bin/reflex"), "run", "--backend-only", "--env", "prod", "--backend-host", "127.0.0.1", "--backend-port", port],
    events: { "Counter.add": `${original}.add`, "Counter.wait": `${original}.wait` },
  },
  {
    id: "original", name: "uvicorn, python-socketio", speak: "socketio", handlers: true, there: () => !hasOriginal() && hasTransport(),
    command: (port) => ["/usr/bin/python3", path.join(root, "bench/peers/python-socketio/server.py"), port],
  },
].filter((server) => server.there?.() ?? true);

/** Another program of ours, with states in memory. */
export const withApp = (program) => ({ id: "app", name: program, command: (port, folder) => [program, ...ours("memory")(port, folder).slice(1)] });

/** A started server: load(…arguments of load_client) gives its line of JSON; stop() ends it. */
export async function startServer(server) {
  const folder = fs.mkdtempSync(path.join(work, "state-"));
  const redisPort = server.redis ? await freePort() : 0;
  const redis = server.redis &&
    await start(["redis-server", "--port", redisPort, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder], redisPort);
  const port = await freePort();
  const child = await start(server.command(port, folder), port, {
    cwd: server.folder ? path.join(peers, server.folder) : folder,
    env: { ...process.env, REFLEX_TELEMETRY_ENABLED: "false", ...(redis && { REFLEX_REDIS_URL: `redis://127.0.0.1:${redisPort}` }) },
  });
  await load(server, port, [], ["--idle", "--connections", 1]); // a supervisor may listen before the process that answers is there
  return {
    port,
    pids: () => tree(child.pid),
    load: (...words) => load(server, port, tree(child.pid), words),
    async stop() {
      await stop(child);
      if (redis) await stop(redis);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

function load(server, port, pids, words) {
  const named = words.map((word) => server.events?.[word] ?? word);
  const event = server.events ? ["--event", server.events["Counter.add"]] : [];
  const args = ["--port", port, "--speak", server.speak ?? "ws", ...(pids.length ? ["--pid", pids.join(",")] : []), ...event, ...named];
  return new Promise((done, failed) => {
    const client = spawn(path.join(programs, "load_client"), args.map(String), { stdio: ["ignore", "pipe", "pipe"] });
    let [out, err] = ["", ""];
    client.stdout.on("data", (text) => { out += text; });
    client.stderr.on("data", (text) => { err += text; });
    client.on("close", (code) => {
      const result = code === 0 ? JSON.parse(out) : {};
      if (code !== 0 || result.rejected > 0) failed(new Error(`${server.name}: ${err || `${result.rejected} events were rejected`}`));
      else done(result);
    });
  });
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** Files that this process may open: each client takes one here and one in the server. */
export const mostClients = Number(spawnSync("bash", ["-c", "ulimit -Hn"], { encoding: "utf8" }).stdout) - 200;

export function machine() {
  const [cpu] = os.cpus();
  return { date: new Date().toISOString().slice(0, 10), cores: os.cpus().length, cpu: cpu.model, load: os.loadavg()[0] };
}
