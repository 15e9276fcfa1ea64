import { getPerson, listPeople } from "@readout/db";
import { z } from "zod";
import { defineEndpoint } from "../endpoint";
import { readCursor, toPage } from "../page-cursor";
import { cursor, limit } from "../schemas/parameters";
import { person, personWithOffices } from "../schemas/person";
import { id } from "../schemas/scalars";

/** Names come from outside: what PostgreSQL cannot hold was never one. */
const place = z.strictObject({ nameFolded: z.string().refine((name) => !name.includes("\0")), id });

export const listPeopleEndpoint = defineEndpoint({
  path: "/api/v1/people",
  summary: "Speakers, by name",
  parameters: z.strictObject({ limit, cursor }),
  answer: z.object({ items: z.array(person), nextCursor: z.string().nullable() }),
  async ask({ db }, { limit, cursor }) {
    const from = cursor === undefined ? {} : { after: readCursor(cursor, place) };
    return toPage(await listPeople(db, { ...from, limit }), limit, ({ nameFolded, id }) => ({
      nameFolded,
      id,
    }));
  },
});

export const getPersonEndpoint = defineEndpoint({
  path: "/api/v1/people/{id}",
  summary: "One speaker with the offices that statements show",
  parameters: z.strictObject({ id }),
  answer: personWithOffices,
  ask: ({ db }, { id }) => getPerson(db, id),
});
