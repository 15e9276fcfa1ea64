import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Db } from "../client";

/** Every count that is kept, as a line. */
async function readCounts(db: Db): Promise<string[]> {
  const rows = await db.execute<{ line: string }>(sql`
    select concat_ws(' ', scope, facet || ':' || value, statements) as line from facet_counts order by line`);
  return rows.map(({ line }) => line);
}

/** The same, counted from the statements themselves. */
async function countSlowly(db: Db): Promise<string[]> {
  const rows = await db.execute<{ line: string }>(sql`
    with listed as (select * from statements where withdrawn_at is null),
    pairs as (
      select distinct id, 'pair:' || least(actor, other) || ',' || greatest(actor, other) as label
      from listed, unnest(actor_countries) as actor, unnest(counterpart_countries) as other
      where actor <> other
    ),
    labels as (
      select id, label from pairs
      union select id, 'actor:' || value from listed, unnest(actor_countries) as value
      union select id, 'counterpart:' || value from listed, unnest(counterpart_countries) as value
      union select id, 'speaker:' || value from listed, unnest(speaker_ids) as value
      union select id, 'topic:' || value from listed, unnest(topics) as value
      union select id, 'outlet:' || source_id from listed
      union select id, 'control:' || control from listed
      union select id, 'act:' || act from listed
      union select id, 'kind:' || kind from listed
      union select id, 'type:' || event_type from listed
      union select id, 'lang:' || lang from listed
    ),
    scoped as (
      select '' as scope, label from labels where label is not null
      union all select '', 'day:' || listed_on from listed
      union all select substr(pairs.label, 6), labels.label from pairs join labels using (id) where labels.label is not null
    )
    select concat_ws(' ', scope, label, count(*)) as line from scoped group by scope, label order by line`);
  return rows.map(({ line }) => line);
}

/** What is kept is what the statements say; it is given back. */
export async function expectRightCounts(db: Db): Promise<string[]> {
  const counts = await readCounts(db);
  expect(counts).toEqual(await countSlowly(db));
  return counts;
}
