import type { Db } from "../client";
import type { Parse } from "../new-article";
import type { Control } from "../schema";
import { applyChanges } from "./apply-changes";
import type { ArticleRow } from "./merge-article";
import { planStatements, type StatementPlan } from "./plan-statements";
import { removeOrphans } from "./remove-orphans";
import { type StatementRow, toReading, toSameReading } from "./statement-row";
import { writeEvents, writeParticipants } from "./write-events";
import { writePeople } from "./write-people";
import { listStored, upsertStatements } from "./write-statements";

interface Context {
  article: ArticleRow;
  control: Control | null;
  isNew: boolean;
  at: Date;
}

/** Brings an article's statements to what a parse of its newest text says; its row and version are there and locked. */
export async function writeParse(
  tx: Db,
  parse: Parse,
  { article, control, isNew, at }: Context,
): Promise<StatementPlan> {
  const stored = isNew ? [] : await listStored(tx, article.id);
  await writePeople(tx, parse, at);
  const { rows, participants } = await writeEvents(tx, parse, { articleId: article.id, at });
  const readings = parse.statements.map((statement) =>
    toReading(statement, { article, control, events: rows }),
  );
  const plan = planStatements(stored, readings, at);
  await upsertStatements(tx, plan.written);
  const current = replaceRows(stored, plan.written);
  const told = await writeParticipants(tx, participants, {
    articleId: article.id,
    withdrawnFrom: new Set(
      current.filter(({ withdrawnAt }) => withdrawnAt !== null).map(({ eventId }) => eventId),
    ),
  });
  await applyChanges(tx, plan);
  const before = listReferred(stored, told.before);
  const after = listReferred(current, told.after);
  await removeOrphans(tx, {
    people: [...before.people].filter((id) => !after.people.has(id)),
    events: [...before.events].filter((id) => !after.events.has(id)),
  });
  return plan;
}

/** Carries new facts about the article (its day, its outlet) into its statements without reading its text again. */
export async function restateParse(tx: Db, { article, control, at }: Context): Promise<StatementPlan> {
  const stored = await listStored(tx, article.id);
  const current = stored.filter(({ withdrawnAt }) => withdrawnAt === null);
  const plan = planStatements(
    stored,
    current.map((row) => toSameReading(row, article, control)),
    at,
  );
  await upsertStatements(tx, plan.written);
  await applyChanges(tx, plan);
  return plan;
}

function replaceRows(stored: StatementRow[], written: StatementRow[]): StatementRow[] {
  return [...new Map([...stored, ...written].map((row) => [row.id, row])).values()];
}

/** Everybody and every event that an article's rows point at. */
export function listReferred(
  rows: StatementRow[],
  participants: { eventId: string; personId: string | null }[],
) {
  return {
    people: new Set([
      ...rows.flatMap(({ speakerIds }) => speakerIds),
      ...participants.flatMap(({ personId }) => personId ?? []),
    ]),
    events: new Set([
      ...rows.flatMap(({ eventId }) => eventId ?? []),
      ...participants.map(({ eventId }) => eventId),
    ]),
  };
}
