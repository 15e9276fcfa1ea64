import { EVENT_TYPES } from "@readout/db";
import { z } from "zod";
import { country, day, id, precision } from "./scalars";

const participant = z.object({
  name: z.string().nullable(),
  office: z.string().nullable(),
  country: country.nullable(),
  personId: id.nullable(),
});

export const eventType = z.enum(EVENT_TYPES);

/** Where statements were made, as all articles tell it. */
export const event = z
  .object({
    id,
    type: eventType,
    date: day.nullable(),
    datePrecision: precision.nullable(),
    participants: z.array(participant),
    articles: z.number().int().meta({ description: "Articles that report what was said there" }),
    origins: z.number().int().meta({ description: "Independent ones: copies of one text count once" }),
    sides: z.array(country).meta({ description: "Countries whose own account is among them" }),
    outlets: z.number().int().meta({ description: "Outlets that they appeared in" }),
  })
  .meta({ id: "Event" });
