"""The original's transport, for machines where the original cannot be installed: uvicorn with python-socketio, both of Debian.

    server.py PORT
"""

import sys
import time

import socketio
import uvicorn

server = socketio.AsyncServer(async_mode="asgi", cors_allowed_origins="*")
counts = {}


@server.on("event")
async def on_event(sid, event):
    name, (value,) = event["event_handler"], event["arguments"]
    if name == "Counter.wait":
        time.sleep(value / 1000)
        value = 1
    counts[sid] = counts.get(sid, 0) + value
    await server.emit("event", {"delta": {"Counter": {"count": counts[sid]}}}, to=sid)


uvicorn.run(socketio.ASGIApp(server), host="127.0.0.1", port=int(sys.argv[1]), backlog=1024, log_level="warning")
