import postgres from "postgres";
import { openLeaseSession } from "./lease-session";

/** Any number that no other program's advisory lock in this database uses. */
const LEASE = 5_118_263_477;

const LOCK_NOT_AVAILABLE = "55P03";

/**
 * Only one process at a time parses the archive again: two would do the same work twice. Undefined when another is at
 * it for longer than `patience` milliseconds; who waits gets it before whoever asks later. The server lets go of the
 * lease when the process dies.
 */
export async function takeReparseLease(
  url: string,
  { patience = 1 } = {},
): Promise<{ giveUp: () => Promise<void> } | undefined> {
  const sql = openLeaseSession(url, "reparse");
  const giveUp = () => sql.end({ timeout: 5 });
  try {
    await sql`select set_config('lock_timeout', ${String(patience)}, false)`;
    await sql`select pg_advisory_lock(${LEASE})`;
    return { giveUp };
  } catch (error) {
    await giveUp();
    if (error instanceof postgres.PostgresError && error.code === LOCK_NOT_AVAILABLE) return undefined;
    throw error;
  }
}
