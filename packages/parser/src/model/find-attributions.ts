import { chooseCandidates } from "./choose-candidates";
import { SHAPE, readTokens } from "./read-tokens";
import { describeUnits } from "./read-units";
import { scoreTrees } from "./score-trees";
import type { AttributionModel } from "./attribution-model";
import type { JudgedCandidate } from "./choose-candidates";
import type { Candidate, TokenRange } from "./link-labels";
import type { TokenTable } from "./read-tokens";
import type { Attribution, Kind, Span } from "../types";

/** Who said what in an English text, one attribution a cue, as the model learned it. Pure; linear in the length. */
export function findAttributions(text: string, model: AttributionModel): Attribution[] {
  const tokens = readTokens(text);
  const { least, slope, offset } = model.decision;
  return describeUnits(tokens, model).flatMap((candidates) => {
    const judged = candidates
      .map(({ description, ...candidate }) => ({
        ...candidate,
        probability: scoreTrees(model.trees, description),
      }))
      .filter(
        (candidate) => candidate.probability >= (isQuotation(tokens, candidate) ? least.quoted : least.plain),
      );
    return chooseCandidates(judged).map(({ probability, ...chosen }) => {
      const logit = Math.log(probability / (1 - probability));
      return toAttribution(tokens, { ...chosen, probability: 1 / (1 + Math.exp(-offset - slope * logit)) });
    });
  });
}

const FEW_TOKENS = 6;

function isQuotation({ quote }: TokenTable, { contents }: Candidate): boolean {
  let quoted = 0;
  for (const [from, to] of contents) for (let i = from; i < to; i++) if (quote[i] !== 0) quoted++;
  return quoted >= FEW_TOKENS;
}

function toAttribution(
  tokens: TokenTable,
  { source, cue, contents, probability }: JudgedCandidate,
): Attribution {
  return {
    kind: kindOf(tokens, contents),
    sourceSpans: source ? [toSpan(tokens, source)] : [],
    cueSpans: [toSpan(tokens, cue)],
    contentSpans: contents.map((range) => toSpan(tokens, range)),
    confidence: probability,
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
