// The connection to the backend (docs/protocol.md): says hello, sends events in order with one in flight, applies what
// comes back, and connects again when the line drops. Events made meanwhile wait in the queue and are sent once.
import { socketAddress } from "./env";
import { runEvents } from "./events";
import { addNotice } from "./notices";
import { catchUp, here, tellAgain } from "./router";
import { nonce, renewToken, setToken, token } from "./session";
import { hasStorage, keep, kept } from "./storage";
import { applyDelta, snapshot } from "./store";

const FIRST_DELAY = 50;
const LAST_DELAY = 5000;
const PATIENCE = 10000; // for a connection to open and answer hello or ping, in milliseconds
const SILENCE = 20000; // after so long without a word the backend is asked whether it is still there

let socket = null; // null: waiting for the next attempt
let status = "idle"; // "idle" before start, "connecting", "open" after the answer to hello, "taken" by another tab
let attempts = 0;
let timer = null;
let heartbeat = null;
let lastSeq = 0;
let flight = null;
const unheard = []; // what another process of the backend said
let held = 0; // events that will be sent after a while
let refused = null; // the event that was out of order the last time
const queue = [];
const watchers = new Set();
const hooks = {};

export function subscribeStatus(watcher) {
	watchers.add(watcher);
	return () => watchers.delete(watcher);
}

export const connectionStatus = () => status;

// True while no event waits for its answer: the state then holds the backend's last word.
export const isIdle = () => !flight && queue.length === 0 && held === 0;

// Says that one more event (1) waits to be queued, or one less (-1).
export function hold(change) {
	held += change;
	changed();
}

function changed(next = status) {
	status = next;
	watchers.forEach((watcher) => watcher());
}

// Development: who gets { page } and { diagnostics }.
export function setDeveloperHook(receive) {
	hooks.developer = receive;
}

// Connects. Called again it does nothing.
export function start() {
	if (status !== "idle")
		return;
	changed("connecting");
	window.addEventListener("online", retryNow);
	window.addEventListener("offline", () => socket && lost(socket, {}));
	window.addEventListener("pageshow", retryNow);
	document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && retryNow());
	connect();
}

// In place of start(): nothing in the app needs a backend, so nobody looks for one. What is sent all the same, such as an
// error of a script, is dropped.
export function stayAlone() {
	if (status !== "idle")
		return;
	queue.length = 0;
	applyDelta({ $app: { is_hydrated: true } });
	changed("alone");
}

// Takes this tab's session back after another one took it, or shortens the wait for the next attempt.
export function retryNow() {
	if (socket || status === "open" || status === "idle" || status === "alone")
		return;
	attempts = 0;
	changed("connecting");
	connect();
}

// The backend's other process did something for this tab: a new connection shows what, and after that `messages` are heard, of
// which the values are old by then.
export function comeBack(messages) {
	unheard.push(...messages);
	if (socket)
		lost(socket, {});
}

function obey({ events, error }) {
	if (events?.length)
		runEvents(events);
	if (error)
		complain(error);
}

async function connect() {
	clearTimeout(timer);
	const mine = (socket = { close() {} });
	const address = await socketAddress();
	if (socket !== mine)
		return;
	const opened = (socket = new WebSocket(address));
	timer = setTimeout(() => lost(opened, {}), PATIENCE);
	opened.onopen = sayHello;
	opened.onmessage = (event) => socket === opened && hear(opened, event);
	opened.onclose = (event) => lost(opened, event);
}

// A cable that was pulled closes nothing: silence is what tells.
function hear(from, { data }) {
	clearTimeout(heartbeat);
	heartbeat = setTimeout(() => {
		write({ type: "ping" });
		heartbeat = setTimeout(() => lost(from, {}), PATIENCE);
	}, SILENCE);
	receive(JSON.parse(data));
}

function lost(closed, { code }) {
	if (socket !== closed)
		return;
	clearTimeout(timer);
	clearTimeout(heartbeat);
	closed.onclose = null;
	closed.close();
	socket = null;
	if (code === 4001)
		return changed("taken");
	if (code === 1008)
		renewToken();
	if (code === 1009)
		dropFlight("the backend refused an event that is too large");
	changed("connecting");
	timer = setTimeout(connect, delay(attempts++));
}

// 50, 100, 200 … 5000 ms, each up to a fifth longer, so that many clients do not come back in the same moment.
function delay(attempt) {
	return Math.min(LAST_DELAY, FIRST_DELAY * 2 ** attempt) * (1 + Math.random() / 5);
}

// `afresh`: the backend is known to have forgotten this tab.
function sayHello(afresh = false) {
	const storage = hasStorage() && (afresh || lastSeq === 0) ? { storage: kept() } : {};
	write({ type: "hello", client_token: token(), nonce, ...here(), ...storage, ...(afresh && { afresh }) });
}

function write(message) {
	if (socket?.readyState === WebSocket.OPEN)
		socket.send(JSON.stringify(message));
}

function receive(message) {
	if (message.hello && lastSeq > 0 && (message.hello.last_seq === 0 || message.hello.forgotten))
		return startAfresh(message.hello.last_seq);
	if (message.delta)
		take(message.delta);
	if (message.hello) {
		welcome(message.hello);
		unheard.splice(0).forEach(obey);
	}
	if (message.events?.length)
		runEvents(message.events);
	if (message.error?.code === "out_of_order")
		return resume();
	if (message.error)
		complain(message.error);
	if (message.final)
		finish(message.seq);
	if (process.env.NODE_ENV === "development" && message.dev)
		hooks.developer?.(message.dev);
}

function take(delta) {
	applyDelta(delta);
	keep(delta);
}

// The backend has forgotten this tab: it gets what the browser keeps, and the page's on_load comes before what waits. It may still
// know which events were executed.
function startAfresh(seq) {
	const waiting = [flight, ...queue.splice(0)].filter((event) => event && !(event.seq <= seq));
	flight = null;
	lastSeq = seq;
	tellAgain();
	queue.push(...waiting);
	sayHello(true);
}

// What was executed before the line dropped is done; its effects are in the delta that came with the answer.
function welcome(hello) {
	clearTimeout(timer);
	const renamed = hello.client_token !== token();
	setToken(hello.client_token);
	if (flight && !renamed && flight.seq <= hello.last_seq)
		flight = null;
	lastSeq = hello.last_seq;
	attempts = 0;
	applyDelta({ $app: { is_hydrated: true } });
	changed("open");
	if (flight)
		transmit();
	else
		sendNext();
}

// The backend expects another number: hello tells which. An event that is refused twice is given up.
function resume() {
	if (flight && refused === flight)
		dropFlight("an event was lost on its way to the backend");
	refused = flight;
	sayHello();
}

function dropFlight(reason) {
	if (flight)
		complain({ code: "dropped", message: reason, handler: flight.handler });
	flight = null;
}

function complain({ code, message, handler, handled }) {
	console.warn(`reflex: ${handler ? handler + ": " : ""}${message} (${code})`);
	if (handler === "$error" || handled)
		return;
	addNotice(message, handler);
}

// A failure that names no event belongs to the one in flight.
function finish(seq) {
	if (!flight || (seq !== undefined && seq !== flight.seq))
		return;
	flight = null;
	changed();
	sendNext();
}

function sendNext() {
	if (status !== "open" || flight || queue.length === 0)
		return;
	flight = queue.shift();
	transmit();
}

function transmit() {
	flight.seq = ++lastSeq;
	write({ client_token: token(), event_handler: flight.handler, arguments: flight.args, seq: flight.seq });
}

// Queues an event for the backend. `args`: one value for each parameter of the handler.
export function sendEvent(handler, args) {
	if (status === "alone")
		return;
	if (!handler.startsWith("$"))
		catchUp();
	queue.push({ handler, args: args.map((value) => value ?? null) });
	changed();
	sendNext();
}

// For tests and for a look from the browser's console.
if (typeof window !== "undefined")
	window.__reflex = {
		state: snapshot,
		connected: () => status === "open",
		queue: () => [flight, ...queue].filter(Boolean).map(({ handler, args, seq }) => ({ handler, args, seq })),
		token,
	};
