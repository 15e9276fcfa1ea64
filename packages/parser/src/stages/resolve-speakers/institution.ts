import { nameInstitution } from "../../lexicon/en/name-bodies";
import { lookupBody } from "../../lexicon/find-bodies";
import type { Actor, Mention } from "../../reading";
import { governmentOf } from "./actors";
import { countryBefore } from "./country-before";
import { spokesBody } from "./role";
import { lastSingle, type Talk } from "./talk";

const NEWS = /\b(?:news agency|news service|newspaper|broadcaster|news channel)\b/i;

/** Outlets carry words and speak for nobody: they have an empty body. */
export function resolveInstitution(talk: Talk, mention: Mention, sentence: number): Actor | null {
  if (mention.body === "" || NEWS.test(mention.text))
    return { speaker: { name: mention.text, type: "body", office: null, country: null }, official: false };
  if (mention.body) {
    const { body, country } = mention;
    return { speaker: { name: body, type: "body", office: null, country }, official: country !== null };
  }
  const phrase = mention.office ?? mention.head;
  if (/^(?:statement|communiqu[eé]|readout)$/.test(mention.head))
    return resolveDocument(talk, mention, sentence);
  const known = talk.past.findLast(
    ({ actor }) =>
      actor.speaker.type === "body" &&
      (mention.country === null || actor.speaker.country === mention.country) &&
      actor.speaker.name?.toLowerCase().includes(mention.head),
  );
  const back = mention.definite && phrase.split(" ").length === 1;
  if (known && back) return known.actor;
  const house = back ? houseOfSpokesman(talk, mention) : null;
  if (house) return house;
  const country = mention.country ?? countryBefore(talk, mention, sentence);
  return {
    speaker: { name: nameInstitution(phrase, country), type: "body", office: null, country },
    official: country !== null,
  };
}

/** "The ministry" after "Foreign Ministry spokesman Wang Wenbin": the house he speaks for. */
function houseOfSpokesman({ met }: Talk, { head, country }: Mention): Actor | null {
  const spokesman = met.findLast(
    (person) =>
      person.head?.startsWith("spokes") &&
      person.office?.toLowerCase().includes(head) &&
      (country === null || person.country === country),
  );
  if (!spokesman) return null;
  const { speaker, official } = spokesBody({ ...spokesman, head, body: null }, spokesman.country);
  return { speaker: { ...speaker, office: null }, official };
}

/** "a Pentagon statement": its house; "the statement": whoever spoke last. */
function resolveDocument(talk: Talk, { office, country }: Mention, sentence: number): Actor | null {
  const house = lookupBody((office ?? "").replace(/\s*\S+$/, ""));
  if (house)
    return {
      speaker: { name: house.name, type: "body", office: null, country: house.country },
      official: house.country !== null,
    };
  if (/ministry/i.test(office ?? "") && country !== null) {
    const name = nameInstitution((office ?? "").replace(/\s*\S+$/, ""), country);
    return { speaker: { name, type: "body", office: null, country }, official: true };
  }
  return country === null ? lastSingle(talk, sentence) : governmentOf(country);
}
