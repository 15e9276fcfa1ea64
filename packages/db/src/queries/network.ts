import type { Db } from "../client";
import { getSetting, saveSetting } from "./setting";

const NAME = "network";

/** Since when there is no network, as the workers see it; null while there is one. */
export async function getNetworkState(db: Db): Promise<{ awaySince: string | null }> {
  const value = await getSetting(db, NAME);
  const isState = typeof value === "object" && value !== null && "awaySince" in value;
  return { awaySince: isState && typeof value.awaySince === "string" ? value.awaySince : null };
}

/** Notes that the network went, or came back. */
export async function saveNetworkState(db: Db, awaySince: Date | null): Promise<void> {
  await saveSetting(db, NAME, { awaySince: awaySince?.toISOString() ?? null });
}
