// Ours beside a bare libwebsockets server, Node.js with ws and with Socket.IO, and the original Reflex: the same counter, the same client, in one
// run. Rounds go through all servers in turn, so that what else the machine does meets all alike; medians of the rounds.
//
//     node bench/compare.mjs [--docs]
//
// ROUNDS=3 SECONDS_EACH=3 CLIENTS=10000. Prints a table; writes every figure to build/bench/compare.json; with --docs the table goes into
// docs/performance.md as well.
import fs from "node:fs";
import path from "node:path";
import { fill, markdown, text } from "./table.mjs";
import { machine, median, mostClients, servers, startServer } from "./servers.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const SECONDS = Number(process.env.SECONDS_EACH ?? 3);
const CLIENTS = Math.min(Number(process.env.CLIENTS ?? 10000), mostClients);
const CONNECTIONS = [1, 64, 1000];
/** Others beside a handler that takes 100 ms, again and again. */
const BLOCKING = ["--connections", 64, "--rate", 200, "--slow", "Counter.wait", 100];

const rounds = new Map(servers.map((server) => [server.id, { load: Object.fromEntries(CONNECTIONS.map((n) => [n, []])), blocking: [] }]));

async function round(server) {
  const app = await startServer(server);
  const kept = rounds.get(server.id);
  try {
    for (const connections of CONNECTIONS) kept.load[connections].push(await app.load("--warm", "--seconds", SECONDS, "--connections", connections));
    if (server.handlers) kept.blocking.push(await app.load("--warm", "--seconds", SECONDS * 2, ...BLOCKING));
  } finally {
    await app.stop();
  }
}

/** Memory of each client that said one thing and then nothing; a server of its own, for memory that was used once is used again. */
async function idle(server) {
  const app = await startServer(server);
  try {
    return await app.load("--idle", "--connections", CLIENTS);
  } finally {
    await app.stop();
  }
}

const middle = (list, member) => median(list.map((one) => one[member]));

function summary(server, memory) {
  const { load, blocking } = rounds.get(server.id);
  const result = { id: server.id, name: server.name, bytes_per_client: memory.after_event_bytes, clients: memory.connections };
  for (const [connections, list] of Object.entries(load))
    result[connections] = Object.fromEntries(["events_per_s", "p50_us", "p99_us", "cpu_us", "client_cpu"].map((member) => [member, middle(list, member)]));
  if (blocking.length) result.blocking_p99_us = middle(blocking, "p99_us");
  return result;
}

const whole = (value) => Math.round(value).toLocaleString("en-US");
const ms = (us) => (us < 10000 ? (us / 1000).toPrecision(2) : whole(us / 1000));
const kb = (bytes) => (bytes / 1000).toFixed(1);

function tables(results) {
  const echo = results.find((one) => one.id === "echo");
  const original = results.find((one) => one.id === "original");
  const speed = [
    ["server", ...CONNECTIONS.map((n) => `events/s, ${n.toLocaleString("en-US")} conn.`), ...CONNECTIONS.map((n) => `p50 / p99 ms, ${n.toLocaleString("en-US")}`)],
    ...results.map((one) => [one.name, ...CONNECTIONS.map((n) => whole(one[n].events_per_s)),
      ...CONNECTIONS.map((n) => `${ms(one[n].p50_us)} / ${ms(one[n].p99_us)}`)]),
  ];
  const ratios = [
    ["server", "of the bare echo, 1 / 64 / 1,000", `of ${original?.name ?? "the original"}, 1 / 64 / 1,000`, "CPU µs an event, 64", "client's CPU, 64", "KB an idle client",
      "p99 ms of others beside 100 ms handlers"],
    ...results.map((one) => [one.name,
      CONNECTIONS.map((n) => (echo ? (one[n].events_per_s / echo[n].events_per_s).toFixed(2) : "–")).join(" / "),
      original ? CONNECTIONS.map((n) => (one[n].events_per_s / original[n].events_per_s).toFixed(1)).join(" / ") : "–",
      one[64].cpu_us.toFixed(1), `${Math.round(one[64].client_cpu * 100)} %`,
      `${kb(one.bytes_per_client)} (${whole(one.clients)})`,
      one.blocking_p99_us === undefined ? "–" : ms(one.blocking_p99_us)]),
  ];
  return [speed, ratios];
}

/** BENCH_SERVERS=memory,ws: only these. */
const chosen = servers.filter((server) => process.env.BENCH_SERVERS?.split(",").includes(server.id) ?? true);
/** The goals of these figures: what is at least asked for (or at most, where less is better). */
function goals(results) {
  const by = Object.fromEntries(results.map((one) => [one.id, one]));
  if (!by.echo || !by.memory || !by.sqlite || !by.redis || !by.original) return [];
  const row = (goal, value, wanted, show) => [goal, show(value), value >= wanted ? "met" : `missed by ${Math.round((1 - value / wanted) * 100)} %`];
  const twice = (value) => value.toFixed(2);
  const times = (value) => `${value.toFixed(1)} times`;
  const over = (a, b, n = 64) => a[n].events_per_s / b[n].events_per_s;
  return [
    ["goal", "measured", ""],
    row("events/s over 64 connections: 0.8 of the bare echo", over(by.memory, by.echo), 0.8, twice),
    ...CONNECTIONS.map((n) => row(`events/s over ${n.toLocaleString("en-US")}: 15 times the ${by.original.name}'s`, over(by.memory, by.original, n), 15, times)),
    row("memory of an idle client: a tenth of the same", by.original.bytes_per_client / by.memory.bytes_per_client, 10, (v) => `1/${v.toFixed(1)}`),
    row("events/s with SQLite: half of memory's", over(by.sqlite, by.memory), 0.5, twice),
    row("events/s with Redis: a third of memory's", over(by.redis, by.memory), 0.333, twice),
    ["p99 of others beside a handler that blocks: 10 ms", `${ms(by.memory.blocking_p99_us)} ms`, by.memory.blocking_p99_us < 10000 ? "met" : "missed"],
  ];
}

const about = machine();
for (let i = 0; i < ROUNDS; i++) for (const server of chosen) await round(server);
const results = [];
for (const server of chosen) results.push(summary(server, await idle(server)));
about.load_after = machine().load;
fs.writeFileSync(path.join(import.meta.dirname, "../build/bench/compare.json"),
  `${JSON.stringify({ machine: about, rounds: ROUNDS, seconds: SECONDS, results, all: Object.fromEntries(rounds) }, null, 1)}\n`);
const shown = [...tables(results), goals(results)].filter((rows) => rows.length);
console.log(shown.map(text).join("\n"));
const line = `Medians of ${ROUNDS} rounds of ${SECONDS} s, ${about.date}, ${about.cores} cores, ${about.cpu}; load ${about.load.toFixed(1)} before, ${about.load_after.toFixed(1)} after.`;
console.log(line);
if (process.argv.includes("--docs")) fill("compare", `${line}\n\n${shown.map(markdown).join("\n")}`);
