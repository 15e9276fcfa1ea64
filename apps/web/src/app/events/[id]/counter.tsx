import { countOf } from "@/components/count-of";
import { describeCounts, describeMissing, describeRest } from "@/components/describe-counts";
import type { ReadComparison } from "./load-event";

/** "12 points: 5 shared, 4 only in China's account …"; and whether a side's account is missing altogether. */
export function Counter({ comparison }: { comparison: ReadComparison }) {
  const { counts, sides, reports } = comparison;
  if (counts.points === 0) {
    const isReported = reports.some(({ relation }) => relation === "report");
    return (
      <p className="my-5 max-w-3xl">
        {isReported ? "Only one report tells" : "No report tells"} of it so far: there is nothing to compare
        yet.
      </p>
    );
  }
  const parts = [describeCounts(counts, sides), ...describeRest(counts)];
  const missing = sides.filter(
    (side) => !reports.some(({ account, relation }) => account === side && relation === "report"),
  );
  const outlets = new Set(reports.map(({ source }) => source?.id));
  return (
    <div className="my-5 max-w-3xl space-y-1">
      <p className="text-[1.0625rem]">
        <strong className="font-semibold">{countOf(counts.points, "point")}</strong>: {parts.join(", ")}
      </p>
      {missing.map((side) => (
        <p key={side} role="note" className="chip">
          {describeMissing(side, outlets.size)}
        </p>
      ))}
      <p className="text-soft">
        Points are found by a machine. “Only” is said where the other side’s own text was read uncut in the
        same language.
      </p>
    </div>
  );
}
