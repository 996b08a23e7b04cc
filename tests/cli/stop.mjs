// stop.mjs PORT MS PID: two clients, one of them with an event under way that takes MS milliseconds; then SIGTERM to PID. Prints what they see.
import { Socket } from "../soak/socket.mjs";

const [port, ms, pid] = process.argv.slice(2).map(Number);
const events = [];
const client = (digit, receive) => {
	const token = digit.repeat(32), nonce = digit.repeat(16);
	const socket = new Socket(port, () => socket.write({ type: "hello", client_token: token, nonce, path: "/", query: "" }), (message) => receive(message, token));
	return socket;
};

const idle = await new Promise((done) => { const socket = client("a", () => done(socket)); });
idle.closed.then(() => events.push(`idle closed with ${idle.code}`));
const busy = client("b", (message, token) => {
	if (message.hello) {
		busy.write({ client_token: token, event_handler: "Counter.wait", arguments: [ms], seq: message.hello.last_seq + 1 });
		setTimeout(() => process.kill(pid, "SIGTERM"), 300);
	} else if (message.final) {
		events.push("answered");
	}
});
await busy.closed;
events.push(busy.code ? `closed with ${busy.code}` : "cut off");
await idle.closed;
console.log(events.join(", "));
