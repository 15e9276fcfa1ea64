import { LAY_HEADS } from "../../lexicon/en/role-nouns";
import type { Mention } from "../../reading";
import type { CountryCode } from "../../types";
import type { Talk } from "./talk";

/** "A military official": of the country whose side spoke or acted just before. */
export function countryBefore(talk: Talk, mention: Mention, sentence: number): CountryCode | null {
  if (LAY_HEADS.has(mention.head)) return null;
  const opener = talk.mentions[sentence]?.find(
    ({ from, to, kind }) => from < 3 && to <= mention.from && kind === "state",
  );
  if (opener?.country) return opener.country;
  const recent = talk.past.findLast(
    (entry) =>
      sentence - entry.sentence <= 3 && entry.actor.official && !entry.actor.speaker.country?.includes("+"),
  );
  return recent?.actor.speaker.country ?? talk.origin.home;
}
