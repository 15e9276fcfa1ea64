import { PERSON_TYPES } from "@readout/db";
import { z } from "zod";
import { country, day, id } from "./scalars";

/** Whoever speaks: a person, a government, a ministry or an unnamed official. */
export const person = z
  .object({ id, name: z.string(), type: z.enum(PERSON_TYPES), country: country.nullable() })
  .meta({ id: "Person" });

const office = z.object({
  title: z.string(),
  firstOn: day.nullable(),
  lastOn: day.nullable(),
  statements: z.number().int(),
});

export const personWithOffices = z
  .object({ ...person.shape, offices: z.array(office) })
  .meta({ id: "PersonWithOffices" });
