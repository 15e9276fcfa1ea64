import { foldText } from "../fold-text";

export interface Participant {
  name: string | null;
  office: string | null;
  country: string | null;
  personId: string | null;
}

/**
 * One list from all articles' tellings, the same whatever their order: each person once, with the office most often
 * told; "the president of China" only where nobody of that country is named.
 */
export function mergeParticipants(told: Participant[]): Participant[] {
  const named = new Set(told.flatMap(({ name, country }) => (name === null ? [] : [country])));
  const groups = new Map<string, Participant[]>();
  for (const participant of told) {
    const { name, office, country, personId } = participant;
    if (name === null && named.has(country)) continue;
    const key = JSON.stringify([country, personId ?? (office && foldText(office))]);
    groups.set(key, [...(groups.get(key) ?? []), participant]);
  }
  const merged = [...groups.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return merged.flatMap(([, tellings]) => {
    const [first] = tellings.toSorted((a, b) => ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
    return first
      ? [{ ...first, office: mostFrequent(tellings.flatMap(({ office }) => office ?? [])) }].map(pick)
      : [];
  });
}

function pick({ name, office, country, personId }: Participant): Participant {
  return { name, office, country, personId };
}

function mostFrequent(values: string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values.toSorted()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
