import { countOf } from "@/components/count-of";
import type { ReadSource } from "./load-sources";

const HEIGHT = 28;
const STEP = 8;

/** What came in from a source in each of the last weeks: a bar a week, by its articles. */
export function WeekBars({ weeks }: { weeks: ReadSource["weeks"] }) {
  const articles = weeks.reduce((sum, week) => sum + week.articles, 0);
  const statements = weeks.reduce((sum, week) => sum + week.statements, 0);
  const most = Math.max(1, ...weeks.map((week) => week.articles));
  return (
    <div className="w-44 text-xs text-soft">
      <svg aria-hidden width={weeks.length * STEP} height={HEIGHT} className="fill-soft">
        {weeks.map(({ week, articles: count }, index) => {
          const height = count === 0 ? 1 : Math.max((count * HEIGHT) / most, 2);
          return (
            <rect key={week} x={index * STEP} y={HEIGHT - height} width={STEP - 2} height={height} rx="1" />
          );
        })}
      </svg>
      {countOf(articles, "article")}, {countOf(statements, "statement")}
    </div>
  );
}
