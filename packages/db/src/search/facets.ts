import { type SQL, sql } from "drizzle-orm";
import type { QueryField } from "../query-tree";
import type { FacetName } from "../saving/list-labels";
import { statements } from "../schema";

interface Facet {
  /** What the statement has of it: one value, or a row for each. */
  value: SQL<string | null>;
  /** The fields of the query that filter by it; its own counts ignore them. */
  fields: readonly QueryField[];
}

/** Both countries of a statement in the order of their codes, whoever of them speaks: its labels have them. */
const pair = sql<string>`unnest(array(
  select substr(label, 6) from unnest(${statements.labels}) as label where starts_with(label, 'pair:')))`;

export const FACETS = {
  pair: { value: pair, fields: ["between", "dyad"] },
  actor: { value: sql`unnest(${statements.actorCountries})`, fields: ["from"] },
  counterpart: { value: sql`unnest(${statements.counterpartCountries})`, fields: ["counterpart"] },
  speaker: { value: sql`unnest(${statements.speakerIds})`, fields: ["speaker"] },
  outlet: { value: sql`${statements.sourceId}`, fields: ["source"] },
  control: { value: sql`${statements.control}`, fields: ["control"] },
  topic: { value: sql`unnest(${statements.topics})`, fields: ["topic"] },
  act: { value: sql`${statements.act}`, fields: ["act"] },
  kind: { value: sql`${statements.kind}`, fields: ["kind"] },
  type: { value: sql`${statements.eventType}`, fields: ["type"] },
  lang: { value: sql`${statements.lang}`, fields: ["lang"] },
} satisfies Record<FacetName, Facet>;
