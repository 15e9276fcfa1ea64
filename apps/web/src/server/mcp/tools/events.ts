import { getEvent, listEvents, type StatementCard } from "@readout/db";
import { z } from "zod";
import { readCursor, toPage } from "../../api/page-cursor";
import { cursor } from "../../api/schemas/parameters";
import { id } from "../../api/schemas/scalars";
import { describeStatement } from "../describe-statement";
import { defineTool } from "../tool";

const place = z.strictObject({ date: z.iso.date().nullable(), id });

export const listEventsTool = defineTool({
  name: "list_events",
  title: "List events",
  description:
    "Calls, meetings, visits, briefings and other occasions where statements were made, newest first.",
  input: { limit: z.number().int().min(1).max(50).default(20), cursor },
  async run({ db, baseUrl }, { limit, cursor }) {
    const from = cursor === undefined ? {} : { after: readCursor(cursor, place) };
    const { items, nextCursor } = toPage(await listEvents(db, { ...from, limit }), limit, ({ date, id }) => ({
      date,
      id,
    }));
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
