import type { IngestResult } from "../ingest/ingest-inputs";
import { countOf } from "../ingest/summarise";

/** Counts what came in, and what did not. */
export class IngestTotals {
  private readonly startedAt = performance.now();
  private readonly changes = { new: 0, changed: 0, unchanged: 0 };
  private statements = 0;
  private readonly met = new Set<string>();
  failed = 0;

  constructor(private readonly isDryRun: boolean) {}

  add(result: IngestResult): void {
    if ("error" in result) {
      this.failed++;
      return;
    }
    const { articleId, change, statements } = result.stored;
    this.changes[this.isDryRun && this.met.has(articleId) ? "unchanged" : change]++;
    this.statements += statements;
    // Nothing is stored: what comes twice would be new twice.
    if (this.isDryRun) this.met.add(articleId);
  }

  /** `2 articles in 0.3 s (7/s): 2 new, 0 changed, 0 unchanged; 5 statements`. */
  describe(): string {
    const { new: added, changed, unchanged } = this.changes;
    const articles = added + changed + unchanged;
    const seconds = (performance.now() - this.startedAt) / 1000;
    return [
      `${countOf(articles, "article")} in ${seconds.toFixed(1)} s (${(articles / seconds).toFixed(0)}/s): ` +
        `${added} new, ${changed} changed, ${unchanged} unchanged`,
      countOf(this.statements, "statement"),
      ...(this.failed > 0 ? [`${countOf(this.failed, "input")} failed`] : []),
      ...(this.isDryRun ? ["a dry run: nothing was stored"] : []),
    ].join("; ");
  }
}
