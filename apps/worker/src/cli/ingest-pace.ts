import { describeEnd, describeRate } from "../running/describe-pace";

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
      `${describeRate(bytes / 1e6)} MB/s`,
      ...(left > 0 && bytes > 0 ? [`until about ${describeEndIn(left / bytes)}`] : []),
    ].join(", ");
  }
}

/** A time too far for a calendar is none. */
const LONGEST = 1e9;

function describeEndIn(seconds: number): string {
  const now = new Date();
  return describeEnd(new Date(now.getTime() + Math.min(seconds, LONGEST) * 1000), now);
}
