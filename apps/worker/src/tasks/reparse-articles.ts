import { type Db, listArticlesToReparse, reparseArticle } from "@readout/db";
import { PARSER_VERSION } from "@readout/parser";
import { parseStored } from "../ingest/parse-record";
import { toParsedRows } from "../statement-rows";

const BATCH = 50;

const NOTHING = { articles: 0, kept: 0, added: 0, withdrawn: 0 };

interface Options {
  /** Those too that this parser has read already. */
  all?: boolean;
  /** Only articles whose id comes after this one. */
  after?: string;
}

/**
 * Parses some stored articles again, in the order of their ids; `next` is where to go on, undefined at the end. What is
 * done is marked, so that after a crash only the rest is left. Safe to run twice.
 */
export async function reparseBatch(db: Db, { all = false, after }: Options = {}) {
  const ids = await listArticlesToReparse(db, {
    parserVersion: all ? undefined : PARSER_VERSION,
    after,
    limit: BATCH,
  });
  const counts = { ...NOTHING };
  for (const id of ids) add(counts, await reparseOne(db, id));
  return { ...counts, next: ids.length < BATCH ? undefined : ids.at(-1) };
}

/** Works through the whole archive and tells after each batch what was done so far. */
export async function* reparseArticles(db: Db, { all, signal }: { all?: boolean; signal: AbortSignal }) {
  const totals = { ...NOTHING };
  let after: string | undefined = "";
  while (after !== undefined) {
    signal.throwIfAborted();
    const { next, ...counts } = await reparseBatch(db, { all, after });
    add(totals, counts);
    yield totals;
    after = next;
  }
}

async function reparseOne(db: Db, id: string) {
  const counts = await reparseArticle(db, id, {
    parse(stored) {
      const parsed = parseStored(stored);
      return {
        ...toParsedRows(stored.text, parsed),
        supported: parsed.supported,
        parserVersion: parsed.parserVersion,
      };
    },
    at: new Date(),
  });
  return counts ? { articles: 1, ...counts } : NOTHING;
}

function add(totals: typeof NOTHING, counts: typeof NOTHING): void {
  totals.articles += counts.articles;
  totals.kept += counts.kept;
  totals.added += counts.added;
  totals.withdrawn += counts.withdrawn;
}
