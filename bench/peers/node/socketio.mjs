// Node.js with Socket.IO: socketio.mjs PORT
import { createServer } from "node:http";
import { Server } from "socket.io";
import { Counter } from "./counter.mjs";

const http = createServer();
const server = new Server(http, { serveClient: false });
server.on("connection", (socket) => {
  const state = new Counter();
  socket.on("event", (event) => socket.emit("event", state.handle(event)));
});
http.listen({ host: "127.0.0.1", port: Number(process.argv[2]), backlog: 1024 });
