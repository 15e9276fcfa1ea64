import type { Chain } from "./chain";
import type { Trees } from "./score-trees";
import type { WordTable } from "./word-table";

/** How the trees' judgement of a candidate becomes an answer. */
export interface Decision {
  /** Candidates judged below are dropped: `quoted` holds for those with a quotation, which someone must have said. */
  least: { plain: number; quoted: number };
  /** Added to the log-odds of candidates whose content is quoted throughout: else their readings with more around win. */
  direct: number;
  /** The confidence is the logistic of `offset + slope * logit(judgement)`. */
  slope: number;
  offset: number;
}

/** Everything that was learned: what words are like, how statements run, which candidates to trust. */
export interface AttributionModel {
  words: WordTable;
  /** Looks for all statements at once. */
  chain: Chain;
  /** Looks for the source and content of one given cue. */
  cueChain: Chain;
  trees: Trees;
  decision: Decision;
}
