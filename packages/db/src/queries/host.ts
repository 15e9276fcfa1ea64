import { eq, sql } from "drizzle-orm";
import type { Db } from "../client";
import { hosts } from "../schema";

/** Takes the host's next free moment, for workers on all machines; `pause` is in milliseconds. */
export async function claimRequest(
  db: Db,
  name: string,
  { at, pause }: { at: Date; pause: number },
): Promise<Date> {
  const step = sql`${pause} * interval '1 millisecond'`;
  const [row] = await db
    .insert(hosts)
    .values({ name, nextRequestAt: new Date(at.getTime() + pause) })
    .onConflictDoUpdate({
      target: hosts.name,
      set: {
        nextRequestAt: sql`greatest(${hosts.nextRequestAt}, ${at.toISOString()}::timestamptz) + ${step}`,
      },
    })
    .returning({ nextRequestAt: hosts.nextRequestAt });
  return new Date((row?.nextRequestAt ?? at).getTime() - pause);
}

/** The host asked to be left alone until then. */
export async function postponeHost(db: Db, name: string, until: Date): Promise<void> {
  await db
    .insert(hosts)
    .values({ name, nextRequestAt: until })
    .onConflictDoUpdate({
      target: hosts.name,
      set: { nextRequestAt: sql`greatest(${hosts.nextRequestAt}, excluded.next_request_at)` },
    });
}

export async function getHost(db: Db, name: string) {
  const [found] = await db.select().from(hosts).where(eq(hosts.name, name));
  return found;
}

export async function saveRobots(
  db: Db,
  name: string,
  { text, status, at }: { text: string; status: number; at: Date },
): Promise<void> {
  const read = { robots: text, robotsStatus: status, robotsReadAt: at };
  await db
    .insert(hosts)
    .values({ name, nextRequestAt: at, ...read })
    .onConflictDoUpdate({ target: hosts.name, set: read });
}
