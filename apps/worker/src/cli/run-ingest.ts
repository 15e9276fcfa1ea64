import { settleEvents } from "@readout/db";
import { InputError, UsageError } from "../errors";
import { type ArticleFlags, checkFlags } from "../ingest/apply-flags";
import { ingestInputs } from "../ingest/ingest-inputs";
import { type Input, listInputs } from "../ingest/list-inputs";
import { countOf, summariseArticle } from "../ingest/summarise";
import { EXIT } from "./exit-codes";
import { interruption } from "./interruption";
import { note } from "./output";
import { startProgress } from "./progress";
import { withDatabase } from "./with-database";

/** Tells of each article on standard error, and at the end of them all. */
export async function runIngest(paths: string[], flags: ArticleFlags): Promise<void> {
  const now = new Date();
  refuseWrongFlags(flags, now);
  const inputs: (Input | InputError)[] = [];
  for await (const input of listInputs(paths)) inputs.push(input);
  const totals = { new: 0, changed: 0, unchanged: 0, statements: 0, failed: 0 };
  const startedAt = performance.now();
  await withDatabase(async (connection) => {
    const progress = await startProgress(
      "ingest",
      inputs.reduce((sum, input) => sum + sizeOf(input), 0),
    );
    const options = { flags, now, signal: interruption, onRead: progress.update };
    try {
      for await (const result of ingestInputs(connection, inputs, options)) {
        if (result instanceof InputError) {
          totals.failed++;
          progress.log(result.message);
        } else {
          totals[result.stored.change]++;
          totals.statements += result.stored.statements;
          progress.log(summariseArticle(result.place, result.stored));
        }
      }
      await settleEvents(connection.db, { signal: interruption });
    } finally {
      progress.stop();
      note(describeTotals(totals, performance.now() - startedAt));
    }
  });
  if (totals.failed > 0) process.exitCode = EXIT.inputFailed;
}

function refuseWrongFlags(flags: ArticleFlags, now: Date): void {
  try {
    checkFlags(flags, now);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

const sizeOf = (input: Input | InputError) => (input instanceof InputError ? 0 : (input.size ?? 0));

function describeTotals(
  totals: { new: number; changed: number; unchanged: number; statements: number; failed: number },
  milliseconds: number,
): string {
  const articles = totals.new + totals.changed + totals.unchanged;
  const seconds = milliseconds / 1000;
  return [
    `${countOf(articles, "article")} in ${seconds.toFixed(1)} s (${(articles / seconds).toFixed(0)}/s): ` +
      `${totals.new} new, ${totals.changed} changed, ${totals.unchanged} unchanged`,
    countOf(totals.statements, "statement"),
    ...(totals.failed > 0 ? [`${countOf(totals.failed, "input")} failed`] : []),
  ].join("; ");
}
