import { DISTRIBUTED_TABLES, REFERENCE_TABLES } from "../distribute-tables";

/** What a backup holds, in the order of foreign keys. Left out is what only a running worker needs: hosts and workers. */
export const TABLES = ["settings", ...REFERENCE_TABLES, ...DISTRIBUTED_TABLES.map(({ table }) => table)];

/** The first line: what the file is. */
export interface Head {
  readout: "backup";
  form: 1;
  /** The schema's migrations, as one hash. */
  schema: string;
}

/** The last line: without it, and with other counts, the file is damaged. */
export interface End {
  end: Record<string, number>;
}
