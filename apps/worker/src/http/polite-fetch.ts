import { setTimeout as sleep } from "node:timers/promises";
import { claimRequest, type Db, getHost, postponeHost, saveRobots } from "@readout/db";
import { readRetryAfter } from "./caching";
import { SourceError } from "./errors";
import { type Answer, createAgent, type FetchOptions, fetchUrl } from "./fetch-url";
import { createGuard } from "./guard";
import { isAllowed } from "./robots";

/** What robots.txt files call us. */
const PRODUCT = "Readout";
const ROBOTS_BYTES = 500 * 1024;
const ROBOTS_VALID = 24 * 3_600_000;
/** A host that is busy for longer is asked another time. */
const LONGEST_WAIT = 30_000;

interface Settings {
  /** Where to write to whoever runs this installation. */
  contact: string;
  /** Milliseconds between two requests to one host. */
  hostPause: number;
  /** Milliseconds for one request from its beginning to its last byte: a drip feed ends here. */
  totalTime: number;
  allowedHosts: ReadonlySet<string>;
  onAnswer?: (status: number | string) => void;
}

export type PoliteFetch = ReturnType<typeof createPoliteFetch>;

/** Fetching as a good guest: says who asks, takes turns at each host with all other workers, heeds robots.txt and Retry-After. */
export function createPoliteFetch(
  db: Db,
  { contact, hostPause, totalTime, allowedHosts, onAnswer }: Settings,
) {
  const guard = createGuard(allowedHosts);
  const agent = createAgent(guard);
  const client = { guard, agent, userAgent: `${PRODUCT}/0.1 (reads news feeds; ${contact})` };

  async function takeTurn(url: URL): Promise<void> {
    const now = new Date();
    const host = await getHost(db, url.host);
    if (host && host.nextRequestAt.getTime() - now.getTime() > LONGEST_WAIT)
      throw busy(url, host.nextRequestAt);
    const turn = await claimRequest(db, url.host, { at: now, pause: hostPause });
    const wait = turn.getTime() - now.getTime();
    if (wait > LONGEST_WAIT) throw busy(url, turn);
    if (wait > 0) await sleep(wait);
  }

  async function heedRobots(url: URL): Promise<void> {
    const robots = await getRobots(url);
    if (isAllowed(robots, PRODUCT, url.href)) return;
    throw new SourceError("robots", `the robots.txt of ${url.host} forbids it`);
  }

  /** Kept for a day under the origin, for workers on all machines (RFC 9309 2.4). */
  async function getRobots({ origin }: URL): Promise<string> {
    const known = await getHost(db, origin);
    const age = Date.now() - (known?.robotsReadAt?.getTime() ?? 0);
    if (known && known.robots !== null && age < ROBOTS_VALID) return known.robots;
    const answer = await fetchUrl(`${origin}/robots.txt`, client, {
      maxBytes: ROBOTS_BYTES,
      totalTime,
      cut: true,
      before: takeTurn,
    }).catch((error: unknown) => {
      if (error instanceof SourceError && known?.robots) return undefined;
      throw error;
    });
    if (!answer) return known?.robots ?? "";
    // RFC 9309 2.3.1.4: a server that fails has forbidden everything for now; an old copy counts while there is one.
    if (answer.status >= 500 || answer.status === 429) {
      if (known?.robots) return known.robots;
      const details = { isTemporary: true, retryAt: readRetryAfter(answer.headers, new Date()) };
      throw new SourceError("robots", `its robots.txt is not to be had (HTTP ${answer.status})`, details);
    }
    const text = answer.status < 300 ? answer.bytes.toString("utf8").replaceAll("\0", "") : "";
    await saveRobots(db, origin, { text, status: answer.status, at: new Date() });
    return text;
  }

  return {
    /** Throws a SourceError when the server cannot be had, forbids it, or fails; gives 304, 404 and 410 back. */
    async fetch(address: string, options: Omit<FetchOptions, "totalTime" | "before">): Promise<Answer> {
      try {
        const answer = await fetchUrl(address, client, { totalTime, ...options, before: ask });
        onAnswer?.(answer.status);
        return await refuseFailure(answer);
      } catch (error) {
        if (error instanceof SourceError && error.status === undefined) onAnswer?.(error.fault);
        throw error;
      }

      async function ask(url: URL): Promise<void> {
        await heedRobots(url);
        await takeTurn(url);
      }
    },
    guard,
    /** On a host that the settings name: it is there without a network too. */
    isNear: (url: string) => allowedHosts.has(new URL(url).hostname.replace(/^\[|\]$/g, "")),
    close: () => agent.destroy(),
  };

  async function refuseFailure(answer: Answer): Promise<Answer> {
    const { status, url, headers } = answer;
    const isAnswer = (status >= 200 && status < 300) || status === 304 || status === 404 || status === 410;
    if (isAnswer) return answer;
    const retryAt = readRetryAfter(headers, new Date());
    if (retryAt && (status === 429 || status === 503)) await postponeHost(db, new URL(url).host, retryAt);
    const isTemporary = status >= 500 || status === 429 || status === 408 || status === 425;
    throw new SourceError("status", `it answers ${describeStatus(status)}`, { isTemporary, status, retryAt });
  }
}

const STATUS_WORDS: Record<number, string> = {
  401: "that one must log in",
  403: "that access is forbidden",
  429: "that we ask too often",
  451: "that it is barred for legal reasons",
  500: "that it failed",
  502: "that its own server failed",
  503: "that it is busy",
};

function describeStatus(status: number): string {
  const words = STATUS_WORDS[status];
  return words ? `${words} (HTTP ${status})` : `with HTTP ${status}`;
}

function busy(url: URL, until: Date): SourceError {
  return new SourceError("busy", `${url.host} is to be left alone until ${until.toISOString()}`, {
    isTemporary: true,
    retryAt: until,
  });
}
