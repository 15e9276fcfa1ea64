import { EnvironmentError } from "../errors";

const DISK_FULL = "53100";

export function isDiskFull(error: unknown): boolean {
  const cause = findRootCause(error);
  return "code" in cause && cause.code === DISK_FULL;
}

export function toDiskError(error: unknown): EnvironmentError {
  return new EnvironmentError(
    "The disk of the database is full. Nothing is half-written: make room and start again, the work goes on where it stopped.",
    { cause: findRootCause(error) },
  );
}

/** What a failure began with: drivers and query builders wrap what the server says. */
function findRootCause(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  return error.cause instanceof Error ? findRootCause(error.cause) : error;
}
