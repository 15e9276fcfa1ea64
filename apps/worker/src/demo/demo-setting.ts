import { type Db, getSetting, saveSetting } from "@readout/db";

/** Absent until the demo set was first loaded; `loading` after a start that was cut off. */
export type DemoState = "loading" | "loaded" | "removed";

const NAME = "demo";

export async function getDemoState(db: Db): Promise<unknown> {
  return getSetting(db, NAME);
}

export async function saveDemoState(db: Db, state: DemoState): Promise<void> {
  await saveSetting(db, NAME, state);
}
