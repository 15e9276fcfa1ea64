import type { Db } from "../client";
import type { Parse } from "../new-article";
import type { Control } from "../schema";
import { applyChanges } from "./apply-changes";
import type { ArticleRow } from "./merge-article";
import { planStatements, type StatementPlan } from "./plan-statements";
import { findDropped, listReferred, removeOrphans } from "./remove-orphans";
import { type StatementRow, toReading, toSameReading } from "./statement-row";
import { keepEvents, listToldEvents } from "./write-events";
import { listTold, tellParticipants, writeParticipants } from "./write-participants";
import { keepPeople, listPeople } from "./write-people";
import { listStored, upsertStatements } from "./write-statements";

interface Context {
  article: ArticleRow;
  control: Control | null;
  isNew: boolean;
  at: Date;
}

/** Brings an article's statements to what a parse of its newest text says; its row and version are there and locked. */
export async function writeParse(tx: Db, parse: Parse, context: Context): Promise<StatementPlan> {
  const { article, isNew, at } = context;
  const stored = isNew ? [] : await listStored(tx, article.id);
  const before = isNew ? [] : await listTold(tx, article.id);

  const events = listToldEvents(parse, { articleId: article.id, at });
  const byLocalId = new Map(events.map(({ told, row }) => [told.localId, row]));
  const readings = parse.statements.map((statement) =>
    toReading(statement, { ...context, events: byLocalId }),
  );
  const plan = planStatements(stored, readings, { at, version: article.version });
  const current = replaceRows(stored, plan.written);
  const after = tellParticipants(events, { articleId: article.id, before, statements: current });
  const [was, is] = [
    listReferred({ statements: stored, participants: before }),
    listReferred({ statements: current, participants: after }),
  ];
  const dropped = findDropped(was, is);

  const spoken = { events: events.map(({ told }) => told), statements: parse.statements };
  await keepPeople(tx, listPeople(spoken, at), {
    ids: [...was.people, ...is.people],
    alone: dropped.people.length > 0,
  });
  await keepEvents(
    tx,
    events.map(({ row }) => row),
    { ids: [...was.events, ...is.events], alone: dropped.events.length > 0 },
  );
  await upsertStatements(tx, plan.written);
  await writeParticipants(tx, article.id, { before, after });
  await applyChanges(tx, plan);
  await removeOrphans(tx, dropped);
  return plan;
}

/** Carries new facts about the article (its day, its outlet) into its statements without reading its text again. */
export async function restateParse(tx: Db, { article, control, at }: Context): Promise<StatementPlan> {
  const stored = await listStored(tx, article.id);
  const current = stored.filter(({ withdrawnAt }) => withdrawnAt === null);
  const plan = planStatements(
    stored,
    current.map((row) => toSameReading(row, article, control)),
    { at, version: article.version },
  );
  await upsertStatements(tx, plan.written);
  await applyChanges(tx, plan);
  return plan;
}

function replaceRows(stored: StatementRow[], written: StatementRow[]): StatementRow[] {
  return [...new Map([...stored, ...written].map((row) => [row.id, row])).values()];
}
