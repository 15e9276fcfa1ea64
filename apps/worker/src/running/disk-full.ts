const DISK_FULL = "53100";

export function isDiskFull(error: unknown): boolean {
  const cause = findRootCause(error);
  return "code" in cause && cause.code === DISK_FULL;
}

/** What a failure began with: drivers and query builders wrap what the server says. */
export function findRootCause(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  return error.cause instanceof Error ? findRootCause(error.cause) : error;
}
