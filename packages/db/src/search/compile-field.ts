import { and, inArray, or, type SQL, sql, type SQLWrapper } from "drizzle-orm";
import { cutWords, officeLexeme } from "../lexemes";
import type { HasValue, IsValue, ListField, QueryNode } from "../query-tree";
import { labelOf, type LabelName } from "../saving/list-labels";
import { statements } from "../schema";
import { compileOrigins, compileSides } from "./compile-corroboration";
import { type Context, NOTHING } from "./context";
import { findPeople, findSources } from "./find-names";
import { storable, textArray } from "./text-array";

type FieldNode = Extract<QueryNode, { type: "field" }>;
/** Undefined where nothing can have any of the values. */
type Compiler = (values: string[], context: Context) => SQL | undefined | Promise<SQL | undefined>;

/** The condition under which a statement has one of a field's values. */
export async function compileField({ field, values }: FieldNode, context: Context): Promise<SQL> {
  return (await COMPILERS[field](values.map(storable), context)) ?? NOTHING;
}

const COMPILERS: Record<ListField, Compiler> = {
  speaker: async (names, { db }) => labelled("speaker", await findPeople(db, names)),
  office: (offices) => anyOf(offices, compileOffice),
  from: (countries) => labelled("actor", countries),
  to: (countries) => and(labelled("counterpart", countries), overlap(statements.toCountries, countries)),
  about: (countries) =>
    and(labelled("counterpart", countries), overlap(statements.aboutCountries, countries)),
  counterpart: (countries) => labelled("counterpart", countries),
  event: (ids) => (ids.length > 0 ? inArray(statements.eventId, ids) : undefined),
  topic: (topics) => labelled("topic", topics),
  act: (acts) => labelled("act", acts),
  plover: (types) => labelled("plover", types),
  quad: (quads) => labelled("quad", quads),
  type: (types) => labelled("type", types),
  kind: (kinds) => labelled("kind", kinds),
  source: async (names, { db }) => labelled("outlet", await findSources(db, names)),
  control: (controls) => labelled("control", controls),
  origins: (counts) => anyOf(counts, compileOrigins),
  sides: (sides) => anyOf(sides, compileSides),
  lang: (langs) => labelled("lang", langs),
  is: (values) => anyOf(values, (value) => IS[value]),
  has: (values) => anyOf(values, (value) => HAS[value]),
  // Says what is listed, and so nothing of a statement.
  in: () => sql`true`,
};

const IS: Partial<Record<string, SQL>> = {
  bilateral: sql`(${statements.actorCountries} <> '{}' and ${statements.counterpartCountries} <> '{}')`,
  demo: labelled("is", ["demo"]),
  joint: labelled("is", ["joint"]),
  unnamed: labelled("is", ["unnamed"]),
  withdrawn: sql`${statements.withdrawnAt} is not null`,
} satisfies Record<IsValue, SQL | undefined>;

const HAS: Partial<Record<string, SQL>> = {
  speaker: sql`${statements.speakerName} is not null`,
  office: sql`${statements.office} is not null`,
  counterpart: sql`${statements.counterpartCountries} <> '{}'`,
  date: sql`${statements.saidOn} is not null`,
  event: sql`${statements.eventId} is not null`,
  topic: sql`${statements.topics} <> '{}'`,
  formula: labelled("has", ["formula"]),
  act: sql`${statements.act} is not null`,
  plover: sql`${statements.plover} is not null`,
  relay: labelled("has", ["relay"]),
} satisfies Record<HasValue, SQL | undefined>;

function compileOffice(office: string): SQL | undefined {
  const words = cutWords(office).map(({ exact }) => `'${officeLexeme(exact)}'`);
  return words.length > 0 ? sql`${statements.tsv} @@ ${words.join(" <-> ")}::tsquery` : undefined;
}

function anyOf(values: string[], compile: (value: string) => SQL | undefined): SQL | undefined {
  return or(...values.map(compile));
}

function overlap(column: SQLWrapper, values: string[]): SQL | undefined {
  return values.length > 0 ? sql`${column} && ${textArray(values)}` : undefined;
}

function labelled(name: LabelName, values: string[]): SQL | undefined {
  return overlap(
    statements.labels,
    values.map((value) => labelOf(name, value)),
  );
}
