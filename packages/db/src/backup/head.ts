import { listMigrations } from "../migrate";
import { BackupError } from "./errors";

const FORM = 2;
/** For what is something else. */
const ADVICE = { advice: "`readout db backup` writes what is restored, `readout ingest` reads articles" };

/** The first line: what the file is. */
export interface Head {
  readout: "backup";
  form: typeof FORM;
  about: string;
  /** The last migration of the schema that the rows are of. */
  schema: string;
  /** Of the program that wrote the file; each article and statement tells its own. */
  parser: string;
  made_at: string;
  /** Rows of each table. */
  rows: Record<string, number>;
}

export function makeHead({ parser, rows }: Pick<Head, "parser" | "rows">): Head {
  return {
    readout: "backup",
    form: FORM,
    about: "Each line below is one row: the name of its table, and its columns by their names.",
    schema: listMigrations().at(-1)?.name ?? "",
    parser,
    made_at: new Date().toISOString(),
    rows,
  };
}

/** Throws a `BackupError` that tells what else the line is, or which version restores the file. */
export function readHead(line: string): Head {
  const head = parse(line);
  if (head["readout"] !== "backup") throw new BackupError("line 1: not a backup of Readout", ADVICE);
  if (head["form"] !== FORM)
    throw new BackupError(
      `line 1: a backup of form ${String(head["form"])}, and this version reads form ${FORM}`,
      {
        advice: "restore it with the version that made it",
      },
    );
  if (!isHead(head)) throw new BackupError("line 1: damaged: it does not tell schema, parser and rows");
  refuseNewer(head);
  return head;
}

function parse(line: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(line));
  } catch (cause) {
    throw new BackupError("line 1: not a backup of Readout", { ...ADVICE, cause });
  }
}

function isHead(head: object): head is Head {
  const { schema, parser, rows } = head as Partial<Record<string, unknown>>;
  return (
    typeof schema === "string" &&
    typeof parser === "string" &&
    Object.values(Object(rows)).length > 0 &&
    Object.values(Object(rows)).every((count) => Number.isSafeInteger(count) && Number(count) >= 0)
  );
}

function refuseNewer({ schema, parser }: Head): void {
  const names = listMigrations().map(({ name }) => name);
  if (names.includes(schema)) return;
  throw new BackupError(
    `line 1: made by another version of Readout (schema ${schema}, parser ${parser}), and this one knows the schemas up to ${names.at(-1)}`,
    { advice: "restore it with that version or a newer one" },
  );
}
