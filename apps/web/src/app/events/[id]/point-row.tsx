import { findCountryName } from "@/components/country-name";
import type { ReadPoint } from "./load-event";
import { TellingCell } from "./telling-cell";

type StrengthGap = NonNullable<Extract<ReadPoint["standing"], { state: "both" }>["gap"]>;

interface Props {
  point: ReadPoint;
  sides: readonly [string, string];
  outlets: Map<string, string>;
}

/** What is said at one point, and how the two sides stand to it. */
export function PointRow({ point, sides, outlets }: Props) {
  const third = point.tellings.filter(({ account }) => account === null || !sides.includes(account));
  return (
    <li id={`point-${point.id}`} className="scroll-my-16 border-b py-3 break-inside-avoid">
      <p className="mb-2 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-xs text-soft">
        <strong className="font-semibold text-ink">{describeStanding(point)}</strong>
        <span>{describeCounts(point)}</span>
        {point.tellings.length > 1 && <span>alike {Math.round(point.score * 100)} %</span>}
        {point.differsFrom !== null && (
          <a href={`#point-${point.differsFrom}`} className="chip">
            differs in {point.differsBy}
          </a>
        )}
        {point.standing.state === "both" && point.standing.gap && (
          <span className="chip">{describeGap(point.standing.gap)}</span>
        )}
      </p>
      <div className="comparison-row">
        {sides.map((side, index) => (
          <TellingCell
            key={side}
            label={`${findCountryName(side)}’s account`}
            edge={index === 0 ? "border-l-first" : "border-l-second"}
            tellings={point.tellings.filter(({ account }) => account === side)}
            missing={describeMissing(point, side)}
            outlets={outlets}
          />
        ))}
        <TellingCell
          label="Third parties"
          edge="border-l-line"
          tellings={third}
          missing={null}
          outlets={outlets}
        />
      </div>
    </li>
  );
}

function describeStanding({ standing }: ReadPoint) {
  if (standing.state === "both") return "In both accounts";
  if (standing.state === "third") return "In third parties’ reports";
  const account = `${findCountryName(standing.side)}’s account`;
  return standing.state === "only" ? `Only in ${account}` : `In ${account}`;
}

const describeGap = ({ weaker, stronger }: StrengthGap) =>
  `differs in strength: ${findCountryName(weaker.side)} “${weaker.word}”, ${findCountryName(stronger.side)} “${stronger.word}”`;

/** Nothing is claimed of an account that was not read in full. */
function describeMissing({ standing }: ReadPoint, side: string) {
  if (!("side" in standing) || standing.side === side) return null;
  return standing.state === "only" ? "Not there: this account was read in full" : "Not seen";
}

function describeCounts({ reports, origins, sides }: ReadPoint) {
  const parts = [
    `${reports} ${reports === 1 ? "report" : "reports"}`,
    `${origins} ${origins === 1 ? "origin" : "origins"}`,
    `${sides.length} ${sides.length === 1 ? "side" : "sides"}`,
  ];
  return parts.join(" · ");
}
