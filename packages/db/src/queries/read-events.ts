import { sql } from "drizzle-orm";
import type { Db } from "../client";
import { mergeParticipants, type Participant } from "../saving/merge-participants";
import { eventParticipants, events } from "../schema";
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
  counts: ReportCount[];
};

/** The queries for it. */
export function askForEvents(ids: Iterable<string>) {
  const asked = keyArray(ids);
  return {
    events: sql`select ${EVENT} from events where id = any(${asked})`,
    participants: sql`select ${PARTICIPANT} from event_participants where event_id = any(${asked})`,
    counts: sql`
      select ${COUNTS} from event_reports
      join articles on articles.id = event_reports.article_id
      left join article_origins on article_origins.article_id = event_reports.article_id
      where event_reports.event_id = any(${asked}) group by event_reports.event_id`,
  };
}

/** The events made of it, by their ids. */
export function toEvents({ events: rows, participants, counts }: ToldEvents) {
  const toldOf = new Map(rows.map(({ id }) => [id, new Array<Participant>()]));
  for (const participant of participants) toldOf.get(participant.eventId)?.push(participant);
  const countOf = new Map(counts.map((count) => [count.eventId, count]));
  return new Map(
    rows.map((row) => {
      const count = countOf.get(row.id);
      const sides = row.countries.filter((country) => count?.accounts.includes(country));
      const { articles: reports = 0, outlets = 0, origins = 0 } = count ?? {};
      return [
        row.id,
        {
          ...row,
          participants: mergeParticipants(toldOf.get(row.id) ?? []),
          articles: reports,
          outlets,
          origins,
          sides,
        },
      ];
    }),
  );
}

type EventRow = Pick<typeof events.$inferSelect, "id" | "type" | "date" | "datePrecision" | "countries">;
const EVENT = nameColumns(events, ["id", "type", "date", "datePrecision", "countries"]);

const PARTICIPANT = nameColumns(eventParticipants, ["eventId", "name", "office", "country", "personId"]);

interface ReportCount {
  eventId: string;
  articles: number;
  outlets: number;
  origins: number;
  accounts: (string | null)[];
}

const COUNTS = sql.raw(`
  event_reports.event_id as "eventId",
  count(distinct event_reports.article_id) filter (where relation = 'report') as articles,
  count(distinct articles.source_id) filter (where relation = 'report') as outlets,
  count(distinct coalesce(origin_id, event_reports.article_id)) filter (where relation = 'report') as origins,
  coalesce(array_agg(distinct account) filter (where relation = 'report'), '{}') as accounts`);
