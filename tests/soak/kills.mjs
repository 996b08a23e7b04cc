// kill -9 under load: kills.mjs APP FOLDER TIMES [kill|restart|both [OPTION…]]. Clients send numbered events to the app of bench/app.c, which notes each run
// in runs.log; a worker and its supervisor are killed in turn. At the end every acknowledged event has run exactly once, no event has run twice, and every
// client's state has counted what was acknowledged. An event in flight when the process died may have run or not, but the answer after it is final.
//
// restart: SIGHUP instead, every second time with another file in the place of the program; then no event may fail, and the supervisor is the
// same to the end. OPTIONs are the app's (--store, --workers). APP `reflex`: its `run` in the project FOLDER, which has a frontend's host to kill, too.
//
// Environment: KILLS_CLIENTS (8); KILLS_SHARED: events count in a shared state, too, which must be the sum of all clients' in the end; KILLS_TARGETS, of which one is chosen at random each time: "worker supervisor redis host"; KILLS_PAUSE: at most so many
// milliseconds between two (1000). With redis among them a server is started here, on whose disk is what it answered, and its end is the store's absence:
// for a second and a half at most. Then events may be refused; those that were are not counted. Where several processes share it, an event that one of
// them ran and could not store may run again in the next: the state has it once.
import { execFileSync, spawn } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { Socket } from "./socket.mjs";

const [app, folder, times] = [process.argv[2], process.argv[3], Number(process.argv[4] ?? 20)];
const mode = process.argv[5] ?? "kill";
const options = process.argv.length > 6 ? process.argv.slice(6) : ["--store", "sqlite"];
const CLIENTS = Number(process.env.KILLS_CLIENTS ?? 8);
const PAUSE = Number(process.env.KILLS_PAUSE ?? 1000);
const handler = process.env.KILLS_SHARED ? "Counter.share" : "Counter.store";
const targets = (process.env.KILLS_TARGETS ?? "").split(" ").filter(Boolean);
const developing = path.basename(app) === "reflex";
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const freePort = () => new Promise((done) => {
	const server = net.createServer().listen(0, "127.0.0.1", () => {
		const { port } = server.address();
		server.close(() => done(port));
	});
});
const port = await freePort(), pagesPort = await freePort(), redisPort = await freePort();
const logFile = path.join(folder, "kills.log");

// A child that is gone has a number in `killed` when that was us.
const launch = (command, args, cwd, env = {}) => {
	const log = fs.openSync(logFile, "a");
	const child = spawn(command, args, { cwd, stdio: ["ignore", log, log], env: { ...process.env, ...env } });
	fs.closeSync(log);
	return child;
};
let server = null, redis = null, redisBack = null;
const start = () => {
	const env = targets.includes("redis") ? { REFLEX_REDIS_URL: `redis://127.0.0.1:${redisPort}` } : {};
	const args = developing ? ["run", "--json", "--backend-port", port, "--frontend-port", pagesPort] : ["--port", port, "--state-dir", folder, ...options];
	server = launch(app, args.map(String), folder, env);
	server.on("exit", (code) => {
		if (code === 0 || stopping || server.signalCode)
			return;
		// Whoever starts it tries again, as systemd does: it needs its store to start. Nothing else is a reason to end.
		if (!storeGone())
			problem(`it ended with code ${code}`);
		refusedStarts++;
		setTimeout(start, 300);
	});
};
let stopping = false, refusedStarts = 0, redisSeen = 0;
const problems = [];
const problem = (text) => problems.push(text) && console.log(`# ${text}`);
const storeGone = () => redisBack || Date.now() - redisSeen < 5000;
const startRedis = () => {
	const args = ["--port", redisPort, "--bind", "127.0.0.1", "--save", "", "--appendonly", "yes", "--appendfsync", "always", "--dir", folder];
	redis = launch("redis-server", args.map(String), folder);
};
const children = (pid) => {
	try {
		return execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" }).trim().split("\n").map(Number);
	} catch {
		return [];
	}
};
const command = (pid) => {
	try {
		return fs.readFileSync(`/proc/${pid}/cmdline`, "latin1").replaceAll("\0", " ");
	} catch {
		return "";
	}
};
const named = (name) => children(server.pid).filter((pid) => command(pid).includes(name));
const workers = () => developing ? named(" __backend ") : children(server.pid);
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
		this.socket = new Socket(port, () => this.hello(), (message) => this.receive(message));
		return this.socket.closed;
	}
	receive(message) {
		const count = message.delta?.Counter?.count;
		if (count !== undefined)
			this.state = count;
		shared = Math.max(shared, message.delta?.Total?.sum ?? 0);
		if (message.hello) {
			if (this.flight && this.flight.seq <= message.hello.last_seq) {
				this.unknown.push(this.flight.id); // it ran, or died with the process: the answer was lost
				this.flight = null;
			}
			this.seq = message.hello.last_seq;
			return this.next();
		}
		if (message.error && !message.seq)
			return this.socket.destroy(); // the hello was refused
		if (message.final && this.flight && message.seq === this.flight.seq) {
			const { id } = this.flight;
			this.flight = null;
			if (!message.error) {
				this.acknowledged.push(id);
				return this.next();
			}
			reasons[message.error.code] = (reasons[message.error.code] ?? 0) + 1;
			this.failed.push(id);
			setTimeout(() => this.hello(), 100); // some of them do not count as executed
		}
	}
	hello() {
		this.socket.write({ type: "hello", client_token: this.token, nonce: this.nonce, path: "/", query: "" });
	}
	next() {
		if (!this.flight && this.ending) {
			this.done = true;
			return this.socket.end();
		}
		this.ids = (this.ids ?? 0) + (this.flight ? 0 : 1);
		this.flight = { id: this.flight?.id ?? this.index * 1000000 + this.ids, seq: ++this.seq };
		this.socket.write({ client_token: this.token, event_handler: handler, arguments: [this.flight.id], seq: this.flight.seq });
	}
}

let shared = 0;
const reasons = {}, killed = {};
const redisAnswers = async () => {
	for (let tries = 0; tries < 200; tries++) {
		const answer = await new Promise((done) => {
			const socket = net.connect(redisPort, "127.0.0.1", () => socket.write("PING\r\n"));
			socket.on("data", (bytes) => { done(String(bytes)); socket.destroy(); }).on("error", () => done(""));
		});
		if (answer.startsWith("+PONG"))
			return;
		await wait(50);
	}
	throw new Error("redis-server does not start");
};
if (targets.includes("redis")) {
	startRedis();
	await redisAnswers();
}
start();
const clients = Array.from({ length: CLIENTS }, (_, i) => new Client(i + 1));
const runs = clients.map((client) => client.run());
const gone = (child) => new Promise((done) => child.exitCode !== null || child.signalCode !== null ? done() : child.on("exit", done));
const ended = async (pids) => {
	for (let tries = 0; tries < 200 && pids.some((pid) => fs.existsSync(`/proc/${pid}`)); tries++)
		await wait(50);
};
const kill = async (i) => {
	const all = workers();
	const target = targets.length ? targets[Math.floor(Math.random() * targets.length)] : i % 3 === 2 && mode === "kill" ? "supervisor" : "worker";
	const pid = { worker: all[i % all.length], supervisor: server.pid, redis: redisBack ? 0 : redis?.pid, host: developing && named("dev-server")[0] }[target];
	if (!pid)
		return;
	const orphans = target === "supervisor" ? children(pid) : [];
	try {
		process.kill(pid, "SIGKILL");
	} catch {
		return; // it is not there at the moment
	}
	killed[target] = (killed[target] ?? 0) + 1;
	if (target === "supervisor") {
		await gone(server);
		await ended(orphans); // which have its ports
		start();
	}
	if (target === "redis")
		redisBack = gone(redis).then(() => wait(Math.random() * 1500)).then(startRedis).then(redisAnswers).then(() => {
			redisBack = null;
			redisSeen = Date.now();
		});
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
	await wait(0.4 * PAUSE + Math.random() * 0.6 * PAUSE);
	await (mode === "restart" || (mode === "both" && i % 2) ? restart : kill)(i);
}
await redisBack;
await wait(500);
for (const client of clients)
	client.ending = true;
const late = setTimeout(() => {
	console.log("# clients do not come to their end");
	server.kill("SIGKILL");
	redis?.kill("SIGKILL");
	process.exit(1);
}, 60000);
await Promise.all(runs);
clearTimeout(late);
const end = new Promise((done) => server.on("exit", done));
const last = workers();
stopping = true;
server.kill("SIGTERM");
const code = await end;
redis?.kill("SIGKILL");

const ran = new Map();
for (const line of fs.readFileSync(path.join(folder, "runs.log"), "utf8").trim().split("\n"))
	ran.set(Number(line), (ran.get(Number(line)) ?? 0) + 1);
const twice = [...ran].filter(([, n]) => n > 1).map(([id]) => id);
const again = targets.includes("redis") && options.join(" ").includes("--workers");
let wrong = problems.length + (again ? 0 : twice.length);
if (code !== (developing ? 130 : 0) || last.some((pid) => fs.existsSync(`/proc/${pid}`))) {
	wrong++;
	console.log(`# the stop left a process behind, or its exit code ${code} is wrong`);
}
if (twice.length && !again)
	console.log(`# ran twice: ${twice.slice(0, 10).join(", ")}`);
for (const client of clients) {
	const missing = client.acknowledged.filter((id) => !ran.has(id));
	const [least, most] = [client.acknowledged.length, client.acknowledged.length + client.unknown.length];
	if (missing.length || client.state < least || client.state > most) {
		wrong++;
		console.log(`# client ${client.index}: ${missing.length} acknowledged events did not run; counted ${client.state}, acknowledged ${least}, unknown ${client.unknown.length}`);
	}
}
const counted = clients.reduce((total, client) => total + client.state, 0);
if (process.env.KILLS_SHARED && shared !== counted) {
	wrong++;
	console.log(`# the shared state counted ${shared}, the clients ${counted}`);
}
const sum = (name) => clients.reduce((total, client) => total + client[name].length, 0);
if (mode === "restart" && sum("failed")) {
	wrong++;
	console.log("# an event failed in a restart");
}
if (sum("acknowledged") < 10 * CLIENTS) {
	wrong++;
	console.log("# hardly an event came through");
}
const list = (counts) => Object.entries(counts).map(([name, n]) => `${n} ${name}`).join(", ") || "none";
console.log(`# ${times} times ${mode} (${list(killed)}${refusedStarts ? `; ${refusedStarts} starts without a store` : ""}), ${CLIENTS} clients${again ? `, ${twice.length} events ran twice and count once` : ""}`);
console.log(`# ${sum("acknowledged")} events acknowledged, ${sum("failed")} failed (${list(reasons)}), ${sum("unknown")} in flight at a kill`);
process.exit(wrong || process.exitCode ? 1 : 0);
