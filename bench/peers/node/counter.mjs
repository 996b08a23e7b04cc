// The counter of bench/app.c: what an event does and what is answered. Each client has a state of its own.
export class Counter {
  count = 0;

  /** The answer to an event: the same JSON that ours gives. */
  handle({ event_handler: name, arguments: [value] }) {
    if (name === "Counter.add") this.count += value;
    else if (name === "Counter.wait") {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, value);
      this.count++;
    } else return { error: `no handler '${name}'` };
    return { delta: { Counter: { count: this.count } } };
  }
}
