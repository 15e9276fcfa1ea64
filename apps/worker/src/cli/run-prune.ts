import {
  type Connection,
  countPrunable,
  type Db,
  freeSpace,
  listSources,
  pruneArticles,
  type Pruned,
  type Retention,
  settleEvents,
} from "@readout/db";
import { InputError } from "../errors";
import { countOf } from "../ingest/summarise";
import { interruption } from "./interruption";
import { note } from "./output";
import { startProgress } from "./progress";
import { readCutoff } from "./read-cutoff";
import { withDatabase } from "./with-database";

export interface PruneFlags {
  olderThan: string;
  keepStatements?: boolean;
  source?: string;
  dryRun?: boolean;
}

/** Texts are held for a moment only; a batch locks its people and events until it ends. */
const BATCH = 50;

/** Removes what a rule of retention does not let us keep, while the site may serve and others may write. */
export async function runPrune({ olderThan, keepStatements = false, source, dryRun }: PruneFlags) {
  const before = readCutoff(olderThan, new Date());
  await withDatabase(async (connection) => {
    const sourceId = source === undefined ? undefined : await findSource(connection.db, source);
    const retention = { before, sourceId, keepStatements };
    const due = await countPrunable(connection.db, retention);
    if (dryRun) note(`would remove ${describe(due, retention)}`);
    else await prune(connection, { due, retention });
  });
}

async function findSource(db: Db, name: string): Promise<string> {
  const found = (await listSources(db)).find((source) => source.name === name);
  if (!found) throw new InputError(name, "no outlet is called so");
  return found.id;
}

interface Work {
  due: Pruned;
  retention: Retention;
}

async function prune(connection: Connection, { due, retention }: Work): Promise<void> {
  const { db } = connection;
  const progress = await startProgress("prune", due.articles);
  const totals = { articles: 0, statements: 0, bytes: 0 };
  try {
    for await (const pruned of pruneAll(db, retention)) {
      add(totals, pruned);
      progress.update(totals.articles);
    }
    await settleEvents(db, { signal: interruption });
    if (totals.articles > 0) await freeSpace(connection);
  } finally {
    progress.stop();
    note(`removed ${describe(totals, retention)}`);
  }
}

async function* pruneAll(db: Db, retention: Retention) {
  let after: string | undefined = "";
  while (after !== undefined) {
    interruption.throwIfAborted();
    const { next, ...pruned } = await pruneArticles(db, retention, { after, limit: BATCH, at: new Date() });
    yield pruned;
    after = next;
  }
}

function add(totals: Pruned, { articles, statements, bytes }: Pruned): void {
  totals.articles += articles;
  totals.statements += statements;
  totals.bytes += bytes;
}

function describe({ articles, statements, bytes }: Pruned, { before, keepStatements }: Retention): string {
  const older = `${countOf(articles, "article")} from before ${before}`;
  const said = countOf(statements, "statement");
  const size = `${(bytes / 1_000_000).toFixed(1)} MB`;
  return keepStatements
    ? `the texts of ${older}, ${size}; kept: ${said}`
    : `${older}, with ${said} and ${size} of text`;
}
