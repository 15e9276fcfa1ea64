import { describeEnd, describeRate } from "../running/describe-pace";
import { countDone, type Noted } from "./reparse-progress";

const count = (number: number) => number.toLocaleString("en");

/** `12,300 of 100,000 articles, 63/s, until about 14:32 UTC`. */
export function describeReparse(noted: Pick<Noted, "counts" | "due" | "rate" | "savedAt">): string {
  const { due, rate, savedAt } = noted;
  const done = countDone(noted);
  const parts = [`${count(done)} of ${count(Math.max(due, done))} articles`];
  if (rate !== null && rate > 0) {
    const end = new Date(savedAt.getTime() + (Math.max(0, due - done) / rate) * 1000);
    parts.push(`${describeRate(rate)}/s`, `until about ${describeEnd(end, savedAt)}`);
  }
  return parts.join(", ");
}
