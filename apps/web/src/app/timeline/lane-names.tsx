import { findCountryName } from "@/components/country-name";
import type { Facet } from "../filters/facet-list";
import type { Pair } from "./lanes";

/** Whose lane is whose, with how many statements each side has in this view. */
export function LaneNames({ pair, facets }: { pair: Pair; facets: Facet[] | undefined }) {
  const actors = facets?.find(({ name }) => name === "actor")?.values ?? [];
  const countOf = (code: string) => actors.find(({ value }) => value === code)?.count.toLocaleString("en");
  return (
    <p className="mb-4 grid grid-cols-2 gap-14 lg:gap-20 font-semibold">
      <span className="text-right text-first">
        {findCountryName(pair.first)} <span className="font-normal text-soft">{countOf(pair.first)}</span>
      </span>
      <span className="text-second">
        {findCountryName(pair.second)} <span className="font-normal text-soft">{countOf(pair.second)}</span>
      </span>
    </p>
  );
}
