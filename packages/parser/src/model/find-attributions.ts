import { chooseCandidates } from "./choose-candidates";
import { findSignedQuotations } from "./find-signed-quotations";
import { SHAPE, readTokens } from "./read-tokens";
import { describeUnits } from "./read-units";
import { scoreTrees } from "./score-trees";
import type { AttributionModel } from "./attribution-model";
import type { JudgedCandidate } from "./choose-candidates";
import type { DescribedCandidate } from "./read-units";
import type { Candidate, TokenRange } from "./link-labels";
import type { TokenTable } from "./read-tokens";
import type { Attribution, Kind, Span } from "../types";

/** Who said what in an English text, one attribution a cue, as the model learned it. Pure; linear in the length. */
export function findAttributions(text: string, model: AttributionModel): Attribution[] {
  const tokens = readTokens(text);
  const signed = findSignedQuotations(text, tokens).map((found) => ({ ...found, probability: SIGNED }));
  const claimed = claimTokens(tokens, signed);
  const chosen = describeUnits(tokens, model).flatMap((candidates) =>
    chooseCandidates(judge(tokens, model, candidates).filter((candidate) => !touches(candidate, claimed))),
  );
  return [...chosen, ...signed]
    .toSorted((a, b) => a.cue[0] - b.cue[0])
    .map((candidate) => toAttribution(tokens, model, candidate));
}

/** Nearly every signed quotation is right, and the trees have met too few to know. */
const SIGNED = 0.95;

function claimTokens({ count }: TokenTable, candidates: readonly Candidate[]): Uint8Array {
  const claimed = new Uint8Array(count);
  for (const { source, cue, contents } of candidates)
    for (const range of [source ?? cue, cue, ...contents]) claimed.fill(1, range[0], range[1]);
  return claimed;
}

function touches({ cue, contents }: Candidate, claimed: Uint8Array): boolean {
  return [cue, ...contents].some(([from, to]) => claimed.subarray(from, to).includes(1));
}

/** The candidates that are likely enough. */
function judge(
  tokens: TokenTable,
  { trees, decision: { least, direct } }: AttributionModel,
  candidates: readonly DescribedCandidate[],
): JudgedCandidate[] {
  const judged: JudgedCandidate[] = [];
  const lowest = raise(Math.min(least.quoted, least.plain), -direct);
  for (const { source, cue, contents, description } of candidates) {
    const score = scoreTrees(trees, description, lowest);
    if (score === 0) continue;
    const quoted = countQuoted(tokens, contents);
    const probability = quoted === countTokens(contents) ? raise(score, direct) : score;
    const enough = quoted >= FEW_TOKENS ? least.quoted : least.plain;
    if (probability >= enough) judged.push({ source, cue, contents, probability });
  }
  return judged;
}

const FEW_TOKENS = 6;

function countQuoted({ quote }: TokenTable, contents: readonly TokenRange[]): number {
  let quoted = 0;
  for (const [from, to] of contents) for (let i = from; i < to; i++) if (quote[i] !== 0) quoted++;
  return quoted;
}

function countTokens(contents: readonly TokenRange[]): number {
  return contents.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** The probability with so much added to its log-odds. */
function raise(probability: number, by: number): number {
  return 1 / (1 + (1 / probability - 1) * Math.exp(-by));
}

function toAttribution(
  tokens: TokenTable,
  { decision: { slope, offset } }: AttributionModel,
  { source, cue, contents, probability }: JudgedCandidate,
): Attribution {
  const logit = Math.log(probability / (1 - probability));
  return {
    kind: kindOf(tokens, contents),
    sourceSpans: source ? [toSpan(tokens, source)] : [],
    cueSpans: [toSpan(tokens, cue)],
    contentSpans: contents.map((range) => toSpan(tokens, range)),
    confidence: 1 / (1 + Math.exp(-offset - slope * logit)),
  };
}

function toSpan({ start, end }: TokenTable, [from, to]: TokenRange): Span {
  return [start[from]!, end[to - 1]!];
}

/** Direct when every word of the content stands in quotation marks. */
function kindOf({ quote, shape }: TokenTable, contents: readonly TokenRange[]): Kind {
  let quoted = 0;
  let words = 0;
  for (const [from, to] of contents)
    for (let i = from; i < to; i++) {
      if (shape[i]! >= SHAPE.mark) continue;
      words++;
      if (quote[i] !== 0) quoted++;
    }
  if (quoted === 0) return "indirect";
  return quoted === words ? "direct" : "mixed";
}
