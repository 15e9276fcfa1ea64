import { type Db, removeDemo } from "@readout/db";
import { saveDemoState } from "./demo-setting";

/** Removes the demo set and notes that it is never to be loaded again. */
export async function removeDemoForGood(db: Db) {
  await saveDemoState(db, "removed");
  return removeDemo(db);
}
