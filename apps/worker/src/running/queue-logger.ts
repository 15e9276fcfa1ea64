import { Logger as QueueLogger } from "graphile-worker";
import type { Logger } from "../logger";
import { isLostConnection } from "./lost-connection";

/** The queue's words in our log: of a failed job its key and error; what follows from an absent database is no news. */
export function createQueueLogger(logger: Logger, databaseUrl: string): QueueLogger {
  return new QueueLogger((scope) => (level, message, meta) => {
    const error: unknown = meta?.["error"] ?? meta?.["fatalError"];
    const isAway = isLostConnection(databaseUrl, error ?? new Error(message));
    const log =
      isAway || level === "info" || level === "debug" ? "debug" : level === "warning" ? "warn" : level;
    const facts = { ...scope, ...describeJob(meta?.["job"]), ...describeError(error) };
    // A failed job's message repeats its stack.
    logger[log](facts, message.split("\n")[0]?.slice(0, 500));
  });
}

function describeJob(job: unknown) {
  if (typeof job !== "object" || job === null) return {};
  const { key, attempts, max_attempts: maxAttempts }: Record<string, unknown> = { ...job };
  return { key, attempts, maxAttempts };
}

function describeError(error: unknown) {
  return error instanceof Error ? { stack: error.stack?.slice(0, 2000) } : {};
}
