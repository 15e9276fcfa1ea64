import { fold } from "../fold";
import type { Features } from "./read-features";
import type { Voice } from "./types";

export type Contradiction = "number" | "negation" | "speaker";

/** What keeps two claims from being one point, however alike they are. */
export function findContradiction(
  a: { features: Features; speakers: Voice[] },
  b: { features: Features; speakers: Voice[] },
): Contradiction | undefined {
  if (!doSpeakersAgree(a.speakers, b.speakers)) return "speaker";
  if (doNumbersContradict(a.features, b.features)) return "number";
  if (doNegationsContradict(a.features, b.features)) return "negation";
  return undefined;
}

/** Who is not told may be anyone. A country's government may be named where its president spoke; "the two presidents" agrees with either. */
function doSpeakersAgree(a: Voice[], b: Voice[]): boolean {
  const [toldA, toldB] = [a.filter(isTold), b.filter(isTold)];
  if (toldA.length === 0 || toldB.length === 0) return true;
  return toldA.some((one) => toldB.some((other) => isSameVoice(one, other)));
}

const isTold = ({ name, country }: Voice) => name !== null || country !== null;

function isSameVoice(a: Voice, b: Voice): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  if (a.isPerson && b.isPerson && a.name && b.name) return areNamesAlike(a.name, b.name);
  if (a.country !== b.country) return false;
  return a.country !== null || (a.name !== null && a.name === b.name);
}

/** Spellings differ in vowels and doubled letters: "Raisi", "Raeisi"; "Zelensky", "Zelenskyy". The last names decide. */
export function areNamesAlike(a: string, b: string): boolean {
  const [namesA, namesB] = [a, b].map((name) => fold(name).split(" ").map(skeletonOf));
  return (namesA ?? []).some((name) => name.length > 1 && (namesB ?? []).includes(name));
}

const skeletonOf = (name: string) =>
  name.charAt(0) +
  name
    .slice(1)
    .replace(/[aeiouyhw]/g, "")
    .replace(/(.)\1+/g, "$1");

function doNumbersContradict(a: Features, b: Features): boolean {
  return a.quantities.some(({ unit, value }) => {
    const same = b.quantities.filter((other) => other.unit === unit && unit !== "");
    return same.length > 0 && !same.some((other) => other.value === value);
  });
}

function doNegationsContradict(a: Features, b: Features): boolean {
  const denies = (one: Features, other: Features) =>
    [...one.negated].some((term) => other.terms.has(term) && !other.negated.has(term));
  return denies(a, b) || denies(b, a);
}
