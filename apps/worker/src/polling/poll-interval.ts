const MINUTE = 60;
export const SHORTEST = 5 * MINUTE;
export const LONGEST = 24 * 60 * MINUTE;
/** The gaps between so many of the newest entries tell how often a source publishes. */
const NEWEST = 10;

interface PollSeen {
  /** When the feed's entries were published; empty when it was unchanged or gives no dates. */
  published: Date[];
  /** Entries not met before. */
  added: number;
  /** Seconds. */
  previous: number;
  /** Seconds for which the server says that its answer stays fresh. */
  fresh: number;
  now: Date;
}

/** Seconds until the next poll: half of the usual gap between two entries, from 5 minutes to a day. */
export function choosePollInterval({ published, added, previous, fresh, now }: PollSeen): number {
  const gap = measureGap(published, now);
  const wanted = gap === undefined ? adapt(previous, added) : gap / 2;
  return Math.round(Math.min(LONGEST, Math.max(SHORTEST, wanted, fresh)));
}

/** Without dates: sooner when the last poll brought something, later when it did not. */
const adapt = (previous: number, added: number) => (added > 0 ? previous / 2 : previous * 1.25);

/** Mean seconds between the newest entries; the silence since then counts too. */
function measureGap(published: Date[], now: Date): number | undefined {
  const times = published
    .map((date) => date.getTime())
    .filter((time) => time <= now.getTime())
    .toSorted((a, b) => b - a)
    .slice(0, NEWEST);
  const oldest = times.at(-1);
  if (oldest === undefined || times.length < 2) return undefined;
  return (now.getTime() - oldest) / 1000 / times.length;
}

/** Seconds until a feed that failed so many times in a row is asked again: 5 minutes, doubling, to a day. */
export function backOff(failures: number): number {
  return Math.min(LONGEST, SHORTEST * 2 ** Math.min(failures - 1, 20));
}
