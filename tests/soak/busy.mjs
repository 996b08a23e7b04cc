// Many clients of tests/soak/busy.c at once: busy.mjs PORT CLIENTS SECONDS. Each sends one event after the other, at random, and now and then loses
// its connection, uploads a file, or asks an address of the app. At the end every client's state, and that of every room, has counted what was
// acknowledged, neither more nor less.
import crypto from "node:crypto";
import { Socket } from "./socket.mjs";

const [port, CLIENTS, SECONDS] = process.argv.slice(2).map(Number);
const ROOMS = 10;
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const pick = (n) => Math.floor(Math.random() * n);
const problems = [];
const done = {};
const said = Array(ROOMS).fill(0);
let ending = false;

// What each event adds to the client's `n`.
const EVENTS = [
	["Mine.add", () => [1], 1],
	["Mine.add", () => [1], 1],
	["Mine.slow", () => [5 + pick(40)], 1],
	["Mine.steps", () => [], 1],
	["Mine.chain", () => [], 1],
	["Other.call", () => [1], 1],
	["Mine.fails", () => [], 0],
	["Mine.work", () => [1 + pick(20)], 0],
	["Mine.cancel", () => [], 0],
	["Room.say", () => [1], 0],
	["Room.say", () => [1], 0],
];

class Client {
	constructor(index) {
		Object.assign(this, { room: index % ROOMS, token: crypto.randomBytes(16).toString("hex"), nonce: crypto.randomBytes(8).toString("hex") });
		Object.assign(this, { seq: 0, n: 0, files: 0, values: {}, flight: null, entered: false });
	}
	async run() {
		for (;;) {
			const hello = { type: "hello", client_token: this.token, nonce: this.nonce, path: "/", query: "" };
			this.socket = new Socket(port, () => this.socket.write(hello), (message) => this.receive(message));
			await this.socket.closed;
			if (this.done)
				return;
			if (!this.lost)
				return problems.push(`${this.token}: the server closed the connection`);
			this.lost = false;
		}
	}
	/** The outcome of an event is known by its answer, or by last_seq after a connection that was lost. */
	settle(error) {
		const { name, adds } = this.flight;
		this.flight = null;
		done[name] = (done[name] ?? 0) + 1;
		if (Boolean(error) !== (name === "Mine.fails") && !this.unanswered)
			problems.push(`${name}: ${JSON.stringify(error)}`);
		this.unanswered = false;
		this.n += adds;
		if (name === "Room.say")
			said[this.room]++;
		if (name === "Room.enter")
			this.entered = true;
	}
	receive(message) {
		for (const [state, vars] of Object.entries(message.delta ?? {}))
			this.values[state] = { ...this.values[state], ...vars };
		if (message.error)
			this.error = message.error;
		if (message.hello) {
			if (this.flight && this.flight.seq <= message.hello.last_seq) {
				this.unanswered = true;
				this.settle(null);
			} else if (this.flight)
				return this.send();
			this.seq = message.hello.last_seq;
			return this.finishing ? this.finish() : this.next();
		}
		if (!message.final || message.seq !== this.flight?.seq)
			return;
		this.settle(this.error);
		this.error = null;
		this.next();
	}
	send() {
		const { name, args, seq } = this.flight;
		this.socket.write({ client_token: this.token, event_handler: name, arguments: args, seq });
	}
	next() {
		if (ending)
			return this.leave();
		const [name, args, adds] = this.entered ? EVENTS[pick(EVENTS.length)] : ["Room.enter", () => [`room ${this.room}`], 0];
		this.flight = { name, args: args(), adds, seq: ++this.seq };
		this.send();
		const dice = pick(200);
		if (dice === 0) {
			this.lost = true;
			this.socket.destroy();
		} else if (dice < 3)
			this.fetched = ask(`/items/${dice === 1 ? "slow" : "fast"}`);
		else if (dice === 3)
			this.upload();
	}
	async upload() {
		const form = new FormData();
		form.append("event", JSON.stringify({ event_handler: "Mine.take", arguments: [], id: "x" }));
		form.append("files", new Blob(["x".repeat(5000)]), "a.txt");
		const answer = (this.uploaded = fetch(`http://127.0.0.1:${port}/_upload`, { method: "POST", body: form,
			headers: { origin: `http://127.0.0.1:${port}`, "x-reflex-token": this.token } }).catch((error) => ({ status: String(error) })));
		const { status } = await answer;
		done[`upload ${status}`] = (done[`upload ${status}`] ?? 0) + 1;
		if (status === 200)
			this.files += 5000;
		else if (status !== 429)
			problems.push(`upload: ${status}`);
	}
	/** Once all are through, a new hello shows what the server has. */
	async leave() {
		await this.uploaded;
		this.through = true;
		await everyone();
		this.finishing = this.lost = true;
		this.socket.destroy();
	}
	finish() {
		this.done = true;
		this.socket.end();
		const { Mine, Room } = this.values;
		if (Mine.n !== this.n || Mine.twice !== 2 * this.n)
			problems.push(`${this.token}: counted ${Mine.n}, twice ${Mine.twice}; acknowledged ${this.n}`);
		if (Mine.files !== this.files)
			problems.push(`${this.token}: ${Mine.files} bytes of files, ${this.files} sent`);
		if (this.entered && Room.sum !== said[this.room])
			problems.push(`${this.token}: room ${this.room} has ${Room.sum} of ${said[this.room]}`);
		if (!(Mine.ticks > 0) && Mine.ticks !== -1)
			problems.push(`${this.token}: no tick came`);
	}
}

async function ask(address) {
	const answer = await fetch(`http://127.0.0.1:${port}${address}`).catch((error) => ({ status: String(error) }));
	done["GET"] = (done["GET"] ?? 0) + 1;
	if (answer.status !== 200)
		problems.push(`${address}: ${answer.status}`);
}

const clients = Array.from({ length: CLIENTS }, (_, i) => new Client(i));
async function everyone() {
	while (!clients.every((client) => client.through))
		await wait(50);
}
setTimeout(() => (ending = true), SECONDS * 1000);
setTimeout(() => {
	console.log(`# ${clients.filter((client) => !client.done).length} clients do not come to their end`);
	process.exit(1);
}, (SECONDS + 120) * 1000).unref();
await Promise.all(clients.map((client) => client.run()));
for (const problem of problems.slice(0, 20))
	console.log(`# ${problem}`);
console.log(`# ${CLIENTS} clients, ${Object.entries(done).map(([name, n]) => `${n} ${name}`).join(", ")}`);
process.exit(problems.length ? 1 : 0);
