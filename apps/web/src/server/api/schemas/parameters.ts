import { z } from "zod";

export const MAX_LIMIT = 500;

export const q = z.string().max(100_000).default("").meta({
  description: "A query, as in the search box; all statements without one",
  example: 'between:CN,IR "core interests"',
});

export const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(MAX_LIMIT)
  .default(50)
  .meta({ description: "Items of a page", override: { type: "integer", minimum: 1, maximum: MAX_LIMIT } });

export const cursor = z
  .string()
  .max(500)
  .optional()
  .meta({ description: "`nextCursor` or `previousCursor` of another page" });

/** What both JavaScript and PostgreSQL write with four digits and no doubt. */
const YEARS = { first: 1000, last: 9998 };

const isWritable = (year: number) => YEARS.first <= year && year <= YEARS.last;

export const changedAfter = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .transform((text) => new Date(text))
  .refine((instant) => isWritable(instant.getUTCFullYear()), "no year of ours")
  .optional()
  .meta({
    description: "Only what changed after this instant",
    example: "2026-01-01T00:00:00Z",
    override: { type: "string" },
  });

export const version = z.coerce
  .number()
  .int()
  .min(1)
  .max(1_000_000)
  .optional()
  .meta({
    description: "As it was in this version of its article; as it is now without one",
    override: { type: "integer", minimum: 1, maximum: 1_000_000 },
  });
