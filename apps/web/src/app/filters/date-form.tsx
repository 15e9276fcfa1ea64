import type { QueryNode } from "@readout/db";
import { printQuery } from "@readout/query";
import { addressOf } from "@/components/address";
import { NavLink } from "@/components/nav-link";
import { joinParts, listParts } from "../edit-query";

const FIELD = "w-full min-w-0 rounded-card border bg-card px-2 py-1";

const PRESETS = [
  { name: "7 days", date: "<7d" },
  { name: "30 days", date: "<30d" },
  { name: "A year", date: "<365d" },
];

/** The first and last day of the timeline; either may be left open. */
export function DateForm({ tree }: { tree: QueryNode | null }) {
  const parts = listParts(tree);
  const dated = parts.find((part) => part.type === "date" && part.field === "date");
  const days = dated?.type === "date" ? dated.ranges.find((range) => range.type === "days") : undefined;
  const kept = printQuery(joinParts(parts.filter((part) => part !== dated)));
  return (
    <form action="/search" className="space-y-2" key={printQuery(tree)}>
      <input type="hidden" name="filters" value={kept} />
      <h3 className="text-xs font-semibold">Dates</h3>
      <div className="grid grid-cols-[auto_1fr] items-center gap-x-2 gap-y-1.5 text-soft">
        <label htmlFor="from">From</label>
        <input id="from" name="from" type="date" defaultValue={days?.from ?? undefined} className={FIELD} />
        <label htmlFor="to">To</label>
        <input id="to" name="to" type="date" defaultValue={days?.to ?? undefined} className={FIELD} />
      </div>
      <button type="submit" className="button w-full justify-center py-1.5">
        Set dates
      </button>
      <p className="flex flex-wrap gap-x-3 gap-y-1">
        {PRESETS.map(({ name, date }) => (
          <NavLink key={date} href={addressOf({ q: `${kept} date:${date}`.trim() })} className="quiet-link">
            {name}
          </NavLink>
        ))}
        {dated && (
          <NavLink href={addressOf({ q: kept })} className="quiet-link">
            All time
          </NavLink>
        )}
      </p>
    </form>
  );
}
