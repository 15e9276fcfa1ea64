import type { MonthCount } from "@/components/fill-periods";

/** One country's months above the line, the other's below. */
export function sidesOf(
  months: readonly { month: string; from: string; statements: number }[],
  first: string,
): MonthCount[] {
  return months.map(({ month, from, statements }) =>
    from === first ? { month, first: statements } : { month, first: 0, second: statements },
  );
}
