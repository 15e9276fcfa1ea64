import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { EnvironmentError } from "./errors";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));

const blankIsAbsent = (value: unknown) => (value === "" ? undefined : value);

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
