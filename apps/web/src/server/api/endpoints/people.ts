import { getPerson, listPeople } from "@readout/db";
import { z } from "zod";
import { defineEndpoint } from "../endpoint";
import { readCursor, toPage } from "../page-cursor";
import { countryAsked, cursor, limit, nameAsked } from "../schemas/parameters";
import { person, personWithOffices } from "../schemas/person";
import { id } from "../schemas/scalars";

/** Names come from outside: what PostgreSQL cannot hold was never one. */
const place = z.strictObject({ nameFolded: z.string().refine((name) => !name.includes("\0")), id });

export const listPeopleEndpoint = defineEndpoint({
  path: "/api/v1/people",
  summary: "Speakers, by name; with a filter, those that fit all of them",
  parameters: z.strictObject({ limit, cursor, country: countryAsked, name: nameAsked }),
  answer: z.object({ items: z.array(person), nextCursor: z.string().nullable() }),
  async ask({ db }, { cursor, ...asked }) {
    const after = cursor === undefined ? undefined : readCursor(cursor, place);
    const found = await listPeople(db, { ...asked, after });
    return toPage(found, asked.limit, ({ nameFolded, id }) => ({ nameFolded, id }));
  },
});

export const getPersonEndpoint = defineEndpoint({
  path: "/api/v1/people/{id}",
  summary: "One speaker with the offices that statements show",
  parameters: z.strictObject({ id }),
  answer: personWithOffices,
  ask: ({ db }, { id }) => getPerson(db, id),
});
