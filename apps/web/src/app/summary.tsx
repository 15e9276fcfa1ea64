import type { QueryNode } from "@readout/db";
import { printQuery } from "@readout/query";
import { NavLink } from "@/components/nav-link";
import { type Address, addressOf } from "@/components/address";
import { isFilter, listParts, toggleValue } from "./edit-query";

interface Props {
  address: Address;
  tree: QueryNode | null;
  count: { total: number; exact: boolean } | undefined;
}

/** How many statements the view has, and in which order they stand. */
export function Summary({ address: { q, sort }, tree, count }: Props) {
  const hasWords = listParts(tree).some((part) => !isFilter(part));
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-4">
      <p role="status" className="text-base">
        {count ? <Total {...count} /> : "Counting took too long"}
      </p>
      {hasWords && (
        <NavLink href={addressOf({ q, sort: sort === "date" ? "relevance" : "date" })} className="quiet-link">
          {sort === "date" ? "Best matches first" : "Newest first"}
        </NavLink>
      )}
      {hasWords && (
        <NavLink
          href={addressOf({ q: printQuery(toggleValue(tree, "in", "articles")) })}
          className="quiet-link"
        >
          Search articles
        </NavLink>
      )}
    </div>
  );
}

function Total({ total, exact }: { total: number; exact: boolean }) {
  return (
    <>
      <strong className="font-semibold">
        {exact ? "" : "~"}
        {total.toLocaleString("en")}
      </strong>{" "}
      {total === 1 ? "statement" : "statements"}
    </>
  );
}
