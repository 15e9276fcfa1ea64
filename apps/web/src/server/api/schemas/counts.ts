import { z } from "zod";
import { day } from "./scalars";

const exact = z.boolean().meta({ description: "False where the counts are estimates" });
const value = z.object({ value: z.string(), label: z.string(), count: z.number().int() });

export const facet = z.object({ name: z.string(), exact, values: z.array(value) }).meta({ id: "Facet" });

const period = z.object({
  from: day,
  count: z.number().int(),
  first: z.number().int().meta({ description: "Of the pair's first country" }),
  second: z.number().int().meta({ description: "Of the pair's second country" }),
});

export const histogram = z
  .object({ unit: z.enum(["day", "week", "month", "year"]), exact, periods: z.array(period) })
  .meta({ id: "Histogram" });

export const total = z
  .number()
  .int()
  .meta({ description: "How many the query finds; an estimate unless `exact`" });
