import type { Command } from "commander";

export function addReparse(program: Command): void {
  program
    .command("reparse")
    .description("Parse every stored article again that an older parser read. Goes on where it was cut off.")
    .option("--all", "also those that this parser has read already")
    .action(async ({ all = false }: { all?: boolean }) => {
      const [{ withDatabase }, { reparseArticles }, { startProgress }, { note }, { interruption }] =
        await Promise.all([
          import("./with-database"),
          import("../tasks/reparse-articles"),
          import("./progress"),
          import("./output"),
          import("./interruption"),
        ]);
      await withDatabase(async ({ db }) => {
        const counts = await reparseArticles(db, { all, signal: interruption, startProgress });
        note(
          `${counts.articles} articles parsed again: ${counts.kept} statements kept, ${counts.added} new, ${counts.withdrawn} withdrawn`,
        );
      });
    });
}
