import type { Command } from "commander";
import { note, writeOut } from "./output";

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
    .action(async (file: string) => (await import("./run-backup")).runBackup(file));
  db.command("restore")
    .description("Put a backup into an empty database, all or nothing.")
    .argument("<file>", "that `readout db backup` wrote")
    .action(async (file: string) => (await import("./run-restore")).runRestore(file));
}
