import type { Token } from "../../reading";
import { endOfHouse } from "./end-of-house";
import { readOfPhrase } from "./of-phrase";
import { officeOf } from "./office";
import type { Reading } from "./reading";

interface House {
  /** As it stands before an office: "foreign ministry" of "for China's foreign ministry". */
  name: string;
  to: number;
}

/** "a spokesman for the State Department", "from China's foreign ministry": whose house the spokesman speaks for. */
export function readHouse(reading: Reading, at: number, head: string): House | null {
  const { tokens, cover } = reading;
  if (!HOUSE_AFTER.find(([heads]) => heads.test(head))?.[1].test(tokens[at]?.lower ?? "")) return null;
  const from = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const to = endOfHouse(reading, from);
  if (to === null) return null;
  const portfolio = readOfPhrase(reading, to, "ministry");
  const name = officeOf(reading, from, cover[portfolio - 1] ? to : portfolio);
  return name === null ? null : { name, to: readOfPhrase(reading, portfolio, "ministry") };
}

/** After which heads a house may follow, and by which words. */
const HOUSE_AFTER: readonly [RegExp, RegExp][] = [
  [/^spokes/, /^(?:for|from|at|of|with)$/],
  [/^head$/, /^of$/],
  [/^(?:statement|communiqu[eé]|readout)$/, /^(?:from|by|of)$/],
];

/** "a statement from the Chinese foreign ministry". */
export function isDocument({ lower }: Token): boolean {
  return /^(?:statement|communiqu[eé]|readout)$/.test(lower);
}
