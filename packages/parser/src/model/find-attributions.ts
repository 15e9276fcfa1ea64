import { chooseCandidates } from "./choose-candidates";
import { SHAPE, readTokens } from "./read-tokens";
import { describeUnits } from "./read-units";
import { scoreTrees } from "./score-trees";
import type { AttributionModel } from "./attribution-model";
import type { JudgedCandidate } from "./choose-candidates";
import type { TokenRange } from "./link-labels";
import type { TokenTable } from "./read-tokens";
import type { Attribution, Kind, Span } from "../types";

/** Who said what in an English text, one attribution a cue, as the model learned it. Pure; linear in the length. */
export function findAttributions(text: string, model: AttributionModel): Attribution[] {
  const tokens = readTokens(text);
  return describeUnits(tokens, model).flatMap((candidates) => {
    const judged = candidates.map(({ description, ...candidate }) => ({
      ...candidate,
      probability: scoreTrees(model.trees, description),
    }));
    return chooseCandidates(judged, model.threshold).map((chosen) => toAttribution(tokens, chosen));
  });
}

export function toAttribution(
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
