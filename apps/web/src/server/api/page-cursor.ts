import { InvalidCursorError } from "@readout/db";
import { z } from "zod";
import { id } from "./schemas/scalars";

/** The day of a place. PostgreSQL knows no year 0. */
export const placeDay = z.iso.date().refine((day) => !day.startsWith("0000"), "no day of ours");

/** Where an article stands in lists of articles. */
export const articlePlace = z.strictObject({ publishedOn: placeDay.nullable(), id });

/** A cursor for lists whose place is more than a day and an id. */
export function writeCursor(place: object): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** The place that a cursor names. Throws InvalidCursorError. */
export function readCursor<Place>(cursor: string, schema: z.ZodType<Place>): Place {
  const place = schema.safeParse(parseJson(Buffer.from(cursor, "base64url").toString()));
  if (!place.success) throw new InvalidCursorError();
  return place.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A page of items, and the cursor of the next where there may be one. */
export function toPage<Item>(items: Item[], limit: number, placeOf: (item: Item) => object) {
  const last = items.at(-1);
  return { items, nextCursor: last && items.length === limit ? writeCursor(placeOf(last)) : null };
}
