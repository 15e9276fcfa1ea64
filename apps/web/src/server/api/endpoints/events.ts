import { getEvent, listEvents } from "@readout/db";
import { z } from "zod";
import { defineEndpoint } from "../endpoint";
import { readCursor, toPage } from "../page-cursor";
import { withPermalink } from "../permalink";
import { event } from "../schemas/event";
import { cursor, limit } from "../schemas/parameters";
import { id } from "../schemas/scalars";
import { statement } from "../schemas/statement";

const place = z.strictObject({ date: z.iso.date().nullable(), id });

export const listEventsEndpoint = defineEndpoint({
  path: "/api/v1/events",
  summary: "Events, newest first, undated last",
  parameters: z.strictObject({ limit, cursor }),
  answer: z.object({ items: z.array(event), nextCursor: z.string().nullable() }),
  async ask({ db }, { limit, cursor }) {
    const from = cursor === undefined ? {} : { after: readCursor(cursor, place) };
    return toPage(await listEvents(db, { ...from, limit }), limit, ({ date, id }) => ({ date, id }));
  },
});

export const getEventEndpoint = defineEndpoint({
  path: "/api/v1/events/{id}",
  summary: "One event with what was said there",
  parameters: z.strictObject({ id }),
  answer: z.object({ ...event.shape, statements: z.array(statement) }).meta({ id: "EventWithStatements" }),
  async ask({ db, baseUrl }, { id }) {
    const found = await getEvent(db, id);
    return found && { ...found, statements: found.statements.map((card) => withPermalink(card, baseUrl)) };
  },
});
