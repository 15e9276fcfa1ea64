import type { Chain } from "./chain";
import type { Trees } from "./score-trees";
import type { WordTable } from "./word-table";

/** Everything that was learned: what words are like, how statements run, which candidates to trust. */
export interface AttributionModel {
  words: WordTable;
  chain: Chain;
  trees: Trees;
  /** Candidates below this probability are dropped. */
  threshold: number;
}
