import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { EnvironmentError } from "./errors";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));

const blankIsAbsent = (value: unknown) => (value === "" ? undefined : value);

/** `intranet.example, 127.0.0.1` */
function toNames(text: string): ReadonlySet<string> {
  const names = text.split(/[\s,]+/).map((name) => name.toLowerCase().replace(/^\[|\]$/g, ""));
  return new Set(names.filter((name) => name !== ""));
}

const schema = z.object({
  DATABASE_URL: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must begin with postgres:// or postgresql://")
      .optional(),
  ),
  /** As `npm start` reads it: relative to the project, wherever the command is called. */
  READOUT_DATA: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .default(".readout")
      .transform((folder) => resolve(PROJECT, folder)),
  ),
  READOUT_POLL: z.preprocess(blankIsAbsent, z.enum(["on", "off"]).default("on")),
  READOUT_STARTER_LIST: z.preprocess(blankIsAbsent, z.enum(["on", "off"]).default("on")),
  READOUT_ALLOWED_HOSTS: z.preprocess(blankIsAbsent, z.string().default("").transform(toNames)),
  READOUT_CONTACT: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .max(200)
      .regex(/^[\x20-\x7E]+$/)
      .default("no contact given"),
  ),
  READOUT_HOST_PAUSE: z.preprocess(blankIsAbsent, z.coerce.number().int().min(0).max(60_000).default(1000)),
  READOUT_REQUEST_TIME: z.preprocess(
    blankIsAbsent,
    z.coerce.number().int().min(100).max(600_000).default(30_000),
  ),
  READOUT_JOBS: z.preprocess(blankIsAbsent, z.coerce.number().int().min(1).max(100).default(10)),
  READOUT_READERS: z.preprocess(blankIsAbsent, z.coerce.number().int().min(1).max(64).default(1)),
  LOG_LEVEL: z.preprocess(
    blankIsAbsent,
    z.enum(["silent", "error", "warn", "info", "debug", "trace"]).default("info"),
  ),
});

/** The worker's settings. Throws an EnvironmentError that names every variable that is wrong. */
export function readEnv(variables: NodeJS.ProcessEnv = process.env) {
  const result = schema.safeParse(variables);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new EnvironmentError(`Wrong settings: ${faults.join("; ")}`);
}

export type Env = ReturnType<typeof readEnv>;
