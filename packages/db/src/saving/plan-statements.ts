import { statementIdOf } from "../ids";
import { matchStatements } from "./match-statements";
import { listDay, type Reading, type StatementRow } from "./statement-row";

/** Where a statement stands and who read it there: what a reader does not see change. */
const PLACE: ReadonlySet<string> = new Set([
  "version",
  "sourceSpans",
  "cueSpans",
  "contentSpans",
  "parserVersion",
]);

/** Who was first to read a statement as it is stays with it: a parser that reads the same writes nothing. */
const READER = "parserVersion";

export interface StatementPlan {
  /** Rows to insert or to replace; all others stay untouched. */
  written: StatementRow[];
  /** Rows of the timeline as they were, of which something that counts has changed … */
  removed: StatementRow[];
  /** … and as they are now. */
  added: StatementRow[];
  counts: { kept: number; added: number; withdrawn: number };
}

/** From what an article's statements are and what a new parse reads: the rows that differ. Pure. */
export function planStatements(
  stored: StatementRow[],
  readings: Reading[],
  { at, version }: { at: Date; version: number },
): StatementPlan {
  const matches = matchStatements(stored, readings);
  const taken = new Set(stored.map(({ id }) => id));
  const met = new Set(matches.values());
  const pairs: { old: StatementRow | undefined; row: StatementRow }[] = readings.map((reading) => {
    const old = matches.get(reading);
    return { old, row: toRow(reading, { old, id: old?.id ?? nameNew(reading, taken), at }) };
  });
  const vanished = stored.filter((old) => !met.has(old) && old.withdrawnAt === null);
  for (const old of vanished) pairs.push({ old, row: withdraw(old, { at, version }) });
  const differing = pairs.filter(({ old, row }) => !old || differ(old, row, listRead(row)));
  const visible = differing.filter(({ old, row }) => !old || differ(old, row, listContent(row)));
  return {
    written: differing.map(({ row }) => row),
    removed: visible.flatMap(({ old }) => (old?.withdrawnAt === null ? [old] : [])),
    added: visible.flatMap(({ row }) => (row.withdrawnAt === null ? [row] : [])),
    counts: { kept: met.size, added: readings.length - met.size, withdrawn: vanished.length },
  };
}

/** Found in an older version of the text than this one: the outlet changed it. */
function withdraw(old: StatementRow, { at, version }: { at: Date; version: number }): StatementRow {
  const withdrawnBecause = old.version < version ? "source-edited" : "parser-changed";
  return { ...old, withdrawnAt: at, withdrawnBecause, contentChangedAt: at };
}

function listRead(row: StatementRow): string[] {
  return Object.keys(row).filter((name) => name !== READER);
}

function listContent(row: StatementRow): string[] {
  return Object.keys(row).filter((name) => !PLACE.has(name));
}

function toRow(
  reading: Reading,
  { old, id, at }: { old: StatementRow | undefined; id: string; at: Date },
): StatementRow {
  const firstSeenAt = old?.firstSeenAt ?? at;
  const { eventDate: _eventDate, ...rest } = reading;
  const kept = { firstSeenAt, contentChangedAt: old?.contentChangedAt ?? at };
  const listed = { withdrawnAt: null, withdrawnBecause: null, ...listDay(reading, firstSeenAt) };
  const row: StatementRow = { ...rest, id, ...kept, ...listed };
  return old && differ(old, row, listContent(row)) ? { ...row, contentChangedAt: at } : row;
}

/** The first ordinal that no statement of the article has, withdrawn ones included. */
function nameNew({ articleId, words }: Reading, taken: Set<string>): string {
  for (let ordinal = 0; ; ordinal++) {
    const id = statementIdOf({ articleId, words, ordinal });
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function differ(a: StatementRow, b: StatementRow, names: string[]): boolean {
  const pick = (row: StatementRow) => JSON.stringify(names.map((name) => Reflect.get(row, name)));
  return pick(a) !== pick(b);
}
