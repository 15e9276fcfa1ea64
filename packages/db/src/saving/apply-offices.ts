import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { Db } from "../client";
import { offices } from "../schema";
import type { Changes } from "./apply-changes";
import { insertRows } from "./insert-rows";
import type { StatementRow } from "./statement-row";

interface Held {
  personId: string;
  title: string;
  /** The day it was held; null where only the day first seen is known. */
  on: string | null;
  count: number;
}

/** Keeps who held which office from when to when: additions are added up, removals counted anew. */
export async function applyOffices(tx: Db, { removed, added }: Changes): Promise<void> {
  const changes = tally(removed, added);
  const lost = changes.filter(({ count }) => count < 0);
  const isLost = (held: Held) =>
    lost.some(({ personId, title }) => personId === held.personId && title === held.title);
  await recountOffices(tx, lost);
  await addOffices(
    tx,
    changes.filter((held) => held.count > 0 && !isLost(held)),
  );
}

/** What is gained and lost, office by office and day by day, in an order that keeps transactions from deadlocks. */
function tally(removed: StatementRow[], added: StatementRow[]): Held[] {
  const counts = new Map<string, Held>();
  const count = (rows: StatementRow[], step: number) => {
    for (const held of rows.flatMap(listHeld)) {
      const key = JSON.stringify(held);
      counts.set(key, { ...held, count: (counts.get(key)?.count ?? 0) + step });
    }
  };
  count(removed, -1);
  count(added, 1);
  return [...counts.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, held]) => (held.count ? held : []));
}

function listHeld({ speakerIds, speakerOffices, listedOn, listedBy }: StatementRow) {
  const on = listedBy === "first_seen" ? null : listedOn;
  return speakerIds.flatMap((personId, index) => {
    const title = speakerOffices[index];
    return title ? [{ personId, title, on }] : [];
  });
}

async function addOffices(tx: Db, gains: Held[]): Promise<void> {
  const rows = new Map<string, typeof offices.$inferSelect>();
  for (const { personId, title, on, count } of gains) {
    const key = JSON.stringify([personId, title]);
    const { firstOn, lastOn, statements = 0 } = rows.get(key) ?? {};
    const days = [firstOn, lastOn, on].filter((day) => typeof day === "string").toSorted();
    rows.set(key, {
      personId,
      title,
      firstOn: days[0] ?? null,
      lastOn: days.at(-1) ?? null,
      statements: statements + count,
    });
  }
  await insertRows(tx, offices, [...rows.values()], ADDED);
}

const ADDED = sql`on conflict (person_id, title) do update set
  statements = offices.statements + excluded.statements,
  first_on = least(offices.first_on, excluded.first_on),
  last_on = greatest(offices.last_on, excluded.last_on)`;

/** A first or last day cannot be subtracted. The rows are locked first, so that no other transaction's gain is lost. */
async function recountOffices(tx: Db, lost: Held[]): Promise<void> {
  if (lost.length === 0) return;
  const keys = or(
    ...lost.map(({ personId, title }) => and(eq(offices.personId, personId), eq(offices.title, title))),
  );
  await tx
    .select({ id: offices.personId })
    .from(offices)
    .where(keys)
    .orderBy(offices.personId, offices.title)
    .for("update");
  const people = sql`array[${sql.join(
    lost.map(({ personId }) => sql`${personId}`),
    sql`, `,
  )}]::text[]`;
  await tx.update(offices).set({ statements: 0, firstOn: null, lastOn: null }).where(keys);
  await tx.execute(sql`
    update offices set statements = held.statements, first_on = held.first_on, last_on = held.last_on
    from (
      select speech.person_id, speech.title, count(*)::integer as statements,
        min(speech.listed_on) filter (where speech.listed_by <> 'first_seen') as first_on,
        max(speech.listed_on) filter (where speech.listed_by <> 'first_seen') as last_on
      from (
        select unnest(speaker_ids) as person_id, unnest(speaker_offices) as title, listed_on, listed_by
        from statements where speaker_ids && ${people} and withdrawn_at is null
      ) as speech
      group by speech.person_id, speech.title
    ) as held
    where offices.person_id = held.person_id and offices.title = held.title and ${keys}`);
  await tx.delete(offices).where(and(keys, inArray(offices.statements, [0])));
}
