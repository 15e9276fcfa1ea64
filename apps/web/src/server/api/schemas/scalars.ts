import { CONTROLS } from "@readout/db";
import { z } from "zod";

/** Key of anything of ours: never changes, never used again. */
export const id = z
  .string()
  .regex(/^[a-z2-7]{16}$/, "no id of ours")
  .meta({ example: "abcdefghij234567" });

/** ISO 3166-1 alpha-2, EU or UN. */
export const country = z.string().meta({ description: "ISO 3166-1 alpha-2, EU or UN", example: "CN" });

export const day = z
  .string()
  .meta({ description: "A day without a zone", format: "date", example: "2022-07-29" });

/** A Date in code, ISO 8601 in UTC on the wire. */
export const instant = z
  .date()
  .meta({ description: "ISO 8601, UTC", override: { type: "string", format: "date-time" } });

export const precision = z.enum(["day", "month", "year"]);
export const control = z.enum(CONTROLS);

export const span = z
  .tuple([z.number().int(), z.number().int()])
  .readonly()
  .meta({ description: "Half-open range of UTF-16 offsets", example: [0, 12] });
