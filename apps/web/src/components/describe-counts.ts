import type { AccountsInShort } from "@readout/db";
import { nameAdjective, nameCapital } from "./name-side";

type Counts = AccountsInShort["counts"];

/** "5 shared, 4 only in Beijing’s account, 3 only in Tehran’s": what is known of both sides. */
export function describeCounts({ both, only }: Counts, [a, b]: readonly [string, string]) {
  return `${both} shared, ${only[0]} only in ${nameCapital(a)}’s account, ${only[1]} only in ${nameCapital(b)}’s`;
}

/** What the counter can claim of no side. */
export function describeRest({ unseen, third }: Counts) {
  return [
    unseen > 0 && `${unseen} in one account, not seen in the other`,
    third > 0 && `${third} in third parties’ reports`,
  ].filter((part) => part !== false);
}

/** A side without an account is a state of its own. */
export function describeMissing(side: string, sources: number) {
  return `No ${nameAdjective(side)} account found in ${sources} ${sources === 1 ? "source" : "sources"}`;
}
