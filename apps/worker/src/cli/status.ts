import type { Command } from "commander";
import { writeOut } from "./output";

export function addStatus(program: Command): void {
  program
    .command("status")
    .description("How ingest goes: workers, queue, and every source as on the page /sources.")
    .option("--json", "one JSON object")
    .action(async ({ json = false }: { json?: boolean }) => {
      const [{ withDatabase }, { readStatus, describeStatus }] = await Promise.all([
        import("./with-database"),
        import("./describe-status"),
      ]);
      await withDatabase(async ({ db }) => {
        const status = await readStatus(db, new Date());
        await writeOut(json ? `${JSON.stringify(status)}\n` : describeStatus(status));
      });
    });
}
