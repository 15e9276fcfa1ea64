import type { QueryNode } from "@readout/db";
import { NavLink } from "@/components/nav-link";
import { type Chip, listChips, splitQuery } from "./chips";
import { QueryInput } from "./query-input";
import { SavedSearches } from "./saved-searches";

interface Props {
  q: string;
  tree: QueryNode | null;
  /** False where `q` has no tree: then all of it is text to mend. */
  isReadable: boolean;
}

/** The query: a chip for each filter, each with a way to take it out, and the rest as text to type in. */
export function QueryBox({ q, tree, isReadable }: Props) {
  const { filters, words } = isReadable ? splitQuery(tree) : { filters: "", words: q };
  const chips = listChips(tree);
  return (
    <search className="mt-4 flex items-stretch gap-3 print:hidden">
      <form action="/search" className="query-box">
        {chips.map((chip) => (
          <QueryChip key={chip.text} chip={chip} />
        ))}
        <input type="hidden" name="filters" value={filters} />
        <QueryInput key={q} q={q} words={words} withoutLast={chips.at(-1)?.without} />
        <kbd className="key hidden lg:grid">/</kbd>
        <button type="submit" className="cursor-pointer px-1 text-soft hover:text-ink">
          Search
        </button>
      </form>
      <SavedSearches q={isReadable ? q : ""} />
    </search>
  );
}

function QueryChip({ chip }: { chip: Chip }) {
  return (
    <span className="chip py-0.5 text-sm">
      {chip.field}
      <bdi className="text-ink">{chip.value}</bdi>
      <NavLink href={chip.without} label={`Remove ${chip.text}`} className="px-1 hover:text-ink">
        ×
      </NavLink>
    </span>
  );
}
