import { formatDay } from "@/components/days";
import lastRun from "../../../../../scripts/eval/last-run.json";

interface Run {
  measuredOn: string;
  parserVersion: string;
  figures: Record<string, number | null>;
}

const RUNS: { name: string; run: Run; leftOut?: string }[] = [
  { name: "Statements of one country to or about another", run: lastRun.bilateral },
  { name: "Attribution in general news", run: lastRun.attribution },
  { name: "Events and their points", run: lastRun.events },
  { name: "Text from web pages", run: lastRun.extraction, leftOut: "pages a second" },
];

/** How often Readout is right, as the run that was committed last has it. */
export function Accuracy() {
  return (
    <div className="space-y-5">
      <p className="text-soft">
        Measured on development articles, in per cent. On articles that it was not developed with, expect
        less.
      </p>
      {RUNS.map(({ name, run, leftOut }) => (
        <table key={name} className="w-full">
          <caption className="pb-1 text-left">
            <span className="font-semibold">{name}</span>{" "}
            <span className="text-soft">
              {formatDay(run.measuredOn)}, parser {run.parserVersion}
            </span>
          </caption>
          <tbody>
            {Object.entries(run.figures)
              .filter(([measure]) => measure !== leftOut)
              .map(([measure, figure]) => (
                <tr key={measure} className="border-b">
                  <th scope="row" className="py-1 text-left font-normal first-letter:uppercase">
                    {measure}
                  </th>
                  <td className="py-1 text-right">{figure?.toFixed(1) ?? "unknown"}</td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
