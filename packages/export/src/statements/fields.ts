import type { StatementCard } from "@readout/db";
import { CODE_BOOK } from "../code-book";
import type { ExportNote } from "./export-note";

export type Cell = string | number | boolean | string[] | null;

interface Field {
  type: "text" | "list" | "integer" | "real" | "flag";
  meaning: string;
  read: (card: StatementCard, note: ExportNote) => Cell;
}

/** The fields of an exported statement, in order. Days are ISO 8601, countries alpha-2; what is unknown is null. */
const FIELDS = {
  id: text("Stable id of the statement", ({ id }) => id),
  speaker: text("Who said it, as shown", ({ speakerName }) => speakerName),
  office: text("The speaker's office, as the article states it", ({ office }) => office),
  actor_countries: list("The speakers' countries; two when joint", (card) => card.actorCountries),
  to: list("Countries addressed", ({ toCountries }) => toCountries),
  about: list("Countries talked about", ({ aboutCountries }) => aboutCountries),
  counterparts: list("Countries addressed or talked about", (card) => card.counterpartCountries),
  kind: text("direct, indirect or mixed quotation", ({ kind }) => kind),
  cue: text("The words of saying: “stressed”", ({ cue }) => cue),
  words: text("The words said, as the article gives them", ({ words }) => words),
  relay: text("Who carried the words, when another than the speaker", ({ relay }) => relay),
  said_on: text("Day said; the first of the month or year where only that is known", ({ saidOn }) => saidOn),
  said_on_precision: text("day, month or year", ({ saidOnPrecision }) => saidOnPrecision),
  listed_on: text("Day the timeline lists it under", ({ listedOn }) => listedOn),
  listed_by: text("Which date that is: said_on, event, published or first_seen", ({ listedBy }) => listedBy),
  event_id: text("Stable id of the occasion", ({ event }) => event?.id ?? null),
  event_type: text("Type of the occasion", ({ event }) => event?.type ?? null),
  event_date: text("Day of the occasion", ({ event }) => event?.date ?? null),
  topics: list("What it is about", ({ topics }) => topics),
  formulas: list("Set phrases of diplomacy it uses", ({ formulas }) => formulas),
  act: text("Speech act of the code book", ({ act }) => act),
  plover: text("PLOVER 0.8 event type", ({ plover }) => plover),
  quad: field("integer", "PLOVER quad, 1 to 4", ({ quad }) => quad),
  confidence: field("real", "The parser's confidence, 0 to 1", ({ confidence }) => confidence),
  parser_version: text("Version of the parser that found it", ({ parserVersion }) => parserVersion),
  outlet: text("The outlet that reports it", ({ source }) => source?.name ?? null),
  outlet_country: text("The outlet's country", ({ source }) => source?.country ?? null),
  control: text("official, state-media or independent", ({ source }) => source?.control ?? null),
  article_id: text("Stable id of the article", ({ articleId }) => articleId),
  version: field("integer", "Version of the article's text", ({ version }) => version),
  title: text("The article's title", ({ article }) => article.title),
  url: text("The article's address", ({ article }) => article.url),
  published: text("Day of publication, as the outlet claims", ({ article }) => article.publishedOn),
  lang: text("The article's language, BCP 47", ({ article }) => article.lang),
  demo: field("flag", "Part of the demonstration set", ({ isDemo }) => isDemo),
  permalink: text("Where it stays", ({ id }, { baseUrl }) => baseUrl && `${baseUrl}/statements/${id}`),
  query: text("The query that was exported", (_, { query }) => query),
  exported_at: text("When, in UTC", (_, { exportedAt }) => exportedAt.toISOString()),
  code_book: text("Code book of kinds, topics and acts", () => CODE_BOOK),
} satisfies Record<string, Field>;

/** Names, types and meanings of the columns, in order. */
export const COLUMNS = Object.entries<Field>(FIELDS).map(([name, { type, meaning }]) => ({
  name,
  type,
  meaning,
}));

/** One exported statement as a JSON object. */
export function describeStatement(card: StatementCard, note: ExportNote): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries<Field>(FIELDS).map(([name, { read }]) => [name, read(card, note)]),
  );
}

function field(type: Field["type"], meaning: string, read: Field["read"]): Field {
  return { type, meaning, read };
}

function text(meaning: string, read: (card: StatementCard, note: ExportNote) => string | null): Field {
  return field("text", meaning, read);
}

function list(meaning: string, read: (card: StatementCard) => string[]): Field {
  return field("list", meaning, read);
}
