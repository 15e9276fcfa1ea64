import { or, type SQL, sql, type SQLWrapper } from "drizzle-orm";
import { cutWords, officeLexeme } from "../lexemes";
import type { HasValue, IsValue, QueryNode } from "../query-tree";
import { statements } from "../schema";
import { type Context, NOTHING } from "./context";
import { findPeople, findSources } from "./find-names";
import { storable, textArray } from "./text-array";

type FieldNode = Extract<QueryNode, { type: "field" }>;
type Compiler = (values: string[], context: Context) => SQL | Promise<SQL>;

/** The condition under which a statement has one of a field's values. */
export function compileField({ field, values }: FieldNode, context: Context): SQL | Promise<SQL> {
  return COMPILERS[field](values.map(storable), context);
}

const COMPILERS: Record<FieldNode["field"], Compiler> = {
  speaker: async (names, { db }) => overlap(statements.speakerIds, await findPeople(db, names)),
  office: (offices) => anyOf(offices, compileOffice),
  from: (countries) => overlap(statements.actorCountries, countries),
  to: (countries) => overlap(statements.toCountries, countries),
  about: (countries) => overlap(statements.aboutCountries, countries),
  event: (ids) => oneOf(statements.eventId, ids),
  topic: (topics) => overlap(statements.topics, topics),
  act: (acts) => oneOf(statements.act, acts),
  plover: (types) => oneOf(statements.plover, types),
  quad: (quads) => oneOf(sql`${statements.quad}::text`, quads),
  type: (types) => oneOf(statements.eventType, types),
  kind: (kinds) => oneOf(statements.kind, kinds),
  source: async (names, { db }) => oneOf(statements.sourceId, await findSources(db, names)),
  control: (controls) => oneOf(statements.control, controls),
  lang: (langs) => oneOf(statements.lang, langs),
  is: (values) => anyOf(values, (value) => IS[value]),
  has: (values) => anyOf(values, (value) => HAS[value]),
  // Says what is listed, and so nothing of a statement.
  in: () => sql`true`,
};

const IS: Partial<Record<string, SQL>> = {
  bilateral: sql`(${statements.actorCountries} <> '{}' and ${statements.counterpartCountries} <> '{}')`,
  demo: sql`${statements.isDemo}`,
  joint: sql`cardinality(${statements.actorCountries}) > 1`,
  unnamed: sql`${statements.speakerName} is null`,
  withdrawn: sql`${statements.withdrawnAt} is not null`,
} satisfies Record<IsValue, SQL>;

const HAS: Partial<Record<string, SQL>> = {
  speaker: sql`${statements.speakerName} is not null`,
  office: sql`${statements.office} is not null`,
  counterpart: sql`${statements.counterpartCountries} <> '{}'`,
  date: sql`${statements.saidOn} is not null`,
  event: sql`${statements.eventId} is not null`,
  topic: sql`${statements.topics} <> '{}'`,
  formula: sql`${statements.formulas} <> '{}'`,
  act: sql`${statements.act} is not null`,
  plover: sql`${statements.plover} is not null`,
  relay: sql`${statements.relay} is not null`,
} satisfies Record<HasValue, SQL>;

function compileOffice(office: string): SQL | undefined {
  const words = cutWords(office).map(({ exact }) => `'${officeLexeme(exact)}'`);
  return words.length > 0 ? sql`${statements.tsv} @@ ${words.join(" <-> ")}::tsquery` : undefined;
}

function anyOf(values: string[], compile: (value: string) => SQL | undefined): SQL {
  return or(...values.map(compile)) ?? NOTHING;
}

function oneOf(column: SQLWrapper, values: string[]): SQL {
  return values.length > 0 ? sql`${column} in ${values}` : NOTHING;
}

function overlap(column: SQLWrapper, values: string[]): SQL {
  return values.length > 0 ? sql`${column} && ${textArray(values)}` : NOTHING;
}
