/** Postgres does not answer at all, or does not let us in. The message says what to do. */
export class DatabaseUnavailableError extends Error {
  override readonly name = "DatabaseUnavailableError";
}

const ADVICE: Record<string, string> = {
  ECONNREFUSED: "Nothing listens there: start that server, or unset DATABASE_URL to use the embedded one.",
  ECONNRESET: "The server closed the connection: it may be stopping or starting. Try again in a moment.",
  ENOTFOUND: "No machine has that name: check the host in DATABASE_URL.",
  EAI_AGAIN: "The name could not be looked up: check the host in DATABASE_URL and the network.",
  ETIMEDOUT: "The machine does not answer: check host, port and firewall.",
  CONNECT_TIMEOUT: "The machine does not answer: check host, port and firewall.",
  EHOSTUNREACH: "The machine cannot be reached: check the host in DATABASE_URL and the network.",
  EPIPE: "The server closed the connection: it may be stopping or starting. Try again in a moment.",
  CONNECTION_DESTROYED:
    "The server closed the connection: it may be stopping or starting. Try again in a moment.",
  CONNECTION_CLOSED:
    "The server closed the connection: it may be stopping or starting. Try again in a moment.",
  "28P01": "The password is wrong: check DATABASE_URL.",
  "28000": "The server does not admit this user: check DATABASE_URL and the server's pg_hba.conf.",
  "3D000": "The server has no such database: create it, or correct the name in DATABASE_URL.",
  "53300": "The server has no free connection: raise max_connections, or stop another program.",
  "57P01": "The server is shutting down. Start it again.",
  "57P02": "The server crashed. Start it again.",
  "57P03": "The server is starting up or shutting down. Try again in a moment.",
};

/** The same failure as a `DatabaseUnavailableError` if it is about reaching the server at all, else undefined. */
export function findUnavailability(url: string, failure: unknown): DatabaseUnavailableError | undefined {
  for (let error = failure; error instanceof Error; error = error.cause) {
    if (error instanceof DatabaseUnavailableError) return error;
    const advice = ADVICE[codeOf(error)];
    if (advice)
      return new DatabaseUnavailableError(`No database at ${withoutPassword(url)}. ${advice}`, {
        cause: failure,
      });
  }
  return undefined;
}

function codeOf(error: Error): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return codeOf(error.errors[0]);
  return "code" in error && typeof error.code === "string" ? error.code : "";
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return "that address";
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || "5432"}${pathname}`;
}
