// kill -9 under load: kills.mjs APP FOLDER TIMES [kill|restart|both [OPTION…]]. Clients send numbered events to the app of bench/app.c, which notes each run
// in runs.log; a worker and its supervisor are killed in turn. At the end every acknowledged event has run exactly once, no event has run twice, and every
// client's state has counted what was acknowledged. An event in flight when the process died may have run or not, but the answer after it is final.
//
// restart: SIGHUP instead, every second time with another file in the place of the program; then no event may fail, and the supervisor is the
// same to the end. OPTIONs are the app's (--store, --workers).
import { execFileSync, spawn } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { Socket } from "./socket.mjs";

const [app, folder, times] = [process.argv[2], process.argv[3], Number(process.argv[4] ?? 20)];
const mode = process.argv[5] ?? "kill";
const options = process.argv.length > 6 ? process.argv.slice(6) : ["--store", "sqlite"];
const CLIENTS = 8;
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const port = await new Promise((done) => {
	const server = net.createServer().listen(0, "127.0.0.1", () => {
		const { port } = server.address();
		server.close(() => done(port));
	});
});

let server = null;
const start = () => {
	const log = fs.openSync(path.join(folder, "kills.log"), "a");
	server = spawn(app, ["--port", String(port), "--state-dir", folder, ...options], { cwd: folder, stdio: ["ignore", log, log] });
	fs.closeSync(log);
};
const workers = () => {
	try {
		return execFileSync("pgrep", ["-P", String(server.pid)], { encoding: "utf8" }).trim().split("\n").map(Number);
	} catch {
		return [];
	}
};
const replaceProgram = () => {
	fs.copyFileSync(app, `${app}.new`);
	fs.renameSync(`${app}.new`, app);
};

class Client {
	constructor(index) {
		Object.assign(this, { index, token: crypto.randomBytes(16).toString("hex"), nonce: crypto.randomBytes(8).toString("hex") });
		Object.assign(this, { seq: 0, flight: null, acknowledged: [], unknown: [], failed: [], ending: false, state: 0 });
	}
	async run() {
		while (!this.done) {
			await this.connection();
			await wait(20);
		}
	}
	connection() {
		const hello = { type: "hello", client_token: this.token, nonce: this.nonce, path: "/", query: "" };
		this.socket = new Socket(port, () => this.socket.write(hello), (message) => this.receive(message));
		return this.socket.closed;
	}
	receive(message) {
		const count = message.delta?.Counter?.count;
		if (count !== undefined)
			this.state = count;
		if (message.hello) {
			if (this.flight && this.flight.seq <= message.hello.last_seq) {
				this.unknown.push(this.flight.id); // it ran, or died with the process: the answer was lost
				this.flight = null;
			}
			this.seq = message.hello.last_seq;
			return this.next();
		}
		if (message.final && this.flight && message.seq === this.flight.seq) {
			(message.error ? this.failed : this.acknowledged).push(this.flight.id);
			this.flight = null;
			this.next();
		}
	}
	next() {
		if (!this.flight && this.ending) {
			this.done = true;
			return this.socket.end();
		}
		this.ids = (this.ids ?? 0) + (this.flight ? 0 : 1);
		this.flight = { id: this.flight?.id ?? this.index * 1000000 + this.ids, seq: ++this.seq };
		this.socket.write({ client_token: this.token, event_handler: "Counter.store", arguments: [this.flight.id], seq: this.flight.seq });
	}
}

start();
const clients = Array.from({ length: CLIENTS }, (_, i) => new Client(i + 1));
const runs = clients.map((client) => client.run());
const kill = async (i) => {
	const all = workers();
	const pid = mode === "kill" && i % 3 === 2 ? server.pid : all[i % all.length];
	if (pid)
		process.kill(pid, "SIGKILL");
	if (pid === server.pid) {
		await wait(100);
		start();
	}
};
const restarts = () => fs.readFileSync(path.join(folder, "kills.log"), "utf8").split("restarted in").length - 1;
const restart = async (i) => {
	const before = restarts(), old = workers();
	if (i % 2)
		replaceProgram();
	process.kill(server.pid, "SIGHUP");
	for (let tries = 0; restarts() === before && tries < 300; tries++)
		await wait(50);
	if (restarts() === before || workers().some((pid) => old.includes(pid))) {
		console.log(`# SIGHUP ${i}: the workers are not new`);
		process.exitCode = 1;
	}
};
for (let i = 0; i < times; i++) {
	await wait(400 + Math.random() * 600);
	await (mode === "restart" || (mode === "both" && i % 2) ? restart : kill)(i);
}
await wait(500);
for (const client of clients)
	client.ending = true;
const late = setTimeout(() => {
	console.log("# clients do not come to their end");
	server.kill("SIGKILL");
	process.exit(1);
}, 30000);
await Promise.all(runs);
clearTimeout(late);
const ended = new Promise((done) => server.on("exit", (code) => done(code)));
const last = workers();
server.kill("SIGTERM");
const code = await ended;

const ran = new Map();
for (const line of fs.readFileSync(path.join(folder, "runs.log"), "utf8").trim().split("\n"))
	ran.set(Number(line), (ran.get(Number(line)) ?? 0) + 1);
const twice = [...ran].filter(([, n]) => n > 1).map(([id]) => id);
let wrong = twice.length;
if (code !== 0 || last.some((pid) => fs.existsSync(`/proc/${pid}`))) {
	wrong++;
	console.log(`# the stop left a process behind, or its exit code ${code} is wrong`);
}
if (twice.length)
	console.log(`# ran twice: ${twice.slice(0, 10).join(", ")}`);
for (const client of clients) {
	const missing = client.acknowledged.filter((id) => !ran.has(id));
	const [least, most] = [client.acknowledged.length, client.acknowledged.length + client.unknown.length];
	if (missing.length || client.state < least || client.state > most) {
		wrong++;
		console.log(`# client ${client.index}: ${missing.length} acknowledged events did not run; counted ${client.state}, acknowledged ${least}, unknown ${client.unknown.length}`);
	}
}
const sum = (name) => clients.reduce((total, client) => total + client[name].length, 0);
if (mode === "restart" && sum("failed")) {
	wrong++;
	console.log("# an event failed in a restart");
}
console.log(`# ${times} times ${mode}, ${sum("acknowledged")} events acknowledged, ${sum("failed")} failed, ${sum("unknown")} in flight at a kill`);
process.exit(wrong || process.exitCode ? 1 : 0);
