import type { Command } from "commander";

export function addReindex(program: Command): void {
  program
    .command("reindex")
    .description(
      "Bring what search finds by up to date for rows that an older version stored, while the site may serve. " +
        "Goes on where it was cut off; reparse reads articles again, this does not.",
    )
    .option("--all", "also when all is up to date")
    .action(async ({ all = false }: { all?: boolean }) => {
      const { runReindex } = await import("./run-reindex");
      await runReindex({ all });
    });
}
