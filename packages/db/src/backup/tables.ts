import { DISTRIBUTED_TABLES, REFERENCE_TABLES } from "../distribute-tables";

/** What a backup holds, in the order of foreign keys. */
export const TABLES = ["settings", ...REFERENCE_TABLES, ...DISTRIBUTED_TABLES.map(({ table }) => table)];

/** What only those that run now need: it is neither backed up nor replaced. */
export const RUNNING_TABLES = ["hosts", "workers"];
