import { DEFINITE, HONORIFICS } from "../../lexicon/en/role-nouns";
import { isCapital } from "../../lexicon/read-words";
import type { Mention, Token } from "../../reading";
import type { CountryCode } from "../../types";
import { readAppositive, readOrigin } from "./around-name";
import { afterStop, kindOfHead } from "./heads";
import { isDocument, readHouse } from "./house";
import { leftEdge } from "./left-edge";
import { readName } from "./names";
import { leadsAbroad, readOfPhrase, startOfNation } from "./of-phrase";
import { officeOf } from "./office";
import { countryIn, nameOf, type Reading, textOf } from "./reading";

/** The whole phrase around a head noun, with the name that follows it. */
export function readHeaded(reading: Reading, head: number, floor: number): Mention | null {
  const { tokens, cover } = reading;
  const headToken = tokens[head];
  if (!headToken) return null;
  const honorific = HONORIFICS.has(headToken.lower);
  const from = honorific ? head : leftEdge(reading, head, floor);
  let to = afterStop(tokens, head);
  let kind = kindOfHead(headToken.lower) ?? "role";
  if (isOfWholeHouse(headToken, tokens[to])) to += 1;
  const house = kind === "role" || isDocument(headToken) ? readHouse(reading, to, headToken.lower) : null;
  to = house?.to ?? readOfPhrase(reading, to, headToken.lower);
  const officeEnd = startOfNation(reading, to) ?? to;
  let name: string | null = null;
  if (kind === "role") {
    const named = readName(reading, to);
    const nation = house !== null || cover.slice(from, head).some((word) => word?.sense === "adjective");
    const apposed = named ? null : readAppositive(reading, to, nation ? "the" : (tokens[from]?.lower ?? ""));
    const nameEnd = named ?? apposed;
    if (nameEnd !== null) {
      name = nameOf(reading, apposed !== null ? to + 1 : to, nameEnd);
      to = apposed !== null && tokens[nameEnd]?.text === "," ? nameEnd : nameEnd;
      kind = "person";
    } else if (honorific) return null;
    if (name !== null) to = readOrigin(reading, to);
  }
  const determiner = tokens[from]?.lower ?? "";
  const nations = kind === "group" ? nationsBefore(reading, from, head) : [];
  const possessive = tokens.slice(from, head).some(({ lower }) => lower === "'s" || lower === "’s");
  const mention: Mention = {
    kind,
    from,
    to,
    head: headToken.lower,
    name,
    office: honorific ? null : house ? `${house.name} ${headToken.text}` : officeOf(reading, from, officeEnd),
    country: countryIn(cover, from, leadsAbroad(tokens[head + 1], headToken.lower) ? head + 1 : to, head),
    definite: DEFINITE.has(determiner) || possessive || (from === 0 && isTitle(reading, officeEnd)),
    text: textOf(reading, from, to),
    members: [],
    body: cover[head]?.body || null,
  };
  if (nations.length > 1)
    mention.members = nations.map((country) => ({ ...mention, office: headToken.text, country }));
  return mention;
}

/** "Prime Minister thanked the Crown Prince": a title that stands for a name. */
function isTitle({ tokens, cover }: Reading, end: number): boolean {
  return end > 0 && tokens.slice(0, end).every(({ text }, at) => isCapital(text) && !cover[at]);
}

/** "Japanese and South Korean officials": the countries of several, who speak together. */
function nationsBefore({ tokens, cover }: Reading, from: number, head: number): CountryCode[] {
  const joined = tokens.slice(from, head).some(({ lower }) => lower === "and");
  const codes = cover.slice(from, head).flatMap((word) => (word?.sense === "adjective" ? word.code : []));
  return joined ? [...new Set(codes)] : [];
}

/** "director general", "secretary general". */
function isOfWholeHouse(head: Token, next: Token | undefined): boolean {
  return next?.lower === "general" && /^(?:director|secretary|attorney|consul)$/.test(head.lower);
}
