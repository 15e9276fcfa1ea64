import { connect } from "@readout/db";
import { readEnv } from "./env";
import { EnvironmentError } from "./errors";
import { createLogger } from "./logger";
import { nameWorker } from "./running/name-worker";
import { runWorker } from "./run-worker";

/** The worker process, as `npm start` and `npm run dev` run it: the database stands and is migrated. */
const env = readEnv();
const logger = createLogger(env.LOG_LEVEL);
const stop = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => stop.abort());
// The launcher died: whatever started us is no longer there to stop us.
process.once("disconnect", () => stop.abort());

try {
  if (!env.DATABASE_URL)
    throw new EnvironmentError("DATABASE_URL is not set: npm start sets it, `readout worker` needs none.");
  const connection = connect(env.DATABASE_URL, { max: 6, applicationName: "readout worker" });
  try {
    await connection.check();
    await runWorker({ connection, logger, env, id: nameWorker() }, stop.signal);
  } finally {
    await connection.close();
  }
  logger.info("stopped");
} catch (error) {
  logger.fatal(error);
  process.exitCode = 1;
}
// A host's name that is still being looked up would keep the process for many seconds.
process.exit();
