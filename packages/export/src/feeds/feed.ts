import type { StatementCard } from "@readout/db";

/** A view as a feed. */
export interface Feed {
  title: string;
  description: string;
  /** Where Readout is served, without a closing slash. */
  baseUrl: string;
  /** The feed's own address, and that of the page that shows the same. */
  feedUrl: string;
  pageUrl: string;
  /** As the page lists them. */
  statements: StatementCard[];
}

/** When anything in it changed last; the same feed gives the same answer. */
export function findUpdatedAt({ statements }: Feed): Date {
  return new Date(Math.max(0, ...statements.map(({ contentChangedAt }) => contentChangedAt.getTime())));
}
