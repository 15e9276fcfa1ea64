import { sql } from "drizzle-orm";
import type { Db } from "../client";

/** A job that failed as often as it may. */
export interface FailedJob {
  id: string;
  task: string;
  /** What it is about: `page:…`, `feed:…`. */
  key: string | null;
  attempts: number;
  error: string;
  failedAt: Date;
}

export interface JobCount {
  task: string;
  /** Due now and not begun. */
  ready: number;
  /** Due later, retries included. */
  later: number;
  running: number;
  failed: number;
}

/** The queue makes its tables when the first worker starts. */
async function hasQueue(db: Db): Promise<boolean> {
  const [row] = await db.execute<{ found: boolean }>(
    sql`select to_regclass('graphile_worker._private_jobs') is not null as found`,
  );
  return row?.found ?? false;
}

/** Jobs by task and state. */
export async function countJobs(db: Db): Promise<JobCount[]> {
  if (!(await hasQueue(db))) return [];
  const rows = await db.execute<Record<keyof JobCount, string>>(sql`
    select task_identifier as task,
      count(*) filter (where locked_at is null and attempts < max_attempts and run_at <= now()) as ready,
      count(*) filter (where locked_at is null and attempts < max_attempts and run_at > now()) as later,
      count(*) filter (where locked_at is not null) as running,
      count(*) filter (where locked_at is null and attempts >= max_attempts) as failed
    from graphile_worker.jobs group by task_identifier order by task_identifier`);
  return rows.map(({ task, ready, later, running, failed }) => ({
    task,
    ready: Number(ready),
    later: Number(later),
    running: Number(running),
    failed: Number(failed),
  }));
}

/** Jobs that failed as often as they may, the latest first. */
export async function listFailedJobs(db: Db, limit = 1000): Promise<FailedJob[]> {
  if (!(await hasQueue(db))) return [];
  const rows = await db.execute<{
    id: string;
    task: string;
    key: string | null;
    attempts: number;
    error: string | null;
    failed_at: string;
  }>(sql`
    select id::text, task_identifier as task, key, attempts, last_error as error, updated_at::text as failed_at
    from graphile_worker.jobs where attempts >= max_attempts and locked_at is null
    order by updated_at desc, id desc limit ${limit}`);
  return rows.map(({ error, failed_at, ...job }) => ({
    ...job,
    error: error ?? "",
    failedAt: new Date(failed_at),
  }));
}

/**
 * Removes failed jobs that newer ones had replaced while they ran: the queue takes their key from them and tries them no
 * more, and their work is the newer job's. Every job of ours is keyed.
 */
export async function removeReplacedJobs(db: Db): Promise<void> {
  if (!(await hasQueue(db))) return;
  await db.execute(sql`
    delete from graphile_worker._private_jobs
    where key is null and locked_at is null and attempts >= max_attempts`);
}

/** Takes failed jobs up again, all attempts before them; how many that were. */
export async function retryJobs(db: Db, ids: string[]): Promise<number> {
  if (ids.length === 0 || !(await hasQueue(db))) return 0;
  const failed = new Set((await listFailedJobs(db, 1_000_000)).map(({ id }) => id));
  const chosen = ids.filter((id) => failed.has(id));
  const list = sql`array[${sql.join(
    chosen.map((id) => sql`${id}`),
    sql`, `,
  )}]::bigint[]`;
  if (chosen.length === 0) return 0;
  await db.execute(
    sql`select 1 from graphile_worker.reschedule_jobs(${list}, run_at := now(), attempts := 0)`,
  );
  return chosen.length;
}

/** Which of these keys a job in the queue has, failed ones included. */
export async function listQueuedKeys(db: Db, keys: string[]): Promise<Set<string>> {
  if (keys.length === 0 || !(await hasQueue(db))) return new Set();
  const rows = await db.execute<{ key: string }>(
    sql`select key from graphile_worker.jobs where key in (select jsonb_array_elements_text(${JSON.stringify(keys)}::text::jsonb))`,
  );
  return new Set(rows.map(({ key }) => key));
}
