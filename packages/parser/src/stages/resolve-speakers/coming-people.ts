import type { Mention, Person } from "../../reading";
import type { Talk } from "./talk";

/** Whom the sentence names only after its pronoun. */
export function comingPeople(
  { mentions, people }: Talk,
  { from }: Mention,
  sentence: number,
): ReadonlySet<Person> {
  const after = new Set<Person>();
  const before = new Set<Person>();
  for (const mention of mentions[sentence] ?? []) {
    const person = people.get(mention);
    if (person) (mention.from > from ? after : before).add(person);
  }
  for (const person of before) after.delete(person);
  for (const earlier of (mentions[sentence - 1] ?? []).flatMap((mention) => people.get(mention) ?? []))
    after.delete(earlier);
  return after;
}
