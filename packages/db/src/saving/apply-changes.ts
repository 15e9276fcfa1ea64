import type { Db } from "../client";
import { applyCounts } from "./apply-counts";
import { applyOffices } from "./apply-offices";
import { applyPairs } from "./apply-pairs";
import type { StatementRow } from "./statement-row";

/** Statements of the timeline as they were and as they are now; neither holds withdrawn ones. */
export interface Changes {
  removed: StatementRow[];
  added: StatementRow[];
}

/** Everything counted or copied from statements is kept right here, in the transaction that changes them. */
export async function applyChanges(tx: Db, changes: Changes): Promise<void> {
  await applyPairs(tx, changes);
  await applyOffices(tx, changes);
  await applyCounts(tx, changes);
}
