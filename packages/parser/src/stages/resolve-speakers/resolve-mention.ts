import { LAY_PLURALS, PLURAL_HEADS, SIDE_HEADS } from "../../lexicon/en/role-nouns";
import type { Actor, Mention } from "../../reading";
import { actorOf, joinActors } from "./actors";
import { comingPeople } from "./coming-people";
import { countryBefore } from "./country-before";
import { resolveInstitution } from "./institution";
import { resolvePair, resolveTogether } from "./pair";
import { resolvePerson } from "./person";
import { resolveRole } from "./role";
import { resolveState } from "./state";
import { isSeveral, isSingle, REACH, sexFits, type Talk } from "./talk";

/** Who a mention stands for in this sentence; null when nobody can be told. */
export function resolve(talk: Talk, mention: Mention, sentence: number): Actor | null {
  switch (mention.kind) {
    case "person":
      return resolvePerson(talk, mention);
    case "role":
      return resolveRole(talk, mention, sentence);
    case "state":
      return resolveState(talk, mention, sentence);
    case "institution":
      return resolveInstitution(talk, mention, sentence);
    case "group":
      return resolveGroup(talk, mention, sentence);
    case "pronoun":
      return resolvePronoun(talk, mention, sentence);
  }
}

function resolveGroup(talk: Talk, mention: Mention, sentence: number): Actor | null {
  if (mention.members.length > 1)
    return joinActors(mention.members.map((member) => resolve(talk, member, sentence)));
  const { head, country } = mention;
  const named = country === null && STATES.test(head) ? pairNamedBefore(talk, mention, sentence) : null;
  if (named) return named;
  if (country === null && (SIDE_HEADS.has(head) || /^(?:both|sides)$/.test(head)))
    return resolvePair(talk, head);
  if (country === null && PLURAL_HEADS.has(head) && mention.definite) {
    const together = resolveTogether(talk, mention);
    if (together) return together;
  }
  const lay = LAY_PLURALS.has(head);
  const nation = country ?? (PLURAL_HEADS.has(head) ? countryBefore(talk, mention, sentence) : null);
  return {
    speaker: { name: null, type: "unnamed", office: mention.office ?? mention.text, country: nation },
    official: !lay && nation !== null,
  };
}

const STATES = /^(?:countries|nations|states|capitals)$/;

/** "Both countries" right after "Moscow and Beijing": those two. */
function pairNamedBefore(talk: Talk, mention: Mention, sentence: number): Actor | null {
  const before = (talk.mentions[sentence] ?? []).filter(({ to }) => to <= mention.from);
  const pairs = [...(talk.mentions[sentence - 1] ?? []), ...before].filter(
    ({ members }) =>
      members.length === 2 && members.every(({ kind, country }) => kind === "state" && country),
  );
  const last = pairs.at(-1);
  return last ? resolveGroup(talk, last, sentence) : null;
}

function resolvePronoun(talk: Talk, mention: Mention, sentence: number): Actor | null {
  const { head } = mention;
  if (head === "they") return resolveThey(talk, sentence);
  if (head === "it") {
    const things = talk.past.filter((entry) => sentence - entry.sentence <= REACH);
    return (
      things.findLast(({ actor }) => /^(?:body|government)$/.test(actor.speaker.type) && actor.official)
        ?.actor ?? null
    );
  }
  const inSentence = subjectBefore(talk, mention, sentence);
  if (inSentence) return inSentence;
  const female = head === "she";
  const recent = talk.past.filter((entry) => sentence - entry.sentence <= REACH);
  const fitting = recent.filter(({ actor }) => isSingle(actor) && sexFits(talk, actor, female));
  const sure = talk.met.filter((person) => person.female === female);
  const sureName = female ? new Set(sure.map(({ name }) => name)) : null;
  const surely = sureName && fitting.findLast(({ actor }) => sureName.has(actor.speaker.name ?? ""));
  // A name that is surely a woman's goes before one that may be anybody's; most of those are men's.
  const woman = female ? (surely?.actor ?? sure.map(actorOf).at(-1)) : undefined;
  const yetToCome = comingPeople(talk, mention, sentence);
  const maybe = talk.met.findLast((person) => person.female !== !female && !yetToCome.has(person));
  return woman ?? fitting.at(-1)?.actor ?? (maybe ? actorOf(maybe) : null);
}

function resolveThey(talk: Talk, sentence: number): Actor | null {
  const recent = talk.past.filter((entry) => sentence - entry.sentence <= REACH);
  const last = recent.at(-1)?.actor;
  if (last && (last.speaker.type === "joint" || isSeveral(last))) return last;
  const several = [...(talk.mentions[sentence - 1] ?? []), ...(talk.mentions[sentence] ?? [])].find(
    ({ kind, head, country }) => kind === "group" && country !== null && PLURAL_HEADS.has(head),
  );
  if (several) return resolveGroup(talk, several, sentence);
  return (
    joinActors(talk.sides) ?? recent.findLast(({ actor }) => actor.speaker.type !== "person")?.actor ?? null
  );
}

/** "Wen flew to Tokyo, where he said …": who opens the sentence of the pronoun. */
function subjectBefore(talk: Talk, pronoun: Mention, sentence: number): Actor | null {
  const opener = (talk.mentions[sentence] ?? []).find(
    ({ kind, from, to }) => (kind === "person" || kind === "role") && from < 3 && to <= pronoun.from,
  );
  if (!opener) return null;
  const actor = resolve(talk, opener, sentence);
  return actor && sexFits(talk, actor, pronoun.head === "she") ? actor : null;
}
