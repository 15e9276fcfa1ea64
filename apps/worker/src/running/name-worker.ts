import { randomBytes } from "node:crypto";
import { hostname } from "node:os";

/** A name for this process that no other worker of the same database has. */
export function nameWorker(): string {
  return `${hostname()}:${process.pid}:${randomBytes(3).toString("hex")}`;
}
