import { type Db, listArticlesToReparse } from "@readout/db";
import { PARSER_VERSION } from "@readout/parser/version";
import { mapInOrder } from "../ingest/map-in-order";
import { takeBatches } from "../ingest/take-batches";
import type { Counts } from "./counts";
import { type Deps, reparseBatch } from "./reparse-batch";

interface Options {
  /** Those too that this parser has read already. */
  isAll: boolean;
  /** Only articles whose ids come after this one. */
  after: string;
  /** Once it is, nothing more is begun; what is in hand is finished. */
  isOver: () => boolean;
  /** Articles in a batch at most: what is in hand when it is to end. */
  batch?: number;
}

export interface Step {
  /** Up to here everything is done. */
  after: string;
  counts: Counts;
  /** In words: which articles failed, and why. */
  failures: string[];
}

type Due = Awaited<ReturnType<typeof listArticlesToReparse>>[number];

const PAGE = 1000;
/** One batch is written while another is read. */
const AT_ONCE = 3;
const BATCH = { most: 64, weight: 2 * 1024 ** 2, patience: 200 };
const HEAVIEST = 32 * 1024 ** 2;

/** Parses the archive again, in the order of ids, and tells after each batch how far it is. */
export async function* reparseArchive(
  deps: Deps,
  { batch = BATCH.most, ...options }: Options,
): AsyncGenerator<Step> {
  const weigh = ({ size }: Due) => size;
  const batches = takeBatches(listDue(deps.connection.db, options), { ...BATCH, most: batch, weigh });
  const work = async (due: Due[]): Promise<Step> => {
    const ids = due.map(({ id }) => id);
    return { after: ids.at(-1) ?? "", ...(await reparseBatch(deps, ids)) };
  };
  const weighAll = (due: Due[]) => due.reduce((sum, { size }) => sum + size, 0);
  yield* mapInOrder(batches, work, { atOnce: AT_ONCE, weight: HEAVIEST, weigh: weighAll });
}

async function* listDue(db: Db, { isAll, after, isOver }: Options): AsyncGenerator<Due> {
  const parserVersion = isAll ? undefined : PARSER_VERSION;
  for (let from: string | undefined = after; from !== undefined;) {
    const page: Due[] = await listArticlesToReparse(db, { parserVersion, after: from, limit: PAGE });
    for (const due of page) {
      if (isOver()) return;
      yield due;
    }
    from = page.length < PAGE ? undefined : page.at(-1)?.id;
  }
}
