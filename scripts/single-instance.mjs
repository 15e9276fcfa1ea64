import { createHash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** Paths of sockets are short on every system. */
const LONGEST_SOCKET_PATH = 100;

/**
 * Makes this process the only one that serves `dataDir`. Returns `{ other: { pid, address } }` if one does already, else
 * `{ publish }`, which makes our address known to those who ask. A killed process leaves nothing that counts.
 */
export async function claimFolder(dataDir) {
  mkdirSync(dataDir, { recursive: true });
  const socket = chooseSocket(dataDir);
  const other = await ask(socket);
  if (other) return { other };
  rmSync(socket, { force: true });
  const answer = { pid: process.pid, address: undefined };
  const server = createServer((client) => client.end(JSON.stringify(answer)));
  const claimed = await listen(server, socket);
  if (!claimed) return { other: (await ask(socket)) ?? {} };
  server.unref();
  return { publish: (address) => Object.assign(answer, { address }) };
}

function chooseSocket(dataDir) {
  const socket = relative(process.cwd(), join(dataDir, "start.sock"));
  if (socket.length <= LONGEST_SOCKET_PATH) return socket;
  const name = createHash("sha256").update(dataDir).digest("hex").slice(0, 16);
  return join(tmpdir(), `readout-${process.getuid?.() ?? "user"}-${name}.sock`);
}

function listen(server, socket) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error)));
    server.listen(socket, () => resolve(true));
  });
}

/** What the process behind the socket says of itself; undefined when there is none. */
function ask(socket) {
  return new Promise((resolve) => {
    let answer = "";
    const client = connect(socket);
    client.setTimeout(2000, () => client.destroy());
    client.on("data", (part) => (answer += part));
    client.once("error", () => resolve(undefined));
    client.once("close", () => resolve(answer ? JSON.parse(answer) : undefined));
  });
}
