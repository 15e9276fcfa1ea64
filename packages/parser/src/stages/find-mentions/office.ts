import { DETERMINERS, OFFICE_HEADS } from "../../lexicon/en/role-nouns";
import type { Token } from "../../reading";
import { type Reading, textOf } from "./reading";

/** The office without its country and determiner. */
export function officeOf(reading: Reading, from: number, end: number): string | null {
  const { tokens, cover } = reading;
  const to = isRankAfterOffice(tokens, from, end) ? end - 1 : end;
  let start = from;
  while (start < to - 1) {
    const token = tokens[start];
    if (!token) break;
    const skip =
      (cover[start] && cover[start]?.sense !== "body") ||
      DETERMINERS.has(token.lower) ||
      /^['’]s?$/.test(token.lower) ||
      /^(?:visiting|new|u\.s\.|us|hrh|h\.e\.)$/.test(token.lower);
    if (!skip) break;
    start += 1;
  }
  const own = tokens.slice(start, to).filter((_, offset) => cover[start + offset]?.sense !== "adjective");
  const office =
    own.length === to - start ? textOf(reading, start, to) : own.map(({ text }) => text).join(" ");
  return office === "" ? null : office;
}

/** "Foreign Minister Prince Faisal": the rank is no part of the office. */
function isRankAfterOffice(tokens: readonly Token[], from: number, end: number): boolean {
  const before = tokens[end - 2];
  return (
    /^(?:prince|princess|sheikh|sheikha)$/.test(tokens[end - 1]?.lower ?? "") &&
    end - 2 >= from &&
    before !== undefined &&
    OFFICE_HEADS.has(before.lower)
  );
}
