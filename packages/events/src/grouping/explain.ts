import { daysBetween } from "./days";
import { countShared } from "./measure-fit";
import { frameOf, keyOf, type Telling } from "./telling";

/** Why a telling belongs to the event that `founder` founds, in words: "same participants, same day, call". */
export function explain(telling: Telling, founder: Telling): string {
  if (keyOf(telling) === keyOf(founder)) {
    return [
      "same participants",
      telling.date === null ? "published on the same day" : "same day",
      telling.type,
    ].join(", ");
  }
  return [explainSides(telling, founder), explainDay(telling, founder), explainType(telling, founder)].join(
    ", ",
  );
}

function explainSides(telling: Telling, founder: Telling): string {
  const unknown = telling.sides.some(
    ({ rank }, index) => (rank === null) !== (founder.sides[index]?.rank === null),
  );
  return unknown ? "same countries" : "same participants";
}

function explainDay({ date, published }: Telling, founder: Telling): string {
  if (date !== null && date === founder.date) return "same day";
  if (date !== null && founder.date !== null) return `told for ${date}`;
  const gap = daysBetween(founder.date ?? founder.published ?? "", published ?? date ?? "");
  return gap === 0
    ? "published that day"
    : `published ${Math.abs(gap)} ${Math.abs(gap) === 1 ? "day" : "days"} ${gap > 0 ? "after" : "before"}`;
}

function explainType({ type, signs }: Telling, founder: Telling): string {
  if (frameOf(type) === "words" && frameOf(founder.type) === "words") {
    return `${countShared(signs, founder.signs)} rare words shared`;
  }
  return type === founder.type ? type : `${type} told as ${founder.type}`.replaceAll("_", " ");
}
