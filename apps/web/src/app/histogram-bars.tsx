import type { QueryNode } from "@readout/db";
import { printQuery } from "@readout/query";
import { formatDay } from "@/components/days";
import { addressOf } from "./address";
import { replacePart } from "./edit-query";
import type { Counts } from "./histogram";

interface Props {
  periods: Counts["periods"];
  unit: Counts["unit"];
  tree: QueryNode | null;
  isMirrored: boolean;
}

const HEIGHT = 84;
const GAP = 0.16;

/** The drawing: a bar a period, each a link to its days. The same is at hand for the keyboard in the form for dates. */
export function Bars({ periods, unit, tree, isMirrored }: Props) {
  const step = 100 / periods.length;
  const axis = isMirrored ? HEIGHT / 2 : HEIGHT;
  const most = Math.max(
    ...periods.map(({ count, first, second }) => (isMirrored ? Math.max(first, second) : count)),
  );
  const scale = (axis - 1) / Math.max(most, 1);
  return (
    <svg aria-hidden className="h-26 w-full overflow-visible">
      {periods.map(({ from, count, first, second }, index) => {
        const bar = { x: `${(index + GAP / 2) * step}%`, width: `${(1 - GAP) * step}%`, rx: 1.5 };
        const up = (isMirrored ? first : count) * scale;
        return (
          <a
            key={from}
            href={addressOf({ q: printQuery(narrow(tree, from, unit)) })}
            tabIndex={-1}
            className="group"
          >
            <title>{`${formatDay(from, unit === "month" || unit === "year" ? unit : "short")}: ${count}`}</title>
            <rect x={`${index * step}%`} width={`${step}%`} height={HEIGHT} fill="transparent" />
            <rect
              {...bar}
              y={axis - up}
              height={up}
              className={`group-hover:opacity-100 opacity-60 ${isMirrored ? "fill-first" : "fill-soft"}`}
            />
            {isMirrored && (
              <rect
                {...bar}
                y={axis + 1}
                height={second * scale}
                className="fill-second opacity-60 group-hover:opacity-100"
              />
            )}
          </a>
        );
      })}
      <Years periods={periods} step={step} />
    </svg>
  );
}

function Years({ periods, step }: { periods: Counts["periods"]; step: number }) {
  return periods.map(({ from }, index) => {
    const isNew = from.slice(0, 4) !== periods[index - 1]?.from.slice(0, 4);
    return isNew ? (
      <text key={from} x={`${index * step}%`} y={HEIGHT + 16} className="fill-soft text-[0.6875rem]">
        {from.slice(0, 4)}
      </text>
    ) : null;
  });
}

/** The same query, within one period. */
function narrow(tree: QueryNode | null, from: string, unit: Counts["unit"]): QueryNode {
  return replacePart(tree, {
    type: "date",
    field: "date",
    ranges: [{ type: "days", from, to: findLastDay(from, unit) }],
  });
}

function findLastDay(from: string, unit: Counts["unit"]) {
  const day = new Date(`${from}T00:00:00Z`);
  if (unit === "year") day.setUTCFullYear(day.getUTCFullYear() + 1);
  else if (unit === "month") day.setUTCMonth(day.getUTCMonth() + 1);
  else day.setUTCDate(day.getUTCDate() + (unit === "week" ? 7 : 1));
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
