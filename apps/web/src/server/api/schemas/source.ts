import { z } from "zod";
import { control, country, id } from "./scalars";

/** An outlet as other things refer to it. */
export const sourceReference = z
  .object({ id, name: z.string(), country: country.nullable(), control: control.nullable() })
  .meta({ id: "SourceReference" });

export const source = z
  .object({
    ...sourceReference.shape,
    homeUrl: z.string().nullable(),
    isDemo: z.boolean(),
    articles: z.number().int(),
  })
  .meta({ id: "Source" });
