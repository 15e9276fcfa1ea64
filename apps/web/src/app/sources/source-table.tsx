import { printQuery } from "@readout/query";
import { addressOf } from "@/components/address";
import { Country } from "@/components/country";
import { describeCountry } from "@/components/describe-card";
import { NavLink } from "@/components/nav-link";
import { FeedState } from "./feed-state";
import type { ReadSource } from "./load-sources";
import { WeekBars } from "./week-bars";

/** Outlets by name. What nobody has said of an outlet is shown as unknown. */
export function SourceTable({ sources }: { sources: ReadSource[] }) {
  return (
    <ul className="max-w-5xl border-t">
      {sources.map((source) => (
        <Entry key={source.id} source={source} />
      ))}
    </ul>
  );
}

function Entry({ source: { name, country, control, isDemo, feeds, weeks } }: { source: ReadSource }) {
  const q = printQuery({ type: "field", field: "source", values: [name] });
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-2 border-b py-3">
      <div className="min-w-0 flex-1 basis-64 space-y-1">
        <h2>
          <NavLink href={addressOf({ q })} className="font-semibold break-words hover:underline">
            <span dir="auto">{name}</span>
          </NavLink>
        </h2>
        <p className="flex flex-wrap gap-x-3 text-soft">
          {country === null ? <span>country unknown</span> : <Country country={describeCountry(country)} />}
          <span>{control ?? "control unknown"}</span>
          {isDemo && <span className="chip font-semibold text-ink">demo</span>}
        </p>
      </div>
      <div className="min-w-0 flex-1 basis-64">
        {feeds.length === 0 ? (
          <p className="text-soft">No feed: its articles are put in by hand.</p>
        ) : (
          <ul className="space-y-2">
            {feeds.map((feed) => (
              <FeedState key={feed.id} feed={feed} />
            ))}
          </ul>
        )}
      </div>
      <WeekBars weeks={weeks} />
    </li>
  );
}
