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

const START: Position = { inputs: 0, articles: 0 };
const SAVE_EVERY = 3000;

const noted = z.object({ inputs: z.number(), articles: z.number(), fingerprint: z.string() });

interface Run {
  inputs: (Input | InputError)[];
  /** What else makes it the same run: its flags. */
  flags: object;
}

/** Keeps in the database how far an ingest got, so that the same one begun again goes on there. */
export class IngestPosition {
  private readonly name: string;
  private savedAt = 0;

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
  async find(): Promise<Position> {
    const { success, data } = noted.safeParse(await getSetting(this.db, this.name));
    if (!success || data.fingerprint !== this.fingerprint(data.inputs)) return START;
    return { inputs: data.inputs, articles: data.articles };
  }

  /** Notes now and then what is done. */
  async note(position: Position): Promise<void> {
    if (Date.now() - this.savedAt < SAVE_EVERY) return;
    this.savedAt = Date.now();
    const fingerprint = this.fingerprint(position.inputs);
    await saveSetting(this.db, this.name, { ...position, fingerprint });
  }

  /** Everything was read: the next run begins at the start. */
  async forget(): Promise<void> {
    await removeSetting(this.db, this.name);
  }

  private fingerprint(inputs: number): string {
    const hash = createHash("sha256");
    for (const input of this.run.inputs.slice(0, inputs + 1)) addTo(hash, input);
    return hash.digest("hex");
  }
}

const pathOf = (input: Input | InputError) => (input instanceof InputError ? input.place : input.path);

function addTo(hash: Hash, input: Input | InputError): void {
  const facts = input instanceof InputError ? [input.message] : [input.size, input.changedAt];
  hash.update(JSON.stringify([pathOf(input), ...facts]));
}
