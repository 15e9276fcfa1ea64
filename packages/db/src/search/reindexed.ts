import type { Db } from "../client";
import { LEXEMES_VERSION } from "../lexemes";
import { getSetting } from "../queries/setting";

/** The setting that names the lexemes all rows have: a new database notes those of its time when it is made. */
export const LEXEMES = "lexemes";

/** Whether all rows have the lexemes that are written now: nothing is looked for by new ones before. */
export async function isReindexed(db: Db): Promise<boolean> {
  return (await getSetting(db, LEXEMES)) === LEXEMES_VERSION;
}
