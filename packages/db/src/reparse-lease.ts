import postgres from "postgres";

/** Any number that no other program's advisory lock in this database uses. */
const LEASE = 5_118_263_477;

/**
 * Only one process at a time parses the archive again: two would do the same work twice. Undefined when another is at
 * it. The server lets go of the lease when the process dies.
 */
export async function takeReparseLease(url: string): Promise<{ giveUp: () => Promise<void> } | undefined> {
  const sql = postgres(url, {
    max: 1,
    idle_timeout: 0,
    // A new session would hold no lock.
    max_lifetime: null,
    connection: { application_name: "readout reparse lease" },
    onnotice: () => undefined,
  });
  const giveUp = () => sql.end({ timeout: 5 });
  try {
    const [row] = await sql`select pg_try_advisory_lock(${LEASE}) as is_taken`;
    if (row?.["is_taken"]) return { giveUp };
  } catch (error) {
    await giveUp();
    throw error;
  }
  await giveUp();
  return undefined;
}
