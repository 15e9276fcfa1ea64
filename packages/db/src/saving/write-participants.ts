import type { Db } from "../client";
import { personIdOf } from "../ids";
import { eventParticipants } from "../schema";
import { insertRows, isAnyOf } from "./insert-rows";
import type { PlacedEvent } from "./write-reports";

export type ParticipantRow = typeof eventParticipants.$inferSelect;

/** Who took part in their events, as these articles tell it. */
export async function listTold(tx: Db, articleIds: string[]): Promise<ParticipantRow[]> {
  return tx.select().from(eventParticipants).where(isAnyOf(eventParticipants.articleId, articleIds));
}

/** What a parse tells of who took part. */
export function listParticipants(events: PlacedEvent[], articleId: string): ParticipantRow[] {
  const ordinals = new Map<string, number>();
  return events.flatMap(({ told, report: { toldEventId }, row: { id: eventId } }) =>
    told.participants.map(({ name, type, office, country }) => {
      const ordinal = ordinals.get(toldEventId) ?? 0;
      ordinals.set(toldEventId, ordinal + 1);
      const personId = name ? personIdOf({ name, type, country }) : null;
      return { articleId, eventId, toldEventId, ordinal, personId, name, office, country };
    }),
  );
}

interface Lists {
  before: ParticipantRow[];
  after: ParticipantRow[];
}

/** Replaces what articles told before, where they tell otherwise now. */
export async function writeParticipants(tx: Db, told: (Lists & { articleId: string })[]): Promise<void> {
  const changed = told.filter((lists) => !isSameList(lists));
  const replaced = changed.filter(({ before }) => before.length > 0).map(({ articleId }) => articleId);
  if (replaced.length > 0)
    await tx.delete(eventParticipants).where(isAnyOf(eventParticipants.articleId, replaced));
  await insertRows(
    tx,
    eventParticipants,
    changed.flatMap(({ after }) => after),
  );
}

export const isSameList = ({ before, after }: Lists) => spell(before) === spell(after);

function spell(rows: ParticipantRow[]): string {
  const lines = rows.map(({ eventId, toldEventId, ordinal, personId, name, office, country }) =>
    JSON.stringify([eventId, toldEventId, ordinal, personId, name, office, country]),
  );
  return lines.toSorted().join("\n");
}
