import type { Accounts, Outlet } from "@readout/events";
import type { ArticleHeading } from "../digest-article";
import type { Parse } from "../new-article";
import { createPlaceFinder } from "./find-statement-place";
import type { ArticleRow } from "./merge-article";
import { planStatements, type StatementPlan } from "./plan-statements";
import { listReferred, type Referred } from "./remove-orphans";
import { type StatementRow, toReading, toSameReading } from "./statement-row";
import type { ReportRow, ToldEvent } from "./tell-events";
import type { EventRow } from "./write-events";
import { listParticipants, type ParticipantRow } from "./write-participants";
import { listPeople, type PersonRow } from "./write-people";
import { isToldAlready, placeEvents, type Places, type Retelling } from "./write-reports";

export interface ParseContext {
  article: ArticleRow;
  /** Of the newest version. */
  text: string;
  outlet: Outlet | null;
  isNew: boolean;
  at: Date;
  digest?: ArticleHeading;
  /** Only facts about the article are new (its day, its outlet): they go into its statements, its text is not read again. */
  isRestated?: boolean;
  /** The parser that read this text before reads it again. */
  isSameParser?: boolean;
}

/** What is stored of an article. */
export interface Known {
  statements: StatementRow[];
  participants: ParticipantRow[];
  reports: ReportRow[];
}

/** What becomes of an article's rows. */
export interface Change {
  articleId: string;
  at: Date;
  stored: StatementRow[];
  plan: StatementPlan;
  /** Told of its events; absent where that is not looked at. */
  told?: {
    reports: Retelling;
    /** All of it is there already. */
    isSame: boolean;
    participants: { before: ParticipantRow[]; after: ParticipantRow[] };
  };
  /** What others report of the same events is to be compared with it again. */
  isDue: boolean;
  /** Whom and what its rows point at, each once. */
  people: PersonRow[];
  events: EventRow[];
  /** What its rows point at. */
  was: Referred;
  is: Referred;
}

interface Read {
  parse: Parse;
  events: ToldEvent[];
  accounts: Accounts["statements"];
  places: Places;
}

/** From what is stored of an article and what a parse reads: the change. Pure, but that it notes its events' places. */
export function planChange(
  known: Known,
  { parse, events, accounts, places }: Read,
  { article, outlet, at, isSameParser = false }: ParseContext,
): Change {
  const placed = placeEvents(places, events, { before: known.reports, at });
  const placeOf = createPlaceFinder(placed);
  const control = outlet?.control ?? null;
  const readings = parse.statements.map((statement, index) =>
    toReading(
      statement,
      { article, control },
      { account: accounts[index] ?? null, event: placeOf(statement) },
    ),
  );
  const plan = planStatements(known.statements, readings, { at, version: article.version });
  const after = listParticipants(placed, article.id);
  const reports = { before: known.reports, placed };
  return {
    articleId: article.id,
    at,
    stored: known.statements,
    plan,
    told: {
      reports,
      isSame: isToldAlready(reports),
      participants: { before: known.participants, after },
    },
    isDue: !isSameParser || plan.written.length > 0,
    people: lastOfEach(
      listPeople({ events: placed.map(({ told }) => told), statements: parse.statements }, at),
    ),
    events: lastOfEach(placed.map(({ row }) => row)),
    was: listReferred(known),
    is: listReferred({
      statements: replaceRows(known.statements, plan.written),
      participants: after,
      reports: placed.map(({ row }) => ({ eventId: row.id })),
    }),
  };
}

/** The change where only facts about the article are new. */
export function planRestatement(known: Known, { article, outlet, at }: ParseContext): Change {
  const current = known.statements.filter(({ withdrawnAt }) => withdrawnAt === null);
  const readings = current.map((row) => toSameReading(row, article, outlet?.control ?? null));
  const plan = planStatements(known.statements, readings, { at, version: article.version });
  const referred = listReferred(known);
  const nothing = { people: [], events: [] };
  return {
    articleId: article.id,
    at,
    stored: known.statements,
    plan,
    isDue: false,
    ...nothing,
    was: referred,
    is: referred,
  };
}

function replaceRows(stored: StatementRow[], written: StatementRow[]): StatementRow[] {
  return lastOfEach([...stored, ...written]);
}

const lastOfEach = <Row extends { id: string }>(rows: Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
