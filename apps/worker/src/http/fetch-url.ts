import { Agent, type Dispatcher, request } from "undici";
import { SourceError } from "./errors";
import type { Guard } from "./guard";
import { ACCEPT_ENCODING, readBody } from "./read-body";

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);
const CONNECT_TIME = 10_000;
const MAX_HEADER_BYTES = 32_768;

export interface Answer {
  status: number;
  /** Where the redirects ended. */
  url: string;
  /** The new address, where every redirect on the way was permanent. */
  movedTo: string | undefined;
  headers: Record<string, string | undefined>;
  bytes: Buffer;
}

export interface FetchOptions {
  maxBytes: number;
  cut?: boolean;
  accept?: string;
  etag?: string | null;
  lastModified?: string | null;
  /** Milliseconds from a request's beginning to its last byte. */
  totalTime: number;
  /** Called before each request, redirects included: takes turns, reads robots.txt. */
  before?: (url: URL) => Promise<void>;
}

/** One agent for the life of a process: it keeps connections alive and resolves names through the guard. */
export function createAgent(guard: Guard): Agent {
  return new Agent({
    connect: { lookup: guard.lookup, timeout: CONNECT_TIME },
    connections: 2,
    keepAliveTimeout: 4000,
    maxHeaderSize: MAX_HEADER_BYTES,
  });
}

/** Fetches one address by GET. Throws a SourceError when the server cannot be had, and never for a status. */
export async function fetchUrl(
  address: string,
  { guard, agent, userAgent }: { guard: Guard; agent: Agent; userAgent: string },
  options: FetchOptions,
): Promise<Answer> {
  let url = parseUrl(address);
  let isPermanent = true;
  for (let hops = 0; ; hops++) {
    guard.check(url);
    await options.before?.(url);
    const signal = AbortSignal.timeout(options.totalTime);
    const response = await ask(url, { agent, userAgent, signal, options });
    const { statusCode: status } = response;
    const location = response.headers["location"];
    if (!REDIRECTS.has(status) || location === undefined) {
      const bytes = await read(url, response, options);
      const movedTo = hops > 0 && isPermanent ? url.href : undefined;
      return { status, url: url.href, movedTo, headers: toSingle(response.headers), bytes };
    }
    response.body.on("error", () => undefined).destroy();
    if (hops === MAX_REDIRECTS) throw new SourceError("redirects", `more than ${MAX_REDIRECTS} redirects`);
    isPermanent &&= PERMANENT.has(status);
    url = parseUrl(String([location].flat()[0]), url);
  }
}

function parseUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base))
    throw new SourceError("refused-address", `"${address.slice(0, 80)}" is no address`);
  const url = new URL(address, base);
  url.hash = "";
  return url;
}

interface Request {
  agent: Agent;
  userAgent: string;
  signal: AbortSignal;
  options: FetchOptions;
}

async function ask(
  url: URL,
  { agent, userAgent, signal, options }: Request,
): Promise<Dispatcher.ResponseData> {
  const { accept = "*/*", etag, lastModified } = options;
  try {
    return await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        "user-agent": userAgent,
        accept,
        "accept-encoding": ACCEPT_ENCODING,
        ...(etag && { "if-none-match": etag }),
        ...(lastModified && { "if-modified-since": lastModified }),
      },
    });
  } catch (error) {
    throw toSourceError(url, error);
  }
}

async function read(url: URL, response: Dispatcher.ResponseData, options: FetchOptions): Promise<Buffer> {
  try {
    return await readBody(response, options);
  } catch (error) {
    throw toSourceError(url, error);
  }
}

const WORDS: Record<string, string> = {
  ENOTFOUND: "no machine has that name",
  EAI_AGAIN: "its name could not be looked up",
  ECONNREFUSED: "it refuses connections",
  ECONNRESET: "it closed the connection",
  UND_ERR_SOCKET: "it closed the connection",
  EHOSTUNREACH: "no way leads there",
  ENETUNREACH: "no way leads there",
  UND_ERR_HEADERS_OVERFLOW: "its headers are too long",
  HPE_INVALID_CONSTANT: "it does not speak HTTP",
  CERT_HAS_EXPIRED: "its certificate has expired",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "its body has another length than it says",
};

const isTimeout = (code: string, error: Error) =>
  error.name === "TimeoutError" ||
  code === "ETIMEDOUT" ||
  (code.startsWith("UND_ERR") && code.includes("TIMEOUT"));

function toSourceError(url: URL, error: unknown): unknown {
  if (error instanceof SourceError || !(error instanceof Error)) return error;
  const inner = error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error;
  if (inner.cause instanceof SourceError) return inner.cause;
  const code = "code" in inner ? String(inner.code) : "";
  if (isTimeout(code, inner))
    return new SourceError("timeout", `${url.host} took too long`, { isTemporary: true, cause: error });
  const words = WORDS[code] ?? (code ? `${inner.message} (${code})` : inner.message);
  return new SourceError("unreachable", `${url.host} is not reached: ${words}`, {
    isTemporary: true,
    cause: error,
  });
}

function toSingle(headers: Dispatcher.ResponseData["headers"]): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat()[0]]));
}
