import { createHash, type Hash } from "node:crypto";
import { resolve } from "node:path";
import { type Db, getSetting, removeSetting, saveSetting } from "@readout/db";
import { z } from "zod";
import { InputError } from "../errors";
import type { Input } from "./list-inputs";

/** How far an ingest got: inputs that are done, and articles of the next one. */
export interface Position {
  inputs: number;
  articles: number;
}

/** Where nothing was done yet. */
export const START: Position & { made?: Made } = { inputs: 0, articles: 0 };
const SAVE_EVERY = 500;

/** What a run has made so far. */
const made = z.object({
  new: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  duplicate: z.number().default(0),
  repeated: z.number().default(0),
  statements: z.number(),
  failed: z.number(),
});
export type Made = z.infer<typeof made>;

const noted = z.object({
  inputs: z.number(),
  articles: z.number(),
  fingerprint: z.string(),
  made: made.optional(),
});

interface Run {
  inputs: (Input | InputError)[];
  /** What else makes it the same run: its flags. */
  flags: object;
}

/** Keeps in the database how far an ingest got, so that the same one begun again goes on there. */
export class IngestPosition {
  private readonly name: string;
  private savedAt = 0;
  private added = { inputs: 0, hash: createHash("sha256") };

  constructor(
    private readonly db: Db,
    private readonly run: Run,
  ) {
    const paths = run.inputs.map(pathOf).map((path) => resolve(path));
    this.name = `ingest:${createHash("sha256")
      .update(JSON.stringify([paths[0], paths.length, run.flags]))
      .digest("hex")}`;
  }

  /** Where to go on: the start, unless the inputs that were done are as they were. */
  async find(): Promise<Position & { made?: Made }> {
    const { success, data } = noted.safeParse(await getSetting(this.db, this.name));
    if (!success || data.fingerprint !== this.fingerprint(data.inputs)) return START;
    return { inputs: data.inputs, articles: data.articles, made: data.made };
  }

  /** Notes now and then what is done, and what came of it. */
  async note(position: Position, made: Made): Promise<void> {
    if (Date.now() - this.savedAt < SAVE_EVERY) return;
    this.savedAt = Date.now();
    const fingerprint = this.fingerprint(position.inputs);
    await saveSetting(this.db, this.name, { ...position, fingerprint, made });
  }

  /** Everything was read: the next run begins at the start. */
  async forget(): Promise<void> {
    await removeSetting(this.db, this.name);
  }

  /** Of all inputs up to this one. A folder may hold very many: what was added once is not added again. */
  private fingerprint(inputs: number): string {
    if (this.added.inputs > inputs + 1) this.added = { inputs: 0, hash: createHash("sha256") };
    for (const input of this.run.inputs.slice(this.added.inputs, inputs + 1)) {
      addTo(this.added.hash, input);
      this.added.inputs++;
    }
    return this.added.hash.copy().digest("hex");
  }
}

const pathOf = (input: Input | InputError) => (input instanceof InputError ? input.place : input.path);

function addTo(hash: Hash, input: Input | InputError): void {
  const facts = input instanceof InputError ? [input.message] : [input.size, input.changedAt];
  hash.update(JSON.stringify([pathOf(input), ...facts]));
}
