import { z } from "zod";

const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Requests a minute that one client may make of the search; 0 is no limit. */
  READOUT_RATE_LIMIT: z.coerce.number().int().min(0).default(600),
  /** Where this Readout is served, for links that leave it; what the request says without one. */
  READOUT_URL: z.url({ protocol: /^https?$/ }).optional(),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
});

/** The settings of this process, read when first needed so that `next build` needs none. Throws and names what is missing. */
export function readEnv() {
  const parsed = settings.safeParse(process.env);
  if (!parsed.success) throw new Error(`Settings: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
