import type { Command } from "commander";

export function addWorker(program: Command): void {
  program
    .command("worker")
    .description("Run the background jobs alone, until Ctrl-C. `npm start` runs them beside the site.")
    .action(async () => {
      const [{ withDatabase }, { runWorker }, { interruption }, { createLogger }, { readEnv }] =
        await Promise.all([
          import("./with-database"),
          import("../run-worker"),
          import("./interruption"),
          import("../logger"),
          import("../env"),
        ]);
      await withDatabase((connection) =>
        runWorker({ connection, logger: createLogger(readEnv().LOG_LEVEL) }, interruption),
      );
    });
}
