import { pipeline } from "node:stream/promises";
import { type Db, comparePoints, getEvent, listEventPoints, listEventReports, listEvents } from "@readout/db";
import { interruption } from "./interruption";
import { withDatabase } from "./with-database";

const PAGE = 100;

/** Streams every event with its articles and points, newest first. */
export async function runExportEvents(): Promise<void> {
  await withDatabase(({ db }) =>
    pipeline(toJsonLines(db), process.stdout, { end: false, signal: interruption }),
  );
}

async function* toJsonLines(db: Db) {
  let after: Awaited<ReturnType<typeof listEvents>>[number] | undefined;
  do {
    const page = await listEvents(db, { after, limit: PAGE });
    for (const event of page) yield `${JSON.stringify(await describeEvent(db, event))}\n`;
    after = page.length < PAGE ? undefined : page.at(-1);
  } while (after);
}

type Standing = NonNullable<ReturnType<typeof comparePoints>>[number];
type Event = NonNullable<Awaited<ReturnType<typeof getEvent>>>;

/** Articles carry the id that they were ingested with. */
async function describeEvent(db: Db, { id, type, date, countries, participants }: Omit<Event, "statements">) {
  const [reports, points] = await Promise.all([listEventReports(db, id), listEventPoints(db, id)]);
  const standings = comparePoints(points, reports, countries);
  const names = new Map(reports.map(({ articleId, externalId }) => [articleId, externalId ?? articleId]));
  return {
    id,
    type,
    date,
    participants: participants.map(({ name, office, country }) => ({ name, office, country })),
    articles: reports.map(({ articleId, url, relation, account, reason }) => ({
      id: names.get(articleId),
      url,
      relation,
      account,
      reason,
    })),
    points: points.map((point, index) => ({
      id: point.id,
      speaker: point.tellings[0]?.speakerName ?? null,
      only_in: findOnlySide(standings?.[index]),
      score: point.score,
      origins: point.origins,
      sides: point.sides,
      reports: point.tellings.map(({ articleId, spans }) => ({ article: names.get(articleId), spans })),
    })),
  };
}

function findOnlySide(standing: Standing | undefined): string | null {
  return standing?.state === "only" ? standing.side : null;
}
