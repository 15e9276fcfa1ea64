import type { countByPeriod, QueryNode } from "@readout/db";
import { printQuery } from "@readout/query";
import { formatDay } from "@/components/days";
import { dropDays } from "../edit-query";
import { findPair } from "../timeline/lanes";
import { Bars } from "./bars";
import { Brush } from "./brush";
import { findLastDay } from "./days-of";
import { findChosenDays } from "./find-window";

export type Counts = Awaited<ReturnType<typeof countByPeriod>>;

/**
 * How many statements fall into each period; for a pair the first country's above the line, the second's below. The
 * brush over it chooses days; the form for dates beside the timeline does the same.
 */
export function Histogram({ histogram, tree }: { histogram: Counts; tree: QueryNode | null }) {
  const { periods, unit } = histogram;
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const chosen = findChosenDays(tree);
  const others = printQuery(dropDays(tree));
  const drawn = periods.map((period) => {
    const to = findLastDay(period.from, unit);
    return { ...period, to, isChosen: !chosen || overlaps(chosen, period.from, to) };
  });
  return (
    <figure className="relative mt-2 print:hidden">
      <Bars periods={drawn} unit={unit} others={others} isMirrored={findPair(tree) !== undefined} />
      <Brush
        key={others}
        periods={drawn.map(({ from, to, count }) => ({ from, to, count }))}
        chosen={chosen ? findBounds(drawn) : undefined}
        others={others}
      />
      <figcaption className="sr-only">
        Statements by {unit}, from {formatDay(first.from)} to {formatDay(last.from)}
      </figcaption>
    </figure>
  );
}

function overlaps({ from, to }: { from: string | null; to: string | null }, first: string, last: string) {
  return (from === null || from <= last) && (to === null || to >= first);
}

/** The first and last of the chosen periods; undefined where the drawing shows none of them. */
function findBounds(drawn: { isChosen: boolean }[]): [number, number] | undefined {
  const first = drawn.findIndex(({ isChosen }) => isChosen);
  return first === -1 ? undefined : [first, drawn.findLastIndex(({ isChosen }) => isChosen)];
}
