import { findCountryName } from "@/components/country-name";
import type { ReadComparison } from "./load-event";
import { orderPoints } from "./order-points";
import { PointRow } from "./point-row";

/** One row a point: the first side's account left, the second's right, third parties beside. */
export function Comparison({ comparison }: { comparison: ReadComparison }) {
  const { sides, points, reports } = comparison;
  if (points.length === 0) return null;
  const outlets = new Map(
    reports.map(({ articleId, source }) => [articleId, source?.name ?? "unknown outlet"]),
  );
  const ordered = orderPoints(points, sides);
  const [told, aside] = [
    ordered.filter(({ standing }) => standing.state !== "third"),
    ordered.filter(({ standing }) => standing.state === "third"),
  ];
  return (
    <section aria-label="Comparison of the accounts" className="my-6">
      <div aria-hidden className="comparison-row hidden border-b pb-2 text-soft lg:grid">
        <span className="font-semibold text-first">{findCountryName(sides[0])}’s account</span>
        <span className="font-semibold text-second">{findCountryName(sides[1])}’s account</span>
        <span>Third parties</span>
      </div>
      <ol>
        {told.map((point) => (
          <PointRow key={point.id} point={point} sides={sides} outlets={outlets} />
        ))}
      </ol>
      {aside.length > 0 && (
        <details open={told.length === 0} className="mt-4">
          <summary className="text-soft hover:text-ink">
            {aside.length} {aside.length === 1 ? "point" : "points"} that only third parties tell
          </summary>
          <ol>
            {aside.map((point) => (
              <PointRow key={point.id} point={point} sides={sides} outlets={outlets} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
