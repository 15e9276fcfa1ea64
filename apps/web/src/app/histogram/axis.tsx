import { formatDay } from "@/components/days";
import type { Unit } from "./days-of";

const MOST = 12;

/** The names of years under a drawing of weeks, months or years; of months under one of days. */
export function Axis({ starts, unit, y }: { starts: string[]; unit: Unit; y: number }) {
  const length = unit === "day" ? 7 : 4;
  const named = starts.flatMap((start, index) =>
    start.slice(0, length) === starts[index - 1]?.slice(0, length) ? [] : [{ start, index }],
  );
  const every = Math.ceil(named.length / MOST);
  return named
    .filter((_, place) => place % every === 0)
    .map(({ start, index }) => (
      <text key={start} x={`${(index * 100) / starts.length}%`} y={y} className="fill-soft text-[0.6875rem]">
        {formatDay(start, unit === "day" ? "month" : "year")}
      </text>
    ));
}
