import { describeEndIn, describeRate } from "../running/describe-pace";

/** How fast an ingest is, and when it will have read all. */
export class IngestPace {
  private readonly began = performance.now();
  private articles = 0;
  /** Where this run began: what lies before was read by an earlier one. */
  private start: number | undefined;

  /** @param size of all inputs in bytes; 0 where that is not known */
  constructor(private readonly size: number) {}

  /** `58 articles/s, 1.2 MB/s, until about 14:32 UTC`; `read` is how many bytes are done with this article. */
  count(read: number): string {
    this.articles++;
    this.start ??= read;
    const seconds = (performance.now() - this.began) / 1000;
    const bytes = (read - this.start) / seconds;
    const left = Math.max(0, this.size - read);
    return [
      `${describeRate(this.articles / seconds)} articles/s`,
      ...(bytes > 0 ? [`${describeRate(bytes / 1e6)} MB/s`] : []),
      ...(left > 0 && bytes > 0 ? [describeEndIn(left / bytes)] : []),
    ].join(", ");
  }
}
