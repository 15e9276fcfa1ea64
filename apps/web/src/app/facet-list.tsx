import type { listFacets, QueryNode } from "@readout/db";
import { printQuery } from "@readout/query";
import { findCountryName } from "@/components/country-name";
import { addressOf } from "./address";
import { type ListField, listChosen, toggleValue } from "./edit-query";
import { FacetBars, type FacetRow } from "./facet-bars";

export type Facet = Awaited<ReturnType<typeof listFacets>>[number];

/** The facets that are shown, in this order, and the field of the query that each filters by. */
const SHOWN: { name: Facet["name"]; field: ListField; title: string }[] = [
  { name: "speaker", field: "speaker", title: "Speaker" },
  { name: "actor", field: "from", title: "Country speaking" },
  { name: "outlet", field: "source", title: "Outlet" },
  { name: "control", field: "control", title: "Outlet's owner" },
  { name: "topic", field: "topic", title: "Topic" },
  { name: "act", field: "act", title: "What it does" },
  { name: "kind", field: "kind", title: "Kind" },
  { name: "type", field: "type", title: "Event" },
];

/** Filters with counts. Each value is a link to the same view with it, or without it where it is chosen. */
export function FacetList({ tree, facets }: { tree: QueryNode | null; facets: Facet[] }) {
  return SHOWN.map(({ name, field, title }) => {
    const facet = facets.find((facet) => facet.name === name);
    if (!facet || facet.values.length === 0) return null;
    return <FacetBars key={name} title={title} rows={listRows(tree, field, facet)} isExact={facet.exact} />;
  });
}

function listRows(tree: QueryNode | null, field: ListField, facet: Facet): FacetRow[] {
  const chosen = listChosen(tree, field);
  return facet.values.map(({ value, label, count }) => ({
    value,
    label: field === "from" ? findCountryName(value) : label,
    count,
    isChosen: chosen.includes(value),
    href: addressOf({ q: printQuery(toggleValue(tree, field, value)) }),
  }));
}
