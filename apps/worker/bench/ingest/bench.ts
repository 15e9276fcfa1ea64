/** What the parts of the bench share. */
export interface Bench {
  /** Thrown away afterwards. */
  folder: string;
  /** Keeps the database of `statements`, and the archive, between runs. */
  data: string;
  articles: number;
  megabytes: number;
  statements: number;
  archive: number;
  seed: number;
  /** Articles a second that a part has measured, for those that compare. */
  rates: Partial<Record<"empty", number>>;
}

/** `name: 61 articles/s (wanted 60)`. */
export function print(name: string, figure: string, wanted: string): void {
  process.stdout.write(`${name}: ${figure} (wanted ${wanted})\n`);
}
