import type { Command } from "commander";

interface Flags {
  all?: boolean;
  restart?: boolean;
}

export function addReparse(program: Command): void {
  program
    .command("reparse")
    .description(
      "Parse every stored article again that an older parser read, while the site may serve. Goes on where it was cut off; " +
        "what is read as before stays untouched, what is no longer found is withdrawn and keeps its address.",
    )
    .option("--all", "also those that this parser has read already")
    .option("--restart", "with --all: begin again, also with what a run that was cut off had done")
    .action(async ({ all = false, restart = false }: Flags) => {
      const { runReparse } = await import("./run-reparse");
      await runReparse({ isAll: all, isRestart: restart });
    });
}
