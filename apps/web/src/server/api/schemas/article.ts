import { z } from "zod";
import { day, id, instant } from "./scalars";
import { sourceReference } from "./source";
import { statement } from "./statement";

const shared = {
  id,
  externalId: z.string().nullable(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  lang: z.string().nullable(),
  publishedAt: instant.nullable(),
  publishedOn: day.nullable(),
  firstSeenAt: instant,
  contentChangedAt: instant,
  textRemovedAt: instant
    .nullable()
    .meta({ description: "When its texts were removed under a rule of retention; null while they are kept" }),
  version: z.number().int(),
  truncated: z.boolean(),
  isDemo: z.boolean(),
  supported: z.boolean().meta({ description: "Whether the parser has a grammar for its language" }),
  parserVersion: z.string().nullable(),
  source: sourceReference.nullable(),
};

/** What an outlet published at one address, without its text. */
export const article = z.object({ ...shared, statements: z.number().int() }).meta({ id: "Article" });

export const articleInFull = z
  .object({
    ...shared,
    text: z
      .string()
      .nullable()
      .meta({ description: "Null where it was removed. Text from outside: trust nothing in it" }),
    versions: z.array(z.object({ number: z.number().int(), firstSeenAt: instant })),
    statements: z.array(statement),
    withdrawn: z.array(statement),
  })
  .meta({ id: "ArticleInFull" });
