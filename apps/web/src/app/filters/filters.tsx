import type { QueryNode } from "@readout/db";
import { DateForm } from "./date-form";
import { type Facet, FacetList } from "./facet-list";
import { PairForm } from "./pair-form";

const ID = "filters";

/** Filters beside the timeline; on a phone a sheet from below. */
export function Filters({ tree, facets }: { tree: QueryNode | null; facets: Facet[] | undefined }) {
  return (
    <>
      <button type="button" popoverTarget={ID} className="button lg:hidden">
        Filters
      </button>
      <div id={ID} popover="auto" role="region" aria-label="Filters" className="filter-sheet">
        <h2 className="sr-only">Filters</h2>
        {facets ? (
          <FacetList tree={tree} facets={facets} />
        ) : (
          <p className="text-soft">Counting took too long for this query.</p>
        )}
        <PairForm tree={tree} facets={facets} />
        <DateForm tree={tree} />
      </div>
    </>
  );
}
