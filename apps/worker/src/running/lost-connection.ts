import { findUnavailability } from "@readout/db";

/** The queue's driver says it without a code. */
const WORDS =
  /connection (?:terminated|ended|error|closed)|not queryable|timeout exceeded when trying to connect|pool after calling end/i;

/** Whether a failure means that the database went away, wherever in it that is said. */
export function isLostConnection(databaseUrl: string, error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (findUnavailability(databaseUrl, error) || WORDS.test(error.message)) return true;
  const inner: unknown[] = error instanceof AggregateError ? error.errors : [error.cause];
  return inner.some((one) => isLostConnection(databaseUrl, one));
}
