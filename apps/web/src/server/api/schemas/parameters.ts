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

const CODE = /^[A-Z]{2}$/;

export const countryAsked = z
  .string()
  .regex(CODE, "no code of a country")
  .optional()
  .meta({ description: "ISO 3166-1 alpha-2, EU or UN", example: "CN" });

const MOST_COUNTRIES = 10;

export const countriesAsked = z
  .string()
  .transform((codes) => codes.split(","))
  .refine((codes) => codes.length <= MOST_COUNTRIES && codes.every((code) => CODE.test(code)), {
    error: `at most ${MOST_COUNTRIES} codes of countries with commas between`,
  })
  .optional()
  .meta({
    description: "Countries that all took part, with commas between",
    example: "CN,IR",
    override: { type: "string" },
  });

/** A day that PostgreSQL can hold. */
export const dayAsked = (description: string) =>
  z.iso
    .date()
    .refine((text) => isWritable(Number(text.slice(0, 4))), "no year of ours")
    .optional()
    .meta({ description, example: "2022-07-29" });

export const nameAsked = z
  .string()
  .max(200)
  .refine((name) => !name.includes("\0"), "no name has NUL")
  .optional()
  .meta({ description: "Words of the name, or their beginnings", example: "wang" });

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
