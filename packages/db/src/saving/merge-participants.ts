import { areNamesAlike } from "@readout/events";
import { foldText } from "../fold-text";

export interface Participant {
  name: string | null;
  office: string | null;
  country: string | null;
  personId: string | null;
}

/**
 * One list from all articles' tellings, the same whatever their order: each person once however spelt, with the name
 * and office most often told; "the president of China" only where nobody of that country is named.
 */
export function mergeParticipants(told: Participant[]): Participant[] {
  const named = new Set(told.flatMap(({ name, country }) => (name === null ? [] : [country])));
  const groups: Participant[][] = [];
  for (const participant of sortByText(
    told.filter(({ name, country }) => name !== null || !named.has(country)),
  )) {
    const known = groups.find(([first]) => first && isSame(first, participant));
    if (known) known.push(participant);
    else groups.push([participant]);
  }
  return groups.flatMap((tellings) => {
    const name = mostFrequent(tellings.flatMap((telling) => telling.name ?? []));
    const office = mostFrequent(tellings.flatMap((telling) => telling.office ?? []));
    const shown = tellings.find((telling) => telling.name === name);
    return shown ? [pick({ ...shown, office })] : [];
  });
}

function sortByText(participants: Participant[]): Participant[] {
  const texts = new Map(
    participants.map((participant) => {
      const { country, name, office } = participant;
      return [participant, JSON.stringify([country, name, office])];
    }),
  );
  return participants.toSorted((a, b) => ((texts.get(a) ?? "") < (texts.get(b) ?? "") ? -1 : 1));
}

function isSame(a: Participant, b: Participant): boolean {
  if (a.country !== b.country) return false;
  if (a.name !== null && b.name !== null) return a.personId === b.personId || areNamesAlike(a.name, b.name);
  return a.name === b.name && (a.office && foldText(a.office)) === (b.office && foldText(b.office));
}

function pick({ name, office, country, personId }: Participant): Participant {
  return { name, office, country, personId };
}

function mostFrequent(values: string[]): string | null {
  const [first] = values;
  if (first === undefined || values.every((value) => value === first)) return first ?? null;
  const counts = new Map<string, number>();
  for (const value of values.toSorted()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
