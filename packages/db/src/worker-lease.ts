import { openLeaseSession } from "./lease-session";

/** First half of the advisory locks that say which of the queue's pools are alive; the second is the hash of the id. */
const LEASES = 732_846_338;
/** A pool gets its lease right after it comes to life: nobody calls it dead before that. */
const GRACE = "5 seconds";

/**
 * Advisory locks under the ids of the queue's pools, one a process, held by a session of its own: the server lets go of them when the
 * process dies, and then anybody may see that it did.
 */
export function openLeases(url: string) {
  const sql = openLeaseSession(url, "worker");
  const held = new Set<string>();

  async function take(ids: string[]): Promise<void> {
    await sql`
      select pg_advisory_lock(${LEASES}, hashtext(id)) from unnest(${ids}::text[]) as id
      where not exists (
        select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()
          and classid = ${LEASES} and objid::bigint = hashtext(id)::bigint & 4294967295)`;
  }

  return {
    async hold(id: string): Promise<void> {
      held.add(id);
      await take([id]);
    },
    /** Takes again what a lost session held. */
    renew: () => take([...held]),
    /** Frees the jobs and queues of workers that died; the ids of those. */
    async freeDead(): Promise<string[]> {
      const [queue] = await sql`select to_regclass('graphile_worker._private_jobs') as name`;
      if (!queue?.name) return [];
      const suspects = await sql<{ id: string }[]>`
        select locked_by as id from graphile_worker._private_jobs where locked_at < now() - ${GRACE}::interval
        union
        select locked_by from graphile_worker._private_job_queues where locked_at < now() - ${GRACE}::interval`;
      const others = suspects.map(({ id }) => id).filter((id) => id !== null && !held.has(id));
      if (others.length === 0) return [];
      const dead = await sql.begin(async (tx) => {
        const rows = await tx<{ id: string }[]>`
          select id from unnest(${others}::text[]) as id where pg_try_advisory_xact_lock(${LEASES}, hashtext(id))`;
        const ids = rows.map(({ id }) => id);
        if (ids.length === 0) return ids;
        // The queue counts an attempt when a job is taken; these were not tried to their end.
        await tx`update graphile_worker._private_jobs set attempts = greatest(0, attempts - 1) where locked_by = any(${ids})`;
        await tx`select graphile_worker.force_unlock_workers(${ids})`;
        return ids;
      });
      return dead;
    },
    close: () => sql.end({ timeout: 5 }),
  };
}

export type Leases = ReturnType<typeof openLeases>;
