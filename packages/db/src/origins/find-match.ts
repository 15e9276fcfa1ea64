import type { articleOrigins } from "../schema";
import { estimateContainment, estimateSimilarity, type Signature } from "./minhash";

/** Shares measured on pairs of the same report and on pairs of formulaic readouts of different ones. */
const COPY = 0.6;
const EXCERPT = 0.75;
/** Of so short a text, shared runs say nothing. */
const MIN_RUNS = 25;

export type OriginRow = typeof articleOrigins.$inferSelect;
export type Match = Pick<OriginRow, "originId" | "copyOf" | "similarity" | "containment">;

/** Whether a text is long enough to be a copy of another. */
export const isComparable = ({ runs }: Pick<Signature, "runs">) => runs >= MIN_RUNS;

/** Texts by the pieces of their signatures: near-duplicates share at least one. */
export class BandIndex {
  private readonly byBand = new Map<number, OriginRow[]>();
  private readonly byArticle = new Map<string, OriginRow>();

  get(articleId: string): OriginRow | undefined {
    return this.byArticle.get(articleId);
  }

  /** Takes the place of the article's text before. */
  add(row: OriginRow): void {
    this.byArticle.set(row.articleId, row);
    for (const band of row.bands) {
      const rows = this.byBand.get(band);
      if (rows) rows.push(row);
      else this.byBand.set(band, [row]);
    }
  }

  /** The text that one is most likely a copy of. */
  findMatch(articleId: string, signature: Signature): Match | undefined {
    const candidates = new Set(signature.bands.flatMap((band) => this.byBand.get(band) ?? []));
    const matches = [...candidates]
      .filter((other) => this.get(other.articleId) === other)
      .filter((other) => other.articleId !== articleId && isComparable(other))
      .map((other) => ({ other, ...measureCopy(signature, other) }))
      .filter(({ similarity, containment }) => similarity >= COPY || containment >= EXCERPT)
      .toSorted((a, b) => b.similarity - a.similarity || (a.other.articleId < b.other.articleId ? -1 : 1));
    const [best] = matches;
    if (!best) return undefined;
    const { other, similarity, containment } = best;
    return { originId: other.originId, copyOf: other.articleId, similarity, containment };
  }
}

/** How much of the runs two texts have in common. */
export function measureCopy({ values, runs }: Pick<Signature, "values" | "runs">, other: OriginRow) {
  const similarity = estimateSimilarity(values, other.signature);
  return { similarity, containment: estimateContainment(similarity, runs, other.runs) };
}
