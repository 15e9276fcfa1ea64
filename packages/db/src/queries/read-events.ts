import { sql } from "drizzle-orm";
import type { Db } from "../client";
import { groupBy } from "../saving/group-by";
import { mergeParticipants, type Participant } from "../saving/merge-participants";
import { eventParticipants, eventReports, events } from "../schema";
import { keyArray, nameColumns, readTogether } from "./read-rows";

/** Events with their participants as all articles tell them, and how often, how independently and by whom they are reported. */
export async function readEvents(db: Db, ids: Set<string>) {
  if (ids.size === 0) return new Map<string, never>();
  return toEvents(await readTogether<ToldEvents>(db, askForEvents(ids)));
}

/** What is read of events. */
export type ToldEvents = {
  events: EventRow[];
  participants: (Participant & { eventId: string })[];
  reports: ReportRow[];
};

/** The queries for it. */
export function askForEvents(ids: Iterable<string>) {
  const asked = keyArray(ids);
  return {
    events: sql`select ${EVENT} from events where id = any(${asked})`,
    participants: sql`select ${PARTICIPANT} from event_participants where event_id = any(${asked})`,
    reports: sql`select ${REPORT} from event_reports where event_id = any(${asked}) and relation = 'report'`,
  };
}

/** The events made of it, by their ids. */
export function toEvents({ events: rows, participants, reports }: ToldEvents) {
  const participantsOf = groupBy(participants, ({ eventId }) => eventId);
  const reportsOf = groupBy(reports, ({ eventId }) => eventId);
  return new Map(
    rows.map((row) => {
      const reported = reportsOf.get(row.id) ?? [];
      const accounts = new Set(reported.map(({ account }) => account));
      const event = {
        ...row,
        participants: mergeParticipants(participantsOf.get(row.id) ?? []),
        articles: countDistinct(reported.map(({ articleId }) => articleId)),
        outlets: countDistinct(reported.flatMap(({ sourceId }) => sourceId ?? [])),
        origins: countDistinct(reported.map(({ articleId, originId }) => originId ?? articleId)),
        sides: row.countries.filter((country) => accounts.has(country)),
      };
      return [row.id, event];
    }),
  );
}

const countDistinct = (values: string[]) => new Set(values).size;

type EventRow = Pick<typeof events.$inferSelect, "id" | "type" | "date" | "datePrecision" | "countries">;
const EVENT = nameColumns(events, ["id", "type", "date", "datePrecision", "countries"]);

const PARTICIPANT = nameColumns(eventParticipants, ["eventId", "name", "office", "country", "personId"]);

interface ReportRow {
  eventId: string;
  articleId: string;
  account: string | null;
  sourceId: string | null;
  originId: string | null;
}

// Looked up and not joined: a join of three tables takes longer to plan than these take to read.
const REPORT = sql`
  ${nameColumns(eventReports, ["eventId", "articleId", "account"])},
  (select source_id from articles where id = event_reports.article_id) as "sourceId",
  (select origin_id from article_origins where article_id = event_reports.article_id) as "originId"`;
