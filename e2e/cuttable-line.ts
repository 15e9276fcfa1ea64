import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** A line to a database that can be cut and mended, as when the server dies and comes back. */
export async function layLine(databaseUrl: string) {
  const far = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let server = await listen(0);
  const near = new URL(databaseUrl);
  near.hostname = "127.0.0.1";
  near.port = String(portOf(server));

  async function listen(port: number) {
    const listening = createServer((socket) => carry(socket)).listen(port, "127.0.0.1");
    await once(listening, "listening");
    return listening;
  }

  function carry(socket: Socket) {
    const onward = connect(Number(far.port), far.hostname);
    for (const end of [socket, onward]) {
      sockets.add(end);
      end.on("error", () => end.destroy());
      end.on("close", () => (sockets.delete(end), socket.destroy(), onward.destroy()));
    }
    socket.pipe(onward).pipe(socket);
  }

  return {
    url: near.href,
    cut() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
    async mend() {
      server = await listen(Number(near.port));
    },
  };
}

function portOf(server: Server) {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port");
  return address.port;
}
