// How long an exported program takes from its start to the first answer over HTTP: median and fastest of 20, once with a folder for its libraries that is
// empty each time (the first start on a machine; the states are stored there, too), once with what the start before left there. A line of JSON: milliseconds.
//   start_time.mjs PROGRAM [TIMES]
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

const [program, times = "20"] = process.argv.slice(2);
const work = fs.mkdtempSync(path.join(os.tmpdir(), "reflex-start-"));

async function freePort() {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** The answer to GET /ping, or null when nobody listens yet. */
function ask(port) {
  return new Promise((resolve) => {
    let text = "";
    const socket = net.connect(port, "127.0.0.1", () => socket.write(`GET /ping HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`));
    socket.on("data", (data) => (text += data)).on("error", () => {});
    socket.on("close", () => resolve(text || null));
  });
}

async function start(folder) {
  const port = await freePort();
  const env = { ...process.env, REFLEX_UNPACK_DIR: folder };
  const args = ["--port", String(port), "--state-dir", path.join(folder, "state")];
  const begun = process.hrtime.bigint();
  const child = spawn(program, args, { env, stdio: "ignore" });
  let answer;
  while (!(answer = await ask(port)) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1));
  const ms = Number(process.hrtime.bigint() - begun) / 1e6;
  if (!answer?.includes(" 200 ")) throw new Error(`${program} does not answer: ${answer ?? "it ended"}`);
  child.kill("SIGTERM");
  if (child.exitCode === null) await once(child, "exit");
  return ms;
}

/** The median and the fastest: the one that other work on the machine disturbed least. */
async function measure(prepare) {
  const all = [];
  for (let i = 0; i < Number(times); i++) all.push(await start(prepare(i)));
  all.sort((a, b) => a - b);
  return [all[all.length >> 1], all[0]].map((ms) => Number(ms.toFixed(1)));
}

function folder(name) {
  fs.mkdirSync(path.join(work, name));
  return path.join(work, name);
}

try {
  const [first, first_fastest] = await measure((i) => folder(`first-${i}`));
  const used = folder("used");
  await start(used);
  const [warm, warm_fastest] = await measure(() => used);
  console.log(JSON.stringify({ first, first_fastest, warm, warm_fastest }));
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
