import { eq } from "drizzle-orm";
import type { Db } from "../client";
import { personIdOf } from "../ids";
import { eventParticipants } from "../schema";
import { inChunks } from "./in-chunks";
import type { StatementRow } from "./statement-row";
import type { ToldEvent } from "./write-events";

export type ParticipantRow = typeof eventParticipants.$inferSelect;

/** Who took part in its events, as the article tells it. */
export function listTold(tx: Db, articleId: string): Promise<ParticipantRow[]> {
  return tx.select().from(eventParticipants).where(eq(eventParticipants.articleId, articleId));
}

/** What a parse tells of who took part; of events that only withdrawn statements were made at, what was told before. */
export function tellParticipants(
  events: ToldEvent[],
  {
    articleId,
    before,
    statements,
  }: { articleId: string; before: ParticipantRow[]; statements: StatementRow[] },
): ParticipantRow[] {
  const now = new Set(events.map(({ row }) => row.id));
  const referred = new Set(statements.map(({ eventId }) => eventId));
  return [
    ...listParticipants(events, articleId),
    ...before.filter(({ eventId }) => !now.has(eventId) && referred.has(eventId)),
  ];
}

function listParticipants(events: ToldEvent[], articleId: string): ParticipantRow[] {
  const ordinals = new Map<string, number>();
  return events.flatMap(({ told, row: { id: eventId } }) =>
    told.participants.map(({ name, type, office, country }) => {
      const ordinal = ordinals.get(eventId) ?? 0;
      ordinals.set(eventId, ordinal + 1);
      const personId = name ? personIdOf({ name, type, country }) : null;
      return { articleId, eventId, ordinal, personId, name, office, country };
    }),
  );
}

/** Replaces what the article told before, if it tells otherwise now. */
export async function writeParticipants(
  tx: Db,
  articleId: string,
  { before, after }: { before: ParticipantRow[]; after: ParticipantRow[] },
): Promise<void> {
  if (spell(before) === spell(after)) return;
  if (before.length > 0) await tx.delete(eventParticipants).where(eq(eventParticipants.articleId, articleId));
  for (const chunk of inChunks(after)) await tx.insert(eventParticipants).values(chunk);
}

function spell(rows: ParticipantRow[]): string {
  const lines = rows.map(({ eventId, ordinal, personId, name, office, country }) =>
    JSON.stringify([eventId, ordinal, personId, name, office, country]),
  );
  return lines.toSorted().join("\n");
}
