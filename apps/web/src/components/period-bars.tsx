import { formatDay } from "./days";
import { fillPeriods, findSpan, type MonthCount, type PeriodCount } from "./fill-periods";

interface Tones {
  first: string;
  second?: string;
}

interface Props {
  /** What the chart shows, for whoever does not see it. */
  label: string;
  months: readonly MonthCount[];
  /** The time to draw, where several charts share it. */
  span?: readonly [string, string] | undefined;
  height?: number;
  /** Two sides, one above the line and one below; or one. */
  tones?: Tones;
}

const GAP = 0.16;
const PLAIN: Tones = { first: "fill-soft" };
const LEAST = 1.5;

/** Counts over time as bars: of one thing, or of two that stand above and below the line. */
export function PeriodBars({ label, months, span = findSpan(months), height = 64, tones = PLAIN }: Props) {
  const periods = fillPeriods(months, span);
  const [start, end] = [periods[0]?.period, periods.at(-1)?.period];
  if (start === undefined || end === undefined) return <p className="text-soft">Nothing to draw yet.</p>;
  const line = tones.second ? height / 2 : height;
  const most = Math.max(1, ...periods.flatMap(({ first, second }) => [first, second]));
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max((count * (line - 1)) / most, LEAST));
  const step = 100 / periods.length;
  return (
    <figure>
      <svg
        role="img"
        aria-label={`${label}, ${namePeriod(start)} to ${namePeriod(end)}`}
        className="w-full"
        height={height}
      >
        <rect y={line - 0.5} width="100%" height="1" className="fill-line" />
        {periods.map((period, index) => {
          const bar = { x: `${(index + GAP / 2) * step}%`, width: `${(1 - GAP) * step}%`, rx: 1.5 };
          const [up, down] = [heightOf(period.first), heightOf(period.second)];
          return (
            <g key={period.period}>
              <title>{describe(period, tones.second !== undefined)}</title>
              <rect x={`${index * step}%`} width={`${step}%`} height={height} fill="transparent" />
              <rect {...bar} y={line - up} height={up} className={tones.first} />
              {tones.second && <rect {...bar} y={line + 1} height={down} className={tones.second} />}
            </g>
          );
        })}
      </svg>
      <figcaption className="mt-1 flex justify-between text-xs text-soft">
        <span>{namePeriod(start)}</span>
        {start !== end && <span>{namePeriod(end)}</span>}
      </figcaption>
    </figure>
  );
}

function describe({ period, first, second }: PeriodCount, hasTwo: boolean) {
  return `${namePeriod(period)}: ${first}${hasTwo ? ` and ${second}` : ""}`;
}

function namePeriod(period: string) {
  return formatDay(period, period.length === 4 ? "year" : "month");
}
