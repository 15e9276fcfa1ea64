import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase } from "./testing";
import { openLeases } from "./worker-lease";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("leases");
  // The queue's own tables, as far as its locks go.
  await database.sql.unsafe(`
    create schema graphile_worker;
    create table graphile_worker._private_jobs (id text, locked_by text, locked_at timestamptz, attempts integer);
    create table graphile_worker._private_job_queues (queue_name text, locked_by text, locked_at timestamptz);
    create function graphile_worker.force_unlock_workers(ids text[]) returns void language sql as
      $$ update graphile_worker._private_jobs set locked_by = null, locked_at = null where locked_by = any(ids) $$;
    insert into graphile_worker._private_jobs values
      ('of the dead', 'pool-dead', now() - interval '1 minute', 3),
      ('of the living', 'pool-living', now() - interval '1 minute', 1),
      ('just taken', 'pool-new', now(), 1)`);
});
afterAll(() => database.drop());

test("the jobs of the dead are free and their attempt is given back; those of the living and the new are not", async () => {
  const [living, other] = [openLeases(database.url), openLeases(database.url)];
  await living.hold("pool-living");
  expect(await other.freeDead()).toEqual(["pool-dead"]);
  const jobs = await database.sql`
    select id, locked_by as "lockedBy", attempts from graphile_worker._private_jobs order by id`;
  expect([...jobs]).toEqual([
    { id: "just taken", lockedBy: "pool-new", attempts: 1 },
    { id: "of the dead", lockedBy: null, attempts: 2 },
    { id: "of the living", lockedBy: "pool-living", attempts: 1 },
  ]);
  await living.close();
  expect(await other.freeDead()).toEqual(["pool-living"]);
  await other.close();
});
