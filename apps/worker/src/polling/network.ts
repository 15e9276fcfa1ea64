import { createConnection } from "node:net";
import type { Guard } from "../http/guard";

const PROBES = 5;
/** Fewer hosts than this may all be down by themselves. */
const FEWEST = 3;
const PROBE_TIME = 4000;
/** Milliseconds for which an answer holds. */
const THERE_FOR = 300_000;
const AWAY_FOR = 45_000;

interface Options {
  guard: Guard;
  /** Addresses to try, of as many hosts as there are. */
  listUrls: () => Promise<string[]>;
  /** Called once when the network goes or comes, never in between. */
  onChange: (isThere: boolean) => Promise<void>;
}

export type NetworkWatch = ReturnType<typeof watchNetwork>;

/** Knows whether there is a network at all, so that its absence is one notice and no feed's failure. */
export function watchNetwork({ guard, listUrls, onChange }: Options) {
  let isThere = true;
  let validUntil = 0;
  let running: Promise<boolean> | undefined;

  async function probe(): Promise<boolean> {
    const found = await canConnect(await listUrls(), guard);
    validUntil = Date.now() + (found ? THERE_FOR : AWAY_FOR);
    if (found !== isThere) await onChange((isThere = found));
    return found;
  }

  return {
    async check(): Promise<boolean> {
      if (Date.now() < validUntil) return isThere;
      running ??= probe().finally(() => (running = undefined));
      return running;
    },
    /** Something was out of reach: the next check looks again. */
    doubt(): void {
      if (isThere) validUntil = Math.min(validUntil, Date.now());
    },
  };
}

/** Whether any of some hosts lets us connect. */
async function canConnect(urls: string[], guard: Guard): Promise<boolean> {
  const hosts = new Map(urls.map((url) => [new URL(url).host, new URL(url)]));
  if (hosts.size < FEWEST) return true;
  const chosen = [...hosts.values()].toSorted(() => Math.random() - 0.5).slice(0, PROBES);
  return Promise.any(chosen.map((url) => connectTo(url, guard))).then(
    () => true,
    () => false,
  );
}

function connectTo(url: URL, guard: Guard): Promise<void> {
  return new Promise((resolve, reject) => {
    const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
    const socket = createConnection({ host: url.hostname, port, lookup: guard.lookup });
    socket.setTimeout(PROBE_TIME, () => socket.destroy(new Error("no answer")));
    socket.once("connect", () => {
      socket.destroy();
      resolve();
    });
    socket.once("error", reject);
  });
}
