import type { Day } from "@readout/parser";

const DAY = 86_400_000;

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The day `count` days after `day`. */
export const addDays = (day: Day, count: number) =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
