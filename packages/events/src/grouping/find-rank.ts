import { fold } from "../fold";

/** As an article names who took part. */
export interface Participant {
  name: string | null;
  office: string | null;
  country: string | null;
  /** A person, or a body or government that goes by its own name. */
  type: "person" | "government" | "body" | "unnamed";
  /** Known from elsewhere than an office that the article states. */
  rank?: string;
}

/** First match counts. Whoever is not the one holder of such an office goes by name. */
const RANKS: [rank: string, office: RegExp][] = [
  [
    "foreign-ministry",
    /\b(foreign (ministry|office)|ministry of (foreign|external)|state department|external affairs ministry|mfa|mea)\b/,
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

const HEIGHT = ["leader", "foreign", "defence", "foreign-ministry", "spokesperson"];

/** The rank at which someone takes part: `leader`, `foreign`, …, `other wang yi`; undefined where the report does not tell. */
export function findRank({ name, type, office, rank: known }: Participant): string | undefined {
  if (known !== undefined) return known;
  const title = office ?? (type === "person" ? null : name);
  if (title === null) return undefined;
  const folded = fold(title);
  const rank = RANKS.find(([, pattern]) => pattern.test(folded))?.[0];
  if (rank === undefined && type !== "person") return undefined;
  return rank && rank !== "other" ? rank : `other ${fold(name ?? title)}`;
}

/** Highest first; ranks without a known height go by their letters. */
export function compareRanks(a: string, b: string): number {
  return heightOf(a) - heightOf(b) || (a < b ? -1 : Number(a > b));
}

function heightOf(rank: string): number {
  return HEIGHT.includes(rank) ? HEIGHT.indexOf(rank) : HEIGHT.length;
}
