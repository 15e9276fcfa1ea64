import { findAccounts } from "@readout/events";
import type { Db } from "../client";
import type { Parse } from "../new-article";
import { type ParseContext, planChange, planRestatement } from "./plan-change";
import type { StatementPlan } from "./plan-statements";
import { tellEvents } from "./tell-events";
import { writeChanges } from "./write-changes";
import { groupBy } from "./group-by";
import { listTold } from "./write-participants";
import { listReports, readPlaces } from "./write-reports";
import { listStored } from "./write-statements";

export interface GivenParse {
  parse: Parse;
  context: ParseContext;
}

/**
 * Brings articles' statements to what parses of their newest texts say, in their order; their rows and versions are there
 * and locked.
 */
export async function writeParses(tx: Db, given: GivenParse[]): Promise<StatementPlan[]> {
  const known = await readKnown(tx, given);
  const told = given.map(tell);
  const places = await readPlaces(
    tx,
    told.flatMap(({ events }) => events),
    known.flatMap(({ reports }) => reports),
  );
  const changes = given.map(({ parse, context }, index) => {
    const before = known[index] ?? NOTHING;
    const { events, accounts } = told[index] ?? { events: [], accounts: [] };
    return context.isRestated
      ? planRestatement(before, context)
      : planChange(before, { parse, events, accounts, places }, context);
  });
  await writeChanges(tx, changes);
  return changes.map(({ plan }) => plan);
}

const NOTHING = { statements: [], participants: [], reports: [] };

/** What is stored of the articles. */
async function readKnown(tx: Db, given: GivenParse[]) {
  const ids = given.flatMap(({ context: { isNew, article } }) => (isNew ? [] : article.id));
  if (ids.length === 0) return given.map(() => NOTHING);
  const statements = groupBy(await listStored(tx, ids), ({ articleId }) => articleId);
  const participants = groupBy(await listTold(tx, ids), ({ articleId }) => articleId);
  const reports = groupBy(await listReports(tx, ids), ({ articleId }) => articleId);
  return given.map(({ context: { article } }) => ({
    statements: statements.get(article.id) ?? [],
    participants: participants.get(article.id) ?? [],
    reports: reports.get(article.id) ?? [],
  }));
}

function tell({ parse, context: { article, text, outlet, digest, isRestated = false } }: GivenParse) {
  if (isRestated) return { events: [], accounts: [] };
  const accounts = findAccounts({ text, outlet, statements: describeStatements(parse) });
  const events = tellEvents(parse, { article, text, account: accounts.article, digest });
  return { events, accounts: accounts.statements };
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
