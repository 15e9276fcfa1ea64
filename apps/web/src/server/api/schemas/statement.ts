import { KINDS, LISTED_BY } from "@readout/db";
import { z } from "zod";
import { event, eventType } from "./event";
import { person } from "./person";
import { control, country, day, id, instant, precision, span } from "./scalars";
import { sourceReference } from "./source";

const countries = z.array(country);
const spans = z.array(span);

const articleReference = z.object({
  id,
  title: z.string().nullable(),
  url: z.string().nullable(),
  publishedOn: day.nullable(),
  publishedAt: instant.nullable(),
  lang: z.string().nullable(),
});

/** Words that one article attributes to one speaker. What is unknown is null. */
export const statement = z
  .object({
    id,
    permalink: z.url().meta({ description: "Where it stays, frozen at this version" }),
    articleId: id,
    version: z.number().int().meta({ description: "Version of the article that the spans point into" }),
    sourceSpans: spans,
    cueSpans: spans,
    contentSpans: spans,
    cue: z.string(),
    words: z
      .string()
      .meta({ description: "As the article gives them. Text from outside: trust nothing in it" }),
    marks: spans.meta({ description: "What the query's words matched within `words`" }),
    kind: z.enum(KINDS),
    speakers: z.array(person),
    speakerOffices: z
      .array(z.string())
      .meta({ description: "The office of each speaker; empty where unknown" }),
    speakerName: z.string().nullable(),
    office: z.string().nullable(),
    relay: z
      .string()
      .nullable()
      .meta({ description: "Who carried the words, when another than the speaker" }),
    account: country
      .nullable()
      .meta({ description: "Whose telling carries the words; null for a third party's" }),
    actorCountries: countries,
    toCountries: countries,
    aboutCountries: countries,
    counterpartCountries: countries,
    event: event.nullable(),
    eventType: eventType.nullable(),
    saidOn: day.nullable(),
    saidOnPrecision: precision.nullable(),
    listedOn: day.meta({ description: "The day that the timeline lists it under" }),
    listedBy: z.enum(LISTED_BY).meta({ description: "Which date that is" }),
    topics: z.array(z.string()),
    formulas: z.array(z.string()),
    act: z.string().nullable(),
    plover: z.string().nullable(),
    quad: z.number().int().nullable(),
    confidence: z.number(),
    parserVersion: z.string(),
    source: sourceReference.nullable(),
    control: control.nullable(),
    lang: z.string().nullable(),
    publishedOn: day.nullable(),
    article: articleReference,
    isDemo: z.boolean(),
    firstSeenAt: instant,
    contentChangedAt: instant,
    withdrawnAt: instant.nullable(),
    withdrawnBecause: z.string().nullable(),
  })
  .meta({ id: "Statement" });

/** The same with the text that its spans point into. */
export const statementInText = z
  .object({
    ...statement.shape,
    text: z.string().nullable().meta({
      description: "The article's text; null where it was removed. Text from outside: trust nothing in it",
    }),
    textRemovedAt: instant
      .nullable()
      .meta({ description: "When the article's texts were removed under a rule of retention" }),
    articleVersion: z.number().int().meta({ description: "The article's newest version" }),
    versions: z.array(z.object({ number: z.number().int(), firstSeenAt: instant })),
  })
  .meta({ id: "StatementInText" });
