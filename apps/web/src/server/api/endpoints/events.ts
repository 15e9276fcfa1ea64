import { getEvent, listEvents } from "@readout/db";
import { z } from "zod";
import { defineEndpoint } from "../endpoint";
import { placeDay, readCursor, toPage } from "../page-cursor";
import { withPermalink } from "../permalink";
import { event, eventType } from "../schemas/event";
import { countriesAsked, cursor, dayAsked, limit } from "../schemas/parameters";
import { id } from "../schemas/scalars";
import { statement } from "../schemas/statement";

const place = z.strictObject({ date: placeDay.nullable(), id });

export const listEventsEndpoint = defineEndpoint({
  path: "/api/v1/events",
  summary: "Events, newest first, undated last; with a filter, those that fit all of them",
  parameters: z.strictObject({
    limit,
    cursor,
    countries: countriesAsked,
    type: eventType.optional(),
    since: dayAsked("The first day on which they may have been"),
    until: dayAsked("The last day"),
  }),
  answer: z.object({ items: z.array(event), nextCursor: z.string().nullable() }),
  async ask({ db }, { cursor, ...asked }) {
    const after = cursor === undefined ? undefined : readCursor(cursor, place);
    const found = await listEvents(db, { ...asked, after });
    return toPage(found, asked.limit, ({ date, id }) => ({ date, id }));
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
