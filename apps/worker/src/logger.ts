import { pino } from "pino";

export type Logger = ReturnType<typeof createLogger>;

/** Structured lines on standard error: standard output belongs to what programs read. */
export function createLogger(level: string) {
  return pino({ level, base: { app: "worker" } }, pino.destination({ fd: 2, sync: true }));
}
