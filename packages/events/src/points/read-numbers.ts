import { stemmer } from "stemmer";

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

export interface Quantity {
  value: number;
  /** Stem of the word that is counted: "year", "dollar". */
  unit: string;
}

/** Numbers of a text with what they count; in words up to ninety-nine, with scales. "One" is too often a pronoun. */
export function readNumbers(text: string): Quantity[] {
  const words = text.toLowerCase().match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? [];
  const quantities: Quantity[] = [];
  for (let index = 0; index < words.length; index++) {
    const first = readNumber(words[index] ?? "");
    if (first === undefined) continue;
    let value = first;
    let next = words[index + 1] ?? "";
    const ones = UNITS.indexOf(next);
    if (TENS.includes(words[index] ?? "") && ones > 0 && ones < 10)
      [value, next] = [value + ones, words[++index + 1] ?? ""];
    while (SCALES[next]) [value, next] = [value * (SCALES[next] ?? 1), words[++index + 1] ?? ""];
    quantities.push({ value, unit: stemmer(next) });
  }
  return quantities;
}

function readNumber(word: string): number | undefined {
  if (/^\d/.test(word)) {
    const value = Number(word.replace(/,(?=\d{3})/g, "").replace(",", "."));
    return Number.isFinite(value) ? value : undefined;
  }
  if (TENS.includes(word)) return 20 + 10 * TENS.indexOf(word);
  const unit = UNITS.indexOf(word);
  return unit > 1 ? unit : undefined;
}
