import type { countByPeriod, QueryNode } from "@readout/db";
import { formatDay } from "@/components/days";
import { Bars } from "./histogram-bars";
import { findPair } from "./timeline/lanes";

export type Counts = Awaited<ReturnType<typeof countByPeriod>>;

/** How many statements fall into each period; for a pair the first country's above the line, the second's below. */
export function Histogram({ histogram, tree }: { histogram: Counts; tree: QueryNode | null }) {
  const { periods, unit } = histogram;
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  return (
    <figure className="mt-2">
      <Bars periods={periods} unit={unit} tree={tree} isMirrored={findPair(tree) !== undefined} />
      <figcaption className="sr-only">
        Statements by {unit}, from {formatDay(first.from)} to {formatDay(last.from)}
      </figcaption>
    </figure>
  );
}
