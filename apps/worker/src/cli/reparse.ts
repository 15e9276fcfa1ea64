import type { Command } from "commander";

export function addReparse(program: Command): void {
  program
    .command("reparse")
    .description("Parse every stored article again that an older parser read. Goes on where it was cut off.")
    .option("--all", "also those that this parser has read already")
    .action(async ({ all = false }: { all?: boolean }) => {
      const { runReparse } = await import("./run-reparse");
      await runReparse({ all });
    });
}
