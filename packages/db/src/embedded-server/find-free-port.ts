import { once } from "node:events";
import { createServer } from "node:net";

/** `wanted` if it is free on loopback, else one that is. */
export async function findFreePort(wanted = 0): Promise<number> {
  const server = createServer().listen(wanted, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (error) {
    if (wanted === 0) throw error;
    return findFreePort();
  }
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : findFreePort();
}
