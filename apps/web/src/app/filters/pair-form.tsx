import type { QueryNode } from "@readout/db";
import { printQuery } from "@readout/query";
import { findCountryName } from "@/components/country-name";
import { joinParts, listParts } from "../edit-query";
import type { Facet } from "./facet-list";

const COUNTRIES = "countries";
const FIELD = "w-full rounded-card border bg-card px-2 py-1.5";

/** Two countries to read side by side, by name or code. */
export function PairForm({ tree, facets }: { tree: QueryNode | null; facets: Facet[] | undefined }) {
  const parts = listParts(tree);
  const pair = parts.find((part) => part.type === "pair");
  const kept = printQuery(joinParts(parts.filter((part) => part.type !== "pair")));
  const known = facets?.find(({ name }) => name === "actor")?.values ?? [];
  return (
    <form action="/search" className="space-y-2" key={printQuery(tree)}>
      <input type="hidden" name="filters" value={kept} />
      <h3 className="text-xs font-semibold">Two countries side by side</h3>
      <div className="grid grid-cols-[1fr_auto_1fr] items-center gap-1.5">
        <label htmlFor="country" className="sr-only">
          Country
        </label>
        <input
          id="country"
          name="country"
          list={COUNTRIES}
          required
          placeholder="China"
          defaultValue={pair && findCountryName(pair.from)}
          className={FIELD}
        />
        <label htmlFor="other" className="text-soft">
          and
        </label>
        <input
          id="other"
          name="other"
          list={COUNTRIES}
          required
          placeholder="Iran"
          defaultValue={pair && findCountryName(pair.to)}
          className={FIELD}
        />
      </div>
      <datalist id={COUNTRIES}>
        {known.map(({ value }) => (
          <option key={value} value={findCountryName(value)} />
        ))}
      </datalist>
      <button type="submit" className="button w-full justify-center py-1.5">
        Show both
      </button>
    </form>
  );
}
