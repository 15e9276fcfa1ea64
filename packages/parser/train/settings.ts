import type { ModelOptions } from "./train-model";

/** The settings of the committed model, chosen on held-out parts of its training articles. */
export const SETTINGS = {
  words: { vocabulary: 40_000, coarse: 64, fine: 512 },
  chain: { rounds: 4, rate: 0.025, decay: 30, dropout: 0.5, damping: 0.1, rarest: 4, most: 150_000 },
  cueChain: { rounds: 4, rate: 0.03, decay: 30, dropout: 0.3, damping: 0.1, rarest: 4, most: 60_000 },
  trees: { trees: 150, rate: 0.12, least: 8, sample: 0.7 },
  folds: 3,
  decision: { least: { plain: 0.26, quoted: 0.1 }, direct: 0.4, slope: 1.09, offset: 0.1 },
  seed: 1,
} satisfies Omit<ModelOptions, "words" | "report"> & { words: Omit<ModelOptions["words"], "vectors"> };
