import { type Db, removeDemo, settleEvents } from "@readout/db";
import { saveDemoState } from "./demo-setting";

/** Removes the demo set and notes that it is never to be loaded again. */
export async function removeDemoForGood(db: Db) {
  await saveDemoState(db, "removed");
  const removed = await removeDemo(db);
  await settleEvents(db);
  return removed;
}
