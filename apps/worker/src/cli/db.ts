import type { Command } from "commander";
import { note, writeOut } from "./output";

const BACKUP = `
Each line is one row, {"table":"statements","row":{"words":"…"}}; the first tells schema, parser and how many rows there are.
All is as of one moment, whoever writes meanwhile. The file is there when it is whole.

  readout db backup all.jsonl.gz
  zcat all.jsonl.gz | head -1
  zcat all.jsonl.gz | jq 'select(.table == "statements").row | [.speaker_name, .words]'`;

const RESTORE = `
Empty is a database to which nobody added anything: the demo set and the first list of sources give way.
A file of an older version is brought up to date. Pages are served meanwhile, and show it when it is whole.

  READOUT_DATA=new-folder readout db restore all.jsonl.gz`;

export function addDb(program: Command): void {
  const db = program.command("db").description("The database itself.");
  db.command("migrate")
    .description("Bring the schema up to date.")
    .action(async () => {
      const { withDatabase } = await import("./with-database");
      await withDatabase(async () => note("the schema is up to date"));
    });
  db.command("url")
    .description("Print the address of the running database, password included.")
    .action(async () => {
      const { findDatabaseUrl } = await import("./with-database");
      await writeOut(`${await findDatabaseUrl()}\n`);
    });
  db.command("backup")
    .description("Write everything stored into one compressed file of JSON lines.")
    .argument("<file>", "like readout-backup.jsonl.gz; replaced when it is there")
    .addHelpText("after", BACKUP)
    .action(async (file: string) => (await import("./run-backup")).runBackup(file));
  db.command("restore")
    .description("Put a backup into an empty database, all or nothing.")
    .argument("<file>", "that `readout db backup` wrote")
    .addHelpText("after", RESTORE)
    .action(async (file: string) => (await import("./run-restore")).runRestore(file));
}
