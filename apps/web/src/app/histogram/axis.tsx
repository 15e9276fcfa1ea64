import { formatDay } from "@/components/days";
import type { Unit } from "./days-of";

/** As many as stand beside each other on a phone. */
const MOST_YEARS = 10;
const MOST_MONTHS = 5;

/** The names of years under a drawing of weeks, months or years; of months under one of days. */
export function Axis({ starts, unit, y }: { starts: string[]; unit: Unit; y: number }) {
  const isOfDays = unit === "day";
  const length = isOfDays ? 7 : 4;
  const room = starts.length / (isOfDays ? MOST_MONTHS : MOST_YEARS);
  const named: number[] = [];
  for (const [index, start] of starts.entries()) {
    const isNew = start.slice(0, length) !== starts[index - 1]?.slice(0, length);
    if (isNew && index - (named.at(-1) ?? -room) >= room) named.push(index);
  }
  return named.map((index) => (
    <text key={index} x={`${(index * 100) / starts.length}%`} y={y} className="fill-soft text-[0.6875rem]">
      {formatDay(starts[index] ?? "", isOfDays ? "month" : "year")}
    </text>
  ));
}
