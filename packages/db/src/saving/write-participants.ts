import { eq } from "drizzle-orm";
import type { Db } from "../client";
import { personIdOf } from "../ids";
import { eventParticipants } from "../schema";
import { inChunks } from "./in-chunks";
import type { PlacedEvent } from "./write-reports";

export type ParticipantRow = typeof eventParticipants.$inferSelect;

/** Who took part in its events, as the article tells it. */
export function listTold(tx: Db, articleId: string): Promise<ParticipantRow[]> {
  return tx.select().from(eventParticipants).where(eq(eventParticipants.articleId, articleId));
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
  const lines = rows.map(({ eventId, toldEventId, ordinal, personId, name, office, country }) =>
    JSON.stringify([eventId, toldEventId, ordinal, personId, name, office, country]),
  );
  return lines.toSorted().join("\n");
}
