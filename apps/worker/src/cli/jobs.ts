import type { Command } from "commander";
import { note, writeOut } from "./output";

const MOST = 1_000_000;

export function addJobs(program: Command): void {
  const jobs = program.command("jobs").description("The queue of background jobs.");
  jobs
    .command("failed")
    .description("Jobs that failed as often as they may, with their errors.")
    .option("--json", "JSON lines")
    .action(async ({ json = false }: { json?: boolean }) => {
      const [{ withDatabase }, { listFailedJobs }] = await Promise.all([
        import("./with-database"),
        import("@readout/db"),
      ]);
      await withDatabase(async ({ db }) => {
        const failed = await listFailedJobs(db);
        if (failed.length === 0) note("no job has failed for good");
        for (const job of failed) {
          const { id, task, key, attempts, error, failedAt } = job;
          const line = `${id}  ${failedAt.toISOString()}  ${task}  ${key ?? ""}  ${attempts} attempts  ${error.split("\n")[0]}`;
          await writeOut(`${json ? JSON.stringify(job) : line}\n`);
        }
      });
    });
  jobs
    .command("retry")
    .description("Take failed jobs up again.")
    .argument("[id...]", "as `readout jobs failed` prints them")
    .option("--all", "every failed job")
    .action(async (ids: string[], { all = false }: { all?: boolean }) => {
      const [{ withDatabase }, { listFailedJobs, retryJobs }, { EXIT }, { UsageError }] = await Promise.all([
        import("./with-database"),
        import("@readout/db"),
        import("./exit-codes"),
        import("../errors"),
      ]);
      if (all === ids.length > 0) throw new UsageError("name the jobs, or give --all");
      await withDatabase(async ({ db }) => {
        const failed = new Set((await listFailedJobs(db, MOST)).map(({ id }) => id));
        const unknown = ids.filter((id) => !failed.has(id));
        if (unknown.length > 0) process.exitCode = EXIT.inputFailed;
        for (const id of unknown) note(`no failed job has the id ${id}`);
        note(`${await retryJobs(db, all ? [...failed] : ids)} jobs are taken up again`);
      });
    });
}
