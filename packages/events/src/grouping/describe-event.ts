import { groupBy } from "../group-by";
import type { Day, EventType } from "@readout/parser";
import { frameOf, type Telling } from "./telling";

/** A visit frames its meetings: told as one by this share of the reports, it is one. */
const VISIT_SHARE = 0.2;

/** Type and day of an event from all its tellings, the same whatever their order. */
export function describeEvent(tellings: (Telling & { speaking: string[] })[]): {
  type: EventType;
  date: Day | null;
} {
  const type = findType(tellings);
  return { type, date: frameOf(type) === "words" ? findFirstDay(tellings) : findUsualDay(tellings) };
}

function findType(tellings: (Telling & { speaking: string[] })[]): EventType {
  const types = tellings.map(({ type }) => type);
  const usual = findMostFrequent(types) ?? "other";
  if (frameOf(usual) === "presence") {
    const visits = types.filter((type) => type === "visit").length;
    return visits / types.length >= VISIT_SHARE ? "visit" : usual;
  }
  if (frameOf(usual) !== "words" || (tellings[0]?.sides.length ?? 0) < 2) return usual;
  const speaking = new Set(tellings.flatMap((telling) => telling.speaking));
  const isAnswered = tellings[0]?.sides.every(({ country }) => speaking.has(country));
  return isAnswered || types.includes("exchange") ? "exchange" : usual;
}

/** An exchange begins with the first word. */
function findFirstDay(tellings: Telling[]): Day | null {
  const told = tellings.flatMap(({ date }) => date ?? []);
  const published = tellings.flatMap((telling) => telling.published ?? []);
  return [...told, ...published].toSorted()[0] ?? null;
}

/** A day that is only known from publication is no day of the event. */
function findUsualDay(tellings: Telling[]): Day | null {
  return findMostFrequent(tellings.flatMap(({ date }) => date ?? [])) ?? null;
}

function findMostFrequent<T extends string>(values: T[]): T | undefined {
  const counts = [...groupBy(values, (value) => value)].map(([value, { length }]) => ({ value, length }));
  return counts.toSorted((a, b) => b.length - a.length || (a.value < b.value ? -1 : 1))[0]?.value;
}
