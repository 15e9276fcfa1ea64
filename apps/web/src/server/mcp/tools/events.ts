import { getEvent, listEvents, type StatementCard } from "@readout/db";
import { z } from "zod";
import { placeDay, readCursor, toPage } from "../../api/page-cursor";
import { eventType } from "../../api/schemas/event";
import { cursor, dayAsked } from "../../api/schemas/parameters";
import { id } from "../../api/schemas/scalars";
import { describeStatement } from "../describe-statement";
import { defineTool } from "../tool";

const place = z.strictObject({ date: placeDay.nullable(), id });

export const listEventsTool = defineTool({
  name: "list_events",
  title: "List events",
  description:
    "Calls, meetings, visits, briefings and other occasions where statements were made, newest first; with a filter, those that fit all of them.",
  input: {
    limit: z.number().int().min(1).max(50).default(20),
    cursor,
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .max(10)
      .optional()
      .describe("ISO 3166-1 alpha-2, EU or UN: all of them took part"),
    type: eventType.optional(),
    since: dayAsked("The first day on which they may have been"),
    until: dayAsked("The last day"),
  },
  async run({ db, baseUrl }, { cursor, ...asked }) {
    const after = cursor === undefined ? undefined : readCursor(cursor, place);
    const found = await listEvents(db, { ...asked, after });
    const { items, nextCursor } = toPage(found, asked.limit, ({ date, id }) => ({ date, id }));
    return { next_cursor: nextCursor, events: items.map((event) => describeEvent(event, baseUrl)) };
  },
});

export const getEventTool = defineTool({
  name: "get_event",
  title: "Read an event",
  description: "One event with what was said there, in the order of the articles.",
  input: { id },
  async run({ db, baseUrl }, { id }) {
    const found = await getEvent(db, id);
    if (!found) return undefined;
    const { statements, ...event } = found;
    return {
      ...describeEvent(event, baseUrl),
      statements: statements.map((card) => describeStatement(card, baseUrl)),
    };
  },
});

function describeEvent(event: NonNullable<StatementCard["event"]>, baseUrl: string) {
  const { id, type, date, datePrecision, participants, articles, outlets } = event;
  return {
    id,
    permalink: `${baseUrl}/events/${id}`,
    type,
    date,
    date_precision: datePrecision,
    articles,
    outlets,
    untrusted: { participants: participants.map(({ name, office, country }) => ({ name, office, country })) },
  };
}
