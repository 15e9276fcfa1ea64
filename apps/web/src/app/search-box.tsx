import type { QueryNode } from "@readout/db";
import { NavLink } from "@/components/nav-link";
import { FocusKey } from "./focus-key";
import { type Chip, listChips, splitQuery } from "./query-chips";

interface Props {
  q: string;
  tree: QueryNode | null;
  /** False where `q` has no tree: then all of it is text to mend. */
  isReadable: boolean;
}

const ID = "search";

/** The query: a chip for each filter, each with a way to take it out, and the rest as text to type in. */
export function SearchBox({ q, tree, isReadable }: Props) {
  const { filters, words } = isReadable ? splitQuery(tree) : { filters: "", words: q };
  return (
    <search>
      <form
        action="/search"
        className="mt-4 flex flex-wrap items-center gap-2 rounded-card border bg-card px-3 py-1.5 focus-within:border-soft"
      >
        {listChips(tree).map((chip) => (
          <QueryChip key={chip.text} chip={chip} />
        ))}
        <input type="hidden" name="filters" value={filters} />
        <label htmlFor={ID} className="sr-only">
          Search statements
        </label>
        <input
          key={q}
          id={ID}
          name="q"
          type="search"
          dir="auto"
          defaultValue={words}
          autoComplete="off"
          spellCheck={false}
          placeholder='Add words, a "phrase", speaker:, topic: …'
          className="min-w-40 flex-1 bg-transparent py-1 outline-none placeholder:text-soft"
        />
        <kbd className="hidden rounded-[0.3rem] border px-1.5 font-sans text-xs text-soft lg:block">/</kbd>
        <button type="submit" className="cursor-pointer px-1 text-soft hover:text-ink">
          Search
        </button>
        <FocusKey target={ID} />
      </form>
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
