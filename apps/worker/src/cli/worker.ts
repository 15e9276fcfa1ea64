import type { Command } from "commander";

export function addWorker(program: Command): void {
  program
    .command("worker")
    .description("Run the background jobs alone, until Ctrl-C. `npm start` runs them beside the site.")
    .option("--once", "do what is due now, then end")
    .action(async ({ once: isOnce = false }: { once?: boolean }) => {
      const [
        { withDatabase },
        { runWorker },
        { nameWorker },
        { interruption },
        { createLogger },
        { readEnv },
      ] = await Promise.all([
        import("./with-database"),
        import("../run-worker"),
        import("../running/name-worker"),
        import("./interruption"),
        import("../logger"),
        import("../env"),
      ]);
      const env = readEnv();
      const logger = createLogger(env.LOG_LEVEL);
      await withDatabase((connection, revive) =>
        runWorker({ connection, logger, env, id: nameWorker(), revive }, interruption, { isOnce }),
      );
    });
}
