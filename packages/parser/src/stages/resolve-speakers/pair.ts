import { SIDE_HEADS } from "../../lexicon/en/role-nouns";
import type { Actor, Mention } from "../../reading";
import type { CountryCode } from "../../types";
import { actorOf, joinActors } from "./actors";
import type { Talk } from "./talk";

const NUMBERS: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5 };

/** "the leaders", "the three ministers": the last so many who were met, of as many countries. */
export function resolveTogether(talk: Talk, { text, head }: Mention): Actor | null {
  const count = NUMBERS[/\b(?:three|four|five)\b/i.exec(text)?.[0].toLowerCase() ?? ""];
  if (count === undefined)
    return /^(?:officials|sources|diplomats|envoys|lawmakers|senators)$/.test(head)
      ? null
      : resolvePair(talk, head);
  const countries = new Set<CountryCode>();
  const together = talk.met
    .toReversed()
    .filter(
      ({ country, office }) =>
        country !== null && office !== null && !countries.has(country) && countries.add(country),
    )
    .slice(0, count);
  return together.length === count ? joinActors(together.toReversed().map(actorOf)) : null;
}

/** "the two leaders", "both sides": the two who met, as persons or as their governments. */
export function resolvePair({ sides, past }: Talk, head: string): Actor | null {
  const joint = past.findLast(({ actor }) => actor.speaker.type === "joint")?.actor;
  if (joint && !SIDE_HEADS.has(head)) return joint;
  return joinActors(sides) ?? joint ?? null;
}
