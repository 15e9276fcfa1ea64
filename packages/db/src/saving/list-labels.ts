import { HAS_VALUES, type HasValue, IS_VALUES, type IsValue } from "../query-tree";
import type { StatementRow } from "./statement-row";

/** What a label can tell of a statement, each as `topic:trade`. Those of the facets are counted. */
export const FACET_NAMES = [
  "pair",
  "actor",
  "counterpart",
  "speaker",
  "outlet",
  "control",
  "topic",
  "act",
  "kind",
  "type",
  "lang",
] as const;
export type FacetName = (typeof FACET_NAMES)[number];
const LABEL_NAMES = [...FACET_NAMES, "plover", "quad", "is", "has"] as const;
export type LabelName = (typeof LABEL_NAMES)[number];

export const labelOf = (name: LabelName, value: string) => `${name}:${value}`;

/** Whom a pair of countries is, whichever of them speaks. */
export const namePair = (a: string, b: string) => [a, b].toSorted().join(",");

export interface Label {
  name: LabelName;
  value: string;
}

/** Everything that a statement is filtered and counted by, once each. */
export function listLabels(row: StatementRow): Label[] {
  const values: Record<LabelName, readonly (string | number | null)[]> = {
    pair: listPairs(row),
    actor: row.actorCountries,
    counterpart: row.counterpartCountries,
    speaker: row.speakerIds,
    outlet: [row.sourceId],
    control: [row.control],
    topic: row.topics,
    act: [row.act],
    kind: [row.kind],
    type: [row.eventType],
    lang: [row.lang],
    plover: [row.plover],
    quad: [row.quad],
    is: listWhatItIs(row),
    has: listWhatItHas(row),
  };
  return LABEL_NAMES.flatMap((name) =>
    [...new Set(values[name])].flatMap((value) => (value === null ? [] : { name, value: String(value) })),
  );
}

/** As stored in `statements.labels`. */
export const spellLabels = (row: StatementRow) =>
  listLabels(row).map(({ name, value }) => labelOf(name, value));

function listPairs({ actorCountries, counterpartCountries }: StatementRow): string[] {
  return actorCountries.flatMap((actor) =>
    counterpartCountries.flatMap((other) => (other === actor ? [] : namePair(actor, other))),
  );
}

/** Of what may be said of few statements only: an index has to find these. */
function listWhatItIs({ actorCountries, isDemo, speakerName }: StatementRow): IsValue[] {
  const told: Partial<Record<IsValue, boolean>> = {
    demo: isDemo,
    joint: actorCountries.length > 1,
    unnamed: speakerName === null,
  };
  return IS_VALUES.filter((value) => told[value]);
}

function listWhatItHas({ formulas, relay }: StatementRow): HasValue[] {
  const told: Partial<Record<HasValue, boolean>> = { formula: formulas.length > 0, relay: relay !== null };
  return HAS_VALUES.filter((value) => told[value]);
}
