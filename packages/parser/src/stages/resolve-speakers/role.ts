import { nameInstitution } from "../../lexicon/en/name-bodies";
import { countryOfOffice } from "../../lexicon/en/office-countries";
import { canMean } from "../../lexicon/en/office-meaning";
import { LAY_HEADS } from "../../lexicon/en/role-nouns";
import { lookupBody } from "../../lexicon/find-bodies";
import { findHolderOf } from "../../lexicon/find-office-holder";
import type { OfficeHolder } from "../../lexicon/office-holders";
import type { Actor, Mention, Person } from "../../reading";
import type { CountryCode } from "../../types";
import { actorOf } from "./actors";
import { countryBefore } from "./country-before";
import { LEAD, type Talk } from "./talk";

/** "the Chinese president": the one who was introduced so, else someone without a name. */
export function resolveRole(talk: Talk, mention: Mention, sentence: number): Actor | null {
  const lay = LAY_HEADS.has(mention.head);
  const country =
    mention.country ?? countryOfOffice(mention.office ?? "") ?? countryBefore(talk, mention, sentence);
  const known = mention.definite
    ? (talk.people.get(mention) ?? findByOffice(talk, mention) ?? counterpartOf(talk, mention))
    : namedBelow(talk, mention, sentence);
  if (known) return actorOf(known);
  const holder = mention.definite ? holderOf(talk, mention, country) : undefined;
  if (holder) return actorOf({ ...holder, head: mention.head });
  if (mention.head === "source" && mention.country === null && !mention.office) return null;
  if (mention.head.startsWith("spokes")) return sameSpokesman(talk, mention) ?? spokesBody(mention, country);
  const office = mention.office ?? mention.head;
  return { speaker: { name: null, type: "unnamed", office, country }, official: !lay && country !== null };
}

/** "The Chinese president" of an article that never names him: the list of office-holders does. */
function holderOf(
  { origin: { publishedOn } }: Talk,
  { office }: Mention,
  country: CountryCode | null,
): OfficeHolder | undefined {
  if (publishedOn === null || country === null || office === null || !FOREMOST.test(office)) return undefined;
  return findHolderOf(office, country, publishedOn);
}

const FOREMOST =
  /^(?:president|prime minister|premier|chancellor|foreign minister|foreign secretary|secretary of state|leader)$/i;

/** "A Chinese Foreign Ministry spokesperson" of the lead, when only one spokesman of the country is named below. */
function namedBelow({ people }: Talk, { head, country }: Mention, sentence: number): Person | undefined {
  if (sentence > LEAD || country === null || !head.startsWith("spokes")) return undefined;
  const fitting = [...new Set(people.values())].filter(
    (person) => person.head?.startsWith("spokes") && person.country === country,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function findByOffice({ met, people }: Talk, mention: Mention): Person | undefined {
  const fits = (person: Person) =>
    person.office !== null &&
    (mention.country === null || person.country === mention.country) &&
    canMean(mention.office ?? mention.head, person.office);
  return (
    met.findLast(fits) ?? (mention.country === null ? undefined : [...new Set(people.values())].find(fits))
  );
}

/** "His Indian counterpart": the official of the country who was met last. */
function counterpartOf({ met }: Talk, { head, country }: Mention): Person | undefined {
  if (head !== "counterpart" || country === null) return undefined;
  return met.findLast((person) => person.country === country && person.office !== null);
}

/** "The spokesperson" after "a No 10 spokesperson". */
function sameSpokesman({ past }: Talk, { office, definite, country }: Mention): Actor | undefined {
  if (!definite || country !== null || (office ?? "").includes(" ")) return undefined;
  return past.findLast(({ actor }) => /\bspokes\w+$/i.test(actor.speaker.office ?? ""))?.actor;
}

/** A spokesman without a name speaks for the house: "a Foreign Ministry spokesman". */
export function spokesBody(
  { office, body, head }: Pick<Mention, "office" | "body" | "head">,
  country: CountryCode | null,
): Actor {
  const house = (office ?? "").replace(/\s*\bspokes\w+.*$/i, "").trim();
  const name = body ?? (house ? (lookupBody(house)?.name ?? nameInstitution(house, country)) : null);
  return {
    speaker: { name, type: name ? "body" : "unnamed", office: office ?? head, country },
    official: country !== null,
  };
}
