import type { CueSite, Mention, Token } from "../../reading";
import { type Clause, isVerbLike } from "./clause";
import { opensClause } from "./lead";
import { BEFORE_SUBJECT } from "./word-lists";

export type Found = Pick<CueSite, "subject" | "placement" | "lead" | "gerund">;

/** "Rodriguez, who accused": the mention before the relative pronoun. */
export function antecedentOf({ tokens, mentions }: Clause, index: number): Mention | null {
  if (tokens[index]?.lower !== "who") return null;
  const end = tokens[index - 1]?.text === "," ? index - 1 : index;
  const ending = mentions.filter(
    ({ to, kind }) => to === end && kind !== "pronoun" && (kind !== "state" || end < index),
  );
  return ending.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
}

/** "Raisi stressed that Tehran opposes …, adding that": what hangs on the sentence hangs on the cue outside its "that". */
export function outermost({ tokens, sites }: Clause, last: CueSite | undefined): CueSite | undefined {
  if (!last || last.gerund) return last;
  return sites.find(({ to }) => tokens[to]?.lower === "that" && to < last.from) ?? last;
}

/** The longest mention that ends here and stands where a subject can stand. */
export function subjectEndingAt({ tokens, mentions }: Clause, end: number): Mention | null {
  const ending = mentions.filter(({ to, from }) => to === end && !isOblique(tokens, from));
  ending.sort((a, b) => b.to - b.from - (a.to - a.from));
  return ending[0] ?? null;
}

function isOblique(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.lower === "which" && /^(?:in|during|at|after)$/.test(tokens[from - 2]?.lower ?? ""))
    return false;
  return before !== undefined && BEFORE_SUBJECT.has(before.lower);
}

/** The first mention before `limit` that opens a clause and that a word follows: who acts in it. */
export function mainSubject({ tokens, mentions }: Clause, limit: number): Mention | null {
  const openings = mentions.filter(
    ({ from, to }) => to < limit && opensClause(tokens, from) && isVerbLike(tokens[to]),
  );
  const last = openings.at(-1);
  const widest = openings.filter(({ to }) => to === last?.to);
  return widest.toSorted((a, b) => a.from - b.from)[0] ?? null;
}
