import { CorrectionError, type Db, listCorrections, settleEvents, undoCorrection } from "@readout/db";
import { UsageError } from "../errors";
import { EXIT } from "./exit-codes";
import { note } from "./output";
import { withDatabase } from "./with-database";

/** Records a decision, brings all events to it, and prints its id. */
export async function apply(decide: (db: Db, at: Date) => Promise<string>): Promise<void> {
  const id = await withDatabase(async ({ db }) => {
    const decided = await decide(db, new Date()).catch(explain);
    await settleEvents(db);
    return decided;
  });
  process.stdout.write(`${id}\n`);
  note(`done; "readout events undo ${id}" takes it back`);
}

function explain(error: unknown): never {
  if (error instanceof CorrectionError) throw new UsageError(error.message, { cause: error });
  throw error;
}

export async function undo(id: string): Promise<void> {
  const isUndone = await withDatabase(async ({ db }) => {
    const found = await undoCorrection(db, id, new Date());
    if (found) await settleEvents(db);
    return found;
  });
  note(isUndone ? `${id}: taken back` : `${id}: no such correction in force`);
  if (!isUndone) process.exitCode = EXIT.inputFailed;
}

export async function list(): Promise<void> {
  const corrections = await withDatabase(({ db }) => listCorrections(db));
  for (const correction of corrections) process.stdout.write(`${JSON.stringify(correction)}\n`);
}
