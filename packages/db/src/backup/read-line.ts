import { BackupError } from "./errors";

export interface Line {
  table: string;
  /** The row's JSON, as it is in the file: parsed by us, large numbers would be rounded. */
  row: string;
}

const AS_WRITTEN = /^\{"table":"(\w+)","row":(?=\{)/;

/** A row's line; one that another program has spelt anew is read as well. Throws a `BackupError`. */
export function readLine(line: string, number: number): Line {
  const [start, table] = AS_WRITTEN.exec(line) ?? [];
  if (start !== undefined && table !== undefined && line.endsWith("}"))
    return { table, row: line.slice(start.length, -1) };
  return respell(line, number);
}

function respell(line: string, number: number): Line {
  const { table, row } = parse(line, number);
  if (typeof table !== "string" || typeof row !== "object" || row === null)
    throw new BackupError(`line ${number}: not a line of a backup`);
  return { table, row: JSON.stringify(row) };
}

function parse(line: string, number: number): Record<string, unknown> {
  try {
    return Object(JSON.parse(line));
  } catch (cause) {
    throw new BackupError(`line ${number}: broken JSON`, { cause });
  }
}
