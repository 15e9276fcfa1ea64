import { TRPCError } from "@trpc/server";
import { readEnv } from "@/env";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Refuses a page of another site, as the Model Context Protocol asks of every Streamable HTTP server (2025-06-18,
 * Transports, Security Warning): a name rebound to this machine would else read an intranet's Readout.
 * The Host header proves nothing here, since a rebound name stands in it too. Programs send no Origin.
 *
 * @throws TRPCError FORBIDDEN
 */
export function refuseForeignOrigin(headers: Headers): void {
  const origin = headers.get("origin");
  if (origin === null || isOurs(origin)) return;
  throw new TRPCError({
    code: "FORBIDDEN",
    message:
      "Pages of other sites may not ask here. Set READOUT_URL to the address that this Readout is served at.",
  });
}

function isOurs(origin: string) {
  if (!URL.canParse(origin)) return false;
  const { READOUT_URL } = readEnv();
  const asked = new URL(origin);
  return (
    LOOPBACK.has(asked.hostname) ||
    (READOUT_URL !== undefined && asked.origin === new URL(READOUT_URL).origin)
  );
}
