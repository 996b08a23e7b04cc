// What operation.bats asks a running program: node operation.mjs ACTION PORT …
import net from "node:net";
import { Socket } from "../soak/socket.mjs";

const [action, port, ...rest] = process.argv.slice(2);
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

// Headers in lower case, status, body. One connection for each, closed afterwards.
async function get(path, at = port) {
	const answer = await fetch(`http://127.0.0.1:${at}${path}`);
	return { status: answer.status, type: answer.headers.get("content-type"), body: await answer.text() };
}

// A strict reading of the text format 0.0.4: metadata first, each family in one piece, every sample once; histograms add up. Returns samples by name and labels.
function parse(text) {
	const NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*", LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"';
	const help = new RegExp(`^# HELP (${NAME}) (.+)$`), type = new RegExp(`^# TYPE (${NAME}) (counter|gauge|histogram)$`);
	const sample = new RegExp(`^(${NAME})(?:\\{(${LABEL}(?:,${LABEL})*)\\})? ([0-9]+(?:\\.[0-9]+)?)$`);
	const samples = new Map(), kinds = new Map();
	let family = "", helped = "";
	const fail = (why, line) => { throw new Error(`${why}: ${line}`); };
	if (!text.endsWith("\n"))
		fail("the last line has no end", "");
	for (const line of text.slice(0, -1).split("\n")) {
		let found;
		if ((found = help.exec(line))) {
			helped = found[1];
		} else if ((found = type.exec(line))) {
			if (kinds.has(found[1]) || helped !== found[1])
				fail("a second type, or one without help", line);
			kinds.set(family = found[1], found[2]);
		} else if ((found = sample.exec(line))) {
			const kind = kinds.get(family), base = kind === "histogram" ? found[1].replace(/_(bucket|sum|count)$/, "") : found[1];
			if (base !== family || (kind === "counter" && !family.endsWith("_total")))
				fail("a sample that is not of the family before it", line);
			const key = found[2] ? `${found[1]}{${found[2]}}` : found[1];
			if (samples.has(key))
				fail("a sample twice", line);
			samples.set(key, Number(found[3]));
		} else {
			fail("no line of the format", line);
		}
	}
	for (const [name, kind] of kinds)
		if (kind === "histogram")
			check(name, samples, fail);
	return samples;
}

function check(name, samples, fail) {
	const series = new Map();
	for (const [key, value] of samples) {
		const found = key.startsWith(`${name}_bucket{`) && /^(.*?),?le="([^"]+)"\}$/.exec(key.slice(name.length + 8));
		if (found)
			series.set(found[1], [...(series.get(found[1]) ?? []), { le: found[2] === "+Inf" ? Infinity : Number(found[2]), value }]);
	}
	for (const [labels, buckets] of series) {
		const text = labels ? `{${labels}}` : "";
		buckets.forEach((bucket, i) => {
			if (Number.isNaN(bucket.le) || (i && (bucket.le <= buckets[i - 1].le || bucket.value < buckets[i - 1].value)))
				fail("buckets that do not grow", name + text);
		});
		if (buckets.at(-1).le !== Infinity || buckets.at(-1).value !== samples.get(`${name}_count${text}`) || !samples.has(`${name}_sum${text}`))
			fail("count, sum and the last bucket", name + text);
	}
	if (!series.size)
		fail("a histogram without buckets", name);
}

const scrape = async (at) => {
	const answer = await get("/_metrics", at);
	if (answer.status !== 200 || answer.type !== "text/plain; version=0.0.4; charset=utf-8")
		throw new Error(`${answer.status} ${answer.type}`);
	return parse(answer.body);
};

// Sends events one after the other; each handler's final answer is waited for.
async function events(list, look = () => {}) {
	const token = [...crypto.getRandomValues(new Uint8Array(16))].map((n) => n.toString(16).padStart(2, "0")).join("");
	let next;
	const heard = () => new Promise((done) => { next = done; });
	const socket = new Socket(Number(port), () => socket.write({ type: "hello", client_token: token, nonce: "a".repeat(16), path: "/", query: "" }),
		(message) => { look(message); (message.hello || message.final) && next(message); });
	await heard();
	let seq = 0;
	for (const [event_handler, ...args] of list) {
		const answered = heard();
		socket.write({ client_token: token, event_handler, arguments: args, seq: ++seq });
		await answered;
	}
	socket.end();
	await socket.closed;
}

// Requests on one connection that stays open.
async function keep() {
	const socket = net.connect(Number(port), "127.0.0.1");
	let bytes = "", heard;
	socket.setEncoding("latin1").on("data", (text) => { bytes += text; heard?.(); }).on("error", () => {});
	return async (path) => {
		socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
		for (;;) {
			const found = /^HTTP\/1\.1 (\d+)[^]*?content-length: (\d+)[^]*?\r\n\r\n/i.exec(bytes);
			if (found && bytes.length >= found[0].length + Number(found[2])) {
				const body = bytes.slice(found[0].length, found[0].length + Number(found[2]));
				bytes = bytes.slice(found[0].length + Number(found[2]));
				return `${found[1]} ${body}`;
			}
			await new Promise((done) => { heard = done; });
		}
	};
}

const actions = {
	// load N: N events that go well, two that fail, one that is refused, one that takes 120 ms.
	load: (n) => events([...Array.from({ length: Number(n) }, () => ["Counter.add", 1]), ["Counter.fail"], ["Counter.fail"], ["Counter.nothing"], ["Counter.wait", 120]]),
	// sample NAME…: values, one a line; "missing" where there is none.
	async sample(...names) {
		const samples = await scrape();
		for (const name of names)
			console.log(samples.get(name) ?? "missing");
	},
	async shared(metrics, n) {
		for (let i = 0; i < Number(n); i++)
			await get("/");
		const name = 'reflex_http_responses_total{code="2xx"}';
		for (let i = 0, last = Number(n); i < 12; i++) {
			const now = (await scrape(metrics)).get(name);
			if (now < last)
				throw new Error(`${now} answers after ${last}`);
			last = now;
		}
	},
	// One event that goes well, then one that ends the worker; the tab comes back and is told up to where its events count.
	async crash() {
		const token = [...crypto.getRandomValues(new Uint8Array(16))].map((n) => n.toString(16).padStart(2, "0")).join("");
		const hello = { type: "hello", client_token: token, nonce: "b".repeat(16), path: "/", query: "" };
		let last = -1;
		for (let seq = 1, done = false; !done; await wait(300)) {
			const socket = new Socket(Number(port), () => socket.write(hello), (message) => {
				if (message.hello?.last_seq >= 2) {
					done = true;
					return socket.end();
				}
				if (message.delta?.Counter)
					last = message.delta.Counter.count;
				seq = message.hello ? message.hello.last_seq + 1 : seq + 1;
				if (message.hello || message.final)
					socket.write({ client_token: token, event_handler: seq === 1 ? "Counter.add" : "Counter.crash", arguments: seq === 1 ? [1] : [], seq });
			});
			await socket.closed;
		}
		console.log(`back, at ${last}`);
	},
	// uploads N: files of 100 bytes for one tab, which is connected to one of the workers; how far its counter is after each, wherever the file came to.
	async uploads(n) {
		const token = [...crypto.getRandomValues(new Uint8Array(16))].map((n) => n.toString(16).padStart(2, "0")).join("");
		let count = 0, ended = false, socket;
		const connect = async () => {
			while (!ended) {
				socket = new Socket(Number(port), () => socket.write({ type: "hello", client_token: token, nonce: "c".repeat(16), path: "/", query: "" }),
					(message) => { count = message.delta?.Counter?.count ?? count; });
				await socket.closed;
			}
		};
		const connected = connect();
		await wait(300);
		for (let i = 1; i <= Number(n); i++) {
			const form = new FormData();
			form.append("event", JSON.stringify({ event_handler: "Counter.take", arguments: [], id: "up" }));
			form.append("files", new Blob(["x".repeat(100)]), `${i}.txt`);
			const headers = { "X-Reflex-Token": token, Origin: `http://127.0.0.1:${port}`, Connection: "close" };
			const answer = await fetch(`http://127.0.0.1:${port}/_upload`, { method: "POST", body: form, headers });
			if (answer.status !== 200)
				throw new Error(`${answer.status} ${await answer.text()}`);
			if ((await answer.json()).elsewhere)
				socket.end();
			for (let tries = 0; count !== 100 * i && tries < 100; tries++)
				await wait(50);
			console.log(count);
		}
		ended = true;
		socket.end();
		await connected;
	},
	async stopping(pid) {
		const ask = await keep();
		console.log(await ask("/_health/live"), "|", await ask("/_health/ready"));
		const busy = events([["Counter.wait", 1500]]);
		await wait(400);
		process.kill(Number(pid), "SIGTERM");
		await wait(300);
		console.log(await ask("/_health/live"), "|", await ask("/_health/ready"));
		await busy;
		process.exit();
	},
};
await actions[action](...rest);
