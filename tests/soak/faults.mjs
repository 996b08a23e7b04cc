// What goes wrong around a server: faults.mjs APP FOLDER CASE…. Each case starts the app of faults.c with what it needs, and says what it found, one
// line for each look; the exit code is 1 when something is not as it should be. Cases: the functions of `cases` below.
import { execFileSync, spawn } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { Socket } from "./socket.mjs";

const [app, folder, ...names] = process.argv.slice(2);
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
let wrong = 0;
const check = (good, text) => {
	wrong += !good;
	console.log(`# ${good ? "" : "NOT "}${text}`);
};
const until = async (condition, seconds = 30) => {
	const end = Date.now() + seconds * 1000;
	for (let value; Date.now() < end; await wait(20))
		if ((value = await condition()))
			return value;
	return false;
};

/** The app, started with those options; `wrapper`: a command that starts it. */
class Server {
	constructor(name, options = ["--store", "memory"], env = {}, wrapper = []) {
		this.folder = path.join(folder, name);
		fs.mkdirSync(this.folder, { recursive: true });
		Object.assign(this, { options, env, wrapper, output: "" });
	}
	async start() {
		this.output = "";
		const words = [...this.wrapper, app, "--json", "--port", String(this.port ?? 0), "--state-dir", this.folder, ...this.options];
		const env = { ...process.env, REFLEX_CONNECTIONS_PER_ADDRESS: "0", ...this.env };
		this.process = spawn(words[0], words.slice(1), { cwd: this.folder, env, stdio: ["ignore", "pipe", "pipe"] });
		process.on("exit", () => this.process.kill("SIGKILL")); // it takes its worker with it
		for (const stream of [this.process.stdout, this.process.stderr])
			stream.on("data", (text) => (this.output += text));
		this.ended = new Promise((done) => this.process.on("exit", done));
		const ready = await until(() => /"backend":"http:\/\/[^"]*:(\d+)"/.exec(this.output));
		if (!ready)
			throw new Error(this.output);
		this.port = Number(ready[1]);
		return this;
	}
	get worker() {
		return Number(execFileSync("pgrep", ["-P", String(this.process.pid)], { encoding: "utf8" }).split("\n")[0]);
	}
	get memory() { // kB
		return Number(/VmRSS:\s*(\d+)/.exec(fs.readFileSync(`/proc/${this.worker}/status`, "utf8"))[1]);
	}
	get seconds() { // of processor time
		const fields = fs.readFileSync(`/proc/${this.worker}/stat`, "utf8").split(") ")[1].split(" ");
		return (Number(fields[11]) + Number(fields[12])) / 100;
	}
	async stop() {
		this.process.kill("SIGTERM");
		check(await this.ended === 0, "the server ends in order");
	}
	async status(address, method = "GET") {
		const answer = await fetch(`http://127.0.0.1:${this.port}${address}`, { method, headers: { connection: "close" } }).catch((error) => ({ status: String(error) }));
		return answer.status;
	}
}

/** A tab: connects again whenever its connection ends, and sends again what was not answered. */
class Client {
	constructor(port, at = "/") {
		Object.assign(this, { port, at, token: crypto.randomBytes(16).toString("hex"), nonce: crypto.randomBytes(8).toString("hex") });
		Object.assign(this, { seq: 0, values: {}, flights: new Map(), answered: [], connections: 0, codes: [] });
		this.run();
	}
	async run() {
		while (!this.done) {
			const hello = { type: "hello", client_token: this.token, nonce: this.nonce, path: this.at, query: "" };
			this.socket = new Socket(this.port, () => this.socket.write(hello), (message) => this.receive(message));
			await this.socket.closed;
			this.codes.push(this.socket.code);
			this.here = false;
			await wait(50);
		}
	}
	receive(message) {
		for (const [state, vars] of Object.entries(message.delta ?? {}))
			this.values[state] = { ...this.values[state], ...vars };
		if (message.hello) {
			for (const [seq, flight] of this.flights)
				if (seq <= message.hello.last_seq)
					this.settle(seq, { unknown: true });
				else
					this.socket.write(flight.event);
			this.here = true;
			this.connections++;
		}
		if (message.error)
			this.error = message.error;
		if (message.final) {
			const error = this.error;
			this.error = null;
			this.settle(message.seq, { error });
		}
	}
	settle(seq, answer) {
		const flight = this.flights.get(seq);
		this.flights.delete(seq);
		this.answered.push(seq);
		flight?.done(answer);
	}
	event(name, ...args) {
		const seq = ++this.seq;
		const event = { client_token: this.token, event_handler: name, arguments: args, seq };
		const answer = new Promise((done) => this.flights.set(seq, { event, done }));
		return { event, answer };
	}
	ask(name, ...args) {
		const { event, answer } = this.event(name, ...args);
		if (this.here)
			this.socket.write(event);
		return answer;
	}
	async ready() {
		await until(() => this.here);
		return this;
	}
	pause() {
		this.socket.socket.pause();
	}
	resume() {
		this.socket.socket.resume();
	}
	leave() {
		this.done = true;
		this.socket.destroy();
	}
	get inOrder() {
		return this.answered.every((seq, i) => seq === i + 1);
	}
}

const cases = {
	// One who hears much and does not read; one who asks much and does not read.
	async slow() {
		const server = await new Server("slow").start();
		const deaf = await new Client(server.port).ready(), speaker = await new Client(server.port).ready();
		await deaf.ask("Room.enter");
		await speaker.ask("Room.enter");
		for (let i = 0; i < 20; i++)
			await speaker.ask("Room.say", 64);
		const before = server.memory;
		deaf.pause();
		let most = 0, said = 20;
		for (; said < 1000 && !server.output.includes("does not read"); said++) {
			await speaker.ask("Room.say", 64);
			most = Math.max(most, said % 20 ? 0 : server.memory);
		}
		check(speaker.inOrder && speaker.values.Room.said === said, `others go on: ${said} messages of 64 kB to a room with one who does not read`);
		check(server.output.includes("a connection was closed: it does not read what it is sent"), "who does not read is disconnected, and the log says so");
		check(most - before < 8192, `the memory stays bounded: ${before} kB before, ${most} kB at most`);
		deaf.resume();
		check(await until(() => deaf.connections > 1 && deaf.values.Room?.said === said), "it comes back and sees what there is");

		const asking = await new Client(server.port).ready(), start = server.memory;
		asking.pause();
		const answers = Array.from({ length: 3000 }, () => asking.ask("Mine.large", 16));
		for (let i = 0; i < 100; i++)
			await speaker.ask("Mine.add", 1);
		const held = server.memory;
		check(speaker.inOrder, "others go on while somebody asks for 48 MB and does not read");
		check(held - start < 8192, `it is not read from: ${start} kB before, ${held} kB then`);
		asking.resume();
		await Promise.all(answers);
		check(asking.inOrder && asking.values.Mine.n === 3000 && asking.connections === 1, "when it reads, 3000 answers come in order");
		for (const client of [deaf, speaker, asking])
			client.leave();
		await server.stop();
	},
	// 10,000 events in one piece.
	async flood() {
		const server = await new Server("flood").start();
		const client = await new Client(server.port).ready(), other = await new Client(server.port).ready();
		await client.ask("Mine.add", 1);
		const before = server.memory;
		const events = Array.from({ length: 10000 }, () => client.event("Mine.add", 1));
		let over = false, between = 0;
		const all = Promise.all(events.map(({ answer }) => answer)).then(() => (over = true));
		client.socket.socket.cork();
		for (const { event } of events)
			client.socket.write(event);
		client.socket.socket.uncork();
		let most = server.memory;
		while (!over) {
			await other.ask("Mine.add", 1);
			if (++between % 10 === 0)
				most = Math.max(most, server.memory);
		}
		await all;
		check(client.inOrder && client.values.Mine.n === 10001, "10,000 events at once are answered in order");
		check(between >= 5, `others have their turn: ${between} events of another client meanwhile`);
		check(most - before < 4096, `the memory stays bounded: ${before} kB before, ${most} kB at most`);
		client.leave();
		other.leave();
		await server.stop();
	},
	// Handlers that give nothing back.
	async arena() {
		const server = await new Server("arena").start();
		const client = await new Client(server.port).ready();
		const fill = async (count) => {
			for (let i = 0; i < count; i += 100)
				await Promise.all(Array.from({ length: 100 }, () => client.ask("Mine.fill")));
		};
		await fill(2000);
		const before = server.memory;
		await fill(8000);
		const after = server.memory;
		check(client.values.Mine.n === 10000, "10,000 events that take a megabyte each");
		const room = process.env.ASAN_OPTIONS ? 65536 : 2048; // that sanitizer keeps some of what was freed
		check(after - before < room, `leave nothing behind: ${before} kB after 2000, ${after} kB after all`);
		client.leave();
		await server.stop();
	},
	// No more than 64 descriptors, and 100 clients.
	async files() {
		const server = await new Server("files", ["--store", "sqlite"], {}, ["/bin/sh", "-c", 'ulimit -n 64; exec "$@"', "sh"]).start();
		const clients = Array.from({ length: 100 }, () => new Client(server.port));
		await until(() => clients.filter((client) => client.here).length > 20 && server.output.includes("file descriptors left"));
		const first = clients.find((client) => client.here);
		const { error } = await first.ask("Mine.add", 1);
		check(!error, `those who are in are served${error ? `: ${error.message}` : ""}`);
		check(await server.status("/_health") === 200, "health answers");
		const before = server.seconds;
		await wait(1000);
		const took = server.seconds - before;
		check(took < 0.5, `no busy loop: ${took} s of processor time in a second in which ${clients.filter((client) => !client.here).length} clients try again and again`);
		first.leave();
		for (const client of clients)
			if (client !== first)
				client.ready().then(() => client.ask("Mine.add", 1)).then(() => client.leave());
		check(await until(() => clients.every((client) => client.done)), "when some leave others come in, until all were served");
		check(clients.every((client) => client.values.Mine?.n === 1), "and each of their events counted");
		await server.stop();
	},
	// Files may not grow; or, where `disk` is a small file system (RX_SMALL_DISK: its folder), there is no room.
	async disk() {
		const small = process.env.RX_SMALL_DISK;
		const server = await new Server(small ? "../" + path.relative(path.dirname(path.resolve(folder)), small) : "disk", ["--store", "sqlite"]).start();
		const filler = small && path.join(small, "filler");
		const client = await new Client(server.port).ready(), worker = server.worker;
		await client.ask("Mine.add", 1);
		if (small)
			execFileSync("sh", ["-c", 'cat /dev/zero >"$1" 2>/dev/null; true', "sh", filler]);
		else
			execFileSync("prlimit", ["--pid", String(worker), "--fsize=65536:unlimited"]);
		let good = 1, refused = null;
		for (let i = 0; i < 300 && !refused; i++) {
			const { error } = await client.ask("Mine.large", 8);
			refused = error;
			good += !error;
		}
		check(refused?.code === "not_stored", `an event that cannot be stored is refused: ${JSON.stringify(refused)}`);
		check(await until(() => server.output.includes("unable to write to the state store"), 5), "the log says why");
		if (small)
			fs.rmSync(filler);
		else
			execFileSync("prlimit", ["--pid", String(worker), "--fsize=unlimited:unlimited"]);
		check(!(await client.ask("Mine.add", 1)).error && client.values.Mine.n === ++good, "it goes on by itself when there is room, from what was stored");
		check(server.worker === worker, "the worker did not end");
		server.process.kill("SIGTERM");
		await server.ended;
		client.values = {};
		await server.start();
		check(await until(() => client.values.Mine?.n === good), `after a restart all ${good} acknowledged events are there`);
		client.leave();
		await server.stop();
	},
	// A worker is killed while 1,000 clients wait for an answer.
	async reconnects() {
		const server = await new Server("reconnects", ["--store", "sqlite"]).start();
		const clients = Array.from({ length: 1000 }, () => new Client(server.port));
		await until(() => clients.every((client) => client.here));
		await Promise.all(clients.map((client) => client.ask("Mine.add", 1)));
		const before = server.memory;
		const flights = clients.map((client) => client.ask("Mine.add", 1));
		process.kill(server.worker, "SIGKILL");
		const answers = await Promise.all(flights);
		check(await until(() => clients.every((client) => client.here && client.connections === 2)), "1,000 clients are back after their worker was killed");
		const lost = answers.filter(({ unknown, error }) => unknown || error).length;
		const right = clients.filter((client, i) => client.values.Mine.n === 2 || ((answers[i].unknown || answers[i].error) && client.values.Mine.n === 1));
		check(right.length === 1000, `each acknowledged event is counted once; ${lost} were under way`);
		for (const client of clients)
			client.socket.destroy();
		check(await until(() => clients.every((client) => client.here && client.connections === 3)), "and again when all connections are cut at once");
		check(server.memory - before < 4096, `the memory stays bounded: ${before} kB, ${server.memory} kB`);
		for (const client of clients)
			client.leave();
		await server.stop();
	},
	// A proxy before the server that cuts connections on which nothing was said for `idle` milliseconds.
	async proxy(idle = 400, rounds = 4, kept = false) {
		const server = await new Server("proxy").start();
		let cut = 0;
		const proxy = net.createServer((from) => {
			const to = net.connect(server.port, "127.0.0.1");
			let timer;
			const end = () => {
				clearTimeout(timer);
				from.destroy();
				to.destroy();
			};
			const heard = () => {
				clearTimeout(timer);
				timer = setTimeout(() => { cut++; end(); }, idle);
			};
			heard();
			// As the browser names it: what arrives is not asked where it went.
			from.on("data", (bytes) => { heard(); to.write(bytes.toString("latin1").replace(`Host: 127.0.0.1:${proxy.address().port}`, `Host: 127.0.0.1:${server.port}`), "latin1"); });
			to.on("data", (bytes) => { heard(); from.write(bytes); });
			from.on("error", end).on("close", end);
			to.on("error", end).on("close", end);
		});
		await new Promise((done) => proxy.listen(0, "127.0.0.1", done));
		const client = await new Client(proxy.address().port).ready(), speaker = await new Client(server.port).ready();
		await client.ask("Room.enter");
		await speaker.ask("Room.enter");
		for (let i = 1; i <= rounds; i++) {
			if (kept)
				await wait(2 * idle);
			else
				await until(() => cut >= i);
			await speaker.ask("Room.say", 1); // at any moment of its way back
			await client.ask("Mine.add", 1);
		}
		check(kept ? cut === 0 && client.connections === 1 : client.connections > rounds,
			kept ? `pings keep a connection that is cut after ${idle / 1000} s of silence` : `${cut} connections cut after ${idle} ms of silence`);
		check(client.values.Mine.n === rounds && client.inOrder, "each event counted once");
		check(await until(() => client.values.Room.said === rounds), "and nothing that others said is missing");
		client.leave();
		speaker.leave();
		await server.stop();
		proxy.close();
	},
	// As nginx is set up to do, after 60 seconds; here 40.
	async kept() {
		await cases.proxy(40000, 2, true);
	},
	// The cable is pulled: nothing is answered, not even a ping, and nobody says goodbye.
	async halfopen() {
		const server = await new Server("halfopen", ["--store", "memory", "--metrics", String(await freePort())], { REFLEX_PING_INTERVAL: "2", REFLEX_PING_TIMEOUT: "2" }).start();
		const client = await new Client(server.port).ready(), other = await new Client(server.port).ready();
		await client.ask("Mine.add", 1);
		const gauge = async () => Number(/^reflex_connections\{[^}]*\} (\d+)/m.exec(await (await fetch(`http://127.0.0.1:${server.options.at(-1)}/_metrics`)).text())?.[1]);
		check(await until(async () => await gauge() === 2), "two connections");
		client.socket.frame = () => null; // it reads, and answers nothing
		check(await until(async () => await gauge() === 1, 90), "a connection that answers no ping ends");
		check(other.here && other.connections === 1, "one that does stays");
		check(await until(() => client.connections === 2 && client.values.Mine.n === 1, 10), "who comes back finds what it had");
		client.leave();
		other.leave();
		await server.stop();
	},
	// The clock is wrong by a year, forwards and backwards. Whoever is here stays, and nothing that waits for its time waits for the clock.
	async clock() {
		const offset = path.join(folder, "offset"), jump = (seconds) => {
			const bytes = Buffer.alloc(8);
			bytes.writeBigInt64LE(BigInt(seconds));
			const file = fs.openSync(offset, "r+");
			fs.writeSync(file, bytes, 0, 8, 0);
			fs.closeSync(file);
		};
		fs.writeFileSync(offset, Buffer.alloc(8));
		const env = { LD_PRELOAD: process.env.RX_CLOCK, RX_CLOCK_OFFSET: offset, REFLEX_TOKEN_EXPIRATION: "3" };
		const server = await new Server("clock", ["--store", "sqlite", "--access-log"], env).start();
		const client = await new Client(server.port, "/clock").ready();
		await client.ask("Mine.add", 1);
		for (const [seconds, name] of [[31536000, "forwards"], [-31536000, "backwards"], [0, "right again"]]) {
			jump(seconds);
			const { ticks } = client.values.Mine, years = new Date(Date.now() + seconds * 1000).getUTCFullYear();
			check(await until(async () => (await server.status("/_upload", "POST")) && new RegExp(`"time":"${years}-`).test(server.output.split("\n").slice(-3).join("\n"))), `the clock goes a year ${name}: ${years}`);
			check(await until(() => client.values.Mine.ticks > ticks + 12), "timers go on"); // three seconds: the store was looked through
			await client.ask("Mine.add", 1);
			client.values = {};
			process.kill(server.worker, "SIGKILL"); // what is only in memory
			check(await until(() => client.values.Mine), "the client comes back after its worker was killed");
			client.expected = (client.expected ?? 1) + 1;
			check(client.values.Mine.n === client.expected, `it has what it had: ${client.values.Mine.n}`);
		}
		client.leave();
		await server.stop();
	},
};
const freePort = () => new Promise((done) => {
	const server = net.createServer().listen(0, "127.0.0.1", () => {
		const { port } = server.address();
		server.close(() => done(port));
	});
});

process.on("SIGTERM", () => process.exit(1));
for (const name of names) {
	console.log(`# ${name}`);
	await cases[name]();
}
process.exit(wrong ? 1 : 0);
