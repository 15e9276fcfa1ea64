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
 * and office most often told; "the president of China" or its government only where nobody of that country is named.
 */
export function mergeParticipants(told: Participant[]): Participant[] {
  const groups: Telling[][] = [];
  for (const telling of countAlike(told)) {
    const known = groups.find(([first]) => first && isSame(first.participant, telling.participant));
    if (known) known.push(telling);
    else groups.push([telling]);
  }
  return groups.flatMap(mergeTellings);
}

/** What articles tell of a participant in the very same words, and how many do. */
interface Telling {
  participant: Participant;
  text: string;
  count: number;
}

function countAlike(told: Participant[]): Telling[] {
  const named = new Set<string | null>();
  for (const participant of told) if (isPerson(participant)) named.add(participant.country);
  const tellings = new Map<string, Telling>();
  for (const participant of told) {
    const { country, name, office, personId } = participant;
    if (!isPerson(participant) && named.has(country)) continue;
    const text = JSON.stringify([country, name, office, personId]);
    const known = tellings.get(text);
    if (known) known.count += 1;
    else tellings.set(text, { participant, text, count: 1 });
  }
  return [...tellings.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** As the parser names a state that spoke. */
const isPerson = ({ name }: Participant) => name !== null && !name.startsWith("Government of ");

function mergeTellings(tellings: Telling[]): Participant[] {
  const [first] = tellings;
  if (first && tellings.length === 1) return [pick(first.participant)];
  const name = mostFrequent(tellings, "name");
  const office = mostFrequent(tellings, "office");
  const shown = tellings.find(({ participant }) => participant.name === name);
  return shown ? [pick({ ...shown.participant, office })] : [];
}

function isSame(a: Participant, b: Participant): boolean {
  if (a.country !== b.country) return false;
  if (a.name !== null && b.name !== null) return a.personId === b.personId || areNamesAlike(a.name, b.name);
  return a.name === b.name && (a.office && foldText(a.office)) === (b.office && foldText(b.office));
}

function pick({ name, office, country, personId }: Participant): Participant {
  return { name, office, country, personId };
}

function mostFrequent(tellings: Telling[], field: "name" | "office"): string | null {
  const counts = new Map<string, number>();
  for (const { participant, count } of tellings) {
    const value = participant[field];
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}
