import type { listFacets, QueryNode } from "@readout/db";
import { printQuery } from "@readout/query";
import { findCountryName } from "@/components/country-name";
import { addressOf } from "@/components/address";
import { findPair } from "../timeline/lanes";
import { type ListField, listChosen, replacePart, toggleValue } from "../edit-query";
import { FacetBars, type FacetRow } from "./facet-bars";

export type Facet = Awaited<ReturnType<typeof listFacets>>[number];

/** The facets that are shown, in this order, and the field of the query that each filters by. */
const SHOWN: { name: Facet["name"]; field: ListField; title: string }[] = [
  { name: "speaker", field: "speaker", title: "Speaker" },
  { name: "topic", field: "topic", title: "Topic" },
  { name: "act", field: "act", title: "What it does" },
  { name: "control", field: "control", title: "Outlet's owner" },
  { name: "kind", field: "kind", title: "Kind" },
  { name: "outlet", field: "source", title: "Outlet" },
  { name: "actor", field: "from", title: "Country speaking" },
  { name: "counterpart", field: "counterpart", title: "Country spoken to or about" },
  { name: "type", field: "type", title: "Event" },
  { name: "lang", field: "lang", title: "Language" },
];

/** Filters with counts. Each value is a link to the same view with it, or without it where it is chosen. */
export function FacetList({ tree, facets }: { tree: QueryNode | null; facets: Facet[] }) {
  const named = new Map(facets.map((facet) => [facet.name, facet]));
  const pairs = named.get("pair");
  return (
    <>
      {pairs && !findPair(tree) && (
        <FacetBars title="Pair of countries" rows={listPairs(tree, pairs)} isExact={pairs.exact} />
      )}
      {SHOWN.map(({ name, field, title }) => {
        const facet = named.get(name);
        return (
          facet && (
            <FacetBars key={name} title={title} rows={listRows(tree, field, facet)} isExact={facet.exact} />
          )
        );
      })}
    </>
  );
}

function listPairs(tree: QueryNode | null, { values }: Facet): FacetRow[] {
  return values.flatMap(({ value, count }) => {
    const [from, to] = value.split(",");
    if (!from || !to) return [];
    const href = addressOf({
      q: printQuery(replacePart(tree, { type: "pair", field: "between", from, to })),
    });
    const label = `${findCountryName(from)} ⇄ ${findCountryName(to)}`;
    return [{ value, label, count, isChosen: false, href }];
  });
}

function listRows(tree: QueryNode | null, field: ListField, facet: Facet): FacetRow[] {
  const chosen = listChosen(tree, field);
  return facet.values.map(({ value, label, count }) => ({
    value,
    label: nameValue(field, label),
    count,
    isChosen: chosen.includes(value),
    href: addressOf({ q: printQuery(toggleValue(tree, field, value)) }),
  }));
}

function nameValue(field: ListField, label: string) {
  if (field === "from" || field === "counterpart") return findCountryName(label);
  return field === "lang" ? (languages.of(label) ?? label) : label.replaceAll("_", " ");
}

const languages = new Intl.DisplayNames("en", { type: "language", fallback: "code" });
