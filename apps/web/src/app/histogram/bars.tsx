import { addressOf } from "@/components/address";
import { Axis } from "./axis";
import type { Unit } from "./days-of";

export interface Bar {
  from: string;
  to: string;
  count: number;
  first: number;
  second: number;
  isChosen: boolean;
}

interface Props {
  periods: Bar[];
  unit: Unit;
  /** The query without its dates. */
  others: string;
  isMirrored: boolean;
}

const HEIGHT = 84;
const GAP = 0.16;
/** What is seen of a period that has little beside one that has much. */
const LEAST = 1.5;

/** The drawing: a bar a period, each a link to its days for whoever has no brush. */
export function Bars({ periods, unit, others, isMirrored }: Props) {
  const step = 100 / periods.length;
  const line = isMirrored ? HEIGHT / 2 : HEIGHT;
  const most = Math.max(
    ...periods.map(({ count, first, second }) => (isMirrored ? Math.max(first, second) : count)),
  );
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max((count * (line - 1)) / most, LEAST));
  return (
    <svg aria-hidden className="h-26 w-full overflow-visible">
      {periods.map(({ from, to, count, first, second, isChosen }, index) => {
        const bar = { x: `${(index + GAP / 2) * step}%`, width: `${(1 - GAP) * step}%`, rx: 1.5 };
        const up = heightOf(isMirrored ? first : count);
        const shade = isChosen ? "" : "opacity-45";
        return (
          <a key={from} href={addressOf({ q: `${others} date:${from}/${to}`.trim() })} tabIndex={-1}>
            <rect
              {...bar}
              y={line - up}
              height={up}
              className={`${shade} ${isMirrored ? "fill-first" : "fill-soft"}`}
            />
            {isMirrored && (
              <rect {...bar} y={line + 1} height={heightOf(second)} className={`${shade} fill-second`} />
            )}
          </a>
        );
      })}
      <Axis starts={periods.map(({ from }) => from)} unit={unit} y={HEIGHT + 16} />
    </svg>
  );
}
