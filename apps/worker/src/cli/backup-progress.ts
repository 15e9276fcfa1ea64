import { countOf } from "../ingest/summarise";
import { type Progress, startProgress } from "./progress";

interface Head {
  rows: Record<string, number>;
}

/** Shows how a backup or a restore gets on; `describe` tells at its end what it was. */
export class BackupProgress {
  private readonly startedAt = performance.now();
  private rows: Record<string, number> = {};
  private bar: Progress | undefined;

  /** Making indexes takes as long as `indexing` times the rows. */
  constructor(
    private readonly label: string,
    private readonly indexing = 0,
  ) {}

  readonly onHead = async ({ rows }: Head) => {
    this.rows = rows;
    this.bar = await startProgress(this.label, this.total * (1 + this.indexing));
  };

  readonly onRows = (done: number) => {
    const rate = Math.round(done / this.seconds).toLocaleString("en");
    this.bar?.update(done, `${done.toLocaleString("en")} rows, ${rate} rows/s`);
  };

  readonly onIndex = (made: number, of: number) =>
    this.bar?.update(this.total * (1 + (this.indexing * made) / of), `index ${made + 1} of ${of}`);

  stop(): void {
    this.bar?.stop();
  }

  /** `2 articles, 5 statements, 1 source in 0.3 s (7 articles/s)`. */
  describe(): string {
    const { articles = 0, statements = 0, sources = 0 } = this.rows;
    const counts = [
      countOf(articles, "article"),
      countOf(statements, "statement"),
      countOf(sources, "source"),
    ];
    const { seconds } = this;
    return `${counts.join(", ")} in ${seconds.toFixed(1)} s (${(articles / seconds).toFixed(0)} articles/s)`;
  }

  private get seconds(): number {
    return (performance.now() - this.startedAt) / 1000;
  }

  private get total(): number {
    return Object.values(this.rows).reduce((sum, rows) => sum + rows, 0);
  }
}
