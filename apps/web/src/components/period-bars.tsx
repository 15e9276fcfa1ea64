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
  /** Whether each period tells its counts to who points at it: too much for one of many small charts. */
  tellsCounts?: boolean;
}

const GAP = 0.16;
const PLAIN: Tones = { first: "fill-soft" };
const LEAST = 1.5;

/** Counts over time as bars: of one thing, or of two that stand above and below the line. */
export function PeriodBars({
  label,
  months,
  span = findSpan(months),
  height = 64,
  tones = PLAIN,
  tellsCounts = true,
}: Props) {
  const periods = fillPeriods(months, span);
  const [start, end] = [periods[0]?.period, periods.at(-1)?.period];
  if (start === undefined || end === undefined) return <p className="text-soft">Nothing to draw yet.</p>;
  const line = tones.second ? height / 2 : height;
  const most = Math.max(1, ...periods.flatMap(({ first, second }) => [first, second]));
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max((count * (line - 1)) / most, LEAST));
  return (
    <figure>
      <svg
        role="img"
        aria-label={`${label}, ${namePeriod(start)} to ${namePeriod(end)}`}
        viewBox={`0 0 ${periods.length} ${height}`}
        preserveAspectRatio="none"
        className="w-full"
        height={height}
      >
        <rect y={line - 0.5} width="100%" height="1" className="fill-line" />
        <path d={drawBars(periods, ({ first }) => [line, -heightOf(first)])} className={tones.first} />
        {tones.second && (
          <path
            d={drawBars(periods, ({ second }) => [line + 1, heightOf(second)])}
            className={tones.second}
          />
        )}
        {tellsCounts &&
          periods.map((period, index) => (
            <rect key={period.period} x={index} width="1" height={height} fill="transparent">
              <title>{describe(period, tones.second !== undefined)}</title>
            </rect>
          ))}
      </svg>
      <figcaption className="mt-1 flex justify-between text-xs text-soft">
        <span>{namePeriod(start)}</span>
        {start !== end && <span>{namePeriod(end)}</span>}
      </figcaption>
    </figure>
  );
}

/** All bars as one outline, a period as wide as one unit: as elements of their own they were most of a page. */
function drawBars(periods: PeriodCount[], stand: (period: PeriodCount) => [from: number, height: number]) {
  return periods
    .map((period, index) => {
      const [from, height] = stand(period);
      return height === 0
        ? ""
        : `M${round(index + GAP / 2)} ${round(from)}v${round(height)}h${1 - GAP}v${round(-height)}z`;
    })
    .join("");
}

const round = (length: number) => Math.round(length * 100) / 100;

function describe({ period, first, second }: PeriodCount, hasTwo: boolean) {
  return `${namePeriod(period)}: ${first}${hasTwo ? ` and ${second}` : ""}`;
}

function namePeriod(period: string) {
  return formatDay(period, period.length === 4 ? "year" : "month");
}
