import { findAccounts, type Outlet } from "@readout/events";
import type { Db } from "../client";
import type { Parse } from "../new-article";
import { applyChanges } from "./apply-changes";
import { keepSuperseded } from "./keep-superseded";
import type { ArticleRow } from "./merge-article";
import { planStatements, type StatementPlan } from "./plan-statements";
import { findDropped, listReferred, removeOrphans } from "./remove-orphans";
import { createPlaceFinder } from "./find-statement-place";
import { type StatementRow, toReading, toSameReading } from "./statement-row";
import { tellEvents } from "./tell-events";
import { keepEvents } from "./write-events";
import { listParticipants, listTold, writeParticipants } from "./write-participants";
import { keepPeople, listPeople } from "./write-people";
import { listReports, markDue, placeEvents, writeReports } from "./write-reports";
import { listStored, upsertStatements } from "./write-statements";

interface Context {
  article: ArticleRow;
  /** Of the newest version. */
  text: string;
  outlet: Outlet | null;
  isNew: boolean;
  at: Date;
}

/** Brings an article's statements to what a parse of its newest text says; its row and version are there and locked. */
export async function writeParse(tx: Db, parse: Parse, context: Context): Promise<StatementPlan> {
  const { article, text, outlet, isNew, at } = context;
  const stored = isNew ? [] : await listStored(tx, article.id);
  const before = isNew ? [] : await listTold(tx, article.id);

  const reports = isNew ? [] : await listReports(tx, article.id);

  const accounts = findAccounts({ text, outlet, statements: describeStatements(parse) });
  const told = tellEvents(parse, { article, text, account: accounts.article });
  const events = await placeEvents(tx, told, { before: reports, articleId: article.id, at });
  const placeOf = createPlaceFinder(events);
  const readings = parse.statements.map((statement, index) =>
    toReading(
      statement,
      { article, control: outlet?.control ?? null },
      {
        account: accounts.statements[index] ?? null,
        event: placeOf(statement),
      },
    ),
  );
  const plan = planStatements(stored, readings, { at, version: article.version });
  const current = replaceRows(stored, plan.written);
  const after = listParticipants(events, article.id);
  const [was, is] = [
    listReferred({ statements: stored, participants: before, reports }),
    listReferred({
      statements: current,
      participants: after,
      reports: events.map(({ row }) => ({ eventId: row.id })),
    }),
  ];
  const dropped = findDropped(was, is);

  await keepPeople(
    tx,
    listPeople({ events: events.map(({ told }) => told), statements: parse.statements }, at),
    {
      ids: [...was.people, ...is.people],
      alone: dropped.people.length > 0,
    },
  );
  await keepEvents(
    tx,
    events.map(({ row }) => row),
    { ids: [...was.events, ...is.events], alone: dropped.events.length > 0 },
  );
  await keepSuperseded(tx, stored, plan.written);
  await upsertStatements(tx, plan.written);
  await writeReports(tx, events, { before: reports, articleId: article.id, at });
  await writeParticipants(tx, article.id, { before, after });
  await markDue(tx, dropped.events, at);
  await applyChanges(tx, plan);
  await removeOrphans(tx, dropped);
  return plan;
}

function describeStatements({ events, statements }: Parse) {
  const types = new Map(events.map(({ localId, type }) => [localId, type]));
  return statements.map(({ relay, contentSpans, speakerName, actorCountries, event }) => ({
    relay,
    contentSpans,
    speakerName,
    speakerCountries: actorCountries,
    eventType: (event !== null && types.get(event)) || null,
  }));
}

/** Carries new facts about the article (its day, its outlet) into its statements without reading its text again. */
export async function restateParse(tx: Db, { article, outlet, at }: Context): Promise<StatementPlan> {
  const stored = await listStored(tx, article.id);
  const current = stored.filter(({ withdrawnAt }) => withdrawnAt === null);
  const plan = planStatements(
    stored,
    current.map((row) => toSameReading(row, article, outlet?.control ?? null)),
    { at, version: article.version },
  );
  await upsertStatements(tx, plan.written);
  await applyChanges(tx, plan);
  return plan;
}

function replaceRows(stored: StatementRow[], written: StatementRow[]): StatementRow[] {
  return [...new Map([...stored, ...written].map((row) => [row.id, row])).values()];
}
