import { eq } from "drizzle-orm";
import type { Db } from "../client";
import { settings } from "../schema";

/** A fact about this installation; undefined when it was never noted. */
export async function getSetting(db: Db, name: string): Promise<unknown> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.name, name));
  return row?.value;
}

/** Notes a fact, in place of what was noted under the same name. */
export async function saveSetting(db: Db, name: string, value: unknown): Promise<void> {
  await db
    .insert(settings)
    .values({ name, value })
    .onConflictDoUpdate({ target: settings.name, set: { value } });
}

/** Forgets a fact. */
export async function removeSetting(db: Db, name: string): Promise<void> {
  await db.delete(settings).where(eq(settings.name, name));
}
