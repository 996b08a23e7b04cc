// connects.mjs PORT N: N times one of 100 tabs, the same each time that this is started, connects, does one event of bench/app.c, and leaves.
import { Socket } from "./socket.mjs";

const [port, count] = process.argv.slice(2).map(Number);
const TABS = 100;
let next = 0;

function once(tab) {
	const token = tab.toString(16).padStart(32, "f");
	return new Promise((done) => {
		let answered = false;
		const socket = new Socket(port, () => socket.write({ type: "hello", client_token: token, nonce: "d".repeat(16), path: "/", query: "" }), (message) => {
			if (message.hello)
				return socket.write({ client_token: token, event_handler: "Counter.add", arguments: [1], seq: message.hello.last_seq + 1 });
			answered = answered || (message.final && !message.error);
			if (message.final)
				socket.end();
		});
		socket.closed.then(() => answered ? done() : process.exit(1));
	});
}

async function visitor(tab) {
	while (next < count) {
		next++;
		await once(tab);
	}
}
await Promise.all(Array.from({ length: TABS }, (_, tab) => visitor(tab)));
