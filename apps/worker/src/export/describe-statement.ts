import type { StatementCard } from "@readout/db";

type Field = (card: StatementCard) => string | number | boolean | string[] | null;

/** The fields of an exported statement, in order. Days are ISO 8601, countries alpha-2. */
const FIELDS = {
  id: ({ id }) => id,
  speaker: ({ speakerName }) => speakerName,
  office: ({ office }) => office,
  actor_countries: ({ actorCountries }) => actorCountries,
  to: ({ toCountries }) => toCountries,
  about: ({ aboutCountries }) => aboutCountries,
  counterparts: ({ counterpartCountries }) => counterpartCountries,
  kind: ({ kind }) => kind,
  cue: ({ cue }) => cue,
  words: ({ words }) => words,
  relay: ({ relay }) => relay,
  said_on: ({ saidOn }) => saidOn,
  said_on_precision: ({ saidOnPrecision }) => saidOnPrecision,
  listed_on: ({ listedOn }) => listedOn,
  listed_by: ({ listedBy }) => listedBy,
  event_id: ({ event }) => event?.id ?? null,
  event_type: ({ event }) => event?.type ?? null,
  event_date: ({ event }) => event?.date ?? null,
  topics: ({ topics }) => topics,
  formulas: ({ formulas }) => formulas,
  act: ({ act }) => act,
  plover: ({ plover }) => plover,
  quad: ({ quad }) => quad,
  confidence: ({ confidence }) => confidence,
  parser_version: ({ parserVersion }) => parserVersion,
  outlet: ({ source }) => source?.name ?? null,
  outlet_country: ({ source }) => source?.country ?? null,
  control: ({ source }) => source?.control ?? null,
  article_id: ({ articleId }) => articleId,
  version: ({ version }) => version,
  title: ({ article }) => article.title,
  url: ({ article }) => article.url,
  published: ({ article }) => article.publishedOn,
  lang: ({ article }) => article.lang,
  demo: ({ isDemo }) => isDemo,
} satisfies Record<string, Field>;

export const COLUMNS = Object.keys(FIELDS);

/** One exported statement as a JSON object. */
export function describeStatement(card: StatementCard) {
  return Object.fromEntries(
    Object.entries(FIELDS).map(([name, read]: [string, Field]) => [name, read(card)]),
  );
}

/** The same as the cells of a row: lists become words with a space between. */
export function listCells(card: StatementCard): string[] {
  return Object.values(FIELDS).map((read: Field) => {
    const value = read(card);
    return Array.isArray(value) ? value.join(" ") : String(value ?? "");
  });
}
