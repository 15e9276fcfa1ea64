import type { Command } from "commander";
import type { PruneFlags } from "./run-prune";

const MORE = `
An article is as old as its publication; one without a date, as old as the day on which it was first seen. Ages are
those of the query language: 90d, 12w, 6m, 2y (a month is 30 days, a year 365); a day, 2024-01-31, a month, 2024-01, or
a year, 2024, stands for all before it.

With --keep-statements the texts go, all versions of them: the statements stay with their words, their places and their
pages, and titles and addresses stay so that they can be cited. It holds for good: when such an article comes in again,
its statements are brought up to date and its text is not stored. Without it the articles go as a whole, with the
people and events that nobody else knows; when one is ingested again, it is stored again. What was decided by hand
about events stays and holds for what comes in later.

The site may serve and others may write meanwhile. A run that was cut off goes on when it is begun again; run it once a
day to keep a rule. Backups that were made before still hold what was removed.

  readout prune --older-than 90d --keep-statements --dry-run
  readout prune --older-than 2024-01-01 --source "Financial Tribune"`;

export function addPrune(program: Command): void {
  program
    .command("prune")
    .description("Remove old articles, or their texts alone, where they may not be kept for longer.")
    .requiredOption("--older-than <age>", "90d, 12w, 6m, 2y, or the first day that is kept: 2024-01-31")
    .option("--keep-statements", "remove the texts alone; what was said in them stays")
    .option("--source <name>", "only of this outlet")
    .option("--dry-run", "tell what would go, and remove nothing")
    .addHelpText("after", MORE)
    .action(async (flags: PruneFlags) => {
      const { runPrune } = await import("./run-prune");
      await runPrune(flags);
    });
}
