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
}
