import type { ISql } from "postgres";
import { TargetError } from "./errors";

/** Ids of what every installation begins with: it is nobody's work, and gives way. */
export interface Starter {
  sources: string[];
  feeds: string[];
}

/** Throws a `TargetError` that names what a person brought or decided. The demo set gives way too. */
export async function checkEmpty(sql: ISql, { sources, feeds }: Starter): Promise<void> {
  const [found] = await sql<[Record<string, number>]>`
    select
      (select count(*)::integer from articles where not is_demo) as "articles",
      (select count(*)::integer from feeds where not (enabled and id = any(${feeds}))) as "feeds added or switched off",
      (select count(*)::integer from sources where not (is_demo or id = any(${sources}))) as "sources added",
      (select count(*)::integer from event_corrections) as "corrections of events"`;
  const held = Object.entries(found).flatMap(([name, rows]) => (rows > 0 ? `${name}: ${rows}` : []));
  if (held.length === 0) return;
  throw new TargetError(
    `this database is in use (${held.join(", ")}), and a backup is restored into an empty one: ` +
      "name a new one by DATABASE_URL, or a new folder by READOUT_DATA",
  );
}
