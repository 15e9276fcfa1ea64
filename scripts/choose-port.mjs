import { createServer } from "node:net";
import { StartError } from "./say.mjs";

const NEIGHBOURS_TRIED = 50;

/** `wanted` if it is free, else the next one that is. */
export async function choosePort(wanted, host) {
  const last = Math.min(wanted + NEIGHBOURS_TRIED, 65_535);
  for (let port = wanted; port <= last; port += 1) if (await isFree(port, host)) return port;
  throw new StartError(`The ports ${wanted} to ${last} are all taken: set PORT to a free one.`);
}

function isFree(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", ({ code }) => {
      if (code === "EADDRINUSE") resolve(false);
      else reject(new StartError(explain(code, port, host)));
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

function explain(code, port, host) {
  if (code === "EACCES") return `Port ${port} is for the administrator: set PORT to one above 1023.`;
  return `Nothing can listen at ${host}:${port} (${code}): set HOST to an address of this machine, like 127.0.0.1.`;
}
