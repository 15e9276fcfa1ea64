import type { ReadPoint } from "./load-event";

type Ordered = Pick<ReadPoint, "id" | "reports" | "differsFrom" | "standing">;

const STATES = ["both", "only", "unseen", "third"] as const;

/** Shared points first, then each side's own, then what only third parties tell; what differs stands beside what it differs from. */
export function orderPoints<Point extends Ordered>(points: Point[], sides: readonly string[]): Point[] {
  const rank = ({ standing }: Point) =>
    STATES.indexOf(standing.state) * 2 + ("side" in standing ? sides.indexOf(standing.side) : 0);
  const sorted = points.toSorted(
    (a, b) => rank(a) - rank(b) || b.reports - a.reports || (a.id < b.id ? -1 : 1),
  );
  const placed = new Set<Point>();
  for (const point of sorted) {
    if (placed.has(point)) continue;
    placed.add(point);
    const other = sorted.find(({ id }) => id === point.differsFrom);
    if (other) placed.add(other);
  }
  return [...placed];
}
