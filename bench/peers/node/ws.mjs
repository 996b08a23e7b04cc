// Node.js with `ws`: ws.mjs PORT
import { WebSocketServer } from "ws";
import { Counter } from "./counter.mjs";

const server = new WebSocketServer({ host: "127.0.0.1", port: Number(process.argv[2]), backlog: 1024 });
server.on("connection", (socket) => {
  const state = new Counter();
  socket.on("message", (text) => socket.send(JSON.stringify(state.handle(JSON.parse(text)))));
});
