import { z } from "zod";

/** What came of parsing articles again. */
export const counts = z.object({
  articles: z.number(),
  kept: z.number(),
  added: z.number(),
  withdrawn: z.number(),
  failed: z.number(),
});
export type Counts = z.infer<typeof counts>;

export const NOTHING: Counts = { articles: 0, kept: 0, added: 0, withdrawn: 0, failed: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    articles: a.articles + b.articles,
    kept: a.kept + b.kept,
    added: a.added + b.added,
    withdrawn: a.withdrawn + b.withdrawn,
    failed: a.failed + b.failed,
  };
}
