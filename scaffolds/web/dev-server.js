// The development server: `node dev-server.js PORT HOST…`. It stands in for `next dev`, which listens at one address only: a browser that is
// told "localhost" tries 127.0.0.1 or ::1, and nothing else may be open. It is one process instead of two, too.
// On stdout it reports as lines `reflex-frontend: listening` and `reflex-frontend: prepared`.
const http = require("node:http");
const net = require("node:net");
const next = require("next");

const [port, ...hosts] = process.argv.slice(2);

function report(what) {
	process.stdout.write(`reflex-frontend: ${what}\n`);
}

function fail(error) {
	console.error(error.stack ?? String(error));
	process.exit(1);
}

// A machine without IPv6 has no ::1; an address after the first may be missing.
function skipMissing(error) {
	if (error.code !== "EADDRNOTAVAIL" && error.code !== "EAFNOSUPPORT")
		fail(error);
}

const app = next({ dev: true, dir: __dirname, hostname: "localhost", port: Number(port) });
const server = http.createServer();
const prepared = app.prepare();
prepared.then(() => {
	server.on("upgrade", app.getUpgradeHandler());
	report("prepared");
}, fail);

// Requests that come before Next is ready wait for it.
server.on("request", async (request, response) => {
	await prepared;
	app.getRequestHandler()(request, response);
});
server.on("error", fail);
server.listen({ port: Number(port), host: hosts[0] }, () => report("listening"));
for (const host of hosts.slice(1))
	net.createServer((socket) => server.emit("connection", socket)).on("error", skipMissing).listen({ port: Number(port), host });
