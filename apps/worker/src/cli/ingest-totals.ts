import type { IngestResult } from "../ingest/ingest-inputs";
import type { Made } from "../ingest/ingest-position";
import type { StoredArticle } from "../ingest/store-article";
import { countOf } from "../ingest/summarise";

const NOTHING: Made = {
  new: 0,
  changed: 0,
  unchanged: 0,
  duplicate: 0,
  repeated: 0,
  statements: 0,
  failed: 0,
};

/** Counts what came in, and what did not. */
export class IngestTotals {
  private readonly startedAt = Date.now();
  private readonly met = new Set<string>();
  private readonly made: Made;

  /** `earlier` is what a run that was cut off had made already. */
  constructor(
    private readonly isDryRun: boolean,
    private readonly earlier: Made | undefined = undefined,
  ) {
    this.made = { ...NOTHING, ...earlier };
  }

  get failed(): number {
    return this.made.failed;
  }

  add(result: IngestResult): Made {
    const { made } = this;
    if ("error" in result) made.failed++;
    else {
      const { articleId, change, statements, firstSeenAt } = result.stored;
      const isMet = this.isDryRun && this.met.has(articleId);
      made[isMet && change === "new" ? "unchanged" : change]++;
      if (isMet || this.isRepeated(change, firstSeenAt)) made.repeated++;
      made.statements += statements;
      // Nothing is stored: what comes twice would be new twice.
      if (this.isDryRun) this.met.add(articleId);
    }
    return made;
  }

  /** What was there already, but not before this run, came in with it. */
  private isRepeated(change: StoredArticle["change"], firstSeenAt: Date): boolean {
    return (change === "unchanged" || change === "duplicate") && firstSeenAt.getTime() >= this.startedAt;
  }

  /** `2 articles in 0.3 s (7/s): 2 new, 0 changed, 0 unchanged; 5 statements`. */
  describe(): string {
    const { made, earlier } = this;
    const seconds = (Date.now() - this.startedAt) / 1000;
    const rate = (countArticles(made) - countArticles(earlier ?? NOTHING)) / seconds;
    return [
      `${countOf(countArticles(made), "article")} in ${seconds.toFixed(1)} s (${rate.toFixed(0)}/s): ` +
        `${made.new} new, ${made.changed} changed, ${made.unchanged} unchanged` +
        (made.duplicate > 0 ? `, ${countOf(made.duplicate, "duplicate")}` : ""),
      countOf(made.statements, "statement"),
      ...(made.repeated > 0 ? [`${made.repeated} of them came more than once in the input`] : []),
      ...(made.failed > 0 ? [`${countOf(made.failed, "input")} failed`] : []),
      ...(earlier ? [`${countOf(countArticles(earlier), "article")} of them by the run before`] : []),
      ...(this.isDryRun ? ["a dry run: nothing was stored"] : []),
    ].join("; ");
  }
}

const countArticles = (made: Made) => made.new + made.changed + made.unchanged + made.duplicate;
