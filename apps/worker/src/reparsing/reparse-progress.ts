import { type Db, getSetting, removeSetting, saveSetting } from "@readout/db";
import { PARSER_VERSION } from "@readout/parser/version";
import { z } from "zod";
import { addCounts, counts, NOTHING } from "./counts";
import type { Step } from "./reparse-archive";

const noted = z.object({
  parserVersion: z.string(),
  /** The last article that is done, in the order of ids. */
  after: z.string(),
  counts,
  /** How many articles there were to do. */
  due: z.number(),
  /** Articles a second. */
  rate: z.number().nullable(),
  savedAt: z.coerce.date(),
});
export type Noted = z.infer<typeof noted>;

/** Of all articles, and of those that another parser read last: either can be cut off while the other is run. */
const NAMES = { all: "reparse --all", due: "reparse" };

/** Keeps in the database how far parsing the archive again is: for whoever asks, and to go on there after an end. */
export class ReparseProgress {
  private readonly startedAt = performance.now();
  private readonly before: number;

  private constructor(
    private readonly db: Db,
    private readonly name: string,
    private noted: Noted,
  ) {
    this.before = countDone(noted);
  }

  /** Goes on with what an earlier run of this parser noted, if `earlier`, or begins. */
  static async open(
    db: Db,
    { isAll, earlier, countDue }: { isAll: boolean; earlier: boolean; countDue: () => Promise<number> },
  ): Promise<ReparseProgress> {
    const name = isAll ? NAMES.all : NAMES.due;
    const found = earlier ? await find(db, name) : undefined;
    const isSame = found?.parserVersion === PARSER_VERSION;
    return new ReparseProgress(db, name, found && isSame ? found : begin(await countDue()));
  }

  get state(): Noted {
    return this.noted;
  }

  async note({ after, counts: made }: Omit<Step, "failures">): Promise<void> {
    const all = addCounts(this.noted.counts, made);
    const seconds = (performance.now() - this.startedAt) / 1000;
    const rate = (countDone({ counts: all }) - this.before) / seconds;
    this.noted = { ...this.noted, after, counts: all, rate, savedAt: new Date() };
    await saveSetting(this.db, this.name, this.noted);
  }

  /** Everything is done. */
  async forget(): Promise<void> {
    await removeSetting(this.db, this.name);
  }
}

/** How far whatever is run, or was cut off, is; the latest first. */
export async function listReparses(db: Db): Promise<Noted[]> {
  const found = await Promise.all(Object.values(NAMES).map((name) => find(db, name)));
  return found.flatMap((each) => each ?? []).toSorted((a, b) => Number(b.savedAt) - Number(a.savedAt));
}

export const countDone = ({ counts: { articles, failed } }: Pick<Noted, "counts">) => articles + failed;

async function find(db: Db, name: string): Promise<Noted | undefined> {
  return noted.safeParse(await getSetting(db, name)).data;
}

const begin = (due: number): Noted => ({
  parserVersion: PARSER_VERSION,
  after: "",
  counts: NOTHING,
  due,
  rate: null,
  savedAt: new Date(),
});
