import { foldText } from "../fold-text";
import type { NewEvent, NewParticipant } from "../new-article";
import type { EventType } from "../schema";

/** What one person or body can do alone; all others need two countries. */
const ONE_SIDED: ReadonlySet<EventType> = new Set([
  "briefing",
  "speech",
  "interview",
  "letter",
  "joint_statement",
]);

/** First match counts. Whoever is not the one holder of such an office goes by name. */
const RANKS: [rank: string, office: RegExp][] = [
  [
    "foreign-ministry",
    /\b(foreign (ministry|office)|ministry of foreign|state department|external affairs ministry)\b/,
  ],
  ["spokesperson", /\b(spokes\w+|press secretary)\b/],
  [
    "other",
    /\b(vice|deputy|assistant|under\s?secretary|ex|former|envoy|ambassador|advis[eo]r|representative)\b/,
  ],
  ["foreign", /\b(foreign|external affairs|secretary of state|top diplomat)\b/],
  ["defence", /\b(defen[cs]e|pentagon)\b/],
  [
    "leader",
    /\b(president|prime minister|premier|chancellor|king|queen|emir|sultan|crown prince|taoiseach|supreme leader|leader|heads? of (state|government))\b/,
  ],
];
const LEADER = "leader";

/**
 * The words that make reports one event: type, day, countries, and the rank at which each country took part. Names
 * are left out, because one report has them and the next says "the two presidents"; a participant without an office
 * takes the rank of the others, or else a leader's. Depends on one report alone, so the order of arrival cannot matter.
 * An event whose day or participants are unknown, or of the type `other`, stays the article's own.
 */
export function groupEvent(
  event: NewEvent,
  { articleId, ordinal }: { articleId: string; ordinal: number },
): string {
  const sides = listSides(event.participants);
  const { type, date, datePrecision } = event;
  const isShared =
    type !== "other" && datePrecision === "day" && sides.length >= (ONE_SIDED.has(type) ? 1 : 2);
  return JSON.stringify(isShared ? [type, date, ...sides] : [type, date, datePrecision, articleId, ordinal]);
}

/** `CN:leader`, sorted: of each country its highest participant. */
function listSides(participants: NewParticipant[]): string[] {
  const ranked = participants
    .filter(({ country }) => country !== null)
    .map((participant) => ({ country: participant.country, rank: rankOf(participant) }));
  const known = ranked.flatMap(({ rank }) => rank ?? []);
  const usual = known.toSorted(byHeight)[0] ?? LEADER;
  const countries = [...new Set(ranked.map(({ country }) => country))].toSorted();
  return countries.map((code) => {
    const ranks = ranked.flatMap(({ country, rank }) => (country === code ? (rank ?? usual) : []));
    return `${code}:${ranks.toSorted(byHeight)[0]}`;
  });
}

/** Undefined where the report does not tell. */
function rankOf({ name, type, office }: NewParticipant): string | undefined {
  const title = office ?? (type === "person" ? null : name);
  if (title === null) return undefined;
  const folded = foldText(title);
  const rank = RANKS.find(([, pattern]) => pattern.test(folded))?.[0];
  if (rank === undefined && type !== "person") return undefined;
  return rank && rank !== "other" ? rank : `other ${foldText(name ?? title)}`;
}

const HEIGHT = [LEADER, "foreign", "defence", "foreign-ministry", "spokesperson"];

function byHeight(a: string, b: string): number {
  const [heightA, heightB] = [a, b].map((rank) =>
    HEIGHT.includes(rank) ? HEIGHT.indexOf(rank) : HEIGHT.length,
  );
  return (heightA ?? 0) - (heightB ?? 0) || (a < b ? -1 : 1);
}
