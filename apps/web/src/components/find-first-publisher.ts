import type { EventReport } from "@readout/db";

type Dated = Pick<EventReport, "account" | "relation" | "publishedAt" | "publishedOn" | "source">;

export interface FirstPublisher {
  side: string;
  outlet: string | null;
  /** How long before the other side, in words; null where days or hours are not known or the same. */
  lead: string | null;
}

/** Which side's account came out first, and how long before the other's; undefined while only one side has one. */
export function findFirstPublisher(reports: Dated[], sides: string[]): FirstPublisher | undefined {
  const firsts = sides.flatMap((side) => findFirst(reports, side) ?? []);
  const [first, second] = firsts.toSorted((a, b) => compare(a, b));
  if (!first || !second || compare(first, second) === 0) return undefined;
  return { side: first.account ?? "", outlet: first.source?.name ?? null, lead: measureLead(first, second) };
}

function findFirst(reports: Dated[], side: string): Dated | undefined {
  const own = reports.filter(
    ({ account, relation, publishedOn }) => account === side && relation === "report" && publishedOn !== null,
  );
  return own.toSorted(compare)[0];
}

/** By the moment where both have one, else by the day. */
function compare(a: Dated, b: Dated): number {
  if (a.publishedAt && b.publishedAt) return a.publishedAt.getTime() - b.publishedAt.getTime();
  return (a.publishedOn ?? "").localeCompare(b.publishedOn ?? "");
}

function measureLead(first: Dated, second: Dated): string | null {
  if (first.publishedAt && second.publishedAt) {
    const minutes = Math.round((second.publishedAt.getTime() - first.publishedAt.getTime()) / 60_000);
    return minutes < 120
      ? count(minutes, "minute")
      : minutes < 2880
        ? count(Math.round(minutes / 60), "hour")
        : count(Math.round(minutes / 1440), "day");
  }
  const days = (Date.parse(second.publishedOn ?? "") - Date.parse(first.publishedOn ?? "")) / 86_400_000;
  return days > 0 ? count(days, "day") : null;
}

const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? "" : "s"}`;
