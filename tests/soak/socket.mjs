// The WebSocket of the soak's clients, as plain as the protocol is: text frames of one JSON message each, over a socket of Node.
import net from "node:net";

export class Socket {
	/** Connects to the server at that port; `receive` gets each message. `closed` resolves when the connection is over. */
	constructor(port, opened, receive) {
		Object.assign(this, { opened, receive, bytes: Buffer.alloc(0), open: false });
		this.socket = net.connect(port, "127.0.0.1");
		this.closed = new Promise((done) => this.socket.on("error", () => {}).on("close", done));
		this.socket.on("data", (bytes) => this.take(bytes)).on("connect", () => this.socket.write(
			`GET /_event HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\n` +
			"Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"));
	}
	write(message) {
		const body = Buffer.from(JSON.stringify(message)), n = body.length;
		const head = n < 126 ? [0x81, 0x80 | n] : [0x81, 0xfe, n >> 8, n & 255];
		this.socket.write(Buffer.concat([Buffer.from(head), Buffer.alloc(4), body]));
	}
	/** The other side ends the connection, and says why in `code`. */
	close(bytes) {
		this.code = bytes.length > 1 ? bytes.readUInt16BE(0) : 1005;
		this.socket.end(Buffer.concat([Buffer.from([0x88, 0x80 | bytes.length, 0, 0, 0, 0]), bytes]));
	}
	end() {
		this.socket.end();
	}
	destroy() {
		this.socket.destroy();
	}
	take(bytes) {
		this.bytes = Buffer.concat([this.bytes, bytes]);
		if (!this.open) {
			const end = this.bytes.indexOf("\r\n\r\n");
			if (end < 0)
				return;
			this.open = true;
			this.bytes = this.bytes.subarray(end + 4);
			this.opened();
		}
		for (let frame; (frame = this.frame()); )
			if (frame.code === 1)
				this.receive(JSON.parse(frame.text));
			else if (frame.code === 8)
				this.close(frame.bytes);
			else if (frame.code === 9)
				this.socket.write(Buffer.concat([Buffer.from([0x8a, 0x80 | frame.bytes.length, 0, 0, 0, 0]), frame.bytes]));
	}
	frame() {
		if (this.bytes.length < 2)
			return null;
		let [length, head] = [this.bytes[1] & 127, 2];
		if (length >= 126) {
			head = length === 126 ? 4 : 10;
			if (this.bytes.length < head)
				return null;
			length = head === 4 ? this.bytes.readUInt16BE(2) : Number(this.bytes.readBigUInt64BE(2));
		}
		if (this.bytes.length < head + length)
			return null;
		const bytes = this.bytes.subarray(head, head + length);
		const frame = { code: this.bytes[0] & 15, bytes, text: bytes.toString() };
		this.bytes = this.bytes.subarray(head + length);
		return frame;
	}
}
