import { z } from "zod";

const fault = z.object({
  message: z.string(),
  start: z.number().int().meta({ description: "UTF-16 offset into `q`" }),
  end: z.number().int(),
});

/** RFC 9457. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    errors: z.array(fault).optional().meta({ description: "Where a query is wrong" }),
  })
  .meta({ id: "Problem" });
